import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../db/screen/column-profile.ts';
import { lookAt } from '../../../db/screen/look-at.ts';
import { isLazilyTyped } from '../../../db/screen/name-look/find-lower-names.ts';
import { longestInOne, screenInPieces } from '../../../db/screen/screen-in-pieces.ts';
import { surveyText } from '../../../db/screen/survey.ts';
import type { IdentitySpan } from '../../../shared/vocabulary/identity-kinds.ts';
import { judgeSet } from '../../corpora/identities/judge.ts';
import { labelSet } from '../../corpora/identities/measure-screen.ts';
import { finds } from './look.ts';

const narrative = profileColumn('Summary', 'narrative');
/** Pieces so small that a text of a few lines is cut many times. */
const cut = { length: 180, margin: 240 };

function inOne(text: string): readonly IdentitySpan[] {
  const survey = surveyText(text);
  return lookAt(text, narrative, survey, isLazilyTyped(text, survey), new Set()).spans;
}

/** Synthetic, as all of the corpus is. */
const paragraphs = [...labelSet(judgeSet, 7, 1).map(({ text }) => text), ...judgeSet.clean];

describe('a long text', () => {
  it('is looked at in pieces, which together find what one look at the whole does', () => {
    const texts = fc
      .array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 25 })
      .chain((chosen) => fc.constantFrom(' ', '\n', '  ').map((gap) => chosen.join(gap)));
    fc.assert(
      fc.property(texts, (text) => {
        expect(screenInPieces(text, narrative, cut).spans).toEqual(inOne(text));
      }),
    );
  });

  it('hides no identity behind a cut, wherever the cut falls', () => {
    const identity = 'Aisha Khan, 07700 900123, aisha.khan@example.org, 14 Station Road';
    for (let before = 0; before < 2 * cut.length; before++) {
      const text = `${'so '.repeat(before).slice(0, before)} ${identity}${' and so on'.repeat(60)}`;
      const words = screenInPieces(text, narrative, cut).spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
      expect(words).toEqual(['name: Aisha Khan', 'phone: 07700 900123', 'email: aisha.khan@example.org', 'address: 14 Station Road']);
    }
  });

  it('knows a surname again that was told with a given name far away', () => {
    const text = `Pickles is not known. ${'He was seen. '.repeat(4_000)} Darren Pickles was arrested.`;
    expect(text.length).toBeGreaterThan(longestInOne);
    expect(finds(text)).toEqual(['name: Pickles', 'name: Darren Pickles']);
  });

  it('is screened to its end though it has no space', () => {
    const text = `${'ab-'.repeat(20_000)} Darren Pickles`;
    expect(finds(text)).toEqual(['name: Darren Pickles']);
  });

  it('keeps the whole of a run of names that is longer than a piece', () => {
    const text = 'John '.repeat(20_000);
    const spans = screenInPieces(text, narrative).spans;
    expect(spans.at(0)?.start).toBe(0);
    expect(spans.at(-1)?.end).toBe(text.length - 1);
    for (const [at, span] of spans.entries()) if (at > 0) expect(span.start - (spans[at - 1]?.end ?? 0)).toBeLessThanOrEqual(1);
  });
});
