import { makeCases } from './cases.ts';
import { type Decision, makeCodings, type ReviewerFile } from './codings.ts';
import { createDeal } from './deck.ts';
import { printExtract } from './extract.ts';
import { drawnReferences, makeReferences, SAMPLE_SIZE, SEED } from './frame.ts';
import { composeNarrative } from './narrative/compose.ts';
import { createRandom } from './random.ts';

/** A whole review, invented: what a force would send, what a panel would code, and what its chair would decide. */
export interface SampleReview {
  readonly title: string;
  readonly purpose: string;
  readonly fileName: string;
  /** CSV text, CRLF between rows; line feeds within a narrative. */
  readonly extract: string;
  /** Seed of a simple draw, as if from twenty dice. */
  readonly seed: string;
  readonly size: 200;
  /** A CSV text a reviewer, in the format of codings in a spreadsheet. */
  readonly codings: ReviewerFile[];
  /** One for every theme or question on which two reviewers differ. */
  readonly resolutions: Decision[];
}

/**
 * Makes the bundled sample review, the same on every machine and every time. No case in it is real. Its
 * drawn 200 cases are dealt to give the example figures of the documentation, see `panel-figures.ts`.
 *
 * @param sha256Hex SHA-256 of a text's UTF-8 bytes, in lower-case hex.
 */
export function makeSampleReview(sha256Hex: (text: string) => string): SampleReview {
  const stream = (name: string) => createRandom(`dip-sampler sample review\n${name}`, sha256Hex);
  const refs = makeReferences(stream('references'));
  const drawn = drawnReferences(refs, sha256Hex);
  const cases = makeCases(refs, drawn, stream('cases'));

  // A stream of its own: a change in the wording leaves facts and figures as they were.
  const wording = stream('wording');
  const choosing = { random: wording, deal: createDeal(wording) };
  const narrated = cases.map((facts) => ({ facts, narrative: composeNarrative(facts, choosing) }));

  return {
    title: 'Outcome 16 rape review (synthetic sample)',
    purpose:
      'An invented review for learning and demonstration. Every case, narrative and coding in it is made up, and its figures are those of an example.',
    fileName: 'synthetic-outcome-16-extract.csv',
    extract: printExtract(narrated),
    seed: SEED,
    size: SAMPLE_SIZE,
    ...makeCodings(
      cases.filter((facts) => drawn.has(facts.ref)),
      stream('codings'),
    ),
  };
}
