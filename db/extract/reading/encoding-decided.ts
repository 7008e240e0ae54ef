import { basename } from 'node:path';
import type { TextEncoding } from '../../../shared/contract/extract-commands.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/texts.ts';
import { chosenEncoding, guessEncoding, type KnownEncoding } from './encoding.ts';
import type { FileSurvey } from './file-survey.ts';

/** What a text is read as: what a person chose or, where they left it open, what its bytes tell. Every refusal is a sentence with the mend. */
export function encodingOf(survey: FileSurvey, chosen: TextEncoding | undefined): Result<KnownEncoding> {
  const { file, notUtf8 } = survey;
  const name = basename(file);
  const known = chosen === undefined ? guessEncoding(survey) : chosenEncoding(chosen, survey);
  if (!known && chosen !== undefined)
    return fail('extract-encoding', texts.errors.extractEncodingUnfit(name, chosen), { file, field: 'encoding' });
  if (!known && notUtf8 === null) return fail('extract-not-text', texts.errors.extractNotText(name), { file });
  // Chosen against the guess it is taken where anything at all speaks for it: rows that are not UTF-8 are then told one by one.
  const isOther = known?.encoding.startsWith('utf-8') === true && notUtf8?.characters === 0;
  if (!known || isOther) {
    const { line } = notUtf8 ?? { line: 1 };
    return fail('extract-encoding', texts.errors.extractEncoding(name, line, 'utf-8'), { file, line });
  }
  return ok(known);
}

/**
 * What is to be said of an encoding that not every byte spoke for.
 *
 * @param isChosen true where a person has chosen it, who need not be told why it was taken
 */
export function notesOnEncoding({ notUtf8 }: FileSurvey, encoding: TextEncoding, isChosen: boolean): readonly string[] {
  if (!notUtf8) return [];
  const { line, bytes, characters } = notUtf8;
  if (isChosen && encoding.startsWith('utf-8')) return [texts.imports.chosenUtf8(line, bytes)];
  if (isChosen) return characters === 0 || encoding.startsWith('utf-16') ? [] : [texts.imports.chosenOther(encoding, characters)];
  if (encoding === 'windows-1252') return [texts.imports.readAsWindows(line, characters)];
  return encoding.startsWith('utf-8') ? [texts.imports.readAsSpoiltUtf8(line, bytes, characters)] : [];
}
