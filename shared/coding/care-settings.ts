import { z } from 'zod';
import { texts } from '../texts/texts.ts';

const line = z.string().trim().max(200);

/** Somebody to turn to. */
const supportContactSchema = z.strictObject({
  name: line.min(1),
  /** A telephone number, an address, a room. */
  reach: line.min(1),
  when: line.default(''),
  note: line.default(''),
});
export type SupportContact = z.output<typeof supportContactSchema>;

const shape = {
  /** Told before each sitting; paragraphs apart by a blank line. */
  notice: z.string().trim().min(1).max(4000),
  contacts: z.array(supportContactSchema).min(1).max(12),
  /** How the force's safeguarding contact is reached; empty where the secretariat has not said. */
  safeguarding: z.string().trim().max(300),
};

/** What the secretariat says to those who read. */
export const careSettingsSchema = z.strictObject(shape);
export type CareSettings = z.output<typeof careSettingsSchema>;

/** What is to be changed; the rest stays. */
export const someCareSettingsSchema = careSettingsSchema.partial();
export type SomeCareSettings = z.output<typeof someCareSettingsSchema>;

/** What a review says before anybody has changed it: helplines for all of England and Wales. */
export const defaultCareSettings: CareSettings = {
  notice: texts.care.defaultNotice.join('\n\n'),
  contacts: texts.care.defaultContacts.map((contact) => ({ ...contact })),
  safeguarding: '',
};

/** The paragraphs of a notice. */
export function noticeParagraphs(notice: string): string[] {
  return notice.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
}
