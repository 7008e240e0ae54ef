import { create } from 'zustand';
import { newPlan, type PlanForm } from './plan-form.ts';

interface PlanState {
  /** The review it is for: a plan is not carried over to another. */
  readonly review: string;
  readonly form: PlanForm | null;
}

const usePlanState = create<PlanState>(() => ({ review: '', form: null }));

/** The plan that is being filled in. It stays as it is while somebody looks at another place of the window. */
export function usePlan(review: string, cases: number): { form: PlanForm; change: (part: Partial<PlanForm>) => void } {
  const kept = usePlanState((state) => (state.review === review ? state.form : null));
  const form = kept ?? newPlan(cases);
  const change = (part: Partial<PlanForm>): void =>
    usePlanState.setState((state) => ({ review, form: { ...((state.review === review ? state.form : null) ?? form), ...part } }));
  return { form, change };
}

/** The draw is made, or the review closed: the next plan begins afresh. */
export function forgetPlan(): void {
  usePlanState.setState({ review: '', form: null });
}
