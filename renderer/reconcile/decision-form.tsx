import { useEffect, useRef, useState } from 'react';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { DeciderField } from '../reports/decider-field.tsx';
import { useDecider } from '../reports/who-decides.ts';
import { AnswerChoice } from './answer-choice.tsx';
import type { DecisionWork } from './use-decision.ts';

const t = texts.reconcile;

interface DecisionFormProps {
  readonly file: DifferenceFile;
  readonly work: DecisionWork;
  readonly isCovered: boolean;
}

/** What is right: one of the answers, another, or none yet. Who decides is asked once in a window. */
export function DecisionForm({ file, work, isCovered }: DecisionFormProps) {
  const { draft, tried, change } = work;
  // However soon there is something in it, the field stays until an answer is chosen: nothing moves under a pointer. Then the top bar has the name.
  const [asksWho, setAsksWho] = useState(work.by === '');
  const decider = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (draft.choice !== null && useDecider.getState().by.trim() !== '' && !decider.current?.contains(document.activeElement))
      setAsksWho(false);
  }, [draft.choice]);
  return (
    <div className="decision-form">
      {file.inForce ? (
        <p className="quiet">
          {t.againNote}{' '}
          <Button look="plain" onPress={work.keep}>
            {t.keepDecision}
          </Button>
        </p>
      ) : null}
      {asksWho || work.by === '' ? (
        <div className="decider" ref={decider}>
          <DeciderField tried={tried} />
        </div>
      ) : null}
      <AnswerChoice
        file={file}
        isCovered={isCovered}
        value={draft.choice}
        wrong={tried && draft.choice === null ? t.choiceMissing : null}
        onChange={(choice) => change({ choice })}
      />
      {file.undecided > 0 ? <p className="quiet">{t.unnamed}</p> : null}
    </div>
  );
}
