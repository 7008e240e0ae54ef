import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Effect } from '../../shared/codebook/revise/edits.ts';
import type { CodebookPreview } from '../../shared/contract/codebook-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { askCancellable } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { announce } from '../parts/announce.tsx';
import { Choices } from '../parts/choices.tsx';
import { Button, Key } from '../parts/controls.tsx';
import { useSettled } from '../parts/use-settled.ts';
import { MakeDialog } from './make-dialog.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow.preview;
const { outcome: o } = texts.codebookEditor;

/** What the gathered edits will do, as they are made; below, the one button. */
export function PreviewPanel({ work }: { work: BookWork }) {
  const [making, setMaking] = useState(false);
  const { edits, before } = work;
  const settled = useSettled(edits);
  const query = useQuery({
    queryKey: keyOf('codebook.preview', { edits: [...settled] }),
    queryFn: ({ signal }) => askCancellable('codebook.preview', { edits: [...settled] }, signal),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const seen = edits.length === 0 ? undefined : query.data;
  const isBehind = query.isPlaceholderData || JSON.stringify(settled) !== JSON.stringify(edits);
  const problem = isBehind ? null : (seen?.problem ?? null);
  const isReady = seen !== undefined && !isBehind && problem === null && seen.changes.length > 0;
  const drop = (): void => {
    work.drop();
    announce(t.dropped);
  };
  const undo = (): void => {
    work.undo();
    announce(t.undone);
  };
  return (
    <aside className="book-preview" aria-labelledby="book-preview-heading">
      <header>
        <h2 id="book-preview-heading">{t.heading}</h2>
        <div className="book-acts">
          <Button look="plain" isDisabled={edits.length === 0} onPress={undo}>
            {t.undo} <Key>Ctrl Z</Key>
          </Button>
          <Button look="plain" isDisabled={edits.length === 0} onPress={drop}>
            {t.startAgain}
          </Button>
        </div>
      </header>
      <div className="book-preview-scroll" aria-live="polite" aria-busy={isBehind}>
        {edits.length === 0 ? <p className="quiet">{t.nothing}</p> : null}
        {problem ? <p className="book-problem">{problem.message}</p> : null}
        {seen ? <Changes seen={seen} work={work} /> : null}
        {seen && !problem ? <Outcome seen={seen} /> : null}
      </div>
      <Button look="main" isDisabled={!isReady} onPress={() => setMaking(true)}>
        {t.make(before.version + 1)}
      </Button>
      {making ? <MakeDialog work={work} onClose={() => setMaking(false)} /> : null}
    </aside>
  );
}

function Outcome({ seen }: { seen: CodebookPreview }) {
  const { looks, readThrough, keptAside, warnings } = seen.outcome;
  return (
    <div className="book-outcome">
      <p>
        <strong>{o.looks(looks.codings, looks.cases, looks.reviewers)}</strong>
      </p>
      {readThrough > 0 ? <p>{o.readThrough(readThrough)}</p> : null}
      {keptAside > 0 ? <p>{o.keptAside(keptAside)}</p> : null}
      {warnings.map((warning) => (
        <p key={warning} className="book-caution">
          {warning}
        </p>
      ))}
    </div>
  );
}

/** Sentences item by item, each item with the choice between wording and meaning where that arises. */
function Changes({ seen, work }: { seen: CodebookPreview; work: BookWork }) {
  const items = [...new Set(seen.changes.map(({ kind, id }) => `${kind} ${id}`))];
  return (
    <ul className="book-says">
      {items.map((item) => {
        const changes = seen.changes.filter(({ kind, id }) => `${kind} ${id}` === item);
        const told = changes.find(({ effect }) => effect !== null);
        return (
          <li key={item}>
            {changes.map(({ says }) => (
              <p key={says}>{says}</p>
            ))}
            {told?.effect ? <Treat work={work} id={told.id} effect={told.effect} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Treat({ work, id, effect }: { work: BookWork; id: string; effect: Effect }) {
  const label = [...work.book.themes, ...work.book.questions].find((item) => item.id === id)?.label ?? id;
  return (
    <Choices
      label={<span className="visually-hidden">{t.treat(label)}</span>}
      value={effect}
      options={Object.entries(t.effects).map(([each, words]) => ({ id: each, label: words }))}
      onChange={(as) => work.edit({ op: 'treat', id, as: as as Effect }, `treat ${id}`)}
    />
  );
}
