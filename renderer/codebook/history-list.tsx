import type { CodebookVersion } from '../../shared/contract/codebook-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { dayAndTime } from '../parts/times.ts';

const t = texts.codebookWindow;

/** Every version of the codebook, newest first: when, by whom, why, and what it did. */
export function HistoryList({ versions }: { versions: readonly CodebookVersion[] }) {
  return (
    <>
      <h1 tabIndex={-1}>{t.history}</h1>
      <ol className="book-versions" reversed>
        {versions.toReversed().map(({ version, at, by, reason, changes }) => (
          <li key={version}>
            <h2>{t.versionHeading(version)}</h2>
            <p className="quiet">{[dayAndTime(at), by].filter((part) => part !== '').join(', ')}</p>
            {reason === '' ? null : <p>{reason}</p>}
            {changes.length === 0 ? <p className="quiet">{t.firstVersion}</p> : null}
            <ul className="book-says">
              {changes.map(({ says, effect }) => (
                <li key={says}>
                  {says} {effect === null ? null : <span className={`book-effect ${effect}`}>{t.effects[effect]}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
