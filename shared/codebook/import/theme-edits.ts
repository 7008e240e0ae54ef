import { themeKey } from '../../coding/own-keys.ts';
import { texts } from '../../texts/texts.ts';
import { type Codebook, isLive, type Theme } from '../codebook.ts';
import { freeId } from '../free-id.ts';
import type { Edit, NewTheme } from '../revise/edits.ts';
import type { WantedTheme } from './wanted.ts';

const t = texts.codebookEditor.leftOut;
const fields = ['label', 'group', 'definition', 'include', 'exclude', 'example', 'key', 'colour', 'exclusive', 'words'] as const;

export interface ThemeEdits {
  readonly edits: readonly Edit[];
  /** Every id that is taken, those that the edits give included. */
  readonly ids: Set<string>;
  /** The id here that a theme of the file has, or comes to have. */
  idOf(theme: WantedTheme): string | undefined;
  /** Ids of the file that are others here. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The edits that bring the themes here to those of a file. Adds to `leftOut` what cannot be. */
export function themeEdits(present: Codebook, wanted: readonly WantedTheme[], leftOut: string[]): ThemeEdits {
  const ids = new Set([...present.themes, ...present.questions].map(({ id }) => id));
  const hereOf = (id: string) => wanted.find((theme) => theme.id === id)?.here ?? id;
  const isLiveHere = (id: string) => present.themes.some((theme) => theme.id === id && isLive(theme));
  const keys = keysTaken(present, wanted);
  const given = new Map<WantedTheme, string>();
  const edits: Edit[] = [];
  const retiring = new Set<string>();

  const fresh = (theme: WantedTheme): NewTheme => {
    const id = theme.id !== null && !ids.has(theme.id) ? theme.id : freeId(theme.label, ids);
    ids.add(id);
    given.set(theme, id);
    return newTheme(theme, id, keyFor(theme, id, keys, leftOut));
  };

  for (const theme of wanted) {
    const here = present.themes.find(({ id }) => id === theme.here);
    if (!here) continue;
    if (!isLive(here)) {
      if (!theme.retired) leftOut.push(t.retiredHere(here.label));
      continue;
    }
    if (theme.retired) continue;
    const set = differences(here, theme, keyFor(theme, here.id, keys, leftOut));
    if (Object.keys(set).length > 0) edits.push({ op: 'edit-theme', id: here.id, set });
  }
  for (const theme of wanted.filter(({ here, retired }) => here === null && !retired)) {
    if (given.has(theme)) continue;
    const whole = hereOf(theme.splitFrom);
    const parts = wanted.filter(
      (each) => each.here === null && !each.retired && each.splitFrom !== '' && each.splitFrom === theme.splitFrom,
    );
    if (theme.splitFrom !== '' && isLiveHere(whole) && parts.length > 1) {
      edits.push({ op: 'split', id: whole, into: parts.map(fresh) });
      retiring.add(whole);
    } else edits.push({ op: 'add-theme', theme: fresh(theme), before: null });
  }
  for (const theme of wanted.filter(({ retired }) => !retired)) {
    const into = theme.here ?? given.get(theme);
    const from = theme.mergedFrom.map(hereOf).filter((id) => isLiveHere(id) && !retiring.has(id) && id !== into);
    if (into === undefined || from.length === 0) continue;
    edits.push({ op: 'merge', from, into });
    for (const id of from) retiring.add(id);
  }
  const gone = wanted.flatMap(({ here, retired }) => (here !== null && retired && isLiveHere(here) && !retiring.has(here) ? [here] : []));
  edits.push(...gone.map((id) => ({ op: 'retire' as const, id })));
  const idOf = (theme: WantedTheme) => theme.here ?? given.get(theme);
  const renamed = wanted.flatMap((theme) => {
    const id = idOf(theme);
    return theme.id !== null && id !== undefined && id !== theme.id ? [[theme.id, id] as const] : [];
  });
  return { edits, ids, idOf, renamed: new Map(renamed) };
}

/** Who has which key in the end: first what the file says, then what is here and not in the file. */
function keysTaken(present: Codebook, wanted: readonly WantedTheme[]): Map<string, string> {
  const stays = present.themes.filter(
    (theme) => isLive(theme) && !wanted.some(({ here, key, retired }) => here === theme.id && (key !== undefined || retired)),
  );
  return new Map(stays.filter(({ key }) => key !== '').map(({ key, id }) => [key.toLowerCase(), id]));
}

function keyFor({ key, label }: WantedTheme, id: string, keys: Map<string, string>, leftOut: string[]): string | undefined {
  if (key === undefined || key === '') return key;
  const owner = keys.get(key.toLowerCase());
  if (owner !== undefined && owner !== id) {
    leftOut.push(t.key(label, key));
    return '';
  }
  if (!themeKey.test(key)) return '';
  keys.set(key.toLowerCase(), id);
  return key;
}

function differences(here: Theme, theme: WantedTheme, key: string | undefined): Extract<Edit, { op: 'edit-theme' }>['set'] {
  const wanted = { ...theme, key };
  const differing = fields.filter((field) => wanted[field] !== undefined && JSON.stringify(wanted[field]) !== JSON.stringify(here[field]));
  const guid = wanted.guid !== '' && wanted.guid !== here.guid ? { guid: wanted.guid } : {};
  return { ...Object.fromEntries(differing.map((field) => [field, wanted[field]])), ...guid };
}

function newTheme(theme: WantedTheme, id: string, key: string | undefined): NewTheme {
  return {
    id,
    label: theme.label,
    group: theme.group ?? '',
    definition: theme.definition ?? '',
    include: theme.include ?? '',
    exclude: theme.exclude ?? '',
    example: theme.example ?? '',
    key: key ?? '',
    colour: /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(theme.colour ?? '') ? (theme.colour ?? '') : '',
    exclusive: theme.exclusive ?? false,
    words: theme.words ?? [],
    guid: theme.guid,
  };
}
