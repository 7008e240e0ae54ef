import type { NewTheme } from '../../shared/codebook/revise/edits.ts';

/** A theme of which nothing is known yet but its name. */
export function newTheme(id: string, label: string, group: string): NewTheme {
  return {
    id,
    label,
    group,
    definition: '',
    include: '',
    exclude: '',
    example: '',
    key: '',
    colour: '',
    exclusive: false,
    words: [],
    guid: '',
  };
}
