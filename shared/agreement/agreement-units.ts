import { type Codebook, questionOptions } from '../codebook/codebook.ts';
import type { Steps } from '../draw/steps.ts';
import { compareUtf8 } from '../text-order.ts';
import { desk } from '../texts/desk.ts';
import type { AnswerTable } from './answer-patterns.ts';
import { type Reading, readingOf, whySentence } from './reading.ts';
import { type Tools, type UnitAgreement, unitAgreement } from './unit-agreement.ts';

export const unitKinds = ['theme', 'choice', 'scale', 'yes-no'] as const;

/** A theme, or a question that is not answered in words. */
interface Unit {
  readonly id: string;
  readonly label: string;
  readonly kind: (typeof unitKinds)[number];
  /** Options in their order, for a scale; null for anything else. */
  readonly scale: readonly string[] | null;
  /** What an answer is called. */
  readonly say: (answer: string) => string;
}

export interface UnitReport extends UnitAgreement, Reading, Pick<Unit, 'id' | 'label' | 'kind'> {
  readonly why: string | null;
}

/** What each coder of a case said, by coder and by theme or question; what is not coded is not in it. */
export type CodedCase = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Agreement on every theme and question that is asked now, in the order of the codebook; yields how many it has come to. */
export function* agreementUnits(codebook: Codebook, cases: readonly CodedCase[], tools: Tools): Steps<UnitReport[]> {
  const coders = [...new Set(cases.flatMap((codings) => [...codings.keys()]))].sort(compareUtf8);
  const reports: UnitReport[] = [];
  for (const { id, label, kind, scale, say } of unitsOf(codebook)) {
    const table: AnswerTable = cases.map((codings) => coders.map((coder) => codings.get(coder)?.[id] ?? null));
    const unit = unitAgreement(table, scale, tools);
    reports.push({ id, label, kind, ...unit, ...readingOf(unit, say), why: whySentence(unit, say) });
    yield reports.length;
  }
  return reports;
}

/** How many themes and questions there are to compare. */
export function countUnits(codebook: Codebook): number {
  return unitsOf(codebook).length;
}

function unitsOf({ themes, questions }: Codebook): Unit[] {
  const sayState = (state: string): string => desk.states[state] ?? state;
  return [
    ...themes.map(({ id, label }): Unit => ({ id, label, kind: 'theme', scale: null, say: sayState })),
    ...questions.flatMap((question): Unit[] => {
      const { id, label, kind } = question;
      if (kind === 'text') return [];
      const options = questionOptions(question);
      const say = (answer: string): string => options.find((option) => option.id === answer)?.label ?? answer;
      return [{ id, label, kind, scale: kind === 'scale' ? options.map((option) => option.id) : null, say }];
    }),
  ];
}
