import type { CaseFieldId } from '../vocabulary/case-fields.ts';

/** What the fields of a case are called. */
export const fields: Readonly<Record<CaseFieldId, string>> = {
  caseRef: 'Case reference',
  offenceDate: 'Offence date',
  recordedDate: 'Recorded',
  finalisedDate: 'Finalised',
  offenceCode: 'Offence code',
  offence: 'Offence',
  outcomeCode: 'Outcome',
  outcome: 'Outcome description',
  victimAge: 'Victim’s age',
  victimAgeBand: 'Victim’s age band',
  victimSex: 'Victim’s sex',
  relationship: 'Suspect’s relationship',
  domesticFlag: 'Domestic flag',
  reportSource: 'Reported by',
  recordedEngagement: 'Recorded engagement',
  daysToWithdrawal: 'Days to withdrawal',
  area: 'Area',
  team: 'Team',
  contentFlags: 'Content flags',
  narrative: 'Narrative',
};
