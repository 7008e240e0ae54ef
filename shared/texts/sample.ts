import { sampleBuys } from './sample-buys.ts';
import { sampleDrawn } from './sample-drawn.ts';
import { sampleFilter } from './sample-filter.ts';
import { samplePlan } from './sample-plan.ts';
import { sampleShare } from './sample-share.ts';

/** The Sample screen: before a draw the plan and what it buys, after it the certificate, the cases, the comparison and the share-out. */
export const sample = {
  needsCases: 'There are no cases to draw from yet. Load an extract first.',
  goLoad: 'Go to Load',
  plan: samplePlan,
  filter: sampleFilter,
  buys: sampleBuys,
  drawn: sampleDrawn,
  share: sampleShare,
};
