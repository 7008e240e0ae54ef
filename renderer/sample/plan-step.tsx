import type { ReactNode } from 'react';

interface PlanStepProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What it comes to, at the end of the heading. */
  readonly outcome?: ReactNode;
  readonly children: ReactNode;
}

/** One step of the plan: its number, what it is about, and what it comes to. */
export function PlanStep({ id, number, title, outcome, children }: PlanStepProps) {
  return (
    <section className="card plan-step" aria-labelledby={id}>
      <header className="plan-step-head">
        <span className="step-number" aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
        <span className="extent">{outcome}</span>
      </header>
      {children}
    </section>
  );
}

/** What is wrong with a part of the plan, below it. Announced once, when the typing has stopped. */
export function PartProblem({ message }: { message: string | null }) {
  return (
    <p className="part-problem" role="status">
      {message}
    </p>
  );
}
