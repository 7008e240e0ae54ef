import { agreement } from './agreement.ts';
import { app, start } from './app.ts';
import { care } from './care.ts';
import { caseTable } from './case-table.ts';
import { certificate } from './certificate.ts';
import { cli } from './cli.ts';
import { codebook } from './codebook.ts';
import { codebookEditor } from './codebook-editor.ts';
import { codebookWindow } from './codebook-window.ts';
import { desk } from './desk.ts';
import { deskReports } from './desk-reports.ts';
import { desktopTexts } from './desktop.ts';
import { draws } from './draws.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { find } from './find.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { identities } from './identities.ts';
import { imports } from './import.ts';
import { load } from './load.ts';
import { planner } from './planner.ts';
import { reconcile } from './reconcile.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { returns } from './returns.ts';
import { sample } from './sample.ts';
import { schema } from './schema.ts';
import { sharing } from './sharing.ts';
import { workPackage } from './work-package.ts';
import { workbook } from './workbook.ts';

/** Every text that a person reads: plain British English, one catalogue. */
export const texts = {
  agreement,
  app,
  care,
  caseTable,
  certificate,
  cli,
  codebook,
  codebookEditor,
  codebookWindow,
  desk,
  deskReports,
  desktop: desktopTexts,
  draws,
  errors,
  fields,
  find,
  findings,
  help,
  identities,
  imports,
  load,
  planner,
  reconcile,
  report,
  results,
  returns,
  sample,
  sharing,
  schema,
  start,
  workbook,
  workPackage,
};
