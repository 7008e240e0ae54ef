import type { ReactNode } from 'react';
import type { Question, Theme } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { moveWithin } from './move-item.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow.acts;

interface ItemActsProps {
  readonly work: BookWork;
  readonly kind: 'theme' | 'question';
  readonly item: Theme | Question;
  readonly children?: ReactNode;
}

/** What can be done with a theme or question as a whole. */
export function ItemActs({ work, kind, item, children }: ItemActsProps) {
  const { id } = item;
  const isNew = ![...work.before.themes, ...work.before.questions].some((each) => each.id === id);
  return (
    <div className="book-acts">
      <Button look="plain" onPress={() => moveWithin(work, { kind, id }, -1)}>
        {t.up}
      </Button>
      <Button look="plain" onPress={() => moveWithin(work, { kind, id }, 1)}>
        {t.down}
      </Button>
      {children}
      <Button look="plain" onPress={() => work.edit({ op: 'retire', id })}>
        {isNew ? t.discard : t.retire}
      </Button>
    </div>
  );
}

/** In place of the fields of what is retired: that it is, and the way back. */
export function RetiredNote({ work, item }: { work: BookWork; item: Theme | Question }) {
  return (
    <>
      <h1 tabIndex={-1}>{item.label}</h1>
      <Notice>{t.retiredNote}</Notice>
      {'definition' in item && item.definition !== '' ? <p>{item.definition}</p> : null}
      <div>
        <Button onPress={() => work.edit({ op: 'bring-back', id: item.id })}>{t.bringBack}</Button>
      </div>
    </>
  );
}
