import { useState } from 'react';
import { isLive, type Question } from '../../shared/codebook/codebook.ts';
import { freeId } from '../../shared/codebook/free-id.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextArea, TextField, Tick } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import { ItemActs, RetiredNote } from './item-acts.tsx';
import { NeededField } from './needed-field.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

type QuestionSet = Extract<Edit, { op: 'edit-question' }>['set'];

/** All there is to a question. Its kind stays: another kind of answer is another question. */
export function QuestionForm({ work, question }: { work: BookWork; question: Question }) {
  const { id, label, help, kind, options, required } = question;
  const set = (fields: QuestionSet, part = ''): void =>
    work.edit({ op: 'edit-question', id, set: fields }, `${id} ${Object.keys(fields).join()} ${part}`);
  if (!isLive(question)) return <RetiredNote work={work} item={question} />;
  return (
    <>
      <h1 tabIndex={-1}>{label}</h1>
      <ItemActs work={work} kind="question" item={question} />
      <NeededField label={t.question.label} value={label} onChange={(text) => set({ label: text })} />
      <TextArea label={t.question.help} value={help} onChange={(text) => set({ help: text })} />
      <p className="quiet">
        {t.question.kind}: {t.question.kinds[kind]}
      </p>
      {kind === 'choice' || kind === 'scale' ? (
        <Options options={options} onChange={(next, part) => set({ options: [...next] }, part)} />
      ) : null}
      <Tick isSelected={required} onChange={(on) => set({ required: on })}>
        {t.question.required}
      </Tick>
      <p className="quiet">{t.theme.id(id)}</p>
    </>
  );
}

interface OptionsProps {
  readonly options: Question['options'];
  /** @param part which of them is being typed in */
  readonly onChange: (options: Question['options'], part: string) => void;
}

function Options({ options, onChange }: OptionsProps) {
  const [another, setAnother] = useState('');
  const add = (): void => {
    const label = another.trim();
    if (label === '') return;
    onChange([...options, { id: freeId(label, new Set(options.map(({ id }) => id))), label }], `adds ${label}`);
    setAnother('');
  };
  return (
    <fieldset className="book-options">
      <legend>{t.question.options}</legend>
      <ol>
        {options.map((option, at) => (
          <li key={option.id}>
            <NeededField
              label={t.question.option(at + 1)}
              value={option.label}
              onChange={(label) =>
                onChange(
                  options.map((each) => (each === option ? { ...option, label } : each)),
                  option.id,
                )
              }
            />
            <Button
              look="plain"
              className="remove"
              aria-label={t.question.removeOption(option.label)}
              onPress={() =>
                onChange(
                  options.filter((each) => each !== option),
                  `removes ${option.id}`,
                )
              }
            >
              <RemoveMark />
            </Button>
          </li>
        ))}
      </ol>
      <div className="book-row">
        <TextField label={t.question.newOption} value={another} onChange={setAnother} />
        <Button onPress={add}>{t.question.addOption}</Button>
      </div>
    </fieldset>
  );
}
