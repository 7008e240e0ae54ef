import { britishAndIrish } from './british-and-irish.ts';
import { caribbean } from './caribbean.ts';
import { centralEuropean } from './central-european.ts';
import { eastAndSouthernAfrican } from './east-and-southern-african.ts';
import { eastAsian } from './east-asian.ts';
import { eastEuropean } from './east-european.ts';
import { furtherNames } from './further-names.ts';
import { iberianAndBrazilian } from './iberian-and-brazilian.ts';
import { italian } from './italian.ts';
import { japaneseAndKorean } from './japanese-and-korean.ts';
import { jewish } from './jewish.ts';
import { middleEastern } from './middle-eastern.ts';
import type { NameList } from './name-list.ts';
import { rarerNames } from './rarer-names.ts';
import { southAsian } from './south-asian.ts';
import { thaiAndMalay } from './thai-and-malay.ts';
import { welsh } from './welsh.ts';
import { westAfrican } from './west-african.ts';
import { westernEuropean } from './western-european.ts';

/** Every list there is. Names of all origins weigh the same: a screen that knew some people's names better would guard them better. */
export const allNames: readonly NameList[] = [
  britishAndIrish,
  welsh,
  southAsian,
  westAfrican,
  eastAndSouthernAfrican,
  caribbean,
  middleEastern,
  eastEuropean,
  centralEuropean,
  eastAsian,
  japaneseAndKorean,
  thaiAndMalay,
  iberianAndBrazilian,
  jewish,
  italian,
  westernEuropean,
  rarerNames,
  furtherNames,
];
