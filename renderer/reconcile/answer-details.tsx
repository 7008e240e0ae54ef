import { texts } from '../../shared/texts/texts.ts';
import { jumpToMark } from '../code/jump-to-mark.ts';
import type { PlacedAnswer } from './choices-of.ts';
import { lineOf, passageId } from './passages.ts';

const t = texts.reconcile;

/** A coder's letter over the line that their evidence has in the text. */
export function CoderLetter({ letter, coder }: { letter: string; coder: number }) {
  return <span className={`coder-letter said-line ${lineOf(coder)}`}>{letter}</span>;
}

interface AnswerDetailsProps {
  readonly answer: PlacedAnswer;
  readonly isTheme: boolean;
  readonly isCovered: boolean;
}

/** What a coder marked for their answer and noted in the case. */
export function AnswerDetails({ answer: { key, note, evidence }, isTheme, isCovered }: AnswerDetailsProps) {
  const first = evidence.findIndex(({ state }) => state !== 'lost');
  const lost = evidence.filter(({ state }) => state === 'lost');
  return (
    <div className="answer-details">
      {isTheme && evidence.length > lost.length ? (
        <button type="button" className="answer-passages" disabled={isCovered} onClick={() => void jumpToMark(passageId(key, first))}>
          {t.passages(key, evidence.length - lost.length)}
          <span className={isCovered ? '' : 'visually-hidden'}>, {isCovered ? t.coverFirst : t.showPassages}</span>
        </button>
      ) : null}
      {isTheme && evidence.length === 0 ? <span className="quiet">{t.passages(key, 0)}</span> : null}
      {isCovered
        ? null
        : lost.map(({ words, part, start }) => (
            <span key={`${part} ${start}`} className="quiet">
              “{words}”, {t.lost}
            </span>
          ))}
      {note === '' ? null : (
        <p className="answer-note">
          <span className="quiet">{t.noteOf(key)}</span> {note}
        </p>
      )}
    </div>
  );
}
