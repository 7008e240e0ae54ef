import { texts } from '../../shared/texts/texts.ts';
import { BookForm } from './book-form.tsx';
import { CheckForm } from './check-form.tsx';
import { HistoryList } from './history-list.tsx';
import { MeasureForm } from './measure-form.tsx';
import { QuestionForm } from './question-form.tsx';
import { ThemeForm } from './theme-form.tsx';
import type { BookWork } from './use-book.ts';

/** The fields of what is chosen in the list; the first theme where nothing is. */
export function ItemForm({ work }: { work: BookWork }) {
  const { book, selected } = work;
  const first = book.themes.find(({ retired }) => !retired);
  const chosen = selected ?? (first ? ({ kind: 'theme', id: first.id } as const) : ({ kind: 'book' } as const));
  return (
    <section className="book-form" aria-label={texts.codebookWindow.formLabel}>
      <Chosen work={work} chosen={chosen} />
    </section>
  );
}

function Chosen({ work, chosen }: { work: BookWork; chosen: NonNullable<BookWork['selected']> }) {
  const { themes, questions, measures, checks } = work.book;
  if (chosen.kind === 'history') return <HistoryList versions={work.versions} />;
  if (chosen.kind === 'book') return <BookForm work={work} />;
  const of = <T extends { readonly id: string }>(items: readonly T[]) => items.find(({ id }) => id === chosen.id);
  const theme = chosen.kind === 'theme' ? of(themes) : undefined;
  const question = chosen.kind === 'question' ? of(questions) : undefined;
  const measure = chosen.kind === 'measure' ? of(measures) : undefined;
  const check = chosen.kind === 'check' ? of(checks) : undefined;
  if (theme) return <ThemeForm key={theme.id} work={work} theme={theme} />;
  if (question) return <QuestionForm key={question.id} work={work} question={question} />;
  if (measure) return <MeasureForm key={measure.id} work={work} measure={measure} />;
  if (check) return <CheckForm key={check.id} work={work} check={check} />;
  return <BookForm work={work} />;
}
