import type { SampleCase } from '../sample-case.ts';
import { circumstances, circumstanceWords } from './circumstances.ts';
import { FILED_FIRST } from './closing-sentences.ts';
import { contact, spanWords } from './contact.ts';
import { ending, response } from './response.ts';
import { type Choosing, must, type Sentence } from './sentence.ts';
import { createVoice, type Voice } from './voice.ts';

/** Words, counted on templates: what is printed comes to between 60 and 160. */
const SHORTEST = 62;
const LONGEST = 144;

/** How the four parts (circumstances, contact, response, ending) fall into paragraphs. */
const LAYOUTS = {
  four: [[0], [1], [2], [3]],
  'ending-joined': [[0], [1], [2, 3]],
  'opening-joined': [[0, 1], [2], [3]],
  two: [
    [0, 1],
    [2, 3],
  ],
  labelled: [[0], [1], [2, 3]],
} as const;

/** Forces' templates differ; some give each paragraph a heading. */
const LABELS = [
  ['Report: ', 'Contact: ', 'Closure: '],
  ['Circumstances: ', 'Victim contact: ', 'Rationale: '],
  ['Background: ', 'Engagement: ', 'Decision: '],
] as const;

/** An officer's closing rationale for one case, in two to four paragraphs parted by an empty line. */
export function composeNarrative(facts: SampleCase, choosing: Choosing): string {
  const { random, deal } = choosing;
  const layout = random.weighted(
    facts.profile.thirdParty
      ? { four: 30, 'ending-joined': 55, labelled: 15 }
      : { four: 22, 'ending-joined': 26, 'opening-joined': 22, two: 20, labelled: 10 },
  );
  const filedFirst = layout !== 'labelled' && random.chance(0.14);
  const voice = createVoice(facts.people, { ...circumstanceWords(facts, choosing), ...spanWords(facts.dates.withdrawal, choosing) });
  const parts = trim(
    [
      [...(filedFirst ? [must(deal(FILED_FIRST))] : []), ...circumstances(facts, choosing)],
      contact(facts, choosing),
      response(facts, choosing),
      ending(facts, filedFirst, choosing),
    ],
    random.between(SHORTEST + 8, LONGEST - 6),
    // Some officers write at length and some do not.
    random.chance(0.3),
  );
  const labels = layout === 'labelled' ? random.pick(LABELS) : [];
  return LAYOUTS[layout]
    .map((places) =>
      paragraph(
        places.flatMap((place) => parts[place] ?? []),
        facts.profile.thirdParty && places[0] === 0,
        voice,
      ),
    )
    .filter((text) => text !== '')
    .map((text, place) => `${labels[place] ?? ''}${text}`)
    .join('\n\n');
}

/** Where others speak about the victim, a pronoun could be taken for one of them, so the victim is named throughout. */
function paragraph(sentences: readonly string[], nameAlways: boolean, voice: Voice): string {
  voice.begin(nameAlways);
  return sentences.map((template) => voice.say(template)).join(' ');
}

/**
 * Drops optional sentences, last first, until the text is down to about `target` words; then, if the officer
 * is terse or the text is still too long, says shortly what can be said shortly.
 */
function trim(parts: readonly (readonly Sentence[])[], target: number, terse: boolean): string[][] {
  const counted = parts.flat();
  let words = counted.reduce((sum, { template }) => sum + countWords(template), 0);
  const chosen = new Map<Sentence, string | null>();
  for (const sentence of counted.toReversed()) {
    const size = countWords(sentence.template);
    if (!sentence.optional || words - size < SHORTEST || words <= target) continue;
    chosen.set(sentence, null);
    words -= size;
  }
  for (const sentence of counted.toReversed()) {
    const saved = sentence.short === null ? 0 : countWords(sentence.template) - countWords(sentence.short);
    if (saved <= 0 || words - saved < SHORTEST || !(terse || words > LONGEST)) continue;
    chosen.set(sentence, sentence.short);
    words -= saved;
  }
  return parts.map((part) => part.flatMap((sentence) => (chosen.has(sentence) ? (chosen.get(sentence) ?? []) : sentence.template)));
}

/** By the template: most tokens stand for a word or two, but who reported and who is suspected take a phrase. */
function countWords(template: string): number {
  return template.split(' ').length + (template.includes('{suspect}') ? 5 : 0) + (/\{source\}/i.test(template) ? 4 : 0);
}
