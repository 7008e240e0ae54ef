import { ok } from '../../shared/result.ts';
import { countCases } from '../store/cases.ts';
import { countUnindexed, indexNext } from '../store/narrative-index.ts';
import type { Handler } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** Indexes the next narratives. No entry of the audit trail: the index says nothing that the narratives do not. */
export const indexNarratives: Handler<'find.index'> = async (_input, review, occasion) => {
  const total = countCases(review);
  const before = countUnindexed(review);
  const done = await runSteps(indexNext(review, total - before), 'words', total, occasion);
  return done.ok ? ok({ indexed: done.value, left: countUnindexed(review), total }) : done;
};
