import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { ReasonField } from './reason-field.tsx';
import { moreInformation } from './reconcile-store.ts';
import type { DecisionWork } from './use-decision.ts';
import type { Differences } from './use-differences.ts';

const t = texts.reconcile;

interface DecisionFootProps {
  readonly differences: Differences;
  readonly work: DecisionWork;
  readonly file: DifferenceFile;
}

/** Always in sight: why, and the way on, to record what is decided or to the next that is open. */
export function DecisionFoot({ differences, work, file }: DecisionFootProps) {
  const { nextOpen, goNextOpen } = differences;
  const isCarrying = work.draft.choice === moreInformation;
  const next = (
    <Button look={work.isDeciding || !nextOpen ? 'ordinary' : 'main'} onPress={goNextOpen} isDisabled={!nextOpen}>
      {t.next}
      <span className="visually-hidden"> {t.nextWhat}</span> <Key>{t.nextKey}</Key>
    </Button>
  );
  if (!work.isDeciding)
    return (
      // Of its own: a second press on “Record” must not fall on “Next”.
      <footer key="decided" className="desk-foot">
        <Button onPress={work.decideAgain}>{file.state === 'carried' ? t.decideNow : t.decideAgain}</Button>
        {next}
      </footer>
    );
  return (
    <footer key="deciding" className="desk-foot decision-foot">
      <ReasonField work={work} />
      {next}
      <Button look="main" onPress={() => void work.record()} isDisabled={work.isBusy}>
        {isCarrying ? t.carry : t.record} <Key>{t.recordKey}</Key>
      </Button>
    </footer>
  );
}
