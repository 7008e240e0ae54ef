import { beforeAll, describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { screenCell } from '../../../db/screen/screen-cell.ts';
import { slowLook } from '../../../db/screen/slow-look.ts';
import { cleanNarratives } from './clean-narratives.ts';
import { cleanParagraphs } from './clean-paragraphs.ts';
import { finds } from './look.ts';

describe('things that bear the names of persons are told by what stands beside them', () => {
  it.each([
    ['a concert, a poster', 'She has an Elvis poster and went to an Ed Sheeran concert.'],
    ['a drink', 'He bought a shot of Jameson and two cans of Moretti.'],
    ['a payment', 'Bank statement from Barbour shows £45; footage from Savills seized.'],
    ['a firm, which have where a person has', 'Abbott have no record of the order.'],
    ['a published case', 'Counsel relies on R v Evans. Evans was applied.'],
    ['a citation', 'See McNally [2013] EWCA Crim 1051.'],
    ['a place', 'She waited outside William Booth until two.'],
    ['a call sign', 'Victor Mike 12 attended with Oscar 41.'],
    ['a feast day', "Mother's Day was the last contact."],
    ['a command', 'Gold asked for a note and Silver agreed.'],
    ['initials', 'INFT STATES SHE IS SAFE. EISEC TOLD OF THE OUTCOME.'],
    ['a compound of plain words', 'Passcode refused. Keyholder rang.'],
    ['a firm that is in the text already', 'Clip held on Zorvex. Zorvex replied in a week.'],
    ['a medicine', 'Rx Sertraline, Hx nil.'],
  ])('%s', (_, text) => expect(finds(text)).toEqual([]));

  it.each([
    ['Aisha and Khan have left.', ['name: Aisha', 'name: Khan']],
    ['Did Aisha have a bag? Let Aisha have it.', ['name: Aisha', 'name: Aisha']],
    ['He shouted at Aisha Khan.', ['name: Aisha Khan']],
    ["They were at Aisha Khan's flat.", ['name: Aisha Khan']],
    ['He took the glass of water from Aisha.', ['name: Aisha']],
    ["The phone is Evans's. Evans was arrested.", ['name: Evans', 'name: Evans']],
  ])('but persons are found: %s', (text, found) => expect(finds(text)).toEqual(found));
});

describe('on narratives crammed with things that have a capital', () => {
  let slow: Awaited<ReturnType<typeof slowLook>>;
  beforeAll(async () => {
    slow = await slowLook();
  });

  const alarmsIn = (texts: readonly string[]) => {
    const narrative = profileColumn('Summary', 'narrative');
    const alarms = texts.filter((text) => {
      const { spans, unsure } = screenCell(text, narrative);
      return (unsure ? slow(text, spans) : spans).length > 0;
    });
    return (100 * alarms.length) / texts.length;
  };

  // Each has several firms, pubs, drinks or towns; one in twenty-eight bears a name that nothing beside it tells from a person's.
  it('raises an alarm in few that templates made', () => {
    expect(alarmsIn(cleanNarratives(12))).toBeLessThan(4);
  });

  // Longhurst moved her: a landlord, and nothing beside it that a person of that name would not do.
  it('raises an alarm in few that were written one by one', () => {
    expect(alarmsIn(cleanParagraphs)).toBeLessThan(6);
  });
});
