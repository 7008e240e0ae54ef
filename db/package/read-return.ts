import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { firstIssue } from '../../shared/first-issue.ts';
import { isReturnedRevision } from '../../shared/package/is-revision.ts';
import { formatOfReturns, returnMark } from '../../shared/package/package-format.ts';
import { type ReturnBody, type ReturnHead, returnBodySchema, returnHeadSchema } from '../../shared/package/return-document.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import { failureOf } from '../review-file/sqlite-errors.ts';
import { sha256OfBytes } from '../sha256.ts';
import { packageSecret, type ReviewKeys, sealOf } from './keys.ts';

/** A return that belongs to the review and is whole. */
export interface ReadReturn {
  readonly file: string;
  readonly path: string;
  /** SHA-256 of the file as it is. */
  readonly sha256: string;
  /** By which its package seals. */
  readonly secret: string;
  readonly body: ReturnBody;
}

/** No return is nearly as long: 50,000 codings make some 50 MB. */
const longest = 512 * 1024 * 1024;

const ageMark = 'age-encryption.org/v1\n';
const databaseMark = 'SQLite format 3\0';

/** Opens, checks and reads a return for the review with these keys, or says in a sentence why not. */
export async function readReturn(path: string, keys: ReviewKeys, reviewUuid: string): Promise<Result<ReadReturn>> {
  const file = basename(path);
  const where = { file: path };
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const text = await plainText(bytes.value, keys, file, path);
  if (!text.ok) return text;
  const damaged = fail('return-damaged', packages.errors.returnDamaged(file), where);
  const [first = '', second = '', rest, ...more] = text.value.split('\n');
  const head = parsed(first);
  if (!isHead(head)) return fail('not-a-return', packages.errors.notReturn(file), where);
  if (typeof head['version'] === 'number' && head['version'] > formatOfReturns)
    return fail('return-from-future', packages.errors.returnFromFuture(file), where);
  const checked = returnHeadSchema.safeParse(head);
  if (!checked.success || rest !== '' || more.length > 0) return damaged;
  if (checked.data.review !== reviewUuid) return fail('other-review', packages.errors.otherReview(file), where);
  const { package: packageId, reviewer, epoch } = checked.data;
  const secret = packageSecret(keys, { packageId, reviewer, epoch });
  if (sealOf(secret, second) !== checked.data.seal) return damaged;
  const body = bodyOf(second, checked.data);
  if (!body.ok) return fail('return-unreadable', packages.errors.returnField(file, body.error.message), where);
  return ok({ file, path, sha256: sha256OfBytes(bytes.value), secret, body: body.value });
}

/** Whether a file that is there looks like a return, by its first bytes: a fuller one may take its place, and that of nothing else. */
export function isReturn(path: string): boolean {
  const bytes = bytesOf(path);
  if (!bytes.ok) return false;
  const head = bytes.value.toString('latin1', 0, 100);
  return head.startsWith(ageMark) || head.startsWith(`{"format":"${returnMark}"`);
}

function bytesOf(path: string): Result<Buffer> {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) return fail('not-a-return', packages.errors.notReturn(basename(path)), { file: path });
    if (stats.size > longest) return fail('return-too-long', packages.errors.returnTooLong(basename(path)), { file: path });
    return ok(readFileSync(path));
  } catch (problem) {
    const failure = failureOf(problem, path);
    if (failure) return failure;
    throw problem;
  }
}

const inflate = promisify(gunzip);

/** What stands in the file, once it is decrypted where it is encrypted. */
async function plainText(bytes: Buffer, keys: ReviewKeys, file: string, path: string): Promise<Result<string>> {
  const where = { file: path };
  if (bytes.toString('latin1', 0, databaseMark.length) === databaseMark)
    return fail('not-a-return', packages.errors.returnIsDatabase(file), where);
  if (bytes.toString('latin1', 0, ageMark.length) !== ageMark) return decoded(bytes, file, path);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(keys.identity);
  try {
    const packed = await decrypter.decrypt(bytes);
    return decoded(await inflate(packed, { maxOutputLength: longest }), file, path);
  } catch {
    // It does not say reliably which of the two it is: a flipped bit in the header looks like somebody else's.
    return fail('return-locked', packages.errors.returnLocked(file), where);
  }
}

function decoded(bytes: Uint8Array, file: string, path: string): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail('not-a-return', packages.errors.notReturn(file), { file: path });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === returnMark;
}

/** The layout but for the revisions, of which there may be tens of thousands. */
const aroundSchema = returnBodySchema.extend({ revisions: z.array(z.unknown()) });

/** The body held against its layout and its head. */
function bodyOf(text: string, head: ReturnHead): Result<ReturnBody> {
  const content = parsed(text);
  const around = aroundSchema.safeParse(content);
  const known = around.success ? around.data.revisions : [];
  const read =
    around.success && known.every(isReturnedRevision)
      ? { success: true as const, data: { ...around.data, revisions: known } }
      : returnBodySchema.safeParse(content);
  if (!read.success) {
    const { place, problem } = firstIssue(read.error, returnBodySchema, content);
    return fail('return-unreadable', packages.errors.fieldProblem(place, problem));
  }
  const { review, package: from, reviewer, epoch } = read.data;
  const agrees = review === head.review && from === head.package && reviewer === head.reviewer && epoch === head.epoch;
  return agrees ? ok(read.data) : fail('return-unreadable', packages.errors.headDiffers());
}
