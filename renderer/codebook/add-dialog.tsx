import { type SyntheticEvent, useState } from 'react';
import type { Question } from '../../shared/codebook/codebook.ts';
import { freeId } from '../../shared/codebook/free-id.ts';
import type { Edit } from '../../shared/codebook/revise/edits.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Choices } from '../parts/choices.tsx';
import { Button, TextArea, TextField } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { newTheme } from './new-theme.ts';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

export type AddKind = 'theme' | 'question' | 'measure' | 'check';
type QuestionKind = keyof typeof t.question.kinds;

/** Asks for the name of something new, since its id is made of it and stays for good. */
export function AddDialog({ work, kind, onClose }: { work: BookWork; kind: AddKind; onClose: () => void }) {
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<QuestionKind>('choice');
  const [lines, setLines] = useState('');
  const [tried, setTried] = useState(false);
  const options = kind === 'question' && (answer === 'choice' || answer === 'scale') ? optionsOf(lines) : null;
  const tooFew = options !== null && options.length < 2;
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || tooFew) return;
    const { themes, questions, measures, checks } = work.book;
    const items = kind === 'measure' ? measures : kind === 'check' ? checks : [...themes, ...questions];
    const id = freeId(name, new Set(items.map((item) => item.id)));
    work.edit(additionOf(work, kind, id, name.trim(), answer, options ?? []));
    work.select({ kind, id });
    onClose();
  };
  return (
    <Sheet title={t.addHeading[kind]} onClose={onClose}>
      <form className="sheet-form" onSubmit={add} noValidate>
        <TextField
          label={t.addName[kind]}
          value={name}
          onChange={setName}
          wrong={tried && name.trim() === '' ? t.addMissing : null}
          isRequired
          autoFocus
        />
        {kind === 'question' ? (
          <Choices
            label={t.question.kind}
            value={answer}
            options={Object.entries(t.question.kinds).map(([id, label]) => ({ id, label }))}
            onChange={(id) => setAnswer(id as QuestionKind)}
          />
        ) : null}
        {options === null ? null : (
          <TextArea
            label={t.question.options}
            help={t.question.optionsHelp}
            value={lines}
            onChange={setLines}
            wrong={tried && tooFew ? t.question.optionsFew : null}
          />
        )}
        <div className="actions">
          <Button look="main" type="submit">
            {t.addDo}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}

type Options = Question['options'];

/** Answers, one a line, each with an id made of it. */
function optionsOf(lines: string): Options {
  const ids = new Set<string>();
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((label) => {
      const id = freeId(label, ids);
      ids.add(id);
      return { id, label };
    });
}

function additionOf({ book, selected }: BookWork, kind: AddKind, id: string, name: string, answer: QuestionKind, options: Options): Edit {
  if (kind === 'question') {
    return { op: 'add-question', question: { id, label: name, help: '', kind: answer, options, required: false, guid: '' }, before: null };
  }
  if (kind === 'measure')
    return { op: 'put-measure', measure: { id, label: name, of: '', where: '', sentence: '', sentenceWhenAll: '', decimals: 0 } };
  if (kind === 'check') return { op: 'put-check', check: { id, when: 'false', says: name } };
  const beside = selected.kind === 'theme' ? book.themes.find((theme) => theme.id === selected.id) : undefined;
  return { op: 'add-theme', theme: newTheme(id, name, beside?.group ?? book.themes[0]?.group ?? ''), before: null };
}
