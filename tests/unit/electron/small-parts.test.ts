import { describe, expect, it } from 'vitest';
import { fileDialogFor, isReadableKind, plainName, withEnding } from '../../../electron/file-dialogs.ts';
import { menuTemplate } from '../../../electron/menu.ts';
import { isReviewStage, stageOf } from '../../../electron/review-stage.ts';
import { isOurFrame } from '../../../electron/sender.ts';
import { reviewAskedFor } from '../../../electron/start-file.ts';
import { filePurposes, type MenuEvent, reviewStages, severalPurposes } from '../../../shared/contract/desktop.ts';

describe('the sender of a request', () => {
  const frame = { url: 'app://dip-sampler/index.html', parent: null };

  it('is our top frame on our own page', () => {
    expect(isOurFrame(frame, frame)).toBe(true);
  });

  it('is no other', () => {
    expect(isOurFrame(null, frame)).toBe(false);
    expect(isOurFrame({ ...frame }, frame)).toBe(false);
    for (const other of [
      { ...frame, url: 'https://example.com' },
      { ...frame, url: 'app://other/index.html' },
      { ...frame, url: 'about:blank' },
      { ...frame, parent: frame },
    ]) {
      expect(isOurFrame(other, other)).toBe(false);
    }
    const gone = {
      get url(): string {
        throw new Error('Render frame was disposed');
      },
      parent: null,
    };
    expect(isOurFrame(gone, gone)).toBe(false);
  });
});

describe('the review on the command line', () => {
  it.each([
    [['--review', 'a.dip'], '/cases/a.dip'],
    [['--review=b.dip'], '/cases/b.dip'],
    [['/app', '--no-sandbox', 'round 1.dip'], '/cases/round 1.dip'],
    [['/elsewhere/C.DIP'], '/elsewhere/C.DIP'],
    [['a.dipwork'], '/cases/a.dipwork'],
    [['--review', 'named.review', 'other.dip'], '/cases/named.review'],
    [['.', '--inspect=0', '--x.dip'], null],
    [['--review'], null],
    [[], null],
  ])('%j', (parameters, expected) => {
    expect(reviewAskedFor(parameters, '/cases')).toBe(expected);
  });
});

describe('file dialogs', () => {
  it('offer a name with an ending wherever something is saved', () => {
    for (const purpose of filePurposes) {
      const { mode, name, filters } = fileDialogFor(purpose, '');
      expect(filters.length).toBeGreaterThan(0);
      expect(name === '').toBe(mode === 'open');
    }
    expect(fileDialogFor('save-report', 'Round 1.md')).toMatchObject({
      name: 'Round 1.md',
      filters: [{ extensions: ['md'] }, {}, {}, {}, {}],
    });
    expect(fileDialogFor('new-review', 'Round 1').name).toBe('Round 1.dip');
  });

  it('let several files be chosen where a command takes a list, and open packages as they do reviews', () => {
    expect(severalPurposes.map((purpose) => fileDialogFor(purpose, '').several)).toEqual([true]);
    expect(filePurposes.some((purpose) => fileDialogFor(purpose, '').several)).toBe(false);
    expect(fileDialogFor('open-review', '').filters[0]?.extensions).toEqual(['dip', 'dipwork']);
    expect(fileDialogFor('new-review', '').filters.map(({ extensions }) => extensions)).toEqual([['dip']]);
    expect(fileDialogFor('save-package', 'AB').name).toBe('AB.dipwork');
    expect(fileDialogFor('save-return', 'AB').name).toBe('AB.dipreturn');
  });

  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\cases\\a.dip', 'C cases a.dip'],
    ['.hidden', 'hidden'],
    ['a\u202Egpj.exe\n', 'agpj.exe'],
    ['what? "this" <one>', 'what this one'],
    ['...', ''],
    ['Fälle März.csv', 'Fälle März.csv'],
  ])('make a plain name of %j', (text, expected) => {
    expect(plainName(text)).toBe(expected);
  });

  it('add an ending where none of those offered is there', () => {
    const filters = [
      { name: '', extensions: ['html'] },
      { name: '', extensions: ['csv'] },
    ];
    expect(['a', 'a.CSV', 'a.b'].map((path) => withEnding(path, filters))).toEqual(['a.html', 'a.CSV', 'a.b.html']);
  });

  it('know what the app reads', () => {
    expect([isReadableKind('/x/A.CSV'), isReadableKind('/x/a.dip'), isReadableKind('/x/id_rsa'), isReadableKind('/x/.csv')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the stage of a review', () => {
  const done = { title: '', cases: 5, drawn: 3, reviewed: 3, openConflicts: 0 };

  it('is the first place with work left', () => {
    expect(
      [{ ...done, cases: 0 }, { ...done, drawn: 0 }, { ...done, reviewed: 2 }, { ...done, openConflicts: 1 }, done].map(stageOf),
    ).toEqual([...reviewStages]);
  });

  it('is known by the same names as in the contract', () => {
    expect(reviewStages.every(isReviewStage)).toBe(true);
    expect(['', 'archive', 'constructor', 7].some(isReviewStage)).toBe(false);
  });
});

describe('the menu', () => {
  it('sends on what concerns the review, and has developer tools in development only', () => {
    const sent: MenuEvent[] = [];
    const labels = (development: boolean) =>
      menuTemplate({ send: (event) => sent.push(event), platform: 'linux', development }).map(({ label }) => label);
    expect(labels(false)).toEqual(['File', 'Edit', 'View', 'Help']);
    expect(labels(true)).toContain('Development');
    expect(JSON.stringify(menuTemplate({ send: () => undefined, platform: 'darwin', development: false }))).not.toMatch(/devtools|reload/i);
    for (const { submenu } of menuTemplate({ send: (event) => sent.push(event), platform: 'linux', development: false })) {
      for (const item of Array.isArray(submenu) ? submenu : []) item.click?.(undefined as never, undefined, undefined as never);
    }
    expect(sent.map(({ item }) => item)).toEqual(['new-review', 'open-review', 'close-review', 'help']);
  });
});
