import { texts } from '../../shared/texts/texts.ts';

/** How a package is guarded, as it is being typed. */
export interface Guard {
  readonly by: 'passphrase' | 'plain';
  readonly passphrase: string;
  readonly again: string;
}

export const unguarded: Guard = { by: 'passphrase', passphrase: '', again: '' };

/** Characters of the shortest passphrase that the window takes. */
export const shortest = 12;

/** What stands against a guard, for each of its fields. */
export function guardProblems({ by, passphrase, again }: Guard): { readonly passphrase: string | null; readonly again: string | null } {
  if (by === 'plain') return { passphrase: null, again: null };
  return {
    passphrase: Array.from(passphrase).length < shortest ? texts.returns.tooShort(shortest) : null,
    again: passphrase === again ? null : texts.returns.notSame,
  };
}
