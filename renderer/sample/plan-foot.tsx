import { texts } from '../../shared/texts/texts.ts';
import type { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';

const t = texts.sample.plan;

interface PlanFootProps {
  readonly draw: ReturnType<typeof useLongCall<'draw.make'>>;
  readonly label: string;
  /** What still keeps the draw from being made, in a sentence. */
  readonly missing: string | null;
  readonly isReady: boolean;
  /** Who is in the frame, in a few words. */
  readonly summary: string | null;
}

/** The one button of the plan, always in sight, and beside it what is still missing. */
export function PlanFoot({ draw, label, missing, isReady, summary }: PlanFootProps) {
  return (
    <footer className="plan-foot">
      <Problem error={draw.error} onDismiss={draw.clearError} />
      {draw.running ? (
        <Working label={t.drawing} progress={draw.progress} onCancel={draw.cancel} />
      ) : (
        <div className="plan-foot-row">
          <p className="quiet">{missing ?? summary}</p>
          <Button look="main" type="submit" isDisabled={!isReady}>
            {label}
          </Button>
        </div>
      )}
    </footer>
  );
}
