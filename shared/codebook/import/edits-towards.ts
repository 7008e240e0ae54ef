import { ok, type Result } from '../../result.ts';
import { texts } from '../../texts/texts.ts';
import { type Codebook, groupLabel, isLive } from '../codebook.ts';
import { applyEdits } from '../revise/apply-edits.ts';
import type { Edit } from '../revise/edits.ts';
import { questionEdits } from './question-edits.ts';
import { ruleEdits } from './rule-edits.ts';
import { themeEdits } from './theme-edits.ts';
import type { Wanted } from './wanted.ts';

const t = texts.codebookEditor.leftOut;

export interface Imported {
  readonly edits: readonly Edit[];
  /** What could not be taken over, in words. */
  readonly leftOut: readonly string[];
}

/**
 * The edits that bring the present codebook to what a file has. Only adds, changes, merges, splits and retires what the file says so of: what is not
 * in the file stays, and is told.
 */
export function editsTowards(present: Codebook, wanted: Wanted): Result<Imported> {
  const leftOut = [...wanted.leftOut];
  const themes = themeEdits(present, wanted.themes, leftOut);
  const items = [...bookEdits(present, wanted), ...themes.edits, ...questionEdits(present, wanted.questions, themes.ids, leftOut)];
  const applied = applyEdits(present, items);
  if (!applied.ok) return applied;
  const { codebook } = applied.value;
  const order = orderEdits(
    codebook,
    wanted.themes.flatMap((theme) => themes.idOf(theme) ?? []),
  );
  const missing = present.themes.filter(isLive).filter(({ id }) => !wanted.themes.some(({ here }) => here === id));
  const unasked = present.questions.filter(isLive).filter(({ id }) => !wanted.questions.some(({ here }) => here === id));
  const labels = [...missing, ...unasked].map(({ label }) => label);
  const rules = ruleEdits(codebook, wanted, themes.renamed, leftOut);
  return ok({ edits: [...items, ...order, ...rules], leftOut: [...leftOut, ...(labels.length > 0 ? [t.missing(labels)] : [])] });
}

function bookEdits(present: Codebook, { title, answerEach, groups }: Wanted): Edit[] {
  const set = {
    ...(title === null || title === present.title ? {} : { title }),
    ...(answerEach === null || answerEach === present.answerEach ? {} : { answerEach }),
  };
  const named = groups.filter(({ id, label, guid }) => {
    const known = present.groups.find((group) => group.id === id);
    return groupLabel(present, id) !== label || (guid !== '' && known?.guid !== guid);
  });
  return [
    ...(Object.keys(set).length > 0 ? [{ op: 'set-book' as const, ...set }] : []),
    ...named.map(({ id, label, guid }) => ({ op: 'name-group' as const, group: id, label, guid })),
  ];
}

/** Moves themes into the order of the file where theirs is another. */
function orderEdits(codebook: Codebook, wanted: readonly string[]): Edit[] {
  const live = codebook.themes.filter(isLive).map(({ id }) => id);
  const order = wanted.filter((id) => live.includes(id));
  if (live.filter((id) => order.includes(id)).join('\n') === order.join('\n')) return [];
  return order
    .slice(0, -1)
    .map((id, at) => ({ op: 'move' as const, id, before: order[at + 1] ?? null }))
    .reverse();
}
