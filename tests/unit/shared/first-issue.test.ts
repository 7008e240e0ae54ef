import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { codebookSchema } from '../../../shared/codebook/codebook.ts';
import { commands } from '../../../shared/contract/commands.ts';
import { mappingSchema } from '../../../shared/contract/extract-reading.ts';
import { firstIssue } from '../../../shared/first-issue.ts';

function issueOf(schema: z.ZodType, input: unknown): readonly [place: string, problem: string] {
  const parsed = schema.safeParse(input);
  if (parsed.success) throw new Error('The schema found nothing wrong.');
  const { place, problem } = firstIssue(parsed.error, schema, input);
  return [place, problem];
}

const inspect = commands['extract.inspect'].input;
const plan = commands['draw.plan'].input;
const pairs = 'a set of names and values { }';

describe('what a schema finds wrong', () => {
  it.each<[string, z.ZodType, unknown, string, RegExp]>([
    ['an unknown name, with the nearest', mappingSchema, { feilds: {} }, 'feilds', /^nothing of that name is known there; “fields” is$/],
    ['an unknown name in a record', mappingSchema, { fields: { caseref: 'A' } }, 'fields → caseref', /; “caseRef” is$/],
    ['an unknown name like no other', mappingSchema, { zzzzzzzzzzzz: 1 }, 'zzzzzzzzzzzz', /: fields, drop, values and dateFormat$/],
    ['the wrong kind', mappingSchema, { drop: 'A' }, 'drop', /^it must be a list \[ \], and is a text$/],
    ['a whole of the wrong kind', mappingSchema, [], '', new RegExp(`^it must be ${pairs}, and is a list`)],
    ['null', mappingSchema, null, '', new RegExp(`^it must be ${pairs}, and is null$`)],
    [
      'none of several kinds',
      mappingSchema,
      { fields: { caseRef: 3 } },
      'fields → caseRef',
      /^it must be a text or a list \[ \], and is a number$/,
    ],
    [
      'a fault inside one of several kinds',
      mappingSchema,
      { fields: { narrative: ['A', 3] } },
      'fields → narrative no. 2',
      /^it must be a text, and/,
    ],
    ['a value that is missing', inspect, {}, 'file', /^it is missing$/],
    [
      'a value that is missing in a list',
      codebookSchema,
      { id: 'a', version: 1, title: 'T', themes: [{ id: 'x' }] },
      'themes no. 1 → label',
      /^it is missing$/,
    ],
    ['an empty text', inspect, { file: '' }, 'file', /^it is empty$/],
    ['too small a number', inspect, { file: 'f', reading: { headerRow: 0 } }, 'reading → headerRow', /^it must be 1 or more$/],
    ['too great a number', inspect, { file: 'f', reading: { headerRow: 2000 } }, 'reading → headerRow', /^it must be 1,000 or less$/],
    ['a number outside a range without its ends', plan, { population: 9, margin: 1 }, 'margin', /^it must be less than 1$/],
    ['a fraction', inspect, { file: 'f', reading: { headerRow: 1.5 } }, 'reading → headerRow', /^it must be a whole number$/],
    ['no number', plan, { population: Number.NaN }, 'population', /^it must be a number, and/],
    [
      'a word that is none of the choices',
      inspect,
      { file: 'f', reading: { encoding: 'utf8' } },
      'reading → encoding',
      /^it must be one of utf-8, .* and utf-16be$/,
    ],
    [
      'a number that is none of the choices',
      codebookSchema,
      { id: 'a', version: 1, title: 'T', themes: [], measures: [{ id: 'm', label: 'M', decimals: 3 }] },
      'measures no. 1 → decimals',
      /^it must be one of 0 and 1$/,
    ],
    [
      'a text of the wrong length',
      inspect,
      { file: 'f', reading: { delimiter: '::' } },
      'reading → delimiter',
      /^it must be 1 character long$/,
    ],
    ['a text of the wrong form', codebookSchema, { id: 'é', version: 1, title: 'T', themes: [] }, 'id', /^it must be 1 to 64 letters/],
    [
      'a list that is too long',
      commands['extract.import'].input,
      { file: 'f', keep: Array(10_001).fill('1:1:1') },
      'keep',
      /^it must have at most 10,000 entries$/,
    ],
  ])('is told in plain words: %s', (_, schema, input, place, problem) => {
    const [foundPlace, foundProblem] = issueOf(schema, input);
    expect(foundPlace).toBe(place);
    expect(foundProblem).toMatch(problem);
  });

  it('is told to programs by its path', () => {
    const input = { fields: { narrative: ['A', 3] } };
    const { error } = mappingSchema.safeParse(input);
    expect(error && firstIssue(error, mappingSchema, input).field).toBe('fields.narrative.1');
  });
});
