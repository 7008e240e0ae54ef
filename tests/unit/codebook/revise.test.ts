import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from '../../../shared/codebook/codebook.ts';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { type EditInput, editsSchema } from '../../../shared/codebook/revise/edits.ts';
import { reviseCodebook } from '../../../shared/codebook/revise/revise.ts';

const next = (before: Codebook, ...edits: EditInput[]) => reviseCodebook(before, editsSchema.parse(edits));
function revised(before: Codebook, ...edits: EditInput[]): Codebook {
  const made = next(before, ...edits);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.codebook;
}
function refusal(...edits: EditInput[]) {
  const made = next(defaultCodebook, ...edits);
  if (made.ok) throw new Error('it was not refused');
  expect(made.error.message).not.toMatch(/undefined|\[object/);
  return made.error;
}
const theme = (codebook: Codebook, id: string) => codebook.themes.find((each) => each.id === id);
const question = (codebook: Codebook, id: string) => codebook.questions.find((each) => each.id === id);
const liveIds = (codebook: Codebook) => codebook.themes.filter(({ retired }) => !retired).map(({ id }) => id);

const safe = { id: 'safety', label: 'Safety', group: 'reason' };

describe('changing a theme', () => {
  it.each([
    [{ definition: 'Other.' }, 2],
    [{ include: 'Other.' }, 2],
    [{ exclude: 'Other.' }, 2],
    [{ exclusive: true }, 2],
    [{ label: 'Other' }, 1],
    [{ example: 'Other.' }, 1],
    [{ key: 'X' }, 1],
    [{ colour: '#123456' }, 1],
    [{ words: ['other'] }, 1],
    [{ group: 'reason' }, 1],
  ])('takes %j for meaning or wording by itself: meaning since %i', (set, since) => {
    expect(theme(revised(defaultCodebook, { op: 'edit-theme', id: 'domestic', set }), 'domestic')).toMatchObject({
      ...set,
      meaningSince: since,
    });
  });

  it('lets the person say otherwise, in the edit or once for the whole item', () => {
    const reworded = revised(defaultCodebook, { op: 'edit-theme', id: 'domestic', set: { definition: 'Other.' }, as: 'wording' });
    expect(theme(reworded, 'domestic')?.meaningSince).toBe(1);
    const edits: EditInput[] = [
      { op: 'edit-theme', id: 'domestic', set: { label: 'Other' } },
      { op: 'treat', id: 'domestic', as: 'meaning' },
    ];
    expect(theme(revised(defaultCodebook, ...edits), 'domestic')?.meaningSince).toBe(2);
  });

  it('leaves no trace of what was changed and changed back', () => {
    const { definition = '' } = theme(defaultCodebook, 'domestic') ?? {};
    expect(
      refusal(
        { op: 'edit-theme', id: 'domestic', set: { definition: 'Other.' } },
        { op: 'edit-theme', id: 'domestic', set: { definition } },
      ),
    ).toMatchObject({ code: 'edit-nothing' });
  });

  it('moves one before another', () => {
    const ids = liveIds(revised(defaultCodebook, { op: 'move', id: 'non-recent', before: 'domestic' }));
    expect(ids.slice(0, 2)).toEqual(['non-recent', 'domestic']);
  });

  it('says in words what it did, and of which kind it was', () => {
    const made = next(
      defaultCodebook,
      { op: 'edit-theme', id: 'domestic', set: { definition: 'Other.', exclude: '' } },
      { op: 'edit-theme', id: 'privacy', set: { label: 'Private life' } },
    );
    expect(made.ok && made.value.changes).toEqual([
      { kind: 'theme', id: 'domestic', says: 'Changes the definition and when to exclude of “Domestic”.', effect: 'meaning' },
      { kind: 'theme', id: 'privacy', says: 'Renames “Privacy” to “Private life”.', effect: 'wording' },
    ]);
  });
});

describe('merging', () => {
  it('retires the themes, keeps where the new one comes from, and lets measures ask for it', () => {
    const book = revised(defaultCodebook, { op: 'merge', from: ['reprisal-fear', 'wellbeing'], into: safe });
    expect(theme(book, 'safety')).toMatchObject({
      mergedFrom: ['reprisal-fear', 'wellbeing'],
      sourcesSince: { 'reprisal-fear': 2, wellbeing: 2 },
      addedIn: 2,
      meaningSince: 1,
    });
    expect(theme(book, 'reprisal-fear')).toMatchObject({ retired: true, stateSince: 2 });
    expect(book.measures.find(({ id }) => id === 'reprisal-fear')?.where).toBe("has('safety')");
    const home = revised(defaultCodebook, { op: 'merge', from: ['domestic', 'third-party'], into: { id: 'near', label: 'Near' } });
    expect(home.measures.find(({ id }) => id === 'domestic-refusal')?.of).toBe("has('near')");
    expect(home.checks.find(({ id }) => id === 'domestic-flag')?.when).toBe("domesticFlag = true and not has('near')");
  });

  it('joins the words of all', () => {
    const book = revised(defaultCodebook, { op: 'merge', from: ['privacy'], into: 'wellbeing' });
    expect(theme(book, 'wellbeing')?.words).toEqual(expect.arrayContaining(['mental health', 'phone']));
  });

  it('warns of a measure that told the two apart', () => {
    const measure = { id: 'm', label: 'Privacy alone', where: "has('privacy') and not has( 'wellbeing' )" };
    const book = revised(defaultCodebook, { op: 'put-measure', measure });
    const made = next(book, { op: 'merge', from: ['privacy', 'wellbeing'], into: safe });
    expect(made.ok && made.value.warnings).toEqual([expect.stringMatching(/“Privacy alone” told themes apart that are one now, “Safety”/)]);
    expect(made.ok && made.value.codebook.measures.at(-1)?.where).toBe("has('safety') and not has( 'safety' )");
  });

  it('refuses a theme into itself, one alone into a new one, and one that is retired', () => {
    expect(refusal({ op: 'merge', from: ['privacy'], into: 'privacy' }).message).toMatch(/cannot be merged into itself/);
    expect(refusal({ op: 'merge', from: ['privacy'], into: safe }).message).toMatch(/two or more/);
    expect(refusal({ op: 'retire', id: 'privacy' }, { op: 'merge', from: ['wellbeing'], into: 'privacy' }).message).toMatch(
      /“Privacy” is retired/,
    );
  });
});

describe('splitting', () => {
  const parts = [
    { id: 'under-13', label: 'Under 13' },
    { id: 'teen', label: '13 to 15' },
  ];
  const rest = defaultCodebook.checks.map(({ id }): EditInput => ({ op: 'remove-check', id }));
  const asks = { id: 'underage-never', label: 'Underage', of: "has('under-13') or has('teen')", where: "answer('engagement') = 'never'" };

  it('retires the theme in favour of new ones, where the rules are changed with it', () => {
    const book = revised(defaultCodebook, { op: 'split', id: 'underage', into: parts }, { op: 'put-measure', measure: asks }, ...rest);
    expect(theme(book, 'underage')).toMatchObject({ retired: true });
    expect(theme(book, 'teen')).toMatchObject({ splitFrom: 'underage', sourcesSince: { underage: 2 }, meaningSince: 1, addedIn: 2 });
    expect(liveIds(book).slice(2, 4)).toEqual(['under-13', 'teen']);
  });

  it('is refused while a measure asks for the theme, with the measure and the mend named', () => {
    expect(refusal({ op: 'split', id: 'underage', into: parts }, ...rest)).toMatchObject({
      code: 'edit-in-use',
      message: expect.stringMatching(/measure “Underage: never.*” asks for “Underage”.*has\('under-13'\) or has\('teen'\)/),
      where: { field: 'underage-never' },
    });
  });
});

describe('retiring and bringing back', () => {
  it('keeps the theme and its id', () => {
    const gone = revised(defaultCodebook, { op: 'retire', id: 'privacy' });
    expect(theme(gone, 'privacy')).toMatchObject({ retired: true, stateSince: 2 });
    const back = revised(gone, { op: 'bring-back', id: 'privacy' });
    expect(theme(back, 'privacy')).toMatchObject({ retired: false, stateSince: 3, meaningSince: 1, key: 'V' });
  });

  it('gives no key twice: one that is brought back loses a key that another has by now', () => {
    const gone = revised(defaultCodebook, { op: 'retire', id: 'privacy' }, { op: 'edit-theme', id: 'wellbeing', set: { key: 'v' } });
    expect(theme(revised(gone, { op: 'bring-back', id: 'privacy' }), 'privacy')?.key).toBe('');
  });

  it('takes a theme that is brought back out of what it was merged into, whose meaning is then another', () => {
    const merged = revised(defaultCodebook, { op: 'merge', from: ['privacy', 'wellbeing'], into: safe });
    const back = revised(merged, { op: 'bring-back', id: 'privacy' });
    expect(theme(back, 'safety')).toMatchObject({ mergedFrom: ['wellbeing'], sourcesSince: { wellbeing: 2 }, meaningSince: 3 });
  });

  it('is refused for what a measure or check asks for, theme or question', () => {
    expect(refusal({ op: 'retire', id: 'domestic' }).message).toMatch(
      /The measure “Domestic: refused.*” asks for “Domestic”.*keep the theme/,
    );
    expect(refusal({ op: 'retire', id: 'engagement' }).message).toMatch(/asks for “Did the victim.*keep the question/);
    expect(refusal({ op: 'retire', id: 'non-recent' }).message).toMatch(/^The check “The extract gives an age of 16/);
  });

  it('takes away what the same revision had brought in', () => {
    expect(refusal({ op: 'add-theme', theme: safe }, { op: 'retire', id: 'safety' }).code).toBe('edit-nothing');
  });

  it('never gives an id again, not even that of what is retired', () => {
    expect(refusal({ op: 'add-theme', theme: { id: 'privacy', label: 'P' } }).message).toMatch(/belongs to “Privacy”/);
    const gone = revised(defaultCodebook, { op: 'retire', id: 'privacy' });
    const again = next(gone, { op: 'add-theme', theme: { id: 'privacy', label: 'P' } });
    expect(!again.ok && again.error.message).toMatch(/codings of it are kept under that id/);
    expect(refusal({ op: 'add-question', question: { id: 'privacy', label: 'P', kind: 'text' } }).code).toBe('edit-id-taken');
  });
});

describe('questions, rules and the book', () => {
  it('takes an answer away as a change of meaning, and adds one as wording', () => {
    const { options = [] } = question(defaultCodebook, 'outcome-right') ?? {};
    const fewer = revised(defaultCodebook, { op: 'edit-question', id: 'outcome-right', set: { options: options.slice(0, 2) } });
    expect(question(fewer, 'outcome-right')?.meaningSince).toBe(2);
    const more = { op: 'edit-question' as const, id: 'outcome-right', set: { options: [...options, { id: 'other', label: 'Other' }] } };
    expect(question(revised(defaultCodebook, more), 'outcome-right')?.meaningSince).toBe(1);
  });

  it('refuses to take away an answer that a measure counts, and to leave fewer than two', () => {
    const { options = [] } = question(defaultCodebook, 'engagement') ?? {};
    expect(refusal({ op: 'edit-question', id: 'engagement', set: { options: options.slice(1) } }).message).toMatch(/the answer “never”/);
    expect(refusal({ op: 'edit-question', id: 'safeguarding', set: { options: [] } }).message).toMatch(/needs two or more answers/);
  });

  it('refuses a measure or check that cannot be read or names what is not there', () => {
    expect(refusal({ op: 'put-measure', measure: { id: 'm', label: 'M', where: "has('privcy')" } }).message).toMatch(
      /Did you mean “privacy”/,
    );
    expect(refusal({ op: 'put-check', check: { id: 'c', when: 'victimAge <', says: 'S.' } }).code).toBe('codebook-check');
  });

  it.each(['?', '[', '1', '🙂', 'ab'])('refuses the key %s, which the desk has for itself or nobody can press', (key) => {
    expect(editsSchema.safeParse([{ op: 'edit-theme', id: 'privacy', set: { key } }]).error?.issues[0]?.message).toMatch(/one letter/);
  });

  it('refuses two themes with one key, and what is not there at all', () => {
    expect(refusal({ op: 'edit-theme', id: 'privacy', set: { key: 'd' } }).code).toBe('codebook-repeated-key');
    expect(refusal({ op: 'retire', id: 'nothing' }).message).toMatch(/no theme or question “nothing”/);
    expect(refusal({ op: 'edit-question', id: 'privacy', set: { help: 'x' } }).message).toMatch(/not a question/);
  });

  it('renames a group without touching its themes', () => {
    const made = next(defaultCodebook, { op: 'name-group', group: 'reason', label: 'Why' });
    expect(made.ok && made.value.codebook.themes.filter(({ group }) => group === 'reason')).toHaveLength(12);
    expect(made.ok && made.value.changes.map(({ says }) => says)).toEqual(['Renames the group “Reasons given” to “Why”.']);
  });

  it('counts versions up by one and stays a codebook that can be read', () => {
    const book = revised(defaultCodebook, { op: 'set-book', title: 'Other' });
    expect(book.version).toBe(2);
    expect(codebookSchema.parse(JSON.parse(JSON.stringify(book)))).toEqual(book);
  });
});
