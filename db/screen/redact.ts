import type { IdentitySpan } from '../../shared/vocabulary/identity-kinds.ts';

/** The text with each find replaced by its kind in brackets. The screen finds nothing in those, so that redacting again changes nothing. */
export function redact(text: string, spans: readonly IdentitySpan[]): string {
  let redacted = '';
  let at = 0;
  for (const { kind, start, end } of spans) {
    redacted += `${text.slice(at, start)}[${kind}]`;
    at = end;
  }
  return redacted + text.slice(at);
}
