import '../style/codebook.css';
import '../style/codebook-form.css';
import '../style/codebook-preview.css';
import { useEffect } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { CodeViews } from '../code/code-views.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { announce } from '../parts/announce.tsx';
import { useStable } from '../parts/use-stable.ts';
import { BookFiles } from './book-files.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemList } from './item-list.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { useBook } from './use-book.ts';

const t = texts.codebookWindow;

/** Left what the codebook holds, in the middle the one that is chosen, right what the changes will do. */
export function CodebookView({ overview }: { overview: Overview }) {
  const work = useBook(overview.review);
  const undo = useStable(() => {
    if (!work || work.edits.length === 0) return;
    work.undo();
    announce(t.preview.undone);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // In a text field the letters are taken back first, as anywhere.
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (!isUndo || isTyping) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo]);
  return (
    <>
      <TopBar
        overview={overview}
        place={texts.app.places.code}
        views={<CodeViews />}
        detail={work ? t.detail(work.before.version) : undefined}
      >
        {work ? <BookFiles work={work} /> : null}
      </TopBar>
      {work ? (
        <div className="book">
          <ItemList work={work} />
          <ItemForm work={work} />
          <PreviewPanel work={work} />
        </div>
      ) : null}
    </>
  );
}
