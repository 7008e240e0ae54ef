import { answersNamed, themesOf } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parse.ts';
import { type Failure, fail, ok, type Result } from '../../result.ts';
import { texts } from '../../texts/texts.ts';
import { codebookFault } from '../check-codebook.ts';
import type { Codebook } from '../codebook.ts';
import { applyEdits } from './apply-edits.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changes.ts';
import type { Edit } from './edits.ts';
import { stampVersions } from './stamp-versions.ts';

const t = texts.codebookEditor.refused;

/** The next version of a codebook, what it did, and what deserves a second look before it is made. */
export interface Revised {
  readonly codebook: Codebook;
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
}

/**
 * The next version of a codebook, by a list of edits. Nothing that was ever coded loses its item: themes and questions are retired, never
 * removed, and no id is used again. Refuses what would leave a measure or check asking for what is not there.
 *
 * @param whole the present version with all that was ever in it
 */
export function reviseCodebook(whole: Codebook, edits: readonly Edit[]): Result<Revised> {
  const applied = applyEdits(whole, edits);
  if (!applied.ok) return applied;
  const codebook = stampVersions(whole, applied.value.codebook, applied.value.said);
  const changes = changesBetween(whole, codebook);
  if (changes.length === 0) return fail('edit-nothing', t.nothing());
  const fault = usedFault(whole, codebook) ?? questionFault(whole, codebook) ?? codebookFault(codebook, t.theCodebook());
  return fault ?? ok({ codebook, changes, warnings: warningsOf(whole, codebook) });
}

/** A measure or check that asks for what this revision takes out of use: said by its name, with the mend. */
function usedFault(before: Codebook, after: Codebook): Failure | null {
  for (const { id, name, sources, isMeasure } of rules(after)) {
    for (const expression of sources.map((source) => parseExpression(source)).flatMap((read) => (read.ok ? [read.value] : []))) {
      const theme = after.themes.find((each) => each.retired && themesOf(expression).includes(each.id));
      if (theme) {
        const parts = after.themes.filter(({ splitFrom }) => splitFrom === theme.id).map((part) => part.id);
        return fail('edit-in-use', t.themeInUse(isMeasure, name, theme.label, parts), { field: id });
      }
      const named = answersNamed(expression);
      const question = after.questions.find((each) => each.retired && named.some((answer) => answer.question === each.id));
      if (question) return fail('edit-in-use', t.questionInUse(isMeasure, name, question.label), { field: id });
      const gone = named.find((answer) => wasOption(before, answer) && !wasOption(after, answer));
      if (gone) return fail('edit-in-use', t.answerInUse(isMeasure, name, gone.value), { field: id });
    }
  }
  return null;
}

interface Named {
  readonly question: string;
  readonly value: string;
}

function wasOption({ questions }: Codebook, { question, value }: Named): boolean {
  return questions.some(({ id, options }) => id === question && options.some((option) => option.id === value));
}

function rules({ measures, checks }: Codebook) {
  return [
    ...measures.map(({ id, label, of, where }) => ({ id, name: label, sources: [of, where], isMeasure: true })),
    ...checks.map(({ id, says, when }) => ({ id, name: says, sources: [when], isMeasure: false })),
  ];
}

/** A question that this revision leaves with nothing to choose from. */
function questionFault(before: Codebook, after: Codebook): Failure | null {
  const bare = after.questions.find(
    ({ id, kind, options, retired }) =>
      !retired &&
      (kind === 'choice' || kind === 'scale') &&
      options.length < 2 &&
      before.questions.find((old) => old.id === id)?.options !== options,
  );
  return bare ? fail('edit-options', t.options(bare.label), { field: bare.id }) : null;
}

/** Measures that had two themes apart which are one now: they can be counted, but hardly say what they did. */
function warningsOf(before: Codebook, after: Codebook): string[] {
  return after.measures.flatMap((measure) => {
    const old = before.measures.find(({ id }) => id === measure.id);
    if (!old || (old.of === measure.of && old.where === measure.where)) return [];
    const named = [old.of, old.where].flatMap((source) => {
      const read = parseExpression(source);
      return read.ok ? themesOf(read.value) : [];
    });
    const joined = after.themes.find(({ id, mergedFrom }) => [id, ...mergedFrom].filter((each) => named.includes(each)).length > 1);
    return joined ? [t.measureOfBoth(measure.label, joined.label)] : [];
  });
}
