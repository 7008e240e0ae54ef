import { headingKey } from './heading-key.ts';

/**
 * Headings under which some forces export the outcome and others something else, the result of a test or whether a crime counts as detected.
 * They stand for the outcome only where the values below are outcomes.
 */
const perhapsOutcome: readonly string[] = [
  'result',
  'case result',
  'investigation result',
  'crime result',
  'resolution',
  'resolution type',
  'finalisation',
  'finalisation type',
  'finalisation reason',
  'finalised as',
  'clear up',
  'clear up type',
  'clear up status',
  'clear up method',
  'cleared up',
  'detection',
  'detection status',
  'detection type',
  'detected status',
  'detected',
  'closure type',
  'closure code',
  'closure reason',
  'status',
  'crime status',
  'case status',
  'investigation status',
  'occurrence status',
  'current status',
];

const keys = new Set(perhapsOutcome.flatMap((name) => [headingKey(name), headingKey(name.replaceAll(' ', ''))]));

export function mayBeOutcome(heading: string): boolean {
  return keys.has(headingKey(heading));
}
