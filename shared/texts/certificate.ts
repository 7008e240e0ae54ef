import type { DrawMethod } from '../draw/method.ts';
import { counted, grouped, listed, longDate } from './words.ts';

/** A moment as `3 May 2026 at 14:02 UTC`. */
function moment(iso: string): string {
  return `${longDate(iso)} at ${iso.slice(11, 16)} UTC`;
}

const tickets = 'The ticket of a case is the SHA-256, in lower-case hex, of the UTF-8 bytes of the seed, a line feed and its reference';

/** The certificate of a draw. */
export const certificate = {
  title: (drawId: string) => `Certificate of ${drawId}`,
  drawn: (by: string, at: string) => `drawn on ${moment(at)} by ${by}`,
  algorithms: {
    simple: `${tickets}; the smallest tickets are the sample.`,
    stratified: `${tickets}; in each stratum the smallest tickets are the sample.`,
    systematic:
      'Cases stand in the order of their recorded date, then reference. With N cases, n to draw, and u the SHA-256 of the seed as a whole number modulo N, the sample is at the places (u + iN)/n, rounded down, modulo N, for i from 0 to n−1, the first place being 0.',
    purposive: 'A person chose the cases. Chance had no part.',
    'time-slice': 'Every case recorded from the first day to the last. Chance had no part.',
    census: 'Every case of the frame. Chance had no part.',
  } as const satisfies Record<DrawMethod, string>,
  labels: {
    method: 'Method',
    frame: 'Frame',
    filter: 'Filter',
    frameHash: 'SHA-256 of the frame',
    keysHash: 'SHA-256 beside it',
    noted: 'Put on record',
    size: 'Cases drawn',
    seed: 'Seed',
    allocation: 'Allocation',
    slice: 'Recorded',
    chosen: 'Chosen by',
    topUp: 'Tops up',
    drawnBefore: 'Drawn before',
  },
  frame: (n: number) => `${counted(n, 'case', 'cases')}; references sorted by their UTF-8 bytes, one a line, each ended by a line feed`,
  everyCase: () => 'none: every case of the review',
  keysHash: (field: string, hash: string) => `${hash}: ${field} of each case, in the order of the frame, one line of JSON each`,
  noted: (at: string, frames: number) =>
    `Frame and plan were put on record on ${moment(at)}, before the draw.${frames > 1 ? ` They are one of ${grouped(frames)} that were put on record.` : ''}`,
  notNoted: (frames: number) =>
    `Frame and plan were not put on record before the seed was known.${frames === 0 ? '' : ` ${counted(frames, 'other was', 'others were')}.`}`,
  drawnBefore: (drawId: string, size: number, seed: string | null) =>
    `${drawId}, ${counted(size, 'case', 'cases')}${seed === null ? '' : `, seed ${seed}`}`,
  allocation: (rule: string, least: number, from: string, held: readonly { value: string | null; size: number }[]) =>
    [
      rules[rule] ?? rule,
      ...(least === 0 ? [] : [`at least ${grouped(least)} of each stratum, or all it has`]),
      ...(held.length === 0
        ? []
        : [
            `none fewer than the draw it tops up had: ${listed(held.map(({ value, size }) => `${value ?? 'not recorded'} ${grouped(size)}`))}`,
          ]),
      ...(from === '' ? [] : [`rates from ${from}`]),
      'by largest remainder',
    ].join('; '),
  slice: (from: string | null, to: string | null) =>
    `${from === null ? '' : `from ${longDate(from)}`}${from !== null && to !== null ? ' ' : ''}${to === null ? ' on' : `to ${longDate(to)}`}`,
  chosen: (by: string, reason: string) => (reason === '' ? `${by}; no reason was recorded` : `${by}: ${reason}`),
  casesHeading: (n: number) => `The ${counted(n, 'case', 'cases')}, in draw order`,
  excludedHeading: () => 'Taken out after the draw',
  excluded: ({
    case: ref,
    replacement,
    reason,
    by,
    at,
  }: {
    case: string;
    replacement: string | null;
    reason: string;
    by: string;
    at: string;
  }) =>
    `${ref}, on ${longDate(at)} by ${by}: ${reason.replace(/\.$/, '')}. ${replacement === null ? 'Not replaced.' : `Replaced by ${replacement}, the next ticket.`}`,
  strata: { heading: 'Strata', stratum: 'Stratum', frame: 'In the frame', size: 'Drawn', rate: 'Earlier rate' },
  checkHeading: () => 'Check it yourself',
  checkFrame: (hasKeys: boolean) =>
    `Take the frame that is published with this certificate: frame.txt${hasKeys ? ', and beside it frame-keys.txt' : ''}.`,
  checkShell: (hasStrata: boolean) =>
    hasStrata
      ? 'In a shell, with sha256sum; a ticket, its stratum and a reference a line, of which the first of each stratum are the sample:'
      : 'In a shell, with sha256sum; a ticket and a reference a line:',
  checkPython: () => 'Or with Python 3, which checks the hash of the frame too:',
  checkNone: () => 'Nothing was left to chance, so there is nothing to derive again: hold the list against the frame.',
  auditHead: (head: string) => `Head of the audit trail when this was written: ${head}`,
};

const rules: Readonly<Record<string, string>> = {
  proportional: 'In proportion to the frame',
  equal: 'The same for each stratum',
  neyman: 'By Neyman’s rule, cases times the standard deviation of the earlier rate',
};
