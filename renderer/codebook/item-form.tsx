import { useEffect, useRef } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { BookForm } from './book-form.tsx';
import { CheckForm } from './check-form.tsx';
import type { Selected } from './draft-state.ts';
import { HistoryList } from './history-list.tsx';
import { MeasureForm } from './measure-form.tsx';
import { QuestionForm } from './question-form.tsx';
import { ThemeForm } from './theme-form.tsx';
import type { BookWork } from './use-book.ts';

/** Milliseconds in which a dialog that closes gives the focus back, where what had it is still there. */
const restoring = 150;

/** The fields of what is chosen in the list. Where what had the focus is gone with a change, it goes on from the heading. */
export function ItemForm({ work }: { work: BookWork }) {
  const { selected, edits } = work;
  const form = useRef<HTMLElement>(null);
  const shown = `${JSON.stringify(selected)} ${edits.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what is waited for
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) form.current?.querySelector('h1')?.focus();
    }, restoring);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <section ref={form} className="book-form" aria-label={texts.codebookWindow.formLabel}>
      <Chosen work={work} chosen={selected} />
    </section>
  );
}

function Chosen({ work, chosen }: { work: BookWork; chosen: Selected }) {
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
