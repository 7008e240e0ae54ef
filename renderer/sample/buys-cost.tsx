import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TextField } from '../parts/controls.tsx';
import { closedShare, type Figures, positive, someReviewers } from './figures.ts';

const t = texts.sample.buys;

interface BuysCostProps {
  readonly figures: Figures;
  readonly cost: CommandOutput<'draw.plan'>['cost'];
  readonly change: (part: Partial<Figures>) => void;
}

/** What the cases would take to read and code. */
export function BuysCost({ figures, cost, change }: BuysCostProps) {
  const { minutes, reviewers, overlap } = figures;
  return (
    <div className="buys-part">
      <h3>{t.costHeading}</h3>
      <div className="figure-fields">
        <TextField
          label={t.minutes}
          value={minutes}
          onChange={(text) => change({ minutes: text })}
          inputMode="decimal"
          wrong={positive(minutes) === null ? t.costWrong : null}
        />
        <TextField
          label={t.reviewers}
          value={reviewers}
          onChange={(text) => change({ reviewers: text })}
          inputMode="numeric"
          wrong={someReviewers(reviewers) === null ? t.reviewersWrong : null}
        />
        <TextField
          label={t.overlap}
          value={overlap}
          onChange={(text) => change({ overlap: text })}
          inputMode="decimal"
          wrong={closedShare(overlap) === null ? t.overlapWrong : null}
        />
      </div>
      {cost ? <p className="buys-cost">{texts.planner.cost(cost.readings, cost.hours, cost.hoursEach)}</p> : null}
    </div>
  );
}
