import { csv } from './csv.ts';

const areas = ['North', 'South', 'East'] as const;
const relationships = ['current partner', 'ex-partner', 'acquaintance', 'stranger'] as const;

/**
 * An extract of synthetic cases, `count` of them, in three areas: every other case North, the rest South but for every eighth, which is
 * East; every fifth without an area. Ages go from 13 to 42, and the recorded date a day on with each.
 */
export function areaExtract(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
    const area = at % 5 === 4 ? '' : at % 2 === 0 ? areas[0] : at % 8 === 7 ? areas[2] : areas[1];
    return [
      `C-${String(at + 1).padStart(3, '0')}`,
      day.split('-').reverse().join('/'),
      at % 3 === 0 ? '18' : '16',
      String(13 + (at % 30)),
      at % 2 === 0 ? 'Y' : 'N',
      area,
      relationships[at % 4] ?? '',
      `Account of case ${at + 1}. ${'More was said. '.repeat(at % 7)}`,
    ];
  });
  return csv([['Crime Ref', 'Recorded Date', 'Outcome Code', 'Victim Age', 'DA Flag', 'Area', 'Relationship', 'Summary'], ...rows]);
}
