import { renameTheme } from '../../expression/rename-theme.ts';
import { texts } from '../../texts/texts.ts';
import { faultIn } from '../check-codebook.ts';
import type { Codebook } from '../codebook.ts';
import type { Edit } from '../revise/edits.ts';
import type { Wanted } from './wanted.ts';

const t = texts.codebookEditor.leftOut;

/** The edits that bring measures and checks to those of a file; one that asks for what is not here is left out. */
export function ruleEdits(codebook: Codebook, wanted: Wanted, renamed: ReadonlyMap<string, string>, leftOut: string[]): Edit[] {
  const here = (source: string): string => [...renamed].reduce((text, [from, to]) => renameTheme(text, [from], to), source);
  const fits = (name: string, sources: readonly string[]): boolean => {
    const [fault] = sources.map((source) => faultIn(source, codebook)).filter((found) => found !== null);
    if (fault !== undefined) leftOut.push(t.rule(name, fault));
    return fault === undefined;
  };
  const measures = wanted.measures
    .map((measure) => ({ ...measure, of: here(measure.of), where: here(measure.where) }))
    .filter((measure) => differs(measure, codebook.measures) && fits(measure.label, [measure.of, measure.where]));
  const checks = wanted.checks
    .map((check) => ({ ...check, when: here(check.when) }))
    .filter((check) => differs(check, codebook.checks) && fits(check.says, [check.when]));
  return [
    ...measures.map((measure) => ({ op: 'put-measure' as const, measure })),
    ...checks.map((check) => ({ op: 'put-check' as const, check })),
  ];
}

function differs<T extends { readonly id: string }>(item: T, present: readonly T[]): boolean {
  const known = present.find(({ id }) => id === item.id);
  return known === undefined || JSON.stringify(known) !== JSON.stringify(item);
}
