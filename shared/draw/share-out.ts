import { compareUtf8 } from '../text-order.ts';
import { compareKeys } from './frame.ts';
import { type Sha256Hex, ticketOf } from './ticket.ts';

/** A case that is to be shared out. */
export interface ShareCase {
  readonly caseRef: string;
  /** What it takes to read, in any unit; characters of narrative, here. */
  readonly length: number;
  readonly stratum: string | null;
  /** Reviewers who have begun it and so keep it. */
  readonly kept: readonly string[];
}

export interface ShareTerms {
  /** Each named once. */
  readonly reviewers: readonly string[];
  readonly seed: string;
  /** Reviewers of every case. */
  readonly coders: number;
  /** Share of the cases, 0–1, that get one reviewer more. */
  readonly overlap: number;
  /** True where a reviewer has declared an interest in a case. */
  readonly hasInterest: (reviewer: string, caseRef: string) => boolean;
}

/** A case that too few reviewers are free to take. */
export interface Shortage {
  readonly caseRef: string;
  readonly wanted: number;
  readonly free: readonly string[];
}

export interface Share {
  readonly caseRef: string;
  readonly reviewer: string;
}

interface Load {
  readonly reviewer: string;
  cases: number;
  length: number;
  readonly strata: Map<string | null, number>;
  /** Cases that each other reviewer has together with this one. */
  readonly shared: Map<string, number>;
}

/**
 * Shares cases out so that reviewers have as many as one another, within one; as near as can be the same of each stratum; and
 * about as much to read: the cases of a stratum are dealt longest first, each to whom has the fewest so far, then the fewest of the
 * stratum, then the least to read (Graham's longest-first rule, with the count before the length). What is still equal goes by ticket,
 * so the same seed gives the same shares. Nobody gets a case in which they have an interest; the cases with the fewest free reviewers go first,
 * and what somebody has begun stays with them and counts.
 */
export function shareOut(cases: readonly ShareCase[], terms: ShareTerms, sha256: Sha256Hex): readonly Share[] | Shortage {
  const { reviewers, seed } = terms;
  const loads = reviewers.map((reviewer): Load => ({ reviewer, cases: 0, length: 0, strata: new Map(), shared: new Map() }));
  const loadOf = new Map(loads.map((load) => [load.reviewer, load]));
  const ticket = new Map(cases.map(({ caseRef }) => [caseRef, ticketOf(seed, caseRef, sha256)]));
  const rank = new Map(reviewers.map((reviewer) => [reviewer, ticketOf(seed, reviewer, sha256)]));
  const doubled = doubledCases(cases, terms.overlap, ticket);
  const shares: Share[] = [];

  for (const each of cases) for (const reviewer of each.kept) give(each, reviewer);
  const free = (each: ShareCase) => reviewers.filter((name) => !each.kept.includes(name) && !terms.hasInterest(name, each.caseRef));
  const queue = cases
    .map((each) => ({ each, wanted: terms.coders + Number(doubled.has(each.caseRef)) - each.kept.length, free: free(each) }))
    .filter(({ wanted }) => wanted > 0)
    .sort(
      (a, b) =>
        a.free.length - b.free.length ||
        compareKeys(a.each.stratum, b.each.stratum) ||
        b.each.length - a.each.length ||
        compareUtf8(ticket.get(a.each.caseRef) ?? '', ticket.get(b.each.caseRef) ?? ''),
    );
  for (const { each, wanted, free: able } of queue) {
    if (able.length < wanted) return { caseRef: each.caseRef, wanted, free: able };
    const chosen = new Set(each.kept);
    const candidates = new Set(able.flatMap((name) => loadOf.get(name) ?? []));
    for (let left = wanted; left > 0; left--) {
      const next = leastOf(candidates, each, chosen);
      if (!next) break;
      candidates.delete(next);
      chosen.add(next.reviewer);
      give(each, next.reviewer);
    }
    for (const a of chosen) for (const b of chosen) if (a !== b) countTogether(a, b);
  }
  return shares;

  function give({ caseRef, length, stratum }: ShareCase, reviewer: string): void {
    shares.push({ caseRef, reviewer });
    const load = loadOf.get(reviewer);
    if (!load) return;
    load.cases++;
    load.length += length;
    load.strata.set(stratum, (load.strata.get(stratum) ?? 0) + 1);
  }

  function countTogether(reviewer: string, other: string): void {
    const load = loadOf.get(reviewer);
    load?.shared.set(other, (load.shared.get(other) ?? 0) + 1);
  }

  /** Who is to have the case. Two who always code together would measure no more than their own agreement, so pairs are mixed. */
  function leastOf(candidates: ReadonlySet<Load>, { stratum }: ShareCase, chosen: ReadonlySet<string>): Load | null {
    let least: Load | null = null;
    for (const load of candidates) if (!least || compareLoads(load, least, stratum, chosen) < 0) least = load;
    return least;
  }

  function compareLoads(a: Load, b: Load, stratum: string | null, chosen: ReadonlySet<string>): number {
    return (
      a.cases - b.cases ||
      (a.strata.get(stratum) ?? 0) - (b.strata.get(stratum) ?? 0) ||
      timesWith(a, chosen) - timesWith(b, chosen) ||
      a.length - b.length ||
      compareUtf8(rank.get(a.reviewer) ?? '', rank.get(b.reviewer) ?? '')
    );
  }
}

function timesWith({ shared }: Load, others: ReadonlySet<string>): number {
  let times = 0;
  for (const other of others) times += shared.get(other) ?? 0;
  return times;
}

/** Cases that one reviewer more is to code: so many of each stratum as its part of all, those with the smallest tickets. */
function doubledCases(cases: readonly ShareCase[], overlap: number, ticket: ReadonlyMap<string, string>): ReadonlySet<string> {
  const wanted = Math.round(overlap * cases.length);
  if (wanted === 0) return new Set();
  const byTicket = cases.toSorted((a, b) => compareUtf8(ticket.get(a.caseRef) ?? '', ticket.get(b.caseRef) ?? ''));
  // Taken from the strata in turn, by the place each case has within its own: the first of each, then the second…
  const sizes = new Map<string | null, number>();
  for (const { stratum } of cases) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const seen = new Map<string | null, number>();
  const placed = byTicket.map(({ caseRef, stratum }) => {
    const place = (seen.get(stratum) ?? 0) + 1;
    seen.set(stratum, place);
    return { caseRef, depth: (place - 0.5) / (sizes.get(stratum) ?? 1) };
  });
  return new Set(
    placed
      .sort((a, b) => a.depth - b.depth)
      .slice(0, wanted)
      .map(({ caseRef }) => caseRef),
  );
}
