import { type Codebook, codebookSchema } from './codebook.ts';
import { defaultChecks } from './default-checks.ts';
import { defaultMeasures } from './default-measures.ts';
import { defaultQuestions } from './default-questions.ts';
import { defaultThemes } from './default-themes.ts';

/** The codebook that a new review starts with: outcome 16 rape cases, as an Ethics and Transparency Panel reads them. */
export const defaultCodebook: Codebook = codebookSchema.parse({
  id: 'outcome-16-default',
  version: 1,
  title: 'Outcome 16 rape cases',
  themes: defaultThemes,
  questions: defaultQuestions,
  measures: defaultMeasures,
  checks: defaultChecks,
});
