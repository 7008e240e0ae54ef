import type { Imported } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Notice } from '../parts/notices.tsx';

const t = texts.load;

/** What an import did that a person should know of; nothing where all went in as it was. */
export function ImportResult({ done }: { done: Imported }) {
  const { rejectedCount, problemCount, strayQuotes, emptyCells, duplicates, redactions, privacy, notes } = done;
  const keptAsText = problemCount - strayQuotes - emptyCells;
  const sentences = [
    ...(redactions > 0 ? [t.redacted(redactions)] : []),
    ...(privacy.total > redactions ? [t.accepted(privacy.total - redactions)] : []),
    ...(duplicates > 0 ? [t.repeated(duplicates)] : []),
    ...(rejectedCount > 0 ? [t.leftOut(rejectedCount)] : []),
    ...(keptAsText > 0 ? [t.keptAsText(keptAsText)] : []),
    ...(strayQuotes > 0 ? [texts.imports.strayQuotes(strayQuotes)] : []),
    ...notes,
  ];
  if (sentences.length === 0) return null;
  return (
    <Notice>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
