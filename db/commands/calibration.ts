import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { CalibrationItem } from '../../shared/contract/calibration-commands.ts';
import { nextTickets } from '../../shared/draw/next-tickets.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { sha256Hex } from '../sha256.ts';
import { lastShareOut } from '../store/assignments.ts';
import { addCalibration, calibrationRefs, closeCalibration, countClosed, openCalibration } from '../store/calibration.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { codingOf } from '../store/codings.ts';
import { chosenDraw, drawName, type StoredDraw } from '../store/draws.ts';
import { storedFrame } from '../store/stored-frame.ts';
import type { Handler, Occasion } from './handler.ts';
import { runSteps } from './run-steps.ts';

const t = texts.deskReports.errors;

/** Cases from the frame of the latest draw that no draw has, by tickets of a seed of their own: the sample and its next tickets stay as they are. */
export const chooseCalibration: Handler<'calibration.choose'> = async ({ size, cases, seed, by }, review, occasion) => {
  const found = chosenDraw(review, null);
  if (!found.ok) return found;
  const draw = found.value;
  const byTicket = cases.length === 0;
  const dice = seed.trim() === '' ? `calibration of ${drawName(draw.id)}` : seed;
  const chosen = byTicket ? await byTickets(review, draw, size, dice, occasion) : named(review, draw, cases);
  if (!chosen.ok) return chosen;
  const at = occasion.now();
  for (const caseRef of chosen.value) addCalibration(review, caseRef, by, at);
  const usedSeed = byTicket ? dice : null;
  appendAudit(review, by, 'calibration-chosen', at, { drawId: drawName(draw.id), cases: [...chosen.value], seed: usedSeed });
  return ok({ cases: [...chosen.value], seed: usedSeed });
};

/** What cannot be chosen: drawn in any draw, replacements included, or chosen before. */
function inUse(review: ReadableReview): Set<string> {
  const sql = 'SELECT DISTINCT case_ref AS ref FROM draw_case JOIN case_record ON case_record.id = case_id';
  return new Set([...review.all<{ ref: string }>(sql).map(({ ref }) => ref), ...calibrationRefs(review)]);
}

async function byTickets(
  review: ReadableReview,
  draw: StoredDraw,
  size: number | null,
  seed: string,
  occasion: Occasion,
): Promise<Result<readonly string[]>> {
  if (size === null) return fail('calibration-size', t.calibrationSizeMissing(), { field: 'size' });
  const { frame } = storedFrame(review, draw.id);
  const steps = nextTickets(frame, { method: 'simple', seed, inUse: inUse(review) }, new Map([[null, size]]), sha256Hex);
  const ran = await runSteps(steps, 'draw', frame.refs.length, occasion);
  if (!ran.ok) return ran;
  const tickets = ran.value.get(null) ?? [];
  if (tickets.length < size) return fail('calibration-none', t.calibrationNone(tickets.length), { field: 'size' });
  return ok(tickets.map(({ caseRef }) => caseRef));
}

function named(review: ReadableReview, draw: StoredDraw, cases: readonly string[]): Result<readonly string[]> {
  const frame = new Set(storedFrame(review, draw.id).frame.refs);
  const used = inUse(review);
  const unfit = cases.find((caseRef, at) => !frame.has(caseRef) || used.has(caseRef) || cases.indexOf(caseRef) !== at);
  return unfit === undefined ? ok(cases) : fail('calibration-not-free', t.calibrationNotFree(unfit), { field: 'cases' });
}

/** Those the cases were shared out to, and whoever has begun one to compare on. */
function readersOf(review: ReadableReview, draw: StoredDraw, caseIds: readonly number[]): string[] {
  const shared = lastShareOut(review, draw.id)?.reviewers ?? [];
  const sql = 'SELECT name FROM current_coding JOIN reviewer ON reviewer.id = reviewer_id WHERE case_id = ? AND passed IS NULL';
  const begun = caseIds.flatMap((caseId) => review.all<{ name: string }>(sql, caseId).map(({ name }) => name));
  return [...new Set([...shared, ...begun])];
}

/**
 * What reviewers say of each case, as counts. Shown when all who take part have completed it and there are two of them: before that nobody
 * should know what another has said, and of one alone a count would tell it.
 */
export const compareCalibration: Handler<'calibration.compare'> = (_input, review) => {
  const found = chosenDraw(review, null);
  const open = found.ok ? openCalibration(review) : [];
  const among = found.ok
    ? readersOf(
        review,
        found.value,
        open.map(({ caseId }) => caseId),
      )
    : [];
  const codebook = currentCodebook(review);
  const cases = open.map(({ caseId, caseRef }) => {
    const codings = among.map((reviewer) => codingOf(review, reviewer, caseId)).filter(({ passed }) => passed === null);
    const complete = codings.filter(({ status }) => status === 'complete');
    const isReady = complete.length === codings.length && complete.length > 1;
    const values = complete.map((coding) => coding.values);
    return { caseRef, readers: codings.length, complete: complete.length, items: isReady ? itemsOf(codebook, values) : null };
  });
  return ok({ reviewers: among.length, cases, closed: countClosed(review) });
};

function itemsOf(codebook: Codebook, values: readonly Readonly<Record<string, string>>[]): CalibrationItem[] {
  const themes = codebook.themes.map(({ id, label }) => ({ id, label, kind: 'theme' as const }));
  // Texts are talked about, not counted.
  const asked = codebook.questions.filter(({ kind }) => kind !== 'text');
  const questions = asked.map(({ id, label }) => ({ id, label, kind: 'question' as const }));
  return [...themes, ...questions].map((item) => {
    const counts: Record<string, number> = {};
    for (const said of values) {
      const value = said[item.id] ?? '';
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return { ...item, counts, differ: Object.keys(counts).length > 1 };
  });
}

export const closeRound: Handler<'calibration.close'> = ({ by }, review, occasion) => {
  const open = openCalibration(review);
  if (open.length === 0) return fail('calibration-no-round', t.calibrationNoRound(), { field: 'by' });
  closeCalibration(review);
  appendAudit(review, by, 'calibration-closed', occasion.now(), { cases: open.map(({ caseRef }) => caseRef) });
  return ok({ closed: open.length });
};
