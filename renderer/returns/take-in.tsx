import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { ChosenReturnRow } from './chosen-return-row.tsx';
import type { NextStep } from './next-step.ts';
import { differencesAfter, refusedOf } from './trial.ts';
import { TrialHeading } from './trial-heading.tsx';
import type { TakingIn } from './use-take-in.ts';

const t = texts.returns;

interface TakeInProps {
  readonly overview: Overview;
  readonly taking: TakingIn;
  readonly next: NextStep['act'];
  readonly onDifferences: () => void;
}

/** Where returns are chosen or dropped, what they would bring, and taking them in. */
export function TakeIn({ overview, taking, next, onDifferences }: TakeInProps) {
  const { trial, making, returns, outcome, problem, phase } = taking;
  const isBusy = phase === 'trying' || phase === 'making';
  const added = outcome?.added ?? 0;
  return (
    <section className="take-in report-part" aria-label={t.takeIn}>
      <Problem error={problem} onDismiss={taking.clearProblem} />
      {phase === 'idle' ? (
        <div className="take-in-start">
          {next === 'differences' ? (
            <Button look="main" onPress={onDifferences}>
              {t.goDifferences}
            </Button>
          ) : null}
          <Button look={next === 'take-in' ? 'main' : 'ordinary'} onPress={() => void taking.choose()}>
            {t.takeIn}
          </Button>
          <span className="quiet">{t.dropHint}</span>
        </div>
      ) : (
        <>
          <TrialHeading>{t.previewHeading(returns.length, refusedOf(returns).length)}</TrialHeading>
          {outcome && added > 0 ? (
            <p>
              <strong>{t.total(added, differencesAfter(outcome, overview))}</strong>
            </p>
          ) : null}
          <p className="quiet">
            {t.previewNote} {refusedOf(returns).length > 0 ? t.previewRefused : null}
          </p>
          <ul className="report-list">
            {returns.map((each) => (
              <ChosenReturnRow key={each.choice.token} chosen={each} isBusy={isBusy} onInclude={taking.include} />
            ))}
          </ul>
          {phase === 'trying' ? <Working label={t.reading} progress={trial.progress} onCancel={trial.cancel} /> : null}
          {phase === 'making' ? <Working label={t.taking} progress={making.progress} onCancel={making.cancel} /> : null}
          {isBusy ? null : (
            <div className="actions">
              <Button look="main" onPress={() => void taking.takeIn()} isDisabled={added === 0}>
                {added === 0 ? t.nothingNew : t.confirm(added)}
              </Button>
              <Button onPress={() => void taking.choose()}>{t.more}</Button>
              <Button onPress={taking.clear}>{t.stop}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
