/** How cases come into a sample. */
export const drawMethods = ['simple', 'stratified', 'systematic', 'purposive', 'time-slice', 'census'] as const;
export type DrawMethod = (typeof drawMethods)[number];

/** Methods that leave the choice to chance: they need a seed and a size, and give every case tickets. */
export const chanceMethods = ['simple', 'stratified', 'systematic'] as const satisfies readonly DrawMethod[];

export function isByChance(method: DrawMethod): boolean {
  return (chanceMethods as readonly DrawMethod[]).includes(method);
}

export const allocations = ['proportional', 'equal', 'neyman'] as const;
export type Allocation = (typeof allocations)[number];

/** Value of a stratum as text; null where the case has none. */
export type StratumValue = string | null;

/** A share that an earlier review found in a stratum, for Neyman's allocation. */
export interface StratumRate {
  readonly value: StratumValue;
  /** 0–1. */
  readonly rate: number;
}

/** All that decides a draw besides its frame: the same plan on the same frame gives the same cases. */
export interface DrawPlan {
  readonly method: DrawMethod;
  /** Cases wanted; of no account to purposive, time-slice and census. */
  readonly size: number;
  /** As given; blank where chance has no part. */
  readonly seed: string;
  /** Expression that chose the frame; empty for every case. */
  readonly where: string;
  /** Field or column whose values are the strata. */
  readonly stratify: string | null;
  readonly allocation: Allocation;
  readonly minPerStratum: number;
  readonly rates: readonly StratumRate[];
  /** What the rates are of and where they come from, in words; empty without rates. */
  readonly ratesFrom: string;
  /** First and last day of a time slice, ISO; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** References that somebody chose, in the order given. */
  readonly chosen: readonly string[];
  readonly selectedBy: string;
  readonly reason: string;
  /** Cases of each stratum that the draw it tops up has already: it may not take fewer. Empty where it tops up none. */
  readonly held: readonly StratumCount[];
}

export interface StratumCount {
  readonly value: StratumValue;
  readonly size: number;
}

/** A stratum of a draw: how many cases the frame has in it, and how many are drawn. */
export interface Stratum extends StratumCount {
  readonly frame: number;
}

export const plainPlan: Omit<DrawPlan, 'size' | 'seed'> = {
  method: 'simple',
  where: '',
  stratify: null,
  allocation: 'proportional',
  minPerStratum: 0,
  rates: [],
  ratesFrom: '',
  from: null,
  to: null,
  chosen: [],
  selectedBy: '',
  reason: '',
  held: [],
};
