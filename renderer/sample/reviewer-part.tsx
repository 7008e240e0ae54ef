import { type KeyboardEvent, useRef, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import { namesIn } from './share-terms.ts';

const t = texts.sample.share;

/** Who takes part: a list that names are added to and taken from. */
export function ReviewerPart({ reviewers, onChange }: { reviewers: readonly string[]; onChange: (reviewers: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const add = (): void => {
    const names = namesIn(text, reviewers);
    if (names.length > 0) onChange([...reviewers, ...names]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Enter in the field adds the name; the form is not sent with it.
    event.preventDefault();
    add();
  };
  return (
    <div className="reviewers" ref={field}>
      <h2>{t.reviewers}</h2>
      {reviewers.length === 0 ? <p className="quiet">{t.noReviewers}</p> : null}
      <ul className="chips">
        {reviewers.map((name) => (
          <li key={name} className="chip">
            {name}
            <Button
              look="plain"
              className="remove"
              aria-label={t.remove(name)}
              onPress={() => {
                onChange(reviewers.filter((each) => each !== name));
                field.current?.querySelector('input')?.focus();
              }}
            >
              <RemoveMark />
            </Button>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key is pressed in the field inside */}
      <div className="add-row" onKeyDown={onKeyDown}>
        <TextField label={t.add} help={t.addHelp} value={text} onChange={setText} />
        <Button onPress={add}>{t.addButton}</Button>
      </div>
    </div>
  );
}
