import type { DrawMethod } from '../draw/method.ts';
import type { ReportExtract } from '../report/report-model.ts';
import { kindsCounted } from './identities.ts';
import { counted, grouped, longDate } from './words.ts';

/** The report's own words. */
export const report = {
  synthetic: () => 'Synthetic: every case, figure and word in this review is made up.',
  writtenOn: (iso: string) => `Written on ${longDate(iso)}`,
  audiences: { panel: 'For the panel', force: 'For the force', public: 'For the public' },
  basis: (reviewed: number, frame: number) => `${counted(reviewed, 'case', 'cases')} reviewed of ${grouped(frame)} in the frame.`,
  findingsHeading: () => 'Findings',
  methodHeading: () => 'How the cases were chosen',
  limitsHeading: () => 'What these figures cannot say',
  appendixHeading: () => 'Counts behind the figures',
  codebookHeading: () => 'Codebook',
  purposeHeading: () => 'Purpose',
  methods: {
    simple: 'Simple random draw',
    stratified: 'Stratified random draw',
    systematic: 'Systematic draw',
    purposive: 'Purposive selection',
    'time-slice': 'Time slice',
    census: 'Census',
  } as const satisfies Record<DrawMethod, string>,
  method: (size: number, frame: number) =>
    `${counted(size, 'case was', 'cases were')} drawn at random from ${grouped(frame)}. Each case has a ticket: the SHA-256 of the seed, a line feed and its reference. The smallest tickets are the sample, so anyone with the list of references and a SHA-256 tool can draw it again.`,
  methodStratified: (size: number, frame: number, field: string) =>
    `${counted(size, 'case was', 'cases were')} drawn at random from ${grouped(frame)}, within each value of ${field}. Each case has a ticket: the SHA-256 of the seed, a line feed and its reference. The smallest tickets of each stratum are the sample. Figures for the whole frame weigh each case by how many of its stratum it stands for.`,
  methodSystematic: (size: number, frame: number) =>
    `${counted(size, 'case was', 'cases were')} taken at even steps from ${grouped(frame)}, in the order in which they were recorded, from a beginning that the seed decides.`,
  methodPurposive: (size: number, frame: number, by: string, reason: string) =>
    `${counted(size, 'case was', 'cases were')} chosen from ${grouped(frame)} by ${by}${reason === '' ? ', without a reason on record' : `: ${reason.replace(/\.$/, '')}`}. They were not drawn by chance, so nothing here can be carried over to other cases.`,
  methodSlice: (size: number, frame: number, from: string | null, to: string | null) =>
    `The ${counted(size, 'case', 'cases')} recorded${from === null ? '' : ` from ${longDate(from)}`}${to === null ? '' : ` to ${longDate(to)}`}, of ${grouped(frame)} in the frame. They were not drawn by chance, so nothing here can be carried over to other times.`,
  methodCensus: (size: number) => `All ${counted(size, 'case', 'cases')} of the frame were taken.`,
  filter: () => 'Filter of the frame',
  stratum: (field: string, value: string | null) => `${field}: ${value ?? 'not recorded'}`,
  stratumShare: (size: number, frame: number) => `${grouped(size)} of ${grouped(frame)}`,
  excluded: () => 'Cases taken out after the draw',
  seed: () => 'Seed',
  frame: () => 'Cases in the frame',
  frameHash: () => 'SHA-256 of the frame',
  drawn: () => 'Cases drawn',
  drawnOn: () => 'Drawn on',
  drawName: () => 'Draw',
  extract: (fileName: string, imported: number) => `${fileName}: ${counted(imported, 'case', 'cases')}`,
  extractHeading: () => 'Extract',
  identitiesHeading: () => 'Likely identities',
  identities,
  reviewers: () => 'Reviewers',
  disagreements: () => 'Disagreements',
  disagreementCounts: (decided: number, undecided: number) =>
    decided + undecided === 0 ? 'None' : `${grouped(decided)} decided, ${grouped(undecided)} not decided`,
  auditHead: () => 'Head of the audit trail',
  checkHeading: () => 'Check a ticket yourself',
  checkCommand: () => "printf '%s\\n%s' SEED CASE-REFERENCE | sha256sum",
  limits: () => [
    'The sample is small; its figures are indicative only.',
    'Intervals cover chance in the drawing of cases and nothing else: not what the file left out, and not how it was read.',
    'The figures describe the cases in the frame, not other cases, other years or other forces.',
  ],
  columns: {
    id: 'id',
    measure: 'Measure',
    numerator: 'Cases',
    denominator: 'Out of',
    percent: 'Per cent',
    low: '95% from',
    high: '95% to',
    unresolved: 'Undecided',
    unclear: 'Could not tell',
    missing: 'Not coded',
    sentence: 'Sentence',
  },
  theme: () => 'Theme',
  definition: () => 'Definition',
  include: () => 'Include',
  exclude: () => 'Exclude',
};

/** How the likely identities of an extract were dealt with. */
function identities(extract: ReportExtract): string {
  if (!extract.identities) return `${extract.fileName} was loaded by a version that did not look for identities.`;
  const { policy, counts, redactions, kept, reason } = extract.identities;
  const found = Object.values(counts).reduce((sum: number, n) => sum + (n ?? 0), 0);
  if (found === 0) return `None was found in ${extract.fileName}.`;
  const because = reason.trim() === '' ? '' : ` Reason given: ${reason.trim()}`;
  const said = `${extract.fileName} held ${kindsCounted(counts)} as the screen saw it.`;
  if (policy === 'accept') return `${said} They were accepted as they are.${because}`;
  const left = kept === 0 ? '' : ` ${counted(kept, 'was', 'were')} kept as no identity.${because}`;
  return `${said} ${counted(redactions, 'was', 'were')} replaced before anything was stored.${left}`;
}
