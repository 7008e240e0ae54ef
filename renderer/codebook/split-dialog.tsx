import { type SyntheticEvent, useState } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';
import { freeId } from '../../shared/codebook/free-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextArea } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { newTheme } from './new-theme.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

/** What a theme falls into; each part is a theme of its own, to be defined afterwards. */
export function SplitDialog({ work, theme, onClose }: { work: BookWork; theme: Theme; onClose: () => void }) {
  const [lines, setLines] = useState('');
  const [tried, setTried] = useState(false);
  const names = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const split = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (names.length < 2) return;
    const ids = new Set([...work.book.themes, ...work.book.questions].map(({ id }) => id));
    const into = names.map((name) => {
      const id = freeId(name, ids);
      ids.add(id);
      return { ...newTheme(id, name, theme.group), colour: theme.colour };
    });
    work.edit({ op: 'split', id: theme.id, into });
    work.select({ kind: 'theme', id: into[0]?.id ?? theme.id });
    onClose();
  };
  return (
    <Sheet title={t.splitHeading(theme.label)} onClose={onClose}>
      <form className="sheet-form" onSubmit={split} noValidate>
        <p className="quiet">{t.splitLead}</p>
        <TextArea
          label={t.splitParts}
          help={t.splitPartsHelp}
          value={lines}
          onChange={setLines}
          wrong={tried && names.length < 2 ? t.splitFew : null}
        />
        <div className="actions">
          <Button look="main" type="submit">
            {t.splitDo}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
