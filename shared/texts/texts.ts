import { app, start } from './app.ts';
import { caseTable } from './case-table.ts';
import { cli } from './cli.ts';
import { desk } from './desk.ts';
import { desktopTexts } from './desktop.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { identities } from './identities.ts';
import { imports } from './import.ts';
import { load } from './load.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { sample } from './sample.ts';
import { workbook } from './workbook.ts';

/** Every text that a person reads: plain British English, one catalogue. */
export const texts = {
  app,
  caseTable,
  cli,
  desk,
  desktop: desktopTexts,
  errors,
  fields,
  findings,
  identities,
  imports,
  load,
  report,
  results,
  sample,
  start,
  workbook,
};
