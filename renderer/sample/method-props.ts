import type { Overview } from '../../shared/contract/review-commands.ts';
import type { FilterField } from './filter-rows.ts';
import type { PlanForm } from './plan-form.ts';
import type { PlanPart, Preview } from './use-preview.ts';

/** What the step of the method, and the parts it has for each, go by. */
export interface MethodStepProps {
  readonly overview: Overview;
  readonly form: PlanForm;
  readonly fields: readonly FilterField[];
  readonly seen: Preview | undefined;
  readonly problemOf: (part: PlanPart) => string | null;
  readonly change: (part: Partial<PlanForm>) => void;
}
