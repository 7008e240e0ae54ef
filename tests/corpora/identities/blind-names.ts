import { blindNamesAsia } from './blind-names-asia.ts';
import { blindNamesEurope } from './blind-names-europe.ts';
import { blindNamesIslands } from './blind-names-islands.ts';
import type { NamesOfOrigin } from './corpus-set.ts';

const origins: Readonly<Record<string, NamesOfOrigin>> = { ...blindNamesIslands, ...blindNamesAsia, ...blindNamesEurope };

/** Some names of every origin, in the way that somebody types them. */
function typedAs(given: (name: string) => string, family: (name: string) => string): NamesOfOrigin {
  const some = (names: readonly string[]) => names.filter((_, at) => at % 7 === 2);
  const all = Object.values(origins);
  return { given: all.flatMap((names) => some(names.given).map(given)), family: all.flatMap((names) => some(names.family).map(family)) };
}

const asTheyStand = (name: string) => name;
const upper = (name: string) => name.toUpperCase();
const lower = (name: string) => name.toLowerCase();

/** Without the marks that a British keyboard has no key for. */
function unaccented(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıø]/g, (letter) => ({ ł: 'l', ı: 'i', ø: 'o' })[letter] ?? letter)
    .replace('Ł', 'L');
}

function unaccentedOf(...chosen: readonly NamesOfOrigin[]): NamesOfOrigin {
  return { given: chosen.flatMap(({ given }) => given.map(unaccented)), family: chosen.flatMap(({ family }) => family.map(unaccented)) };
}

const accented = ['polish', 'turkish-kurdish', 'czech-slovak-hungarian', 'baltic', 'spanish-latin'];

/**
 * Names by origin, and four ways of typing them that stand beside the origins so that their recall is told apart: all in capitals, all in
 * lower case, the family name alone in capitals, and foreign names without their accents.
 */
export const blindNames: Readonly<Record<string, NamesOfOrigin>> = {
  ...origins,
  'typed-in-capitals': typedAs(upper, upper),
  'typed-in-lower-case': typedAs(lower, lower),
  'typed-with-family-in-capitals': typedAs(asTheyStand, upper),
  'typed-without-accents': unaccentedOf(...accented.flatMap((origin) => origins[origin] ?? [])),
};
