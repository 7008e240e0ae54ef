import { type DrawMethod, drawMethods } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { StackedChoices } from '../parts/choices.tsx';
import { TextField } from '../parts/controls.tsx';
import { ChosenPart } from './chosen-part.tsx';
import type { MethodStepProps } from './method-props.ts';
import { PartProblem, PlanStep } from './plan-step.tsx';
import { StrataPart } from './strata-part.tsx';

const t = texts.sample.plan;

const order: readonly DrawMethod[] = ['simple', 'stratified', 'systematic', 'time-slice', 'purposive', 'census'];

/** How the cases come into the sample, each way with what can be said of it, and what it needs to know. */
export function MethodStep(props: MethodStepProps) {
  const { form, change } = props;
  return (
    <PlanStep id="method-heading" number={2} title={t.methodHeading}>
      <StackedChoices
        label={<span className="visually-hidden">{t.methodLabel}</span>}
        value={form.method}
        options={order.map((id) => ({ id, label: t.methods[id][0], note: t.methods[id][1] }))}
        onChange={(id) => change({ method: drawMethods.find((method) => method === id) ?? 'simple' })}
      />
      {form.method === 'stratified' ? <StrataPart {...props} /> : null}
      {form.method === 'time-slice' ? <SlicePart {...props} /> : null}
      {form.method === 'purposive' ? <ChosenPart {...props} /> : null}
      {props.seen?.notes.map((note) => (
        <p key={note} className="caution-text">
          {note}
        </p>
      ))}
    </PlanStep>
  );
}

function SlicePart({ form, change, problemOf }: MethodStepProps) {
  return (
    <div className="method-part">
      <p className="quiet">{t.sliceHelp}</p>
      <div className="side-by-side">
        <TextField label={t.from} type="date" value={form.from} onChange={(from) => change({ from })} />
        <TextField label={t.to} type="date" value={form.to} onChange={(to) => change({ to })} />
      </div>
      <PartProblem message={form.from === '' && form.to === '' ? null : problemOf('days')} />
    </div>
  );
}
