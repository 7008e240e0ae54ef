import type { Sha256Hex } from '../../draw/ticket.ts';
import { texts } from '../../texts/texts.ts';
import { type Codebook, groupLabel, type Question, questionOptions } from '../codebook.ts';
import { freeId } from '../free-id.ts';
import { guidOfGroup, guidOfItem, guidOfOption } from '../guid.ts';
import type { Code } from '../qdc-code.ts';
import { readDescription } from './read-description.ts';
import type { Wanted, WantedQuestion, WantedTheme } from './wanted.ts';

const t = texts.codebookEditor.leftOut;

/**
 * The codes of another program's codebook beside the present one, known by their GUIDs. A code that is not codable is a group of the themes
 * beneath it, any other a theme; where it is one of our questions, the codes beneath it are its answers.
 */
export function wantedOfCodes(present: Codebook, codes: readonly Code[], sha256: Sha256Hex): Wanted {
  const themes: WantedTheme[] = [];
  const questions: WantedQuestion[] = [];
  const groups = new Map<string, Codebook['groups'][number]>();
  const leftOut: string[] = [];
  const themesByGuid = new Map(present.themes.map((theme) => [guidOfItem(present, 'theme', theme, sha256), theme]));
  const questionsByGuid = new Map(present.questions.map((question) => [guidOfItem(present, 'question', question, sha256), question]));
  const knownGroups = [...new Set(present.themes.map(({ group }) => group))].filter((group) => group !== '');

  const groupOf = ({ guid, name }: Code): string => {
    const known =
      knownGroups.find((group) => guidOfGroup(present, group, sha256) === guid) ??
      knownGroups.find((group) => groupLabel(present, group) === name) ??
      [...groups.values()].find((group) => group.guid === guid || group.label === name)?.id;
    const id = known ?? name;
    const isOurs = guidOfGroup(present, id, sha256) === guid;
    if (!groups.has(id))
      groups.set(id, { id, label: name, guid: isOurs ? (present.groups.find((each) => each.id === id)?.guid ?? '') : guid });
    return id;
  };

  const walk = (code: Code, group: string, above: Code | null): void => {
    const question = questionsByGuid.get(code.guid);
    if (question) {
      questions.push(wantedQuestion(present, question, code, sha256));
      return;
    }
    if (!code.isCodable) {
      if (above) leftOut.push(t.depth(code.name, above.name));
      const inner = groupOf(code);
      for (const each of code.codes) walk(each, inner, code);
      return;
    }
    if (above?.isCodable) leftOut.push(t.depth(code.name, above.name));
    const here = themesByGuid.get(code.guid);
    const isOurs = here?.guid === '';
    themes.push({
      here: here?.id ?? null,
      id: null,
      label: code.name,
      guid: isOurs ? '' : code.guid,
      group,
      ...readDescription(code.description),
      ...(code.colour === '' ? {} : { colour: code.colour }),
      retired: false,
      mergedFrom: [],
      splitFrom: '',
    });
    for (const each of code.codes) walk(each, group, code);
  };

  for (const code of codes) walk(code, '', null);
  return { title: null, answerEach: null, themes, questions, groups: [...groups.values()], measures: [], checks: [], leftOut };
}

/** A question of ours as it came back. Its answers keep their ids; those that are not in the file stay. */
function wantedQuestion(present: Codebook, question: Question, code: Code, sha256: Sha256Hex): WantedQuestion {
  const offered = questionOptions(question);
  const ids = new Set(offered.map(({ id }) => id));
  const known = offered.map(({ id, label }) => {
    const came = code.codes.find(({ guid }) => guid === guidOfOption(present, question, id, sha256));
    return { id, label: came?.name ?? label };
  });
  const own = new Set(offered.map(({ id }) => guidOfOption(present, question, id, sha256)));
  const added = code.codes
    .filter(({ guid }) => !own.has(guid))
    .map(({ name }) => {
      const id = freeId(name, ids);
      ids.add(id);
      return { id, label: name };
    });
  const options = JSON.stringify([...known, ...added]) === JSON.stringify(offered) ? question.options : [...known, ...added];
  return { here: question.id, id: question.id, label: code.name, guid: question.guid, help: code.description, options, retired: false };
}
