import { ok } from '../../shared/result.ts';
import { readAudit, verifyAudit } from '../audit/trail.ts';
import type { Handler } from './handler.ts';

/** The audit trail, oldest first; checked first when that is asked for or a head is given. */
export const listAudit: Handler<'audit.list'> = (input, review) => {
  if (input.verify || input.head !== null) {
    const verified = verifyAudit(review, input.head);
    if (!verified.ok) return verified;
  }
  return ok(readAudit(review));
};
