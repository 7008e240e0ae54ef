import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Certificate } from '../../shared/certificate/certificate.ts';
import { certificateHtml, facts } from '../../shared/certificate/certificate-html.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { certificateOf, noteOf } from '../draw/certificate-of.ts';
import { noteOutput } from '../draw/note-output.ts';
import { writeWhole } from '../files/write-file.ts';
import { chosenDraw, drawName, frameTextsOf } from '../store/draws.ts';
import type { Handler, Occasion } from './handler.ts';

type Content = Result<string | Uint8Array>;

const formats: Readonly<Record<string, (certificate: Certificate, occasion: Occasion) => Content | Promise<Content>>> = {
  '.html': (certificate) => ok(certificateHtml(certificate)),
  '.pdf': (certificate, { printPdf }) => printPdf(certificateHtml(certificate)),
  '.json': (certificate) => ok(`${JSON.stringify(certificate, null, 2)}\n`),
};

/** Writes the certificate of a draw in the format that the file's ending names. */
export const writeCertificate: Handler<'draw.certificate'> = async (input, review, occasion) => {
  const path = resolve(input.file);
  const file = basename(path);
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const certificate = certificateOf(review, draw.value);
  const format = formats[extname(path).toLowerCase()];
  if (!format) {
    const endings = Object.keys(formats).map((known) => known.slice(1));
    return fail('certificate-ending', texts.errors.reportEnding(file, endings), { file: path });
  }
  const content = await format(certificate, occasion);
  if (!content.ok) return content;
  const written = writeWhole(path, content.value);
  if (!written.ok) return written;
  const detail = { file, sha256: written.value, drawId: drawName(draw.value.id) };
  appendAudit(review, occasion.actor, 'certificate-written', occasion.now(), detail);
  return ok({ file: path, sha256: written.value });
};

/** Writes the frame byte for byte as it was hashed, and beside it what else the draw went by. */
export const writeFrame: Handler<'draw.write-frame'> = (input, review, occasion) => {
  const path = resolve(input.file);
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const { refs, keys } = frameTextsOf(review, draw.value.id);
  const ending = extname(path);
  const beside = resolve(input.keysFile ?? `${path.slice(0, path.length - ending.length)}-keys${ending}`);
  // A dialog asked about the first name alone: what stands at the name made up here is left as it is.
  if (keys !== null && input.keysFile === null && existsSync(beside))
    return fail('file-exists', texts.draws.besideExists(basename(beside), basename(path)), { file: beside });
  const files: { file: string; sha256: string }[] = [];
  for (const [file, content] of [[path, refs] as const, ...(keys === null ? [] : [[beside, keys] as const])]) {
    const written = writeWhole(file, content);
    if (!written.ok) return written;
    files.push({ file, sha256: written.value });
  }
  const drawId = drawName(draw.value.id);
  const detail = { drawId, files: files.map(({ file, sha256 }) => ({ file: basename(file), sha256 })) };
  appendAudit(review, occasion.actor, 'frame-written', occasion.now(), detail);
  return ok({ drawId, frame: draw.value.frameSize, files });
};

/** What is stated of a draw, and the commands by which an outsider checks it. */
export const drawChecks: Handler<'draw.checks'> = (input, review) => {
  const draw = chosenDraw(review, input.drawId);
  if (!draw.ok) return draw;
  const certificate = certificateOf(review, draw.value);
  const { check, method, strata, allocation } = certificate;
  const note = noteOf(review, draw.value);
  const rates = new Map((allocation?.rates ?? []).map(({ value, rate }) => [value, rate]));
  return ok({
    shell: check.shell,
    python: check.python,
    method,
    noted: note === null ? null : noteOutput(note),
    facts: facts(certificate).map(([label, value]) => ({ label, value })),
    strata: strata.map((stratum) => ({ ...stratum, rate: rates.get(stratum.value) ?? null })),
  });
};
