/** What a made case is: the facts from which its row, its narrative and its codings are all written. */

export type Engagement = 'never' | 'withdrew' | 'maintained' | 'unclear';

export const REASONS = [
  'reprisal-fear',
  'protects-relationship',
  'justice-process',
  'wellbeing',
  'privacy',
  'not-believed',
  'police-experience',
  'recorded-only',
  'not-contactable',
  'disputes-report',
  'other-reason',
  'reason-not-recorded',
] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons that a victim puts into words. */
export type SpokenReason = Exclude<Reason, 'not-contactable' | 'reason-not-recorded'>;

export type Relationship = 'current partner' | 'ex-partner' | 'family' | 'acquaintance' | 'stranger' | 'professional' | 'unknown';
export type ReportSource = 'victim' | 'third-party professional' | 'third-party family or friend' | 'police-generated' | 'unknown';
export type Recorded = 'yes' | 'partly' | 'no' | 'not-recorded' | 'not-applicable';
export type PanelView = 'appropriate' | 'appropriate-observations' | 'inappropriate' | 'not-agreed' | 'more-information';

/** What the panel's figures hang on; dealt exactly, never by chance. */
export interface Profile {
  readonly domestic: boolean;
  readonly thirdParty: boolean;
  readonly underage: boolean;
  readonly engagement: Engagement;
  readonly reprisalFear: boolean;
}

export interface People {
  readonly sex: 'Female' | 'Male';
  /** At the time of the offence, in years; null where the extract does not have it. */
  readonly age: number | null;
  /** An adult's report of something that happened in childhood. */
  readonly childhood: boolean;
  readonly relationship: Relationship;
  readonly domesticFlag: boolean;
  readonly reportedBy: ReportSource;
  /** The victim reported, and somebody was there to help: not a third-party report. */
  readonly withSupport: boolean;
  /** Marks the text for a reader who would rather know beforehand. */
  readonly violence: boolean;
}

/** Days counted from 1 January 2022, which is day 0. */
export interface Dates {
  /** Null where the date is not known. */
  readonly offence: number | null;
  readonly recorded: number;
  readonly finalised: number;
  /** Days from recording to withdrawal; null unless the victim withdrew. */
  readonly withdrawal: number | null;
}

/** How the force handled the case, as the file shows it. */
export interface Handling {
  readonly ownWords: Recorded;
  readonly supervisorReview: Recorded;
  readonly supportOffered: Recorded;
  readonly evidenceLed: Recorded;
  readonly safeguarding: Recorded;
}

export interface Judgement {
  readonly outcomeRight: 'yes' | 'no' | 'unclear';
  readonly panelView: PanelView;
  /** Empty when the panel has nothing to add. */
  readonly observation: string;
}

export interface SampleCase {
  readonly ref: string;
  readonly profile: Profile;
  readonly people: People;
  readonly dates: Dates;
  readonly nonRecent: 'present' | 'absent' | 'unclear';
  /** One or two; `reason-not-recorded` always stands alone. */
  readonly reasons: readonly Reason[];
  readonly handling: Handling;
  readonly judgement: Judgement;
  readonly area: string;
  readonly team: string;
}
