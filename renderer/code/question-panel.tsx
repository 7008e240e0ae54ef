import { memo, useEffect, useRef, useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { type Codebook, type Question, questionOptions } from '../../shared/codebook/codebook.ts';
import { type Changes, type Coding, noteItem } from '../../shared/coding/coding.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Choices, Picker } from '../parts/choices.tsx';

const t = texts.desk;
const unanswered = '';

interface QuestionPanelProps {
  readonly codebook: Codebook;
  readonly coding: Coding;
  readonly onSave: (changes: Changes) => Promise<void>;
}

/** Required questions side by side with their answers in sight; the others one line each; texts last. */
export function QuestionPanel({ codebook, coding, onSave }: QuestionPanelProps) {
  const choices = codebook.questions.filter((question) => question.kind !== 'text');
  const required = choices.filter((question) => question.required);
  const others = choices.filter((question) => !question.required);
  const texted = codebook.questions.filter((question) => question.kind === 'text');
  return (
    <>
      {required.map((question, at) => (
        <RequiredQuestion key={question.id} question={question} value={coding.values[question.id]} showDigits={at === 0} onSave={onSave} />
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

const RequiredQuestion = memo(function RequiredQuestion({ question, value, showDigits, onSave }: QuestionProps & { showDigits: boolean }) {
  return (
    <Choices
      showDigits={showDigits}
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
        options={[{ id: unanswered, label: t.choose }, ...questionOptions(question)]}
        value={value ?? unanswered}
        onChange={(id) => void onSave({ [question.id]: id === unanswered ? null : id })}
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

function LongAnswer({ label, help, value, onSave }: LongAnswerProps) {
  const [text, setText] = useState(value);
  const latest = useRef({ text, value, onSave });
  latest.current = { text, value, onSave };

  // An undo or another window may have changed what is stored.
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => void latest.current.onSave(text), rest);
    return () => clearTimeout(timer);
  }, [text, value]);
  // The case is being left: what was typed last is saved with it.
  useEffect(
    () => () => {
      const { text: last, value: stored, onSave: save } = latest.current;
      if (last !== stored) void save(last);
    },
    [],
  );

  return (
    <TextField className="field" value={text} onChange={setText} onBlur={() => text !== value && void onSave(text)}>
      <Label>{label}</Label>
      <Text slot="description" className="help">
        {help}
      </Text>
      <TextArea className="input" rows={2} />
    </TextField>
  );
}
