import type { CSSProperties } from 'react';
import type { Theme } from '../../shared/codebook/codebook.ts';

/** Lines under a segment; more would run into the next line of text. */
const mostLines = 3;

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

/** The lines of the marks over one segment, one below the other. Set through the style object, which the page's policy allows. */
export function linesUnder(themeIds: readonly string[], themes: readonly Theme[]): CSSProperties {
  const ids = [...new Set(themeIds)].slice(0, mostLines);
  return {
    backgroundImage: ids.map((id) => line(themeOf(id, themes), placeOf(id, themes))).join(', '),
    backgroundPosition: ids.map((_, at) => `0 calc(100% - ${at * 3}px)`).join(', '),
    backgroundSize: ids.map(() => '100% 2px').join(', '),
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
