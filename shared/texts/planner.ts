import { counted, grouped } from './words.ts';

/** Hours to one decimal, `2.5 hours`. */
function hours(n: number): string {
  const rounded = Math.round(n * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'hour' : 'hours'}`;
}

/** What a size would show, and what it would cost. */
export const planner = {
  heading: (n: number) => `What ${counted(n, 'case', 'cases')} could show`,
  interval: (cases: number, n: number, low: string, high: string) =>
    `If ${grouped(cases)} of ${grouped(n)} show something, the frame lies between ${low} and ${high}.`,
  subgroup: (k: number, low: string, high: string) =>
    `Of a subgroup of ${counted(k, 'case', 'cases')}, half of them showing something: ${low} to ${high}.`,
  smallSubgroup: (k: number, least: number) =>
    `A subgroup of ${grouped(k)} cannot carry a percentage: report its counts, or draw enough for ${grouped(least)} of them.`,
  cost: (readings: number, total: number, each: number | null) =>
    `${counted(readings, 'reading', 'readings')}, ${hours(total)} in all${each === null ? '' : `, ${hours(each)} for each reviewer`}.`,
};
