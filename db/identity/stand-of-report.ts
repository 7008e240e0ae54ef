import type { IdentityReport } from '../../shared/coding/desk-items.ts';
import { mapStretch, type TextEdit } from '../../shared/coding/map-stretch.ts';
import type { IdentityLine } from '../../shared/contract/report-commands.ts';
import type { NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { type IdentityKind, identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import { sha256Hex } from '../sha256.ts';
import type { DeskAnswer } from '../store/desk-notes.ts';

/** How it stands with a report: whether it is answered, and where its words are in the text as it is now. */
export interface Stand {
  readonly state: IdentityLine['state'];
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The part it stands in as it is now; empty where it stands nowhere. */
  readonly text: string;
}

export function standOf(
  report: IdentityReport,
  narrative: readonly NarrativePart[],
  edits: readonly TextEdit[],
  answer: DeskAnswer | undefined,
): Stand {
  const mapped = mapStretch(report, edits);
  const text = narrative.find(({ column }) => column === report.part)?.text;
  const stands = mapped !== null && text !== undefined && sha256Hex(text) === mapped.text;
  return {
    state: answer?.answer === 'redacted' || answer?.answer === 'dismissed' ? answer.answer : stateOf(mapped === null, stands),
    place: stands ? { start: mapped.start, end: mapped.end } : null,
    text: stands ? text : '',
  };
}

/** Words that a later redaction took with it need no answer of their own. */
function stateOf(isGone: boolean, stands: boolean): Stand['state'] {
  if (isGone) return 'redacted';
  return stands ? 'open' : 'text-changed';
}

/** The kind as the log has it; a kind that this version does not know is masked as a name is. */
export function kindOf(kind: string): IdentityKind {
  return identityKinds.find((each) => each === kind) ?? 'name';
}
