import { useState } from 'react';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextArea } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { DeciderField } from '../reports/decider-field.tsx';
import { AnswerChoice } from './answer-choice.tsx';
import type { DecisionWork } from './use-decision.ts';

const t = texts.reconcile;

interface DecisionFormProps {
  readonly file: DifferenceFile;
  readonly work: DecisionWork;
  readonly isCovered: boolean;
}

/** What is right, and why. Who decides is asked once in a window. */
export function DecisionForm({ file, work, isCovered }: DecisionFormProps) {
  const { draft, tried, change } = work;
  // Where it was asked, the field stays until the decision is recorded, however soon there is something in it.
  const [asksWho] = useState(work.by === '');
  return (
    <div className="decision-form">
      {file.inForce ? (
        <p className="quiet">
          {t.againNote}{' '}
          <Button look="plain" onPress={work.keep}>
            {t.keepDecision}
          </Button>
        </p>
      ) : (
        <p className="quiet">{t.unnamed}</p>
      )}
      <AnswerChoice
        file={file}
        isCovered={isCovered}
        value={draft.choice}
        wrong={tried && draft.choice === null ? t.choiceMissing : null}
        onChange={(choice) => change({ choice })}
      />
      <TextArea
        label={t.reason}
        help={t.reasonHelp}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        wrong={tried && draft.reason.trim() === '' ? t.reasonMissing : null}
      />
      {asksWho || work.by === '' ? (
        <div className="decider">
          <DeciderField tried={tried} />
        </div>
      ) : null}
      <Problem error={work.error} />
    </div>
  );
}
