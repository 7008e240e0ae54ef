import type { Codebook } from '../codebook/codebook.ts';
import type { DeskSettings } from './desk-settings.ts';

/** A codebook with a reviewer's own keys. A key that they gave to one theme is taken from the theme that has it by the codebook. */
export function withOwnKeys(codebook: Codebook, keys: DeskSettings['keys']): Codebook {
  if (Object.keys(keys).length === 0) return codebook;
  const given = new Set(Object.values(keys).map((key) => key.toLowerCase()));
  const keyOf = (id: string, key: string): string => keys[id]?.toUpperCase() ?? (given.has(key.toLowerCase()) ? '' : key);
  return { ...codebook, themes: codebook.themes.map((theme) => ({ ...theme, key: keyOf(theme.id, theme.key) })) };
}

/** A key that a theme can have: one letter or digit, but for those that answer the first required question. All else is the desk's own. */
export const themeKey = /^(?![1-9])[\p{L}\p{N}]$/u;

/**
 * What a reviewer's keys are once a theme has been given one; an empty key gives it back what the codebook says. Null where the key is not
 * one letter or digit, is one of the desk's own, or another theme has it.
 */
export function keysWith(codebook: Codebook, keys: DeskSettings['keys'], theme: string, key: string): DeskSettings['keys'] | null {
  const { [theme]: _before, ...others } = keys;
  if (key === '') return others;
  if (!themeKey.test(key)) return null;
  const holder = withOwnKeys(codebook, others).themes.find((each) => each.key.toLowerCase() === key.toLowerCase());
  if (holder && holder.id !== theme) return null;
  return holder?.id === theme ? others : { ...others, [theme]: key.toUpperCase() };
}
