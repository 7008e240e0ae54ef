import type { DrawRequest } from '../../shared/contract/draw-plan.ts';
import { checkPlan } from '../../shared/draw/check-plan.ts';
import { timeSlice } from '../../shared/draw/listed-draw.ts';
import { isByChance, type Stratum } from '../../shared/draw/method.ts';
import { countStrata, planStrata } from '../../shared/draw/strata.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { planDetail } from '../draw/draw-detail.ts';
import { calibrationNotes, drawNotes } from '../draw/draw-notes.ts';
import { noteOutput } from '../draw/note-output.ts';
import { type Prepared, prepareDraw } from '../draw/prepare-draw.ts';
import { countCases } from '../store/cases.ts';
import { addFrameNote, notedFrame } from '../store/frame-notes.ts';
import type { Handler } from './handler.ts';

/** Stands in for a seed that nobody knows yet, where only the rest of a plan is checked. */
const someSeed = 'to be drawn';

/** Who is in the frame, and how a draw would be shared among strata. */
export const previewDraw: Handler<'draw.preview'> = async (input, review, occasion) => {
  const prepared = await prepareDraw(review, withSomeSize(input), occasion);
  if (!prepared.ok) return prepared;
  const { plan, frame, frameSha256, keysSha256 } = prepared.value;
  const outcome = wouldGive(prepared.value);
  const frameStrata = plan.method === 'stratified' ? countStrata(frame.keys ?? []) : new Map<string | null, number>();
  const { strata, size } = outcome.ok
    ? outcome.value
    : { strata: [...frameStrata].map(([value, cases]) => ({ value, frame: cases, size: 0 })), size: null };
  const noted = notedFrame(review, { plan, frameSha256, keysSha256 });
  return ok({
    cases: countCases(review),
    frame: frame.refs.length,
    frameSha256,
    keysSha256,
    size,
    strata: [...strata],
    notes: [...drawNotes(plan, frame, strata), ...calibrationNotes(review)],
    problem: outcome.ok ? null : { code: outcome.error.code, message: outcome.error.message, field: outcome.error.where?.field ?? null },
    noted: noted === null ? null : noteOutput(noted),
  });
};

/** A frame can be counted before anybody has said how many to draw. */
function withSomeSize(input: DrawRequest): DrawRequest {
  return { ...input, size: input.size ?? 0 };
}

function wouldGive({ plan, frame }: Prepared): Result<{ strata: readonly Stratum[]; size: number }> {
  const checked = checkPlan({ ...plan, seed: someSeed }, frame);
  if (!checked.ok) return checked;
  if (plan.method === 'stratified') {
    const strata = planStrata(countStrata(frame.keys ?? []), plan);
    return strata.ok ? ok({ strata: strata.value, size: plan.size }) : strata;
  }
  const size = isByChance(plan.method)
    ? plan.size
    : plan.method === 'time-slice'
      ? timeSlice(frame, plan).length
      : plan.method === 'purposive'
        ? plan.chosen.length
        : frame.refs.length;
  return size === 0 ? fail('slice-empty', texts.draws.sliceEmpty(plan.from, plan.to), { field: 'from' }) : ok({ strata: [], size });
}

/** Puts frame and plan on record. Whoever sees the note before the dice fall knows that neither was chosen to fit the seed. */
export const noteFrame: Handler<'draw.note-frame'> = async (input, review, occasion) => {
  if (input.topUp !== null) return fail('note-top-up', texts.draws.noteTopUp(), { field: 'topUp' });
  if (!isByChance(input.method))
    return fail('note-no-chance', texts.draws.noteNoChance(texts.draws.methods[input.method]), { field: 'method' });
  const prepared = await prepareDraw(review, { ...input, seed: '' }, occasion);
  if (!prepared.ok) return prepared;
  const outcome = wouldGive(prepared.value);
  if (!outcome.ok) return outcome;
  const { plan, frame, frameSha256, keysSha256 } = prepared.value;
  const at = occasion.now();
  const note = { plan: { ...plan, seed: '' }, frameSize: frame.refs.length, frameSha256, keysSha256, by: occasion.actor, at };
  addFrameNote(review, note);
  appendAudit(review, occasion.actor, 'frame-noted', at, { frame: note.frameSize, frameSha256, keysSha256, ...planDetail(plan) });
  return ok(noteOutput(note));
};
