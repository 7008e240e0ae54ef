import type { CommandOutput } from '../../shared/contract/commands.ts';
import { compareField, type FieldTally, mostGroups } from '../../shared/draw/compare-frame.ts';
import type { StratumValue } from '../../shared/draw/method.ts';
import { poolOfCase } from '../../shared/draw/stand-ins.ts';
import type { Steps } from '../../shared/draw/steps.ts';
import { ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type FactFieldId, factFieldIds, fieldKind } from '../../shared/vocabulary/case-fields.ts';
import { ageBand } from '../extract/mapping/age-band.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { chosenDraw, drawName, type StoredDraw } from '../store/draws.ts';
import { reviewableRefs } from '../store/exclusions.ts';
import { keyOf, pagesOf, subjectOf } from '../store/frames.ts';
import { storedFrame } from '../store/stored-frame.ts';
import type { Handler } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Gaps that are named in sentences. */
const gapsNamed = 5;

/** Fields whose values can be groups. Days become years, ages stay bands. */
const compared = factFieldIds.filter((id) => id !== 'caseRef' && id !== 'contentFlags');

interface Tally extends FieldTally {
  readonly field: FactFieldId;
  readonly frame: Map<StratumValue, number>;
  readonly sample: Map<StratumValue, { cases: number; weight: number }>;
}

/** Sets the sample beside its frame, field by field. */
export const compareDraw: Handler<'draw.compare'> = async (input, review, occasion) => {
  const found = chosenDraw(review, input.drawId);
  if (!found.ok) return found;
  const draw = found.value;
  const counted = await runSteps(countFields(review, draw), 'compare', draw.frameSize, occasion);
  if (!counted.ok) return counted;
  const labels: Readonly<Record<string, string>> = texts.fields;
  const label = (field: string) => labels[field] ?? field;
  const fields = counted.value.flatMap((tally) => {
    const groups = compareField(tally);
    const byDesign = draw.plan.method === 'stratified' && draw.plan.stratify === tally.field;
    return groups === null ? [] : [{ field: tally.field, label: label(tally.field), byDesign, groups: [...groups] }];
  });
  const gaps: CommandOutput<'draw.compare'>['gaps'] = fields
    .flatMap(({ field, label: name, groups }) =>
      groups.map(({ value, gap, frameShare, sampleShare }) => {
        const sentence = texts.draws.gap(name, texts.draws.valueName(field, value), 100 * frameShare, 100 * sampleShare);
        return { field, label: name, value, gap, sentence };
      }),
    )
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
    .slice(0, gapsNamed);
  return ok({
    drawId: drawName(draw.id),
    frame: draw.frameSize,
    sample: reviewableRefs(review, draw.id).length,
    weighted: draw.plan.method === 'stratified',
    fields,
    gaps,
    leftOut: counted.value.filter(({ frame }) => frame.size > mostGroups).map(({ field }) => label(field)),
  });
};

function* countFields(review: ReadableReview, draw: StoredDraw): Steps<readonly Tally[]> {
  const { frame } = storedFrame(review, draw.id);
  // Cases come in the order of references, as those of the frame stand.
  let next = 0;
  const weightOf = weights(review, draw, frame);
  const tallies = compared.map((field): Tally => ({ field, frame: new Map(), sample: new Map() }));
  let read = 0;
  for (const rows of pagesOf(review, compared)) {
    for (const row of rows) {
      if (frame.refs[next] !== row.ref) continue;
      next++;
      const subject = subjectOf(row);
      const weight = weightOf.get(row.ref);
      for (const { field, frame: counts, sample } of tallies) {
        // Beyond this many the field is left out, and its values need not be kept.
        if (counts.size > mostGroups) continue;
        const key = groupOf(field, keyOf(subject.fact(field)));
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (weight === undefined) continue;
        const before = sample.get(key) ?? { cases: 0, weight: 0 };
        sample.set(key, { cases: before.cases + 1, weight: before.weight + weight });
      }
    }
    read += rows.length;
    yield read;
  }
  return tallies;
}

/** A day is grouped by its year, an age by its band. */
function groupOf(field: FactFieldId, key: StratumValue): StratumValue {
  if (field === 'victimAge') return key === null ? null : ageBand(key);
  return fieldKind(field) === 'date' && key !== null && /^\d{4}-\d{2}-\d{2}/.test(key) ? key.slice(0, 4) : key;
}

/** Cases of the sample with what each stands for: in a stratified draw as many of the frame as its stratum has for each of its own. */
function weights(review: ReadableReview, draw: StoredDraw, frame: Parameters<typeof poolOfCase>[0]): ReadonlyMap<string, number> {
  const refs = reviewableRefs(review, draw.id);
  if (draw.plan.method !== 'stratified') return new Map(refs.map((ref) => [ref, 1]));
  const strata = refs.map((ref) => poolOfCase(frame, draw.plan, ref));
  const own = new Map<StratumValue, number>();
  for (const value of strata) own.set(value, (own.get(value) ?? 0) + 1);
  const sizes = new Map(draw.strata.map(({ value, frame: cases }) => [value, cases]));
  return new Map(refs.map((ref, at) => [ref, (sizes.get(strata[at] ?? null) ?? 0) / (own.get(strata[at] ?? null) ?? 1)]));
}
