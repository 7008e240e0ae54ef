import { type KeyboardEvent, useState } from 'react';
import { type Codebook, groupLabel, isLive, type Question, type Theme, themeGroups } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { AddDialog, type AddKind } from './add-dialog.tsx';
import { BookMark } from './book-mark.tsx';
import type { Selected } from './draft-state.ts';
import { moveWithin } from './move-item.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

/** Themes by group, questions, measures, checks; what is retired folded away. */
export function ItemList({ work }: { work: BookWork }) {
  const { book } = work;
  const [adding, setAdding] = useState<AddKind | null>(null);
  const retired = [...book.themes, ...book.questions].filter((item) => !isLive(item));
  const adds = (kind: AddKind) => (
    <Button look="plain" onPress={() => setAdding(kind)}>
      {t.add[kind]}
    </Button>
  );
  return (
    <nav className="book-list" aria-label={t.listLabel} onKeyDown={walk}>
      <p className="quiet small book-hint">{t.acts.reorderHelp}</p>
      <section className="book-part">
        <h2>{t.themes}</h2>
        {[...themeGroups(book)].map(([group, themes]) => (
          <div key={group}>
            <h3>{group === '' ? t.noGroup : groupLabel(book, group)}</h3>
            <Lines work={work} kind="theme" items={themes} />
          </div>
        ))}
        {adds('theme')}
      </section>
      <section className="book-part">
        <h2>{t.questions}</h2>
        <Lines work={work} kind="question" items={book.questions.filter(isLive)} />
        {adds('question')}
      </section>
      <Disclosure title={t.measures(book.measures.length)}>
        <Lines work={work} kind="measure" items={book.measures} />
        {adds('measure')}
      </Disclosure>
      <Disclosure title={t.checks(book.checks.length)}>
        <Lines work={work} kind="check" items={book.checks.map(({ id, says }) => ({ id, label: says }))} />
        {adds('check')}
      </Disclosure>
      {retired.length > 0 ? (
        <Disclosure title={t.retired(retired.length)}>
          <ul className="book-lines">
            {retired.map((item) => (
              <Line key={item.id} work={work} item={item} selected={{ kind: kindOf(book, item.id), id: item.id }} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <section className="book-part">
        <ul className="book-lines">
          <Line work={work} item={{ id: '', label: t.whole }} selected={{ kind: 'book' }} />
          <Line work={work} item={{ id: '', label: t.history }} selected={{ kind: 'history' }} />
        </ul>
      </section>
      {adding ? <AddDialog work={work} kind={adding} onClose={() => setAdding(null)} /> : null}
    </nav>
  );
}

/** The arrows go from line to line, over headings and groups. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (step === 0 || event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('.book-line')) return;
  event.preventDefault();
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.book-line')].filter((line) => line.offsetParent !== null);
  lines[lines.indexOf(event.target) + step]?.focus();
}

function kindOf({ themes }: Codebook, id: string): 'theme' | 'question' {
  return themes.some((theme) => theme.id === id) ? 'theme' : 'question';
}

interface LinesProps {
  readonly work: BookWork;
  readonly kind: AddKind;
  readonly items: readonly ListItem[];
}

type ListItem = Pick<Theme | Question, 'id' | 'label'> & Partial<Pick<Theme, 'key' | 'colour'>>;

function Lines({ work, kind, items }: LinesProps) {
  return (
    <ul className="book-lines">
      {items.map((item) => (
        <Line key={item.id} work={work} item={item} selected={{ kind, id: item.id }} />
      ))}
    </ul>
  );
}

function Line({ work, item, selected }: { work: BookWork; item: ListItem; selected: Selected }) {
  const isCurrent = JSON.stringify(work.selected) === JSON.stringify(selected);
  const note = noteOf(work, selected);
  const move = (event: KeyboardEvent): void => {
    const step = event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !('id' in selected)) return;
    event.preventDefault();
    moveWithin(work, selected, step);
  };
  return (
    <li>
      <button
        type="button"
        className={`book-line ${isCurrent ? 'current' : ''}`}
        aria-current={isCurrent ? 'true' : undefined}
        aria-keyshortcuts={'id' in selected && selected.kind !== 'check' ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => work.select(selected)}
        onKeyDown={move}
      >
        {item.key === undefined ? null : <BookMark theme={item} />}
        <span className="book-line-label">{item.label}</span>
        {note === null ? null : <span className="book-note">{note}</span>}
      </button>
    </li>
  );
}

/** Whether the gathered edits brought the item in, or changed it. */
function noteOf({ before, book }: BookWork, selected: Selected): string | null {
  if (!('id' in selected)) return null;
  const list = `${selected.kind}s` as const;
  const find = (codebook: Codebook) => (codebook[list] as readonly { readonly id: string }[]).find(({ id }) => id === selected.id);
  const was = find(before);
  if (was === undefined) return t.isNew;
  return JSON.stringify(was) === JSON.stringify(find(book)) ? null : t.isChanged;
}
