import { texts } from '../../texts/texts.ts';
import { type Codebook, groupLabel } from '../codebook.ts';
import type { Change } from './change.ts';

const t = texts.codebookEditor.changes;

/** What a version did to measures, checks, groups and the codebook itself. */
export function otherChanges(before: Codebook, after: Codebook): Change[] {
  const groups = [...new Set(after.groups.map(({ id }) => id))].filter((id) => groupLabel(before, id) !== groupLabel(after, id));
  return [
    ...listChanges(before.measures, after.measures, 'measure', ({ label }) => label, t.measure),
    ...(moved(before.measures, after.measures) ? [change('measure', '', t.orderOfMeasures())] : []),
    ...listChanges(before.checks, after.checks, 'check', ({ says }) => says, t.check),
    ...groups.map((id) => change('group', id, t.groupRenamed(groupLabel(before, id), groupLabel(after, id)))),
    ...(before.title === after.title ? [] : [change('codebook', '', t.title(after.title))]),
    ...(before.answerEach === after.answerEach ? [] : [change('codebook', '', t.answerEach(after.answerEach))]),
  ];
}

interface Said {
  readonly added: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly removed: (name: string) => string;
}

function listChanges<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  kind: 'measure' | 'check',
  nameOf: (item: T) => string,
  said: Said,
): Change[] {
  const come = after.flatMap((item) => {
    const old = before.find(({ id }) => id === item.id);
    if (!old) return [change(kind, item.id, said.added(nameOf(item)))];
    return JSON.stringify(old) === JSON.stringify(item) ? [] : [change(kind, item.id, said.changed(nameOf(item)))];
  });
  const gone = before
    .filter(({ id }) => !after.some((item) => item.id === id))
    .map((item) => change(kind, item.id, said.removed(nameOf(item))));
  return [...come, ...gone];
}

function moved(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): boolean {
  const stays = (items: typeof before, others: typeof before) => items.filter(({ id }) => others.some((other) => other.id === id));
  return stays(before, after).some(({ id }, at) => stays(after, before)[at]?.id !== id);
}

function change(kind: Change['kind'], id: string, says: string): Change {
  return { kind, id, says, effect: null };
}
