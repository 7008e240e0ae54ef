import { useState } from 'react';
import { type Codebook, groupLabel, isLive, type Theme } from '../../shared/codebook/codebook.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { themeKey } from '../../shared/coding/own-keys.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextArea, TextField, Tick } from '../parts/controls.tsx';
import { ColourField } from './colour-field.tsx';
import { GroupField } from './group-field.tsx';
import { ItemActs, RetiredNote } from './item-acts.tsx';
import { LinesField } from './lines-field.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NeededField } from './needed-field.tsx';
import { SplitDialog } from './split-dialog.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;
const long = ['definition', 'include', 'exclude', 'example'] as const;

type ThemeSet = Extract<Edit, { op: 'edit-theme' }>['set'];

/** All there is to a theme. */
export function ThemeForm({ work, theme }: { work: BookWork; theme: Theme }) {
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const set = (fields: ThemeSet): void =>
    work.edit({ op: 'edit-theme', id: theme.id, set: fields }, `${theme.id} ${Object.keys(fields).join()}`);
  if (!isLive(theme)) return <RetiredNote work={work} item={theme} />;
  return (
    <>
      <h1 tabIndex={-1}>{theme.label}</h1>
      <ItemActs work={work} kind="theme" item={theme}>
        <Button look="plain" onPress={() => setOpen('merge')}>
          {t.acts.merge}
        </Button>
        <Button look="plain" onPress={() => setOpen('split')}>
          {t.acts.split}
        </Button>
      </ItemActs>
      <NeededField label={t.theme.label} value={theme.label} onChange={(label) => set({ label })} />
      <div className="book-row">
        <GroupField
          group={theme.group}
          groups={[...new Set(work.book.themes.map(({ group }) => group))].filter((group) => group !== '')}
          nameOf={(group) => groupLabel(work.book, group)}
          onChange={(group) => set({ group })}
        />
        <TextField
          className="book-key"
          label={t.theme.key}
          value={theme.key}
          onChange={(typed) => {
            const key = Array.from(typed.trim()).at(-1) ?? '';
            if (key === '' || themeKey.test(key)) set({ key });
          }}
          wrong={keyProblem(theme, work.book)}
        />
        <ColourField colour={theme.colour} onChange={(colour) => set({ colour })} />
      </div>
      {long.map((field) => (
        <TextArea key={field} label={t.theme[field]} value={theme[field]} onChange={(text) => set({ [field]: text })} />
      ))}
      <Tick isSelected={theme.exclusive} onChange={(exclusive) => set({ exclusive })}>
        {t.theme.exclusive}
      </Tick>
      <LinesField label={t.theme.words} help={t.theme.wordsHelp} lines={theme.words} onChange={(words) => set({ words: [...words] })} />
      <p className="quiet">{t.theme.id(theme.id)}</p>
      {open === 'merge' ? <MergeDialog work={work} theme={theme} onClose={() => setOpen(null)} /> : null}
      {open === 'split' ? <SplitDialog work={work} theme={theme} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** Who has the key already. */
function keyProblem({ id, key }: Theme, { themes }: Codebook): string | null {
  const owner = themes.find((other) => isLive(other) && other.id !== id && other.key.toLowerCase() === key.toLowerCase());
  return key === '' || !owner ? null : t.theme.keyTaken(owner.label);
}
