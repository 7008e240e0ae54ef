import { createHmac, randomBytes } from 'node:crypto';
import type { ReadableReview, WritableReview } from '../review-file/review.ts';

/** What a review keeps to itself so that whatever comes back to it is for its eyes alone, and from a package of its own. */
export interface ReviewKeys {
  /** An age identity (X25519, Bech32): opens what was encrypted to the review. */
  readonly identity: string;
  /** 32 bytes in hex, from which the secret of each package is derived. */
  readonly secret: string;
}

/**
 * The keys of a review, made where it has none. They are made with the review, so that every copy of it has them, and what was issued from one
 * comes back to any; one of an earlier layout gets them with its first package.
 */
export async function ensureKeys(review: WritableReview, at: string): Promise<ReviewKeys> {
  const known = reviewKeys(review);
  if (known) return known;
  // Loaded where it is needed: it is no part of opening a review.
  const { generateX25519Identity } = await import('age-encryption');
  const keys = { identity: await generateX25519Identity(), secret: randomBytes(32).toString('hex') };
  review.run('INSERT INTO review_key (id, identity, secret, made_at) VALUES (1, ?, ?, ?)', keys.identity, keys.secret, at);
  return keys;
}

/** Null in a review of an earlier layout that has issued nothing yet, and in a package. */
export function reviewKeys(review: ReadableReview): ReviewKeys | null {
  return review.one<ReviewKeys>('SELECT identity, secret FROM review_key') ?? null;
}

/** Whose package it is, and which of theirs. */
export interface PackageName {
  readonly packageId: string;
  readonly reviewer: string;
  readonly epoch: number;
}

/**
 * The secret that a package shares with its review: HMAC-SHA-256, in hex, of its id, reviewer and epoch as a JSON list. Whoever has it can seal
 * for that reviewer and epoch, and for nobody else.
 */
export function packageSecret({ secret }: ReviewKeys, { packageId, reviewer, epoch }: PackageName): string {
  return sealOf(secret, JSON.stringify([packageId, reviewer, epoch]));
}

/** The seal on what comes back of a package: HMAC-SHA-256 by its secret, both in hex. */
export function sealOf(secret: string, content: string | Uint8Array): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(content).digest('hex');
}
