import { useEffect, useRef } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Key } from '../parts/controls.tsx';
import { AnswerDetails, WhoSaid } from './answer-details.tsx';
import { answersByValue, choicesOf } from './choices-of.ts';
import { moreInformation } from './reconcile-store.ts';

const t = texts.reconcile;

interface AnswerChoiceProps {
  readonly file: DifferenceFile;
  readonly isCovered: boolean;
  readonly value: string | null;
  /** Why the choice cannot stand. */
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}

/** What reviewers said, unnamed until the case is decided, as cards; below them what else can be decided, and that it cannot be decided yet. One of them is chosen. */
export function AnswerChoice({ file, isCovered, value, wrong, onChange }: AnswerChoiceProps) {
  const groups = answersByValue(file.answers);
  const choices = choicesOf(file);
  const digitOf = (id: string) => <Digit at={choices.indexOf(id)} />;
  const group = useRef<HTMLDivElement>(null);
  // A key chooses what may be out of sight.
  useEffect(() => {
    if (value !== null)
      group.current?.querySelector('input:checked')?.closest('.answer-card, .choice')?.scrollIntoView({ block: 'nearest' });
  }, [value]);
  const others = file.item.options.filter(({ id }) => !groups.has(id));
  return (
    <RadioGroup ref={group} className="field answer-choice" value={value} onChange={onChange} isInvalid={wrong !== null}>
      <Label>{t.said(file.answers.length)}</Label>
      {[...groups].map(([id, answers]) => (
        <div key={id} className={`answer-card ${id === value ? 'chosen' : ''}`}>
          <RadioField value={id} isDisabled={!choices.includes(id)}>
            <RadioButton className="answer-pick">
              {digitOf(id)}
              {answers.map((answer) => (
                <WhoSaid key={answer.key} answer={answer} />
              ))}
              <span className="answer-label">{answers[0]?.label}</span>
              <ChosenMark isChosen={id === value} />
              {choices.includes(id) ? null : <span className="quiet">{t.notOffered}</span>}
            </RadioButton>
          </RadioField>
          {answers.map((answer) => (
            <AnswerDetails key={answer.key} answer={answer} isTheme={file.item.kind === 'theme'} isCovered={isCovered} />
          ))}
        </div>
      ))}
      {file.item.kind === 'question' ? <span className="quiet">{t.noPassages}</span> : null}
      {others.length > 0 ? (
        <>
          <span className="quiet">{t.anotherAnswer}</span>
          <div className="choices">
            {others.map(({ id, label }) => (
              <RadioField key={id} value={id}>
                <RadioButton className="choice">
                  {digitOf(id)}
                  {label}
                </RadioButton>
              </RadioField>
            ))}
          </div>
        </>
      ) : null}
      <RadioField value={moreInformation}>
        <RadioButton className="choice neither">
          {digitOf(moreInformation)}
          <span>
            {t.neither} <span className="neither-note">{t.neitherNote}</span>
          </span>
        </RadioButton>
      </RadioField>
      {wrong === null ? null : (
        <Text slot="errorMessage" className="wrong">
          {wrong}
        </Text>
      )}
    </RadioGroup>
  );
}

/** A ring, filled once it is chosen: a card's colour alone would not say so. */
function ChosenMark({ isChosen }: { isChosen: boolean }) {
  return (
    <svg className="chosen-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {isChosen ? <circle cx="8" cy="8" r="3.5" fill="currentColor" /> : null}
    </svg>
  );
}

function Digit({ at }: { at: number }) {
  return at < 0 || at > 8 ? null : <Key>{at + 1}</Key>;
}

/** The answers once they are no longer to be chosen from: with names where those are known. */
export function AnswersGiven({ file, isCovered }: { file: DifferenceFile; isCovered: boolean }) {
  const { inForce } = file;
  return (
    <ul className="answers-given" aria-label={t.said(file.answers.length)}>
      {[...answersByValue(file.answers)].flatMap(([, answers]) =>
        answers.map((answer) => (
          <li key={answer.key} className={`answer-card ${inForce?.value === answer.value ? 'chosen' : ''}`}>
            <span className="answer-pick">
              <WhoSaid answer={answer} />
              <span className="answer-label">{answer.label}</span>
            </span>
            <AnswerDetails answer={answer} isTheme={file.item.kind === 'theme'} isCovered={isCovered} />
          </li>
        )),
      )}
    </ul>
  );
}
