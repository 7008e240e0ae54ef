import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../db/core.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract/commands.ts';

const words =
  'the victim said that she was afraid of what his brothers would do and did not want to support a prosecution because they share two children the officer wrote that contact was lost after the third call and a supervisor reviewed the decision'.split(
    ' ',
  );

/** A made-up account of so many words, in paragraphs of about a hundred. The same for the same `seed`. */
function account(length: number, seed: number): string {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
  const text: string[] = [];
  for (let at = 0; at < length; at++) text.push(words[random(words.length)] ?? '', at % 100 === 99 ? '.\n\n' : at % 17 === 16 ? '. ' : ' ');
  return text.join('');
}

/** A review whose cases are all drawn and all given to one reviewer, through the commands a person would use. Gives its path. */
export async function makeDeskReview(folder: string, cases: number, length: number, reviewer: string): Promise<string> {
  const review = join(folder, 'desk.dip');
  const extract = join(folder, 'desk.csv');
  const rows = Array.from(
    { length: cases },
    (_, at) => `DK-${String(at + 1).padStart(5, '0')},${at % 9 === 0 ? 'child' : ''},"${account(length, at + 1)}"`,
  );
  writeFileSync(extract, `Crime Ref,Content Flags,Summary\n${rows.join('\n')}\n`);
  const core = createCore({ actor: 'bench' });
  const ask = async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandOutput<N>> => {
    const result = await core.dispatch(name, input);
    if (!result.ok) throw new Error(result.error.message);
    return result.value as CommandOutput<N>;
  };
  await ask('review.create', { file: review, title: 'A long sitting', synthetic: true });
  await ask('extract.import', { file: extract, privacy: 'accept', reason: 'Made up for a measurement.' });
  await ask('draw.make', { size: cases, seed: 'bench' });
  await ask('assign.make', { reviewers: [reviewer], seed: 'bench' });
  core.close();
  return review;
}
