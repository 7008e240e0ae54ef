import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

/** A draw as the overview of the review has it. */
export type DrawSummary = Overview['draws'][number];

/** How the cases of a draw are shared out. */
export type Shares = CommandOutput<'assign.list'>;

/** Draws to choose from, the newest first. */
export function drawOptions({ draws }: Overview): { id: string; label: string }[] {
  return draws.map(({ drawId, size, drawnAt }) => ({ id: drawId, label: texts.sample.plan.drawOption(drawId, size, drawnAt) })).reverse();
}
