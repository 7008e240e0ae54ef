import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { IdentityKind } from '../../shared/vocabulary/identity-kinds.ts';
import { appendAudit } from '../audit/trail.ts';
import { type ChosenStretch, chosenStretch } from '../identity/chosen-stretch.ts';
import { countBeyondReach, type FoundInCase, findEverywhere } from '../identity/find-everywhere.ts';
import { fewestToFind, lettersIn, patternFor } from '../identity/find-words.ts';
import { redactCase } from '../identity/redact-case.ts';
import { standOf } from '../identity/stand-of-report.ts';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';
import { countCases } from '../store/cases.ts';
import { addAnswer, answersByItem, identityItem, identityReports } from '../store/desk-notes.ts';
import { reindexCases } from '../store/narrative-index.ts';
import { editsOf, narrativeOf } from '../store/text-edits.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

const t = texts.deskReports.errors;

/** Where else the words stand, told before anybody decides to replace them there too. */
export const countIdentity: Handler<'identity.count'> = async (input, review, occasion) => {
  const chosen = chosenStretch(review, input);
  if (!chosen.ok) return chosen;
  const { kind, words } = chosen.value;
  const beyondReach = countBeyondReach(review, patternFor(words, kind ?? 'name'));
  if (lettersIn(words) < fewestToFind) return ok({ places: 1, cases: 1, beyondReach });
  const found = await everywhere(review, chosen.value, kind ?? 'name', occasion);
  return found.ok ? ok({ ...sizeOf(found.value), beyondReach }) : found;
};

/**
 * Takes words out of the stored text, and out of all that was made from it: quotations under marks, the index of words. Marks keep their
 * place by what is recorded of the change; the words are recorded nowhere.
 */
export const redactIdentity: Handler<'identity.redact'> = async ({ by, everywhere: isEverywhere, ...input }, review, occasion) => {
  const chosen = chosenStretch(review, input);
  if (!chosen.ok) return chosen;
  const { found, part, start, end, words } = chosen.value;
  const kind = input.kind ?? chosen.value.kind ?? 'name';
  if (words === `[${kind}]`) return fail('already-redacted', t.alreadyRedacted(words), { field: 'start' });
  if (isEverywhere && lettersIn(words) < fewestToFind) return fail('words-short', t.wordsShort(fewestToFind), { field: 'everywhere' });
  const here = { caseId: found.id, caseRef: found.caseRef, parts: [{ part, start, end }], columns: [], extras: [], beside: 0 };
  const all = isEverywhere ? await everywhere(review, chosen.value, kind, occasion) : ok([here]);
  if (!all.ok) return all;
  const at = occasion.now();
  const pattern = patternFor(words, kind);
  for (const each of all.value) {
    redactCase(review, each, { kind, by, at, pattern });
    appendAudit(review, by, 'identity-redacted', at, {
      case: each.caseRef,
      kind,
      places: each.parts.map((place) => ({ ...place })),
      ...(each.beside === 0 ? {} : { columns: [...each.columns, ...each.extras] }),
    });
  }
  const cases = all.value.map(({ caseId }) => caseId);
  reindexCases(review, cases);
  const reports = answerReports(review, cases, input.report, { by, at });
  return ok({ ...sizeOf(all.value), reports, beyondReach: countBeyondReach(review, pattern) });
};

/** Every place of the words, and the chosen one in any case: it may be a part of a word. */
async function everywhere(
  review: ReadableReview,
  { found, part, start, end, words }: ChosenStretch,
  kind: IdentityKind,
  occasion: Occasion,
): Promise<Result<readonly FoundInCase[]>> {
  const read = await runSteps(findEverywhere(review, patternFor(words, kind)), 'redact', countCases(review), occasion);
  if (!read.ok) return read;
  const own = { part, start, end };
  const here = read.value.find(({ caseId }) => caseId === found.id);
  const apart = (here?.parts ?? []).filter((place) => place.part !== part || place.end <= start || place.start >= end);
  const mended = { caseId: found.id, caseRef: found.caseRef, columns: [], extras: [], beside: 0, ...here, parts: [...apart, own] };
  return ok([mended, ...read.value.filter((each) => each !== here)]);
}

function sizeOf(found: readonly FoundInCase[]): { places: number; cases: number } {
  return { places: found.reduce((sum, { parts, beside }) => sum + parts.length + beside, 0), cases: found.length };
}

/** Answers the report that was decided, and every other whose words went with it. */
function answerReports(
  review: WritableReview,
  caseIds: readonly number[],
  decided: string | null,
  { by, at }: { readonly by: string; readonly at: string },
): number {
  const answers = answersByItem(review);
  let answered = 0;
  for (const caseId of caseIds) {
    const [narrative, edits] = [narrativeOf(review, caseId), editsOf(review, caseId)];
    for (const { report } of identityReports(review, caseId)) {
      const item = identityItem(report.id);
      const isGone = standOf(report, narrative, edits, undefined).state === 'redacted';
      if (answers.has(item) || !(isGone || report.id === decided)) continue;
      addAnswer(review, caseId, { item, answer: 'redacted', reason: '', by, at });
      answered++;
    }
  }
  return answered;
}
