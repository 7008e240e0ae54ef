import { z } from 'zod';

/**
 * A stretch of a part of the narrative, in Unicode code points from 0, `end` not included. `text` is the SHA-256 of the part as it
 * stood, so that a text which has changed since is noticed. No words of the case stand in it: it travels in returns.
 */
const stretchShape = {
  /** Heading of the column the part came from. */
  part: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string(),
};

const markShape = { theme: z.string(), ...stretchShape };
const identityShape = { kind: z.string(), ...stretchShape };
const concernShape = { about: z.string(), at: z.string() };

const stored = {
  mark: z.object(markShape),
  identity: z.object(identityShape),
  concern: z.object(concernShape),
};

const id = z.string();
export const markSchema = z.object({ id, ...markShape });
export const identityReportSchema = z.object({ id, ...identityShape });
export const concernSchema = z.object({ id, ...concernShape });

export type Stretch = z.output<z.ZodObject<typeof stretchShape>>;
/** Evidence for a theme. */
export type Mark = z.output<typeof markSchema>;
/** A place where the text names somebody, though the screen let it through. */
export type IdentityReport = z.output<typeof identityReportSchema>;
/** Somebody may be at risk now: what the chair is to see first. */
export type Concern = z.output<typeof concernSchema>;

export function readMark(markId: string, json: string): Mark | null {
  const read = stored.mark.safeParse(parsed(json));
  return read.success ? { id: markId, ...read.data } : null;
}

export function readIdentityReport(reportId: string, json: string): IdentityReport | null {
  const read = stored.identity.safeParse(parsed(json));
  return read.success ? { id: reportId, ...read.data } : null;
}

export function readConcern(concernId: string, json: string): Concern | null {
  const read = stored.concern.safeParse(parsed(json));
  return read.success ? { id: concernId, ...read.data } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
