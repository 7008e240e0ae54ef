import { type Changes, type Coding, noteItem, statusItem } from '../../shared/coding/coding.ts';

/** What a coding will be once changes are stored: shown at once, and replaced by what the core says. */
export function withChanges(coding: Coding, changes: Changes): Coding {
  const values: Record<string, string> = { ...coding.values };
  for (const [item, value] of Object.entries(changes)) {
    if (item.startsWith('$')) continue;
    if (value === null) delete values[item];
    else values[item] = value;
  }
  return {
    ...coding,
    values,
    note: changes[noteItem] ?? coding.note,
    status: (changes[statusItem] as Coding['status'] | null | undefined) ?? coding.status,
  };
}
