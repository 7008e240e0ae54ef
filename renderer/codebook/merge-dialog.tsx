import { type SyntheticEvent, useState } from 'react';
import { isLive, type Theme } from '../../shared/codebook/codebook.ts';
import { freeId } from '../../shared/codebook/free-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import { StackedChoices } from '../parts/choices.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { newTheme } from './new-theme.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;
/** In place of an id, which it cannot be. */
const aNewOne = '';

/** Which themes become one, and which one that is. */
export function MergeDialog({ work, theme, onClose }: { work: BookWork; theme: Theme; onClose: () => void }) {
  const [others, setOthers] = useState<readonly string[]>([]);
  const [into, setInto] = useState(aNewOne);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { themes, questions } = work.book;
  const neighbours = themes.filter((each) => isLive(each) && each.id !== theme.id);
  const all = [theme, ...neighbours.filter(({ id }) => others.includes(id))];
  const chosenInto = all.some(({ id }) => id === into) ? into : aNewOne;
  const isNameless = chosenInto === aNewOne && name.trim() === '';

  const merge = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (others.length === 0 || isNameless) return;
    const id = chosenInto === aNewOne ? freeId(name, new Set([...themes, ...questions].map((each) => each.id))) : chosenInto;
    const from = all.map((each) => each.id).filter((each) => each !== id);
    work.edit({
      op: 'merge',
      from,
      into: chosenInto === aNewOne ? { ...newTheme(id, name.trim(), theme.group), colour: theme.colour } : id,
    });
    work.select({ kind: 'theme', id });
    onClose();
  };
  return (
    <Sheet title={t.mergeHeading(theme.label)} onClose={onClose}>
      <form className="sheet-form" onSubmit={merge} noValidate>
        <p className="quiet">{t.mergeLead}</p>
        <fieldset className="book-pick">
          <legend>{t.mergeWith}</legend>
          {neighbours.map(({ id, label }) => (
            <Tick
              key={id}
              isSelected={others.includes(id)}
              onChange={(on) => setOthers(on ? [...others, id] : others.filter((each) => each !== id))}
            >
              {label}
            </Tick>
          ))}
        </fieldset>
        {tried && others.length === 0 ? (
          <p className="book-problem" role="alert">
            {t.mergeNone}
          </p>
        ) : null}
        <StackedChoices
          label={t.mergeInto}
          value={chosenInto}
          options={[{ id: aNewOne, label: t.mergeNew }, ...all.map(({ id, label }) => ({ id, label }))]}
          onChange={setInto}
        />
        {chosenInto === aNewOne ? (
          <TextField
            label={t.mergeNewName}
            value={name}
            onChange={setName}
            wrong={tried && isNameless ? t.mergeNameless : null}
            isRequired
          />
        ) : null}
        <div className="actions">
          <Button look="main" type="submit">
            {t.mergeDo}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
