import { REASONS, type SampleCase } from './sample-case.ts';

export const THEMES = ['domestic', 'third-party', 'underage', 'non-recent', ...REASONS] as const;
export const QUESTIONS = [
  'engagement',
  'outcome-right',
  'own-words',
  'supervisor-review',
  'support-offered',
  'evidence-led',
  'safeguarding',
  'panel-view',
  'observation',
] as const;
export type CodeId = (typeof THEMES)[number] | (typeof QUESTIONS)[number];

/** A coding of one case as a spreadsheet holds it: `1`, `0`, `?` or `n/a` for a theme, an option for a question. */
export type Codes = Readonly<Record<CodeId, string>>;

/** What an attentive reader would code: once the chair has decided, what the panel agrees. */
export function agreedCodes(facts: SampleCase): Codes {
  const { profile, handling, judgement } = facts;
  const reasons = Object.fromEntries(REASONS.map((reason) => [reason, mark(facts.reasons.includes(reason))]));
  return {
    domestic: mark(profile.domestic),
    'third-party': mark(profile.thirdParty),
    underage: mark(profile.underage),
    'non-recent': facts.nonRecent === 'unclear' ? '?' : mark(facts.nonRecent === 'present'),
    ...(reasons as Record<(typeof REASONS)[number], string>),
    engagement: profile.engagement,
    'outcome-right': judgement.outcomeRight,
    'own-words': handling.ownWords,
    'supervisor-review': handling.supervisorReview,
    'support-offered': handling.supportOffered,
    'evidence-led': handling.evidenceLed,
    safeguarding: handling.safeguarding,
    'panel-view': judgement.panelView,
    observation: judgement.observation,
  };
}

const DECIDED: Readonly<Record<string, string>> = { '1': 'present', '0': 'absent', '?': 'unclear', 'n/a': 'not-applicable' };

/** A code as a resolution states it: a theme in words, a question by its option. */
export function resolutionValue(id: CodeId, code: string): string {
  return (THEMES as readonly string[]).includes(id) ? (DECIDED[code] ?? code) : code;
}

function mark(present: boolean): string {
  return present ? '1' : '0';
}
