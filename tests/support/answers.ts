import { standardNormalQuantile } from '../../db/quantile.ts';
import { sha256Hex } from '../../db/sha256.ts';
import type { AnswerTable } from '../../shared/agreement/answer-patterns.ts';
import { type UnitAgreement, unitAgreement } from '../../shared/agreement/unit-agreement.ts';

/** Agreement of a table, with as many draws for its intervals as are asked for. */
export function measured(table: AnswerTable, scale: readonly string[] | null = null, draws = 200): UnitAgreement {
  return unitAgreement(table, scale, { sha256: sha256Hex, quantile: standardNormalQuantile, draws });
}

/** Cases from what each coder says of them in turn, `.` for nothing: `a a b .`. */
export function fromCoders(...lines: readonly string[]): AnswerTable {
  const coders = lines.map((line) => line.split(' ').map((answer) => (answer === '.' ? null : answer)));
  return (coders[0] ?? []).map((_, at) => coders.map((answers) => answers[at] ?? null));
}

/** Cases of two coders from a table of counts: row of the first, column of the second. */
export function fromCrossTable(table: readonly (readonly number[])[]): AnswerTable {
  return table.flatMap((row, first) =>
    row.flatMap((n, second) => Array.from({ length: n }, (): [string, string] => [String(first), String(second)])),
  );
}

/** Cases from how many coders gave each category, by whom does not matter. */
export function fromCounts(rows: readonly (readonly number[])[]): AnswerTable {
  return rows.map((row) => row.flatMap((n, category) => Array.from({ length: n }, () => String(category))));
}
