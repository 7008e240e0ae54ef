import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { writeWhole } from '../files/write-file.ts';
import { returnedAction } from '../package/package-info.ts';
import { isReturn } from '../package/read-return.ts';
import { encryptedTo, returnBodyOf, returnText } from '../package/write-return.ts';
import { workPackageOf } from '../store/work-package.ts';
import type { Handler } from './handler.ts';

/** Writes the codings of a package, to be taken in by the review it came from. As often as one likes: a later one holds what earlier ones held. */
export const writeReturn: Handler<'package.return'> = async (input, review, occasion) => {
  const held = workPackageOf(review);
  if (!held) return fail('no-package', packages.errors.noPackage(), { file: review.path });
  const path = resolve(input.file);
  const at = occasion.now();
  const body = returnBodyOf(review, held, at);
  const { length: codings } = body.cases;
  if (codings === 0) return fail('nothing-coded', packages.errors.nothingCoded(held.reviewer), { file: review.path });
  if (existsSync(path) && !isReturn(path)) return fail('file-exists', texts.errors.fileExists(basename(path)), { file: path });
  const text = returnText(body, held.secret);
  const written = writeWhole(path, input.plain ? text : await encryptedTo(held.recipient, text));
  if (!written.ok) return written;
  const complete = review.one<{ n: number }>("SELECT count(*) AS n FROM current_coding WHERE status = 'complete'")?.n ?? 0;
  appendAudit(review, held.reviewer, returnedAction, at, { sha256: written.value, codings, complete });
  return ok({ file: path, sha256: written.value, codings, complete, cases: held.cases });
};
