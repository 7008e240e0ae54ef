import type { Mapping } from '../../shared/contract/extract-commands.ts';
import type { CaseFieldId } from '../../shared/vocabulary/case-fields.ts';

export interface Suggestion {
  readonly field: CaseFieldId | null;
  /** 0–1; from `sure` on the importer acts on it unasked. */
  readonly confidence: number;
}

/** From this confidence on a suggested case reference is taken without being named. */
export const sure = 0.9;

/** Headings of police exports, lower case, letters and digits only. The first of a field is its plainest name. */
const synonyms: Readonly<Record<CaseFieldId, readonly string[]>> = {
  caseRef: [
    'caseref',
    'casereference',
    'caseid',
    'caseno',
    'casenumber',
    'crimeref',
    'crimereference',
    'crimerefno',
    'crimereferencenumber',
    'crimeno',
    'crimenumber',
    'crimeid',
    'crn',
    'occurrencenumber',
    'occurrenceno',
    'occno',
    'urn',
    'reference',
    'ref',
    'refno',
    'uniqueref',
    'pseudonym',
    'id',
  ],
  offenceDate: ['offencedate', 'dateofoffence', 'committeddate', 'datecommitted', 'incidentdate', 'committedfrom', 'offencestartdate'],
  recordedDate: [
    'recordeddate',
    'daterecorded',
    'recordeddt',
    'recorded',
    'crimerecordeddate',
    'reporteddate',
    'datereported',
    'createddate',
    'date',
  ],
  finalisedDate: [
    'finaliseddate',
    'datefinalised',
    'finalised',
    'outcomedate',
    'dateofoutcome',
    'closeddate',
    'dateclosed',
    'disposaldate',
    'fileddate',
  ],
  offenceCode: ['offencecode', 'hocode', 'homeofficecode', 'hocrimecode', 'crimecode', 'offenceclass'],
  offence: ['offence', 'offencedescription', 'offencetitle', 'crimetype', 'offencetype', 'classification', 'legislation'],
  outcomeCode: ['outcomecode', 'outcomeno', 'outcomenumber', 'outcome', 'hooutcome', 'outcometype', 'disposalcode'],
  outcome: ['outcomedescription', 'outcometext', 'outcomelabel', 'outcomename', 'disposal', 'disposaldescription'],
  victimAge: ['victimage', 'vicage', 'ageofvictim', 'age', 'victimageatoffence', 'ageattimeofoffence'],
  victimAgeBand: ['victimageband', 'ageband', 'agerange', 'victimagegroup', 'agegroup'],
  victimSex: ['victimsex', 'victimgender', 'vicsex', 'vicgender', 'sex', 'gender'],
  relationship: [
    'relationship',
    'suspectrelationship',
    'relationshiptovictim',
    'suspecttovictimrelationship',
    'victimsuspectrelationship',
    'vsrelationship',
    'relationshiptosuspect',
  ],
  domesticFlag: ['domesticflag', 'daflag', 'domesticabuse', 'domesticabuseflag', 'domestic', 'da', 'dvflag', 'domesticviolenceflag'],
  reportSource: ['reportsource', 'reportedby', 'sourceofreport', 'howreported', 'reporter', 'reportingmethod', 'informant'],
  recordedEngagement: ['recordedengagement', 'victimengagement', 'engagement', 'victimsupport', 'victimsupports', 'vicengagement'],
  daysToWithdrawal: ['daystowithdrawal', 'withdrawaldays', 'daysuntilwithdrawal', 'daystowithdraw'],
  area: ['area', 'bcu', 'division', 'district', 'lpa', 'basiccommandunit', 'policingarea', 'borough', 'sector'],
  team: ['team', 'unit', 'investigatingteam', 'oicteam', 'department', 'investigationteam'],
  contentFlags: ['contentflags', 'contentflag', 'contentwarning', 'contentnotes', 'warnings', 'sensitivityflags'],
  narrative: [
    'narrative',
    'summary',
    'mo',
    'modusoperandi',
    'oicclosingrationale',
    'closingrationale',
    'closingsummary',
    'investigationsummary',
    'casesummary',
    'rationale',
    'freetext',
    'oicrationale',
    'supervisorrationale',
    'notes',
    'description',
    'details',
    'circumstances',
    'closingreport',
    'text',
  ],
};

/** Words so general that a column of that name may be something else. */
const vague = new Set([
  'id',
  'ref',
  'date',
  'outcome',
  'age',
  'unit',
  'description',
  'details',
  'text',
  'notes',
  'legislation',
  'sector',
  'recorded',
]);

/** Lower case, letters and digits only. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const outcomeCode = /^\d{1,2}[a-z]?$/i;

/**
 * What each column is likely to be, by its heading and its first values. A field goes to the column that fits it best; only the
 * narrative may have several.
 *
 * @param rows first rows of the extract
 */
export function suggestFields(headings: readonly string[], rows: readonly (readonly string[])[]): readonly Suggestion[] {
  const wishes = headings.map((heading, column) => {
    const wish = bestField(plainHeading(heading));
    const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
    // A column headed “Outcome” holds codes in one force's export and sentences in another's.
    const wordy = wish.field === 'outcomeCode' && values.some((value) => !outcomeCode.test(value));
    return wordy ? { ...wish, field: 'outcome' as const } : wish;
  });
  const taken = new Map<CaseFieldId, number>();
  wishes.forEach((wish, column) => {
    if (wish.field === null || wish.field === 'narrative') return;
    const other = taken.get(wish.field);
    if (other === undefined || wish.confidence > (wishes[other]?.confidence ?? 0)) taken.set(wish.field, column);
  });
  return wishes.map((wish, column) => {
    const kept = wish.field === null || wish.field === 'narrative' || taken.get(wish.field) === column;
    return kept ? wish : { field: null, confidence: 0 };
  });
}

function bestField(heading: string): Suggestion {
  for (const [field, names] of Object.entries(synonyms) as [CaseFieldId, readonly string[]][]) {
    const place = names.indexOf(heading);
    if (place === 0) return { field, confidence: vague.has(heading) ? 0.9 : 1 };
    if (place > 0) return { field, confidence: vague.has(heading) ? 0.6 : 0.95 };
  }
  return { field: null, confidence: 0 };
}

/** The mapping that the suggestions add up to. */
export function mappingOf(headings: readonly string[], suggestions: readonly Suggestion[]): Mapping {
  const fields: Record<string, string | string[]> = {};
  const narrative: string[] = [];
  headings.forEach((heading, column) => {
    const field = suggestions[column]?.field ?? null;
    if (field === 'narrative') narrative.push(heading);
    else if (field !== null) fields[field] = heading;
  });
  const narratives = narrative.length === 0 ? {} : { narrative: narrative.length === 1 ? (narrative[0] ?? '') : narrative };
  return { fields: { ...fields, ...narratives }, drop: [], values: {} };
}
