import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { StratumRate } from '../../shared/draw/method.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';

/** Lines of a small text file, blank ones left out, each with its number. */
function linesOf(path: string): Result<readonly { readonly line: number; readonly text: string }[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return ok(lines.flatMap((each, at) => (each.trim() === '' ? [] : [{ line: at + 1, text: each.trim() }])));
}

/** A cell with or without the quotes that a spreadsheet puts round it. */
function unquoted(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** References, one a line. A first line that says only what the column is called is passed over. */
export function readReferences(path: string): Result<readonly string[]> {
  const lines = linesOf(path);
  if (!lines.ok) return lines;
  const refs = lines.value.map(({ text }) => unquoted(text));
  return ok(/^case[ _]?ref(erence)?s?$/i.test(refs[0] ?? '') ? refs.slice(1) : refs);
}

/** Pairs of two cells a line, apart by the last comma of the line, or by a tab. */
function pairsOf(path: string): Result<readonly { readonly line: number; readonly first: string; readonly second: string }[]> {
  const lines = linesOf(path);
  if (!lines.ok) return lines;
  return ok(
    lines.value.map(({ line, text }) => {
      const cut = text.includes('\t') ? text.lastIndexOf('\t') : text.lastIndexOf(',');
      return { line, first: cut < 0 ? text : unquoted(text.slice(0, cut)), second: cut < 0 ? '' : unquoted(text.slice(cut + 1)) };
    }),
  );
}

/** `stratum,share` a line; a share from 0 to 1. A first line of headings is passed over; a blank stratum is that of cases without a value. */
export function readRates(path: string): Result<readonly StratumRate[]> {
  const pairs = pairsOf(path);
  if (!pairs.ok) return pairs;
  const rates: StratumRate[] = [];
  for (const [at, { line, first, second }] of pairs.value.entries()) {
    const rate = second === '' ? Number.NaN : Number(second);
    const value = first === '' ? null : first;
    if (rates.some((known) => known.value === value && rate >= 0))
      return fail('rates-twice', texts.draws.ratesTwice(basename(path), line, value ?? texts.draws.noValue), { file: path, row: line });
    if (rate >= 0 && rate <= 1) rates.push({ value, rate });
    else if (at > 0 || /\d/.test(`${first}${second}`))
      return fail('rates-unreadable', texts.draws.ratesFile(basename(path), line), { file: path, row: line });
  }
  return ok(rates);
}

/** `reviewer,reference` a line. */
export function readInterests(path: string): Result<readonly { readonly reviewer: string; readonly caseRef: string }[]> {
  const pairs = pairsOf(path);
  if (!pairs.ok) return pairs;
  const odd = pairs.value.find(({ first, second }) => first === '' || second === '');
  if (odd) return fail('interests-unreadable', texts.sharing.interestsFile(basename(path), odd.line), { file: path, row: odd.line });
  const body = pairs.value.filter(({ first, second }, at) => at > 0 || !/^reviewer$/i.test(first) || !/ref/i.test(second));
  return ok(body.map(({ first, second }) => ({ reviewer: first, caseRef: second })));
}
