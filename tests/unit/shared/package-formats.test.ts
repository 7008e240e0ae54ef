import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReturnedRevision } from '../../../shared/package/is-revision.ts';
import { packageSchemas, schemaText } from '../../../shared/package/json-schemas.ts';
import { returnedRevisionSchema } from '../../../shared/package/return-document.ts';

/** Names of fields anywhere in a schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...fieldsOf(value),
  ]);
}

const folder = resolve(import.meta.dirname, '../../../shared/package');

describe('the published schemas', () => {
  it.each([...packageSchemas()])('are those that the program reads by: %s', (name, schema) => {
    expect(readFileSync(resolve(folder, name), 'utf8')).toBe(schemaText(schema));
  });

  it('say of every field what it is', () => {
    const guide = readFileSync(resolve(folder, 'formats.md'), 'utf8');
    for (const field of fieldsOf([...packageSchemas().values()])) expect(guide).toContain(`\`${field}\``);
  });
});

const whole = {
  id: 'f5a37b5e-0f4b-4f0a-9d0e-2f8f4a3b1c5d',
  case: 'C-01',
  codebookVersion: 1,
  epoch: 2,
  sequence: 3,
  kind: 'act',
  at: '2026-11-25T16:00:00.000Z',
  changes: { domestic: 'present', underage: null },
};

describe('a revision that is read by hand', () => {
  it('is taken where it is whole', () => {
    expect(isReturnedRevision(whole)).toBe(true);
  });

  it('is taken only where the schema takes it too', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(0, 1.5, -1, '', 'act', '2026-13-01T00:00:00.000Z', '2026-02-30T00:00:00.000Z', null),
    );
    const mutated = fc.record({ field: fc.constantFrom(...Object.keys(whole), 'other'), value: odd });
    fc.assert(
      fc.property(fc.array(mutated, { maxLength: 2 }), (changes) => {
        const value = { ...whole, ...Object.fromEntries(changes.map(({ field, value: given }) => [field, given])) };
        if (isReturnedRevision(value)) expect(returnedRevisionSchema.safeParse(value).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
