import { texts } from '../../shared/texts/texts.ts';
import { TextField } from '../parts/controls.tsx';
import { fitsFrame } from './plan-form.ts';
import { PlanStep } from './plan-step.tsx';

const t = texts.sample.plan;

interface SizeStepProps {
  readonly sizeText: string;
  /** Cases of the frame, as far as it is known. */
  readonly frame: number;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

/** How many cases are drawn. */
export function SizeStep({ sizeText, frame, problem, onChange }: SizeStepProps) {
  return (
    <PlanStep id="size-heading" number={3} title={t.sizeHeading} outcome={t.sizeOf(frame)}>
      <TextField
        label={t.size}
        value={sizeText}
        onChange={onChange}
        inputMode="numeric"
        // An empty frame is no fault of the size.
        wrong={frame === 0 || fitsFrame(sizeText, frame) ? problem : t.sizeHelp(frame)}
        className="narrow"
      />
    </PlanStep>
  );
}
