import { memo, useEffect, useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { type Codebook, type Question, questionOptions } from '../../shared/codebook/codebook.ts';
import { type Changes, type Coding, noteItem } from '../../shared/coding/coding.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Choices, Picker } from '../parts/choices.tsx';
import { useStable } from '../parts/use-stable.ts';

const t = texts.desk;
const noAnswer = '';

interface QuestionPanelProps {
  readonly codebook: Codebook;
  readonly coding: Coding;
  /** The required question that was left open as the case was to be complete, and what is said of it. */
  readonly unanswered: { readonly id: string; readonly says: string } | null;
  readonly onSave: (changes: Changes) => Promise<void>;
}

/** Required questions side by side with their answers in sight; the others one line each; texts last. */
export function QuestionPanel({ codebook, coding, unanswered, onSave }: QuestionPanelProps) {
  const choices = codebook.questions.filter((question) => question.kind !== 'text');
  const required = choices.filter((question) => question.required);
  const others = choices.filter((question) => !question.required);
  const texted = codebook.questions.filter((question) => question.kind === 'text');
  return (
    <>
      {required.map((question, at) => (
        <RequiredQuestion
          key={question.id}
          question={question}
          value={coding.values[question.id]}
          wrong={unanswered?.id === question.id ? unanswered.says : null}
          showDigits={at === 0}
          onSave={onSave}
        />
      ))}
      <div className="questions">
        {others.map((question) => (
          <QuestionLine key={question.id} question={question} value={coding.values[question.id]} onSave={onSave} />
        ))}
      </div>
      {texted.map((question) => (
        <LongAnswer
          key={question.id}
          label={question.label}
          help={question.help}
          value={coding.values[question.id] ?? ''}
          onSave={(text) => onSave({ [question.id]: text === '' ? null : text })}
        />
      ))}
      <LongAnswer label={t.note} help={t.noteHelp} value={coding.note} onSave={(text) => onSave({ [noteItem]: text })} />
    </>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly value: string | undefined;
  readonly onSave: QuestionPanelProps['onSave'];
}

interface RequiredQuestionProps extends QuestionProps {
  readonly wrong: string | null;
  readonly showDigits: boolean;
}

const RequiredQuestion = memo(function RequiredQuestion({ question, value, wrong, showDigits, onSave }: RequiredQuestionProps) {
  return (
    <Choices
      id={`question-${question.id}`}
      showDigits={showDigits}
      wrong={wrong}
      label={
        <>
          {question.label} <span className="quiet">{t.required}</span>
        </>
      }
      options={questionOptions(question)}
      value={value ?? null}
      onChange={(id) => void onSave({ [question.id]: id })}
    />
  );
});

const QuestionLine = memo(function QuestionLine({
  question,
  value,
  onSave,
}: {
  question: Question;
  value: string | undefined;
  onSave: QuestionPanelProps['onSave'];
}) {
  return (
    <div className="question">
      <span className="question-label" title={question.help}>
        {question.label}
      </span>
      <Picker
        label={question.label}
        options={[{ id: noAnswer, label: t.choose }, ...questionOptions(question)]}
        value={value ?? noAnswer}
        onChange={(id) => void onSave({ [question.id]: id === noAnswer ? null : id })}
      />
    </div>
  );
});

/** Milliseconds of rest after which what was typed is saved; leaving the field saves at once. */
const rest = 600;

interface LongAnswerProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onSave: (text: string) => Promise<void>;
}

/** What is typed is a draft until it is saved: after a rest, on leaving the field, and when the case itself is left. */
function LongAnswer({ label, help, value, onSave }: LongAnswerProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = draft !== null && draft !== value ? draft : null;
  const saveDraft = useStable(() => {
    if (unsaved !== null) void onSave(unsaved);
  });
  useEffect(() => {
    if (unsaved === null) return undefined;
    const timer = setTimeout(saveDraft, rest);
    return () => clearTimeout(timer);
  }, [unsaved, saveDraft]);
  useEffect(() => saveDraft, [saveDraft]);

  const leave = (): void => {
    saveDraft();
    setDraft(null);
  };
  return (
    <TextField className="field" value={draft ?? value} onChange={setDraft} onBlur={leave}>
      <Label>{label}</Label>
      <Text slot="description" className="help">
        {help}
      </Text>
      <TextArea className="input" rows={2} />
    </TextField>
  );
}
