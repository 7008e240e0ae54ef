import { isUtf8 } from 'node:buffer';
import { basename, extname } from 'node:path';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { readBytes, readJson, textOf } from './read-json.ts';
import { type QdcCodebook, readQdc } from './read-qdc.ts';

const t = texts.codebookEditor.files;

export type CodebookOfFile =
  | { readonly kind: 'json'; readonly codebook: Codebook }
  | { readonly kind: 'qdc'; readonly codebook: QdcCodebook };

/** Reads a codebook of this program (.json) or of another (.qdc), or says why not in one sentence. */
export function readCodebookFile(path: string): Result<CodebookOfFile> {
  const ending = extname(path).toLowerCase();
  if (ending !== '.json' && ending !== '.qdc') return fail('codebook-ending', t.ending(basename(path)), { file: path });
  if (ending === '.json') {
    const codebook = readCodebookJson(path);
    return codebook.ok ? ok({ kind: 'json', codebook: codebook.value }) : codebook;
  }
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  if (!isUtf8(bytes.value)) return fail('codebook-not-text', t.notText(basename(path)), { file: path });
  const codebook = readQdc(textOf(bytes.value), basename(path));
  return codebook.ok ? ok({ kind: 'qdc', codebook: codebook.value }) : inFile(codebook, path);
}

/** A codebook of this program alone, whatever its file is called. */
export function readCodebookJson(path: string): Result<Codebook> {
  const json = readJson(path, texts.errors.codebookUnreadable(basename(path)));
  if (!json.ok) return json;
  const codebook = readCodebook(json.value, basename(path));
  return codebook.ok ? codebook : inFile(codebook, path);
}

function inFile({ error }: Failure, path: string): Failure {
  return fail(error.code, error.message, { ...error.where, file: path });
}
