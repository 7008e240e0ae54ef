import type { DrawMethod } from '../draw/method.ts';
import { fieldKind, isCaseField } from '../vocabulary/case-fields.ts';
import { counted, grouped, listed, longDate, meant } from './words.ts';

/** What can go wrong with a draw, and notes on one that went well. */
export const draws = {
  /** Before “draw”. */
  methods: {
    simple: 'simple',
    stratified: 'stratified',
    systematic: 'systematic',
    purposive: 'purposive',
    'time-slice': 'time-slice',
    census: 'census',
  } as const satisfies Record<DrawMethod, string>,
  frameFiltered: (where: string) => `No case meets “${where}”, so there is nothing to draw from. Widen the filter.`,
  frameAsksCodings: () =>
    'The frame is chosen by what the extract says, before anybody codes: leave has(…) and answer(…) out of the filter.',
  seedUntypable: () => 'The seed holds a character that cannot be typed again, such as a line break. Use digits or words.',
  minimumsOverSize: (least: number, size: number, strata: number) =>
    `The minimums of ${counted(strata, 'stratum', 'strata')} come to ${counted(least, 'case', 'cases')}, more than the ${grouped(size)} to be drawn. Draw at least ${grouped(least)}, or lower the minimum.`,
  stratifyMissing: () => 'A stratified draw needs a field to stratify by, for example area.',
  headingMapped: (heading: string, field: string) =>
    `The column “${heading}” was mapped to ${field} when the extract was loaded: use ${field}.`,
  stratifyUnknown: (name: string, suggestion: string | null) => `There is no field or column “${name}” to stratify by.${meant(suggestion)}`,
  tooManyStrata: (name: string, strata: number, most: number) =>
    `“${name}” has ${grouped(strata)} different values; strata may be ${grouped(most)} at most. Stratify by a field with fewer, such as area.`,
  ratesMissing: () =>
    'Neyman’s allocation needs rates of an earlier review: give them as a file of stratum and share, or take them from a draw that has been coded. Or allocate in proportion.',
  ratesFile: (file: string, row: number) =>
    `${file}, row ${grouped(row)}: write a stratum and its share from 0 to 1, apart by a comma, such as North,0.3.`,
  ratesUnknown: (value: string, known: readonly string[]) =>
    `The rates name a stratum “${value}” that the frame does not have. Its strata are: ${listed(known)}.`,
  measureMissing: () => 'Say which measure of the earlier review the rates are of, for example --rates-from domestic-refusal.',
  measureUnknown: (id: string, suggestion: string | null) => `The codebook has no measure “${id}”.${meant(suggestion)}`,
  ratesNoField: (name: string) => `The earlier draw has no coded case with a value of “${name}”. Give the rates as a file instead.`,
  daysMissing: () => 'A time slice needs a first day, a last day, or both.',
  dayUnreadable: (day: string) => `“${day}” is not a day. Write year, month and day: 2023-01-31.`,
  daysReversed: (from: string, to: string) => `The first day, ${longDate(from)}, is after the last, ${longDate(to)}. Change them over.`,
  sliceEmpty: (from: string | null, to: string | null) =>
    `No case of the frame was recorded ${slice(from, to)}. Widen the slice, or check that the recorded date is mapped.`,
  undated: (n: number) =>
    `${counted(n, 'case', 'cases')} of the frame ${n === 1 ? 'has' : 'have'} no recorded date that can be read, and ${n === 1 ? 'stands' : 'stand'} outside any slice.`,
  undatedOrder: (n: number) =>
    `${counted(n, 'case', 'cases')} of the frame ${n === 1 ? 'has' : 'have'} no recorded date and ${n === 1 ? 'comes' : 'come'} first in the order.`,
  chosenMissing: () => 'A purposive draw needs a list of cases: one reference a line.',
  selectedByMissing: () => 'A purposive draw needs the name of who chose the cases.',
  chosenUnknown: (ref: string) => `This review has no case “${ref}”. Check the list.`,
  chosenOutside: (ref: string, where: string) =>
    `The case “${ref}” is not in the frame (${where}). Take it off the list, or widen the filter.`,
  chosenTwice: (ref: string) => `The list names the case “${ref}” twice. Name each once.`,
  smallStratum: (value: string, frame: number, wanted: number) =>
    `The stratum “${value}” has only ${counted(frame, 'case', 'cases')}, fewer than the minimum of ${grouped(wanted)}: it gives all it has.`,

  topUpMethod: (method: string) => `A ${method} draw cannot be topped up. Make a simple or stratified one.`,
  topUpSeed: (id: string) => `${id} was drawn with another seed. A top-up goes on with the same: leave the seed out, or give that one.`,
  topUpPlan: (id: string) => `A top-up goes on as ${id} was drawn. Leave method, filter and strata out; give a size alone.`,
  topUpSize: (id: string, has: number) =>
    `${id} has ${counted(has, 'case', 'cases')} already. The size is what the sample is to come to: give more than ${grouped(has)}.`,
  subgroupOverSize: (k: number, n: number) => `A subgroup of ${grouped(k)} cannot be part of ${counted(n, 'case', 'cases')}.`,
  seedMissing: () => 'The seed is missing. Give --seed, for example twenty dice rolled in public.',
  sizeMissing: () => 'The size is missing. Give --size, a whole number of cases.',

  excludeNotDrawn: (ref: string, id: string) => `The case “${ref}” is not in ${id}. Check the reference.`,
  excludeTwice: (ref: string, id: string) => `The case “${ref}” has been taken out of ${id} already.`,
  excludeReason: () => 'Say why the case is taken out, for example: file missing.',
  excludeBy: () => 'Say who takes the case out.',
  noTickets: (method: string) => `A ${method} draw has no tickets, so nothing can come next. Take the case out without a replacement.`,
  noneLeft: (id: string) => `Every case of the frame that could come next is in ${id} already. Take the case out without a replacement.`,
  noneLeftIn: (value: string) =>
    `Every case of the stratum “${value}” is drawn already, so none can come next. Take the case out without a replacement.`,
  besideExists: (beside: string, file: string) =>
    `${beside} would be written beside ${file} and is there already. Nothing was written. Move it, or give the frame another name.`,
  noValue: 'not recorded',
  /** A value as a person reads it: a flag is a yes or a no. */
  valueName: (field: string, value: string | null): string => {
    if (value === null) return draws.noValue;
    const isFlag = isCaseField(field) && fieldKind(field) === 'boolean';
    return isFlag && value === 'true' ? 'yes' : isFlag && value === 'false' ? 'no' : value;
  },
  gap: (field: string, value: string, frame: number, sample: number) =>
    `${field}, ${value}: ${sample.toFixed(1)}% of the sample, ${frame.toFixed(1)}% of the frame.`,
  carried: (excluded: string, replacement: string | null) =>
    replacement === null
      ? `${excluded} stays out, as before, and nobody stands in for it.`
      : `${excluded} stays out, as before; ${replacement} stands in for it now.`,
  emptyStratum: (value: string) =>
    `The stratum “${value}” gives no case, so nothing could be said of the whole frame. Draw more, or set a minimum for each stratum.`,
  ratesAssumed: (values: readonly string[]) =>
    `No earlier rate is given for ${listed(values)}: ${values.length === 1 ? 'it is' : 'they are'} taken to vary as much as can be.`,
  ratesTwice: (file: string, row: number, value: string) =>
    `${file}, row ${grouped(row)}: the stratum “${value}” has a rate already. Give each one rate.`,
  noteTopUp: () => 'A top-up goes on with a seed that is known, so there is nothing to put on record before it.',
  noteNoChance: (method: string) => `A ${method} draw has no seed, so there is nothing to put on record before one is known.`,
  noteText: (n: number, hash: string, keysHash: string | null, how: string, by: string, at: string) =>
    [
      `On ${longDate(at)} at ${at.slice(11, 16)} UTC, before the seed was known, ${by} put this on record:`,
      `the sample is drawn from ${counted(n, 'case', 'cases')}, ${how};`,
      `SHA-256 of the frame (references sorted, one a line): ${hash}`,
      ...(keysHash === null ? [] : [`SHA-256 of what stands beside the references: ${keysHash}`]),
    ].join('\n'),
  how: (method: string, size: number, strata: string | null, allocation: string | null, rates: readonly string[], filter: string) =>
    [
      `by a ${method} draw of ${grouped(size)}`,
      ...(strata === null ? [] : [`stratified by ${strata}`]),
      ...(allocation === null ? [] : [`(${allocation})`]),
      ...(rates.length === 0 ? [] : [`with the earlier rates ${listed(rates)}`]),
      ...(filter === '' ? [] : [`from the cases for which ${filter}`]),
    ].join(', '),
};

function slice(from: string | null, to: string | null): string {
  if (from === null) return `up to ${longDate(to ?? '')}`;
  return to === null ? `from ${longDate(from)} on` : `from ${longDate(from)} to ${longDate(to)}`;
}
