import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../../shared/codebook/default-codebook.ts';
import { readCodebook } from '../../../shared/codebook/read-codebook.ts';

const small = {
  id: 'small',
  version: 1,
  title: 'Small',
  themes: [
    { id: 'court', label: 'Court', key: 'c' },
    { id: 'privacy', label: 'Privacy', key: 'p' },
  ],
  questions: [{ id: 'engagement', label: 'Engagement', kind: 'yes-no' }],
  measures: [{ id: 'court-share', label: 'Court', where: "has('court')" }],
};
const problem = (changes: object) => {
  const read = readCodebook({ ...small, ...changes }, 'book.json');
  if (read.ok) throw new Error('the codebook was accepted');
  expect(read.error.message).not.toMatch(/undefined/);
  return read.error;
};

describe('reading a codebook', () => {
  it('fills in what may be left out', () => {
    const read = readCodebook(small, 'book.json');
    expect(read.ok && read.value).toMatchObject({
      answerEach: false,
      themes: [{ exclusive: false, definition: '' }, {}],
      questions: [{ required: false }],
    });
  });

  it.each(['two words', '', '-court', 'a/b', 'é', 'x'.repeat(65)])('refuses the id "%s"', (id) => {
    expect(problem({ themes: [{ id, label: 'x' }] })).toMatchObject({ code: 'codebook-unreadable', where: { field: 'themes.0.id' } });
  });

  it('refuses an id that two items share, be they themes or questions', () => {
    expect(problem({ questions: [{ id: 'court', label: 'x', kind: 'text' }] }).message).toMatch(/“court” more than once/);
  });

  it('refuses two measures of one id', () => {
    expect(problem({ measures: [...small.measures, ...small.measures] }).code).toBe('codebook-repeated-id');
  });

  it('refuses a key that two themes share, in either case', () => {
    const themes = [...small.themes, { id: 'other', label: 'Other', key: 'C' }];
    expect(problem({ themes }).message).toMatch(/key “c” to more than one theme/);
  });

  it('refuses a measure that names a theme which is not there, and suggests the nearest', () => {
    const error = problem({ measures: [{ id: 'm', label: 'M', where: "has('cuort')" }] });
    expect(error).toMatchObject({ code: 'codebook-measure', where: { field: 'm' } });
    expect(error.message).toMatch(/“m”.*no theme “cuort”. Did you mean “court”\?/);
  });

  it('refuses a measure that cannot be read', () => {
    expect(problem({ measures: [{ id: 'm', label: 'M', of: "has('court'" }] }).code).toBe('codebook-measure');
  });

  it('says which field is missing', () => {
    expect(problem({ title: undefined })).toMatchObject({ where: { field: 'title' } });
    expect(problem({ themes: [{ id: 'court' }] }).message).toMatch(/“themes no. 1 → label”: it is missing\./);
  });
});

describe('the default codebook', () => {
  const notes = readFileSync(resolve(import.meta.dirname, '../../fixtures/codebook-notes.md'), 'utf8');
  const rows = [...notes.matchAll(/^\| `([a-z-]+)` \| (circumstance|reason) \|/gm)].map(([, id, group]) => ({ id, group }));
  const question = (id: string) => defaultCodebook.questions.find((candidate) => candidate.id === id);

  it('has every theme of the notes, in its group and in their order', () => {
    expect(rows).toHaveLength(16);
    expect(defaultCodebook.themes.map(({ id, group }) => ({ id, group }))).toEqual(rows);
  });

  it('gives every theme a definition, an example, a key and a colour of its own', () => {
    for (const theme of defaultCodebook.themes) {
      expect([theme.label, theme.definition, theme.example]).not.toContain('');
      expect(theme.key).toHaveLength(1);
    }
    expect(new Set(defaultCodebook.themes.map((theme) => theme.colour)).size).toBe(16);
  });

  it('lets only "reason not recorded" exclude the others', () => {
    expect(defaultCodebook.themes.filter((theme) => theme.exclusive).map((theme) => theme.id)).toEqual(['reason-not-recorded']);
  });

  it('asks the questions of the notes and requires only the first', () => {
    const ids = [
      'engagement',
      'outcome-right',
      'own-words',
      'supervisor-review',
      'support-offered',
      'evidence-led',
      'safeguarding',
      'panel-view',
      'observation',
    ];
    expect(defaultCodebook.questions.map((candidate) => candidate.id)).toEqual(ids);
    expect(defaultCodebook.questions.filter((candidate) => candidate.required).map((candidate) => candidate.id)).toEqual(['engagement']);
    expect(question('engagement')?.options.map((option) => option.id)).toEqual(['never', 'withdrew', 'maintained', 'unclear']);
    expect(question('outcome-right')?.options).toHaveLength(3);
    expect(question('safeguarding')?.options).toHaveLength(5);
    expect(question('observation')?.kind).toBe('text');
  });

  it('stands up to the checks that any other codebook must pass', () => {
    expect(readCodebook(defaultCodebook, 'default')).toMatchObject({ ok: true });
  });
});
