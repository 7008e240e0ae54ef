import { texts } from '../../texts/texts.ts';
import { type Codebook, isLive } from '../codebook.ts';
import { freeId } from '../free-id.ts';
import type { Edit } from '../revise/edits.ts';
import type { WantedQuestion } from './wanted.ts';

const t = texts.codebookEditor.leftOut;

/** The edits that bring the questions here to those of a file. Adds to `leftOut` what cannot be. */
export function questionEdits(present: Codebook, wanted: readonly WantedQuestion[], ids: Set<string>, leftOut: string[]): Edit[] {
  return wanted.flatMap((question): Edit[] => {
    const here = present.questions.find(({ id }) => id === question.here);
    if (!here) return question.retired ? [] : [addition(question, ids)];
    if (!isLive(here)) {
      if (!question.retired) leftOut.push(t.retiredHere(here.label));
      return [];
    }
    if (question.retired) return [{ op: 'retire', id: here.id }];
    if (question.kind !== undefined && question.kind !== here.kind) {
      leftOut.push(t.kind(here.label));
      return [];
    }
    const set = {
      ...(question.label === here.label ? {} : { label: question.label }),
      ...(question.help === here.help ? {} : { help: question.help }),
      ...(JSON.stringify(question.options) === JSON.stringify(here.options) ? {} : { options: question.options }),
      ...(question.required === undefined || question.required === here.required ? {} : { required: question.required }),
      ...(question.guid === '' || question.guid === here.guid ? {} : { guid: question.guid }),
    };
    return Object.keys(set).length === 0 ? [] : [{ op: 'edit-question', id: here.id, set }];
  });
}

function addition({ id: wantedId, label, help, kind = 'choice', options, required = false, guid }: WantedQuestion, ids: Set<string>): Edit {
  const id = ids.has(wantedId) ? freeId(label, ids) : wantedId;
  ids.add(id);
  return { op: 'add-question', question: { id, label, help, kind, options, required, guid }, before: null };
}
