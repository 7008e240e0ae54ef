import { type SyntheticEvent, useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Choices } from '../parts/choices.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { useWindow } from '../state/window-store.ts';

const t = texts.desk;

/** Before each sitting: what one is about to read, who reads, and whether narratives come covered. */
export function Sitting({ overview }: { overview: Overview }) {
  const [reviewer, setReviewer] = useState('');
  const [cover, setCover] = useState(useWindow.getState().coverEach);
  const [missing, setMissing] = useState(false);
  const known = overview.reviewers.map(({ reviewer: name }) => ({ id: name, label: name }));

  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    const name = reviewer.trim();
    setMissing(name === '');
    if (name !== '') useWindow.getState().beginSitting(name, cover);
  };
  return (
    <form className="sitting" onSubmit={begin} noValidate>
      <h1>{t.sittingHeading}</h1>
      <div className="sitting-text">
        {t.sittingText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {overview.synthetic ? <p>{t.sittingSynthetic}</p> : null}
      </div>
      {known.length > 0 ? <Choices label={t.whoKnown} options={known} value={reviewer} onChange={setReviewer} /> : null}
      <TextField label={t.who} help={t.whoHelp} value={reviewer} onChange={setReviewer} wrong={missing ? t.whoMissing : null} isRequired />
      <Tick isSelected={cover} onChange={setCover}>
        {t.coverEach}
      </Tick>
      <div className="actions">
        <Button look="main" type="submit">
          {t.begin}
        </Button>
      </div>
    </form>
  );
}
