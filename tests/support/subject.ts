import type { Agreed } from '../../shared/coding/agreed-value.ts';
import type { Subject } from '../../shared/expression/evaluate.ts';
import type { CaseFieldId, FieldValue } from '../../shared/vocabulary/case-fields.ts';

export interface CaseOfTest {
  readonly facts?: Partial<Record<CaseFieldId, FieldValue>>;
  readonly extra?: Readonly<Record<string, string>>;
  /** Agreed values by theme or question; `'?!'` is disputed, an item that is left out is missing. */
  readonly agreed?: Readonly<Record<string, string>>;
}

/** A case as expressions and measures see one. */
export function subject({ facts = {}, extra = {}, agreed = {} }: CaseOfTest): Subject {
  return {
    fact: (name) => facts[name] ?? null,
    extra: (name) => extra[name] ?? null,
    agreed: (item): Agreed => {
      const value = agreed[item];
      if (value === undefined) return { state: 'missing' };
      return value === '?!' ? { state: 'disputed' } : { state: 'agreed', value };
    },
  };
}
