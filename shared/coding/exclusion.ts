import type { Codebook } from '../codebook/codebook.ts';
import type { Changes, Coding } from './coding.ts';

/**
 * Marking a theme present at the desk takes back what cannot stand beside it: an exclusive theme clears the others of its group, and
 * any other clears the exclusive one. Both in the same revision, so that undo brings both back.
 */
export function withExclusion(changes: Changes, before: Coding, codebook: Codebook): Changes {
  const marked = codebook.themes.filter((theme) => changes[theme.id] === 'present');
  const cleared = codebook.themes.filter(
    (theme) =>
      changes[theme.id] === undefined &&
      before.values[theme.id] === 'present' &&
      marked.some((other) => other.group === theme.group && (other.exclusive || theme.exclusive)),
  );
  return { ...changes, ...Object.fromEntries(cleared.map((theme) => [theme.id, 'absent'])) };
}
