import { counted, grouped } from './words.ts';

/** The table of cases on the Load screen. */
export const caseTable = {
  heading: 'Cases',
  find: 'Find a reference',
  clear: 'Show all cases',
  all: (total: number) => counted(total, 'case', 'cases'),
  found: (n: number, all: number, begins: string) =>
    `${grouped(n)} of ${counted(all, 'case', 'cases')} ${n === 1 ? 'begins' : 'begin'} with “${begins}”`,
  none: (begins: string) => `No reference begins with “${begins}”.`,
  row: 'Row in the file',
  extract: 'Extract',
  /** Two extracts of one file name. */
  extractNamed: (fileName: string, extractId: string) => `${fileName} (${extractId})`,
  yes: 'Yes',
  no: 'No',
  notRead: 'Being read',
  copied: (caseRef: string) => `Copied the row of ${caseRef}.`,
};
