import { basename } from 'node:path';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { isCaseField } from '../../shared/vocabulary/case-fields.ts';
import type { Occasion } from '../commands/handler.ts';
import { keyOf } from '../store/frames.ts';
import { type FoundRates, succession } from './rates-of-draw.ts';

type Summary = CommandOutput<'findings.summary'>;

/** What another review found of a measure in each stratum, by its own summary. The other review is opened apart and closed again. */
export async function ratesOfReview(
  file: string,
  from: { readonly drawId: string | null; readonly measure: string },
  field: string,
  occasion: Occasion,
): Promise<Result<FoundRates>> {
  const core = occasion.anotherCore();
  try {
    const opened = await core.dispatch('review.open', { file });
    if (!opened.ok) return opened;
    const by = isCaseField(field) ? field : `"${field}"`;
    const summary = (await core.dispatch('findings.summary', { drawId: from.drawId, by })) as Result<Summary>;
    return summary.ok ? ratesIn(summary.value, from.measure, field, basename(file)) : summary;
  } finally {
    core.close();
  }
}

function ratesIn({ measures, by }: Summary, id: string, field: string, file: string): Result<FoundRates> {
  const measure = measures.find((each) => each.id === id);
  if (!measure) {
    const ids = measures.map((each) => each.id);
    return fail('unknown-measure', texts.draws.measureUnknown(id, nearest(id, ids)), { field: 'measure' });
  }
  const rates = by.flatMap(({ value, measures: own }) => {
    const found = own.find((each) => each.id === id);
    const [x, n] = [found?.numerator ?? 0, found?.denominator ?? 0];
    return n === 0 ? [] : [{ value: keyOf(value), rate: succession(x, n) }];
  });
  if (rates.length === 0) return fail('rates-none', texts.draws.ratesNoField(field), { field: 'ratesFrom' });
  return ok({ rates, source: `${measure.label}, ${file}` });
}
