import type { CSSProperties } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';

/** Lines under a line of text; more would run into the next one. */
const lanes = 3;

/** Marks by id, each in the first lane that no mark before it is in over the same words, so that its line stays level from end to end. */
export function lanesOf(
  marks: readonly { readonly start: number; readonly end: number; readonly of: { readonly id: string } }[],
): ReadonlyMap<string, number> {
  const taken: { readonly end: number; readonly lane: number }[] = [];
  const laneOf = new Map<string, number>();
  for (const { start, end, of } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const inUse = new Set(taken.filter((other) => other.end > start).map(({ lane }) => lane));
    const lane = [0, 1].find((each) => !inUse.has(each)) ?? lanes - 1;
    taken.push({ end, lane });
    laneOf.set(of.id, lane);
  }
  return laneOf;
}

/** A line in the theme's colour, solid, dashed or dotted by its place in the codebook, so that overlapping marks read without colour. */
function line(theme: Theme | undefined, place: number): string {
  const colour = `color-mix(in oklab, ${theme?.colour === undefined || theme.colour === '' ? 'currentColor' : theme.colour} 75%, var(--ink))`;
  const patterns = [
    `linear-gradient(${colour}, ${colour})`,
    `repeating-linear-gradient(90deg, ${colour} 0 7px, transparent 7px 10px)`,
    `repeating-linear-gradient(90deg, ${colour} 0 2px, transparent 2px 5px)`,
  ];
  return patterns[place % patterns.length] ?? '';
}

/** The lines of the marks over one segment, each in its lane. Set through the style object, which the page's policy allows. */
export function linesUnder(
  marks: readonly { readonly id: string; readonly theme: string }[],
  laneOf: ReadonlyMap<string, number>,
  themes: readonly Theme[],
): CSSProperties {
  return {
    backgroundImage: marks.map(({ theme }) => line(themeOf(theme, themes), placeOf(theme, themes))).join(', '),
    backgroundPosition: marks.map(({ id }) => `0 calc(100% - ${(lanes - 1 - (laneOf.get(id) ?? 0)) * 3}px)`).join(', '),
    backgroundSize: marks.map(() => '100% 2px').join(', '),
  };
}

/** The letter that stands for a theme beside its words: its key, else the first of its name. */
export function letterOf(id: string, themes: readonly Theme[]): string {
  const theme = themeOf(id, themes);
  if (!theme) return '–';
  return theme.key === '' ? theme.label.charAt(0) : theme.key.toUpperCase();
}

export function themeOf(id: string, themes: readonly Theme[]): Theme | undefined {
  return themes.find((theme) => theme.id === id);
}

function placeOf(id: string, themes: readonly Theme[]): number {
  return Math.max(
    0,
    themes.findIndex((theme) => theme.id === id),
  );
}
