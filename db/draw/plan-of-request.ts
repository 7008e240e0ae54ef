import { basename, resolve } from 'node:path';
import type { DrawRequest } from '../../shared/contract/draw-plan.ts';
import { type DrawPlan, isByChance, plainPlan } from '../../shared/draw/method.ts';
import type { Expression } from '../../shared/expression/expression.ts';
import { operandsOf, questionsOf, themesOf } from '../../shared/expression/expression.ts';
import { checkNames } from '../../shared/expression/names.ts';
import { parseExpression } from '../../shared/expression/parse.ts';
import { nearest } from '../../shared/nearest.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { factFieldIds } from '../../shared/vocabulary/case-fields.ts';
import type { Occasion } from '../commands/handler.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { extraNames, hasExtra } from '../store/cases.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { fieldOfHeading } from '../store/extracts.ts';
import { type FoundRates, ratesOfDraw } from './rates-of-draw.ts';
import { ratesOfReview } from './rates-of-review.ts';
import { readRates, readReferences } from './read-list.ts';

/** What a person asks as a plan, with what the method has no use for left out, and the filter parsed. */
export async function planOfRequest(
  review: ReadableReview,
  request: DrawRequest,
  occasion: Occasion,
): Promise<Result<{ plan: DrawPlan; where: Expression }>> {
  const where = frameFilter(review, request.where);
  if (!where.ok) return where;
  const strata = request.method === 'stratified' ? await strataOf(review, request, occasion) : ok({});
  if (!strata.ok) return strata;
  const listed = request.method === 'purposive' ? chosenBy(request) : ok({});
  if (!listed.ok) return listed;
  const byChance = isByChance(request.method);
  if (byChance && request.size === null) return fail('size-missing', texts.draws.sizeMissing(), { field: 'size' });
  const { method, from, to } = request;
  const plan: DrawPlan = {
    ...plainPlan,
    method,
    where: request.where.trim(),
    size: byChance ? (request.size ?? 0) : 0,
    seed: byChance ? request.seed : '',
    ...(method === 'time-slice' ? { from, to } : {}),
    ...strata.value,
    ...listed.value,
  };
  return ok({ plan, where: where.value });
}

/** The filter of a frame; whatever is wrong with it, the field is `where`. */
function frameFilter(review: ReadableReview, source: string): Result<Expression> {
  const filter = filterOf(review, source);
  return filter.ok ? filter : fail(filter.error.code, filter.error.message, { field: 'where' });
}

/** It may not ask for codings: who is in the frame must stand before anybody has coded. */
function filterOf(review: ReadableReview, source: string): Result<Expression> {
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  if (themesOf(parsed.value).length + questionsOf(parsed.value).length > 0)
    return fail('frame-asks-codings', texts.draws.frameAsksCodings(), { field: 'where' });
  const named = operandsOf(parsed.value).flatMap((operand) => (operand.type === 'extra' ? [operand.name] : []));
  for (const name of named) {
    const field = hasExtra(review, name) ? null : fieldOfHeading(review, name);
    if (field !== null) return fail('heading-mapped', texts.draws.headingMapped(name, field), { field: 'where' });
  }
  // All names of a million cases take seconds to collect, so they are looked through only where one is not found.
  const extras = named.every((name) => hasExtra(review, name)) ? named : extraNames(review);
  return checkNames(parsed.value, currentCodebook(review), extras);
}

async function strataOf(review: ReadableReview, request: DrawRequest, occasion: Occasion): Promise<Result<Partial<DrawPlan>>> {
  const { allocation, minPerStratum } = request;
  if (request.stratify === null) return ok({ stratify: null, allocation, minPerStratum });
  const field = fieldNamed(review, request.stratify);
  if (!field.ok) return field;
  const base = { stratify: field.value, allocation, minPerStratum };
  if (allocation !== 'neyman') return ok(base);
  const found = await ratesOf(review, request, field.value, occasion);
  return found.ok ? ok({ ...base, rates: found.value.rates, ratesFrom: found.value.source }) : found;
}

/** A field by its id, or an extra attribute with or without its double quotes. */
export function fieldNamed(review: ReadableReview, name: string): Result<string> {
  if (factFieldIds.some((id) => id === name)) return ok(name);
  const plain = name.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
  if (hasExtra(review, plain)) return ok(plain);
  const mapped = fieldOfHeading(review, plain);
  if (mapped !== null) return fail('heading-mapped', texts.draws.headingMapped(plain, mapped), { field: 'stratify' });
  const suggestion = nearest(plain, [...factFieldIds, ...extraNames(review)]);
  return fail('unknown-field', texts.draws.stratifyUnknown(name, suggestion), { field: 'stratify' });
}

async function ratesOf(review: ReadableReview, request: DrawRequest, field: string, occasion: Occasion): Promise<Result<FoundRates>> {
  const { ratesReview, ratesFrom } = request;
  if (ratesReview !== null && ratesFrom === null) return fail('measure-missing', texts.draws.measureMissing(), { field: 'ratesFrom' });
  if (ratesReview !== null && ratesFrom !== null) return ratesOfReview(resolve(ratesReview), ratesFrom, field, occasion);
  if (request.ratesFrom !== null) return ratesOfDraw(review, request.ratesFrom, field);
  if (request.ratesFile === null) return ok({ rates: request.rates, source: '' });
  const read = readRates(resolve(request.ratesFile));
  return read.ok ? ok({ rates: read.value, source: basename(request.ratesFile) }) : read;
}

function chosenBy(request: DrawRequest): Result<Partial<DrawPlan>> {
  const read = request.casesFile === null ? ok(request.chosen) : readReferences(resolve(request.casesFile));
  if (!read.ok) return read;
  return ok({ chosen: read.value, selectedBy: request.selectedBy.trim(), reason: request.reason.trim() });
}
