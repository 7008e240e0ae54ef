import '../style/start.css';
import { type SyntheticEvent, useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { markings } from '../../shared/vocabulary/home-office.ts';
import { ask, Failed } from '../core/bridge.ts';
import { Choices } from '../parts/choices.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';

const t = texts.start;
const noMarking = 'none';

/** What a review is called and why it is made; then where to keep it. */
export function NewReview({ onBack, onMade }: { onBack: () => void; onMade: (overview: Overview) => void }) {
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [marking, setMarking] = useState<string>('OFFICIAL-SENSITIVE');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<CoreError | null>(null);

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setError(null);
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    try {
      const { choice } = await ask('desktop.choose-file', { purpose: 'new-review', suggestedName: fileNameOf(title) });
      if (!choice) return;
      await ask('review.create', { file: choice.token, title, purpose, marking: marking === noMarking ? '' : marking });
      // A review that has just been made is the one that is open.
      onMade(await ask('review.overview', {}));
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };

  return (
    <main className="start new-review">
      <form onSubmit={(event) => void make(event)} noValidate>
        <h1>{t.newHeading}</h1>
        <Problem error={error} />
        <TextField
          label={t.title}
          help={t.titleHelp}
          value={title}
          onChange={setTitle}
          wrong={missing ? t.titleMissing : null}
          isRequired
          autoFocus
        />
        <TextField label={t.purposeField} help={t.purposeHelp} value={purpose} onChange={setPurpose} />
        <Choices
          label={t.marking}
          value={marking}
          onChange={setMarking}
          options={[{ id: noMarking, label: t.noMarking }, ...markings.map((id) => ({ id, label: id }))]}
        />
        <div className="start-actions">
          <Button look="main" type="submit">
            {t.create}
          </Button>
          <Button onPress={onBack}>{t.back}</Button>
        </div>
      </form>
    </main>
  );
}

/** A file name from a title: lower case, words joined by hyphens. */
function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'review' : name.slice(0, 60)}.dip`;
}
