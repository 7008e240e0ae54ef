import type { CodeId } from './codes.ts';
import type { Random } from './random.ts';
import type { SampleCase } from './sample-case.ts';

/** One thing that a second reader coded otherwise, and why the chair holds with the first. */
interface Dissent {
  readonly id: CodeId;
  readonly code: string;
  readonly reason: string;
}

interface Disagreement {
  /** Cases in which the two readings are both to be expected. */
  readonly fits: (facts: SampleCase) => boolean;
  readonly dissents: readonly Dissent[];
}

const lost = (facts: SampleCase): boolean => facts.reasons.includes('not-contactable');

/** The differences that a real panel argues about. Each is drawn once; none leaves a reviewer's own row at odds with itself. */
const DISAGREEMENTS: readonly Disagreement[] = [
  {
    fits: (facts) => facts.profile.engagement === 'never' && facts.people.reportedBy === 'victim' && !lost(facts),
    dissents: [
      {
        id: 'engagement',
        code: 'withdrew',
        reason: 'Making the report was not support for an investigation; at no point did the victim give that.',
      },
    ],
  },
  {
    fits: (facts) => facts.profile.engagement === 'withdrew' && lost(facts),
    dissents: [
      {
        id: 'engagement',
        code: 'unclear',
        reason: 'An account was given before contact was lost, so the victim engaged and then withdrew.',
      },
    ],
  },
  {
    fits: (facts) => facts.profile.reprisalFear && facts.reasons.length === 2,
    dissents: [
      {
        id: 'reprisal-fear',
        code: '0',
        reason: 'Fear of what would follow is stated in terms. That a second reason stands beside it does not take it away.',
      },
    ],
  },
  {
    fits: (facts) => facts.reasons[0] === 'justice-process' && facts.profile.engagement !== 'maintained' && !facts.profile.reprisalFear,
    dissents: [
      {
        id: 'reprisal-fear',
        code: '1',
        reason: 'The worry is about the court process; nothing is said of what the suspect might do.',
      },
    ],
  },
  {
    fits: (facts) =>
      facts.profile.domestic && !facts.profile.underage && !facts.people.domesticFlag && facts.people.relationship !== 'family',
    dissents: [
      { id: 'domestic', code: '0', reason: 'The flag is N, but the text shows a partner or former partner, and either is enough.' },
    ],
  },
  {
    fits: (facts) => facts.people.withSupport,
    dissents: [
      {
        id: 'third-party',
        code: '1',
        reason: 'The victim made the report. Having somebody there for support does not make it a third-party report.',
      },
    ],
  },
  {
    fits: (facts) => facts.reasons.join() === 'wellbeing' && facts.handling.ownWords === 'no',
    dissents: [
      { id: 'wellbeing', code: '0', reason: "The officer's paraphrase gives the victim's health and recovery as the reason." },
      {
        id: 'reason-not-recorded',
        code: '1',
        reason: "A reason is recorded, though not in the victim's own words; those are a question of their own.",
      },
    ],
  },
  {
    fits: (facts) => facts.nonRecent === 'present' && !facts.people.childhood,
    dissents: [{ id: 'non-recent', code: '0', reason: 'The dates in the extract are more than twelve months apart.' }],
  },
  {
    fits: (facts) => facts.people.childhood,
    dissents: [
      {
        id: 'underage',
        code: '0',
        reason: 'What counts is the age at the time of the offence, not the age at which the victim came forward.',
      },
    ],
  },
  {
    fits: (facts) => facts.profile.engagement === 'maintained' && facts.judgement.outcomeRight === 'no',
    dissents: [
      { id: 'outcome-right', code: 'yes', reason: 'The victim supported the case to its end, so the file does not bear out outcome 16.' },
    ],
  },
  {
    fits: (facts) => facts.handling.supportOffered === 'partly',
    dissents: [{ id: 'support-offered', code: 'yes', reason: 'Information was given, but the file shows no referral offered or made.' }],
  },
  {
    fits: (facts) => facts.judgement.panelView === 'appropriate-observations',
    dissents: [
      { id: 'panel-view', code: 'appropriate', reason: 'The decision stands, but the gaps in the file are worth putting to the force.' },
    ],
  },
];

export interface Disputed {
  readonly facts: SampleCase;
  readonly dissents: readonly Dissent[];
}

/** A case for each disagreement, no case twice. */
export function chooseDisputed(drawn: readonly SampleCase[], random: Random): Disputed[] {
  const left = random.shuffle(drawn);
  return DISAGREEMENTS.map(({ fits, dissents }) => {
    const place = left.findIndex(fits);
    const [facts] = place < 0 ? [] : left.splice(place, 1);
    if (!facts) throw new Error('No drawn case fits a disagreement.');
    return { facts, dissents };
  });
}
