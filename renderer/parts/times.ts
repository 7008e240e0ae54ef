import { longDate } from '../../shared/texts/words.ts';

/** Clock time of an ISO moment where the reader sits: `14:02`. */
export function clockTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** This day where the reader sits, as ISO writes it: to be held against a day that something is due. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** `today at 14:02`-like for recent things would age on the screen; a date and time does not. */
export function dayAndTime(iso: string): string {
  return `${longDate(iso)}, ${clockTime(iso)}`;
}
