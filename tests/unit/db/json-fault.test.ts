import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../db/files/json-fault.ts';

describe('the place of a fault in a text that is not JSON', () => {
  it.each([
    ['{fields:', 1, 2],
    ['{\n  "fields": {\n    "caseRef": "A",\n  }\n}', 4, 3],
    ['{"a": 1 "b": 2}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{"a": [1, 2}', 1, 12],
    ['', 1, 1],
    ['{"a": 1', 1, 8],
    ['{"a": 1}\nmore', 2, 1],
    ['{"a": "unclosed}', 1, 7],
    ['{"a": 01}', 1, 8],
  ])('is found: %j', (text, line, column) => {
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it('lies behind everything that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(`${text}\n?`)).toEqual({ line: text.split('\n').length + 1, column: 1 });
      }),
    );
  });

  it('is told of brackets without end', () => {
    expect(jsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 501 });
  });
});
