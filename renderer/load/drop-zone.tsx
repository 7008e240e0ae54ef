import { type DragEvent, useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';

const t = texts.load;

interface DropZoneProps {
  readonly onFile: (choice: FileChoice) => Promise<void>;
  readonly onChoose: () => Promise<void>;
  readonly onProblem: (error: CoreError) => void;
}

/** Where an extract is dropped, or chosen with the button: both lead to the same place. */
export function DropZone({ onFile, onChoose, onProblem }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    const token = await window.dipSampler.fileToken(file);
    if (token.ok) await onFile(token.value);
    else onProblem(token.error);
  };
  return (
    <section
      className={`drop-zone ${over ? 'over' : ''}`}
      aria-labelledby="load-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <h1 id="load-heading">{t.heading}</h1>
      <p className="quiet">{t.lead}</p>
      <p className="drop-hint">
        {t.dropHere} <span className="quiet">{t.or}</span>
      </p>
      <Button look="main" onPress={() => void onChoose()}>
        {t.choose}
      </Button>
    </section>
  );
}
