import { describe, expect, it } from 'vitest';
import { agreed, cases, drawn } from './sample-fixture.ts';

const texts = cases.map((row) => row['OIC Closing Rationale'] ?? '');
const sentences = (text: string): string[] => text.split(/(?<=[.?!"])\s+/);
const textOf = (ref: string): string => texts[cases.findIndex((row) => row['Crime Ref'] === ref)] ?? '';

describe('the invented narratives', () => {
  it('run to between 60 and 160 words in two to four paragraphs', () => {
    for (const text of texts) {
      const words = text.split(/\s+/).length;
      expect(words, text).toBeGreaterThanOrEqual(60);
      expect(words, text).toBeLessThanOrEqual(160);
      expect([2, 3, 4], text).toContain(text.split('\n\n').length);
    }
  });

  it('are finished sentences with nothing left to fill in', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|null| {2}|\.\.| ,| \./);
      for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^[A-Z][^\n]*[."]$/);
    }
  });

  it('are all different, and neighbours share few sentences', () => {
    expect(new Set(texts).size).toBe(texts.length);
    for (const [place, text] of texts.entries()) {
      const before = new Set(sentences(texts[place - 1] ?? ''));
      expect(sentences(text).filter((sentence) => before.has(sentence)).length, text).toBeLessThanOrEqual(1);
    }
  });

  it('hold nothing that could be taken for an identity', () => {
    for (const text of texts) {
      expect(text, 'e-mail or handle').not.toMatch(/@|https?:|www\./);
      expect(text, 'telephone or other number').not.toMatch(/\d[\d\s-]{4,}/);
      expect(text, 'postcode').not.toMatch(/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i);
      expect(text, 'date').not.toMatch(/\d\/\d|January|February|\bborn\b/);
      expect(text, 'name').not.toMatch(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/);
      expect(text, 'title').not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sgt)\b/);
      expect(text, 'address').not.toMatch(/\b(road|street|avenue|lane|drive)\b/i);
      expect(text.replace(/(^|[.:?!"]\s+"?|\n)[A-Z]/g, ' '), 'a capital that is not an initialism or "I"').not.toMatch(
        /(?<![A-Z.:?!"] ?)\b[A-Z][a-z]+/,
      );
    }
  });

  it('keep to the pronouns of the victim', () => {
    for (const [place, text] of texts.entries()) {
      expect(text).not.toMatch(cases[place]?.['Victim Sex'] === 'Male' ? /\b(she|her|hers|herself)\b/i : /\b(he|his|himself)\b/i);
    }
  });

  it('say what the codings say', () => {
    for (const ref of drawn) {
      const text = textOf(ref);
      if (agreed(ref, 'reprisal-fear') === '1') expect(text).toMatch(/afraid|fear|frightened|scared|repercussions|reprisal/);
      if (agreed(ref, 'underage') === '1') expect(text).toMatch(/school|education|under 1[36]|pupil|\b1[345]\b/);
      if (agreed(ref, 'domestic') === '1') expect(text).toMatch(/partner|family|relative|going out with/);
      expect(text.includes('"'), ref).toBe(['yes', 'partly'].includes(agreed(ref, 'own-words') ?? ''));
    }
  });
});
