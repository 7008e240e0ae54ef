import type { SyntheticEvent } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged, useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { Buys } from './buys.tsx';
import { FilterStep } from './filter-step.tsx';
import { MethodStep } from './method-step.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { fitsFrame, missingOf, requestOf, wholeNumber } from './plan-form.ts';
import { SeedStep } from './seed-step.tsx';
import { SizeStep } from './size-step.tsx';
import { forgetPlan, usePlan } from './use-plan.ts';
import { type PlanPart, usePreview } from './use-preview.ts';

const t = texts.sample.plan;

interface DrawPlanProps {
  readonly overview: Overview;
  /** Goes back to the present sample; null where there is none. */
  readonly onKeep: (() => void) | null;
  readonly onDrawn: () => void;
}

/** Left, the plan in steps; right, what it buys, as it changes; below, the one button. */
export function DrawPlan({ overview, onKeep, onDrawn }: DrawPlanProps) {
  const draw = useLongCall('draw.make');
  const { form, change } = usePlan(overview.review, overview.cases);
  const fields = useReviewQuery('case.fields', {}).data ?? [];
  const input = requestOf(form, fields);
  // The seed has no part in what can be seen beforehand, and typing it asks for nothing new.
  const { seen, problem, isBehind } = usePreview({ ...input, seed: '' });
  const problemOf = (part: PlanPart): string | null => (problem?.part === part ? problem.message : null);

  const byChance = isByChance(form.method);
  const frame = seen?.frame ?? overview.cases;
  const typed = wholeNumber(form.sizeText);
  // What another method would take is not what this one takes.
  const size = byChance ? typed : isBehind ? null : (seen?.size ?? null);
  const fits = !byChance || fitsFrame(form.sizeText, frame);
  const missing = missingOf(form, fields, frame);

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const drawn = await draw.run(input);
    if (!drawn) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(t.cases(drawn.size, drawn.frame));
    await reviewChanged();
    forgetPlan();
    onDrawn();
  };

  return (
    <form className="plan-page" onSubmit={(event) => void make(event)} noValidate>
      <div className="scroll">
        <div className="draw-plan">
          <div className="plan-steps">
            <header className="plan-head">
              <h1>{onKeep ? t.again : t.heading}</h1>
              {onKeep ? (
                <Button look="plain" onPress={onKeep}>
                  {t.keepPresent}
                </Button>
              ) : null}
            </header>
            {onKeep ? <Notice>{t.anotherWarning}</Notice> : null}
            <FilterStep
              filter={form.filter}
              fields={fields}
              seen={seen}
              isBehind={isBehind}
              problem={problemOf('where')}
              onChange={(filter) => change({ filter })}
            />
            <MethodStep overview={overview} form={form} fields={fields} seen={seen} problemOf={problemOf} change={change} />
            {byChance ? (
              <>
                <SizeStep
                  sizeText={form.sizeText}
                  frame={frame}
                  problem={problemOf('size')}
                  onChange={(sizeText) => change({ sizeText })}
                />
                <SeedStep form={form} input={input} seen={seen} isBehind={isBehind} problem={problemOf('seed')} change={change} />
              </>
            ) : null}
          </div>
          <Buys method={form.method} frame={frame} size={fits ? size : null} onSize={(n) => change({ sizeText: String(n) })} />
        </div>
      </div>
      <PlanFoot
        draw={draw}
        label={labelOf(byChance, fits ? size : null)}
        missing={frame === 0 ? (problem?.message ?? missing) : (missing ?? (problem && !isBehind ? problem.message : null))}
        isReady={missing === null && fits && (problem === null || isBehind)}
        summary={seen ? t.ready(seen.frame, seen.cases) : null}
      />
    </form>
  );
}

function labelOf(byChance: boolean, size: number | null): string {
  if (byChance) return size === null ? t.drawSome : t.draw(size);
  return size === null ? t.takeSome : t.take(size);
}
