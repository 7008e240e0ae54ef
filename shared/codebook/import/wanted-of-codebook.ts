import type { Sha256Hex } from '../../draw/ticket.ts';
import { texts } from '../../texts/texts.ts';
import type { Codebook, Question, Theme } from '../codebook.ts';
import { guidOfItem } from '../guid.ts';
import type { Wanted } from './wanted.ts';

/** A codebook of this program beside the present one: its parts are known by their ids, or else by what other programs call them. */
export function wantedOfCodebook(present: Codebook, file: Codebook, sha256: Sha256Hex): Wanted {
  const leftOut: string[] = [];
  const known = <T extends Theme | Question>(
    kind: 'theme' | 'question',
    items: readonly T[],
    others: readonly { id: string }[],
    item: T,
  ) => {
    if (others.some(({ id }) => id === item.id)) {
      leftOut.push(texts.codebookEditor.leftOut.theme(item.label));
      return undefined;
    }
    const guid = guidOfItem(file, kind, item, sha256);
    return (items.find(({ id }) => id === item.id) ?? items.find((each) => guidOfItem(present, kind, each, sha256) === guid))?.id ?? null;
  };
  const themes = file.themes.flatMap((theme) => {
    const here = known('theme', present.themes, present.questions, theme);
    return here === undefined ? [] : [{ ...theme, here }];
  });
  const questions = file.questions.flatMap((question) => {
    const here = known('question', present.questions, present.themes, question);
    return here === undefined ? [] : [{ ...question, here }];
  });
  const { title, answerEach, groups, measures, checks } = file;
  return { title, answerEach, themes, questions, groups, measures, checks, leftOut };
}
