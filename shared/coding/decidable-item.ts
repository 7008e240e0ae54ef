import { type Codebook, type Question, questionOptions, type Theme } from '../codebook/codebook.ts';
import { reconcile } from '../texts/reconcile.ts';
import { themeStates } from './coding.ts';

/** A theme or question as somebody who decides on it needs it: what it means and what can be decided. */
export interface DecidableItem {
  readonly id: string;
  readonly label: string;
  readonly kind: 'theme' | 'question';
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly options: { id: string; label: string }[];
}

/** Undefined where the codebook has no such item, and for a question answered in text, on which nobody can differ. */
export function decidableItem({ themes, questions }: Pick<Codebook, 'themes' | 'questions'>, id: string): DecidableItem | undefined {
  const theme = themes.find((each) => each.id === id);
  if (theme) return ofTheme(theme);
  const question = questions.find((each) => each.id === id && each.kind !== 'text');
  return question && ofQuestion(question);
}

/** What a value is called; itself where the item no longer offers it. */
export function valueLabel(item: DecidableItem | undefined, value: string): string {
  return item?.options.find(({ id }) => id === value)?.label ?? value;
}

function ofTheme({ id, label, definition, include, exclude, example }: Theme): DecidableItem {
  const options = themeStates.map((state) => ({ id: state, label: reconcile.states[state] }));
  return { id, label, kind: 'theme', definition, include, exclude, example, options };
}

function ofQuestion(question: Question): DecidableItem {
  const options = questionOptions(question).map((option) => ({ id: option.id, label: option.label }));
  return {
    id: question.id,
    label: question.label,
    kind: 'question',
    definition: question.help,
    include: '',
    exclude: '',
    example: '',
    options,
  };
}
