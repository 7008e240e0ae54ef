import { basename, extname, resolve } from 'node:path';
import { qdcText } from '../../shared/codebook/qdc-text.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { writeWhole } from '../files/write-file.ts';
import { sha256Hex } from '../sha256.ts';
import { currentCodebook, wholeCodebook } from '../store/codebooks.ts';
import type { Handler } from './handler.ts';

/** Writes the codebook for other programs (.qdc), or as the JSON that a new review takes, versions and what is retired included. */
export const exportCodebook: Handler<'export.codebook'> = (input, review, occasion) => {
  const path = resolve(input.file);
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending !== '.qdc' && ending !== '.json')
    return fail('export-ending', texts.errors.reportEnding(file, ['qdc', 'json']), { file: path });
  const isQdc = ending === '.qdc';
  // Another program gets what is asked now; our own file has all there ever was, so that codings can be read by it.
  const codebook = isQdc ? currentCodebook(review) : wholeCodebook(review);
  if (isQdc && codebook.themes.length + codebook.questions.length === 0)
    return fail('codebook-no-theme', texts.codebookEditor.files.noQdc());
  const content = isQdc ? qdcText(codebook, texts.app.name, sha256Hex) : `${JSON.stringify(codebook, null, 2)}\n`;
  const written = writeWhole(path, content);
  if (!written.ok) return written;
  const { id, version, themes, questions } = codebook;
  const rows = themes.length + questions.length;
  appendAudit(review, occasion.actor, 'codebook-exported', occasion.now(), { file, sha256: written.value, codebook: { id, version } });
  return ok({ file: path, sha256: written.value, rows });
};
