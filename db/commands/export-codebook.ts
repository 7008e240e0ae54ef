import { basename, extname, resolve } from 'node:path';
import { qdcText } from '../../shared/codebook/qdc-text.ts';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { writeWhole } from '../files/write-file.ts';
import { sha256Hex } from '../sha256.ts';
import { currentCodebook } from '../store/codebooks.ts';
import type { Handler } from './handler.ts';

/** Writes the codebook for other programs (.qdc), or as the JSON that a new review takes. */
export const exportCodebook: Handler<'export.codebook'> = (input, review, occasion) => {
  const path = resolve(input.file);
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending !== '.qdc' && ending !== '.json')
    return fail('export-ending', texts.errors.reportEnding(file, ['qdc', 'json']), { file: path });
  const codebook = currentCodebook(review);
  const content = ending === '.qdc' ? qdcText(codebook, texts.app.name, sha256Hex) : `${JSON.stringify(codebook, null, 2)}\n`;
  const written = writeWhole(path, content);
  if (!written.ok) return written;
  const { id, version, themes, questions } = codebook;
  const rows = themes.length + questions.length;
  appendAudit(review, occasion.actor, 'codebook-exported', occasion.now(), { file, sha256: written.value, codebook: { id, version } });
  return ok({ file: path, sha256: written.value, rows });
};
