import { texts } from '../../shared/texts/texts.ts';
import { jumpToMark } from '../code/jump-to-mark.ts';
import { callOf, type PlacedAnswer } from './choices-of.ts';
import { lineOf, passageId } from './passages.ts';

const t = texts.reconcile;

/** A reviewer's letter, or their name once that may be known, over the line that their evidence has in the text. */
export function WhoSaid({ answer }: { answer: PlacedAnswer }) {
  return <span className={`who-said said-line ${lineOf(answer.coder)}`}>{callOf(answer)}</span>;
}

interface AnswerDetailsProps {
  readonly answer: PlacedAnswer;
  readonly isTheme: boolean;
  readonly isCovered: boolean;
}

/** What a reviewer marked for their answer and noted in the case. */
export function AnswerDetails({ answer, isTheme, isCovered }: AnswerDetailsProps) {
  const { key, note, evidence } = answer;
  const who = callOf(answer);
  const first = evidence.findIndex(({ state }) => state !== 'lost');
  const lost = evidence.filter(({ state }) => state === 'lost');
  return (
    <div className="answer-details">
      {isTheme && evidence.length > lost.length ? (
        <button type="button" className="answer-passages" disabled={isCovered} onClick={() => void jumpToMark(passageId(key, first))}>
          {t.passages(who, evidence.length - lost.length)}
          <span className={isCovered ? '' : 'visually-hidden'}>, {isCovered ? t.coverFirst : t.showPassages}</span>
        </button>
      ) : null}
      {isTheme && evidence.length === 0 ? <span className="quiet">{t.passages(who, 0)}</span> : null}
      {isCovered
        ? null
        : lost.map(({ words, part, start }) => (
            <span key={`${part} ${start}`} className="quiet">
              “{words}”, {t.lost}
            </span>
          ))}
      {note === '' ? null : (
        <p className="answer-note">
          <span className="quiet">{t.noteOf(who)}</span> {note}
        </p>
      )}
    </div>
  );
}
