import { resolve } from 'node:path';
import { editsTowards } from '../../shared/codebook/import/edits-towards.ts';
import { wantedOfCodebook } from '../../shared/codebook/import/wanted-of-codebook.ts';
import { wantedOfCodes } from '../../shared/codebook/import/wanted-of-codes.ts';
import { reviseCodebook } from '../../shared/codebook/revise/revise.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { readCodebookFile } from '../codebook/read-codebook-file.ts';
import { sha256Hex } from '../sha256.ts';
import { wholeCodebook } from '../store/codebooks.ts';
import { noOutcome, revise, toldOutcome } from './codebook-revise.ts';
import type { Handler } from './handler.ts';

/** Takes over what a codebook file has and the review has not, as edits. What differs in nothing makes no version. */
export const importCodebook: Handler<'codebook.import'> = async (input, review, occasion) => {
  if (!input.dryRun && input.by === '') return fail('bad-input', texts.codebookEditor.refused.byMissing(), { field: 'by' });
  const read = readCodebookFile(resolve(input.file));
  if (!read.ok) return read;
  const present = wholeCodebook(review);
  const { kind, codebook } = read.value;
  const wanted = kind === 'json' ? wantedOfCodebook(present, codebook, sha256Hex) : wantedOfCodes(present, codebook.codes, sha256Hex);
  const imported = editsTowards(present, wanted);
  if (!imported.ok) return imported;
  const edits = [...imported.value.edits];
  const leftOut = [...(kind === 'qdc' ? codebook.leftOut : []), ...imported.value.leftOut];
  const told = { edits, leftOut };
  const revised = reviseCodebook(present, edits);
  if (!revised.ok && revised.error.code === 'edit-nothing')
    return ok({ ...told, edits: [], version: null, changes: [], outcome: noOutcome });
  if (!revised.ok) return revised;
  if (input.dryRun) {
    const outcome = await toldOutcome(review, present, revised.value, occasion);
    return outcome.ok ? ok({ ...told, version: null, changes: [...revised.value.changes], outcome: outcome.value }) : outcome;
  }
  const made = await revise(review, edits, input, occasion);
  return made.ok ? ok({ ...told, ...made.value }) : made;
};
