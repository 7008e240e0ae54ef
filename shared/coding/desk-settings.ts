import { z } from 'zod';

const shape = {
  /** Each narrative stays covered until it is asked for. */
  coverEach: z.boolean(),
  /** A letter alone marks a theme; some assistive software presses letters by itself. */
  singleKeys: z.boolean(),
  /** Own keys of themes, by the id of the theme; one that is not here has the key of the codebook. */
  keys: z.record(z.string(), z.string().regex(/^[\p{L}\p{N}]$/u)),
  /** Minutes of open narratives after which a break is offered; null: never by time. */
  breakAfterMinutes: z.int().min(1).max(240).nullable(),
  /** Narratives shown after which a break is offered; null: never by number. */
  breakAfterNarratives: z.int().min(1).max(100).nullable(),
  /** A screen reader is told where a mark begins and ends. */
  announceMarks: z.boolean(),
  /** Words of the themes' lists are shown in the narrative. */
  showWords: z.boolean(),
};

/** How one reviewer works at the desk: kept in the review, so that it is there at the next sitting. */
export const deskSettingsSchema = z.strictObject(shape);
export type DeskSettings = z.output<typeof deskSettingsSchema>;

/** What is to be changed; the rest stays. */
export const someDeskSettingsSchema = deskSettingsSchema.partial();

export const defaultDeskSettings: DeskSettings = {
  coverEach: true,
  singleKeys: true,
  keys: {},
  breakAfterMinutes: 20,
  breakAfterNarratives: 5,
  announceMarks: true,
  showWords: true,
};

/** Settings as they were stored, with a default for each that is not there or is not what it should be. */
export function readDeskSettings(json: string): DeskSettings {
  const stored = parsed(json);
  const kept = Object.entries(shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(stored[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { ...defaultDeskSettings, ...Object.fromEntries(kept) };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The first key that is given to two themes; capitals are the same key. */
export function repeatedKey(keys: DeskSettings['keys']): string | null {
  const given = Object.values(keys).map((key) => key.toLowerCase());
  return given.find((key, at) => given.indexOf(key) !== at) ?? null;
}
