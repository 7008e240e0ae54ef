import { randomUUID } from 'node:crypto';
import { fail, ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { appendAudit } from '../audit/trail.ts';
import { placeIn } from '../identity/place-in.ts';
import { caseIdOf, readCase } from '../store/cases.ts';
import { addRevision, codingOf, reviewerId } from '../store/codings.ts';
import { concernItem, identityItem } from '../store/desk-notes.ts';
import type { Handler } from './handler.ts';

/** Says where a text names somebody. Positions only: what was meant to be taken out must not be written down once more. */
export const reportIdentity: Handler<'desk.report-identity'> = ({ reviewer, kind, ...input }, review, occasion) => {
  const found = readCase(review, input.caseRef);
  if (!found) return fail('unknown-case', texts.errors.codingUnknownCase(input.caseRef), { field: 'caseRef' });
  const place = placeIn(found.narrative, input);
  if (!place.ok) return place;
  const at = occasion.now();
  const coding = codingOf(review, reviewer, found.id);
  const { part, start, end, text } = place.value;
  const same = coding.identities.find((each) => each.part === part && each.start === start && each.end === end && each.text === text);
  // Told twice, as a double press would.
  if (same) return ok({ coding, savedAt: at, report: same.id });
  const report = randomUUID();
  const changes = { [identityItem(report)]: JSON.stringify({ kind, ...place.value }) };
  return ok({ coding: addRevision(review, reviewerId(review, reviewer), found.id, changes, at), savedAt: at, report });
};

/** A safeguarding note. It is on the trail that there is one, so that it cannot vanish unseen; what it says is not. */
export const raiseConcern: Handler<'desk.raise-concern'> = ({ reviewer, caseRef, about }, review, occasion) => {
  const caseId = caseIdOf(review, caseRef);
  if (caseId === undefined) return fail('unknown-case', texts.errors.codingUnknownCase(caseRef), { field: 'caseRef' });
  if (about.trim() === '') return fail('concern-blank', texts.care.errors.concernBlank(), { field: 'about' });
  const at = occasion.now();
  const concern = randomUUID();
  const changes = { [concernItem(concern)]: JSON.stringify({ about: about.trim(), at }) };
  const coding = addRevision(review, reviewerId(review, reviewer), caseId, changes, at);
  appendAudit(review, reviewer, 'concern-raised', at, { case: caseRef });
  return ok({ coding, savedAt: at, concern });
};
