import { type Changes, type CodingStatus, statusItem } from '../../shared/coding/coding.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import type { DeskWork } from './desk-work.ts';

const t = texts.desk;

interface DeskFootProps {
  readonly work: DeskWork;
  readonly status: CodingStatus;
  readonly onSave: (changes: Changes) => Promise<void>;
}

/** The way on: previous and next, come back later, more information needed, complete and next. */
export function DeskFoot({ work, status, onSave }: DeskFootProps) {
  const { lines, line } = work;
  // Those that are read to calibrate count nowhere.
  const counted = lines.filter(({ calibration }) => !calibration);
  const done = counted.filter((each) => each.status === 'complete').length;
  const isLast = !lines.some((each) => each.status !== 'complete' && each.caseRef !== line?.caseRef);
  const toggle = (wanted: CodingStatus) => () => void onSave({ [statusItem]: status === wanted ? 'open' : wanted });
  return (
    <footer className="desk-foot">
      <div className="desk-head">
        <span className="quiet">{t.progress(done, counted.length)}</span>
        {status === 'more-information' ? <span className="desk-waiting">{t.isMoreInformation}</span> : null}
        {status === 'later' ? <span className="desk-waiting">{t.isLater}</span> : null}
        <span className="desk-moves">
          <Button onPress={() => work.move(-1)} isDisabled={work.at === 0} aria-label={t.previous}>
            <Chevron left />
          </Button>
          <Button onPress={() => work.move(1)} isDisabled={work.at === lines.length - 1} aria-label={t.next}>
            <Chevron />
          </Button>
          <Button onPress={() => work.nextUnfinished()} isDisabled={isLast}>
            {t.unfinished}
          </Button>
        </span>
      </div>
      <Button onPress={toggle('later')} aria-label={status === 'later' ? t.noLongerLater : t.later}>
        {status === 'later' ? t.noLongerLater : t.laterShort}
      </Button>
      <Button onPress={toggle('more-information')} aria-label={status === 'more-information' ? t.noLongerWaiting : t.moreInformation}>
        {status === 'more-information' ? t.noLongerWaiting : t.moreInformationShort}
      </Button>
      {status === 'complete' ? (
        <div className="desk-done">
          <span className="desk-complete">{t.isComplete}</span>
        </div>
      ) : (
        <Button look="main" onPress={() => void work.complete()}>
          {t.complete} <Key>{t.completeKey}</Key>
        </Button>
      )}
    </footer>
  );
}

function Chevron({ left = false }: { left?: boolean }) {
  return (
    <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
      <path
        d={left ? 'M7 1 1 7l6 6' : 'M1 1l6 6-6 6'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
