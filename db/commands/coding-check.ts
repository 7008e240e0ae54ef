import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { Coding } from '../../shared/coding/coding.ts';
import { evaluate, type Subject } from '../../shared/expression/evaluate.ts';
import { parseExpression } from '../../shared/expression/parse.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { readCase, type StoredCase } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { codingOf } from '../store/codings.ts';
import { evidenceOf } from '../store/evidence.ts';
import type { Handler } from './handler.ts';

/**
 * Where facts and themes do not go together, by the checks of the codebook, and evidence of what is not said to be present. A theme that
 * was not touched counts as absent here, since completing the case would make it so.
 */
export const checkCoding: Handler<'coding.check'> = ({ reviewer, caseRef }, review) => {
  const found = readCase(review, caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
  const codebook = currentCodebook(review);
  const coding = codingOf(review, reviewer, found.id);
  const subject = subjectOf(found, coding, codebook);
  const disagreements = codebook.checks.filter(({ when }) => {
    const expression = parseExpression(when);
    return expression.ok && evaluate(expression.value, subject).truth === true;
  });
  const marked = new Set(evidenceOf(review, found, coding.marks).map(({ theme }) => theme));
  const unsaid = codebook.themes.filter(({ id }) => marked.has(id) && coding.values[id] !== 'present');
  return ok([
    ...disagreements.map(({ id, says }) => ({ id, says })),
    ...unsaid.map(({ id, label }) => ({ id: `evidence:${id}`, says: texts.desk.evidenceUnsaid(label) })),
  ]);
};

/** The case as one reviewer has it: an expression's `has` and `answer` are their own. */
function subjectOf(found: StoredCase, coding: Coding, codebook: Codebook): Subject {
  const themes = new Set(codebook.themes.map(({ id }) => id));
  return {
    fact: (name) => (name === 'narrative' ? narrativeText(found.narrative) : (found.facts[name] ?? null)),
    extra: (name) => (Object.hasOwn(found.extra, name) ? (found.extra[name] ?? null) : null),
    agreed: (item) => {
      const value = coding.values[item] ?? (themes.has(item) && !codebook.answerEach ? 'absent' : undefined);
      return value === undefined ? { state: 'missing' } : { state: 'agreed', value };
    },
  };
}
