import { identityKinds } from '../../../shared/vocabulary/identity-kinds.ts';
import type { ColumnProfile } from '../../screen/column-profile.ts';
import { screenCell } from '../../screen/screen-cell.ts';
import { slowLook } from '../../screen/slow-look.ts';
import type { ScreenAnswer, ScreenJob } from './screen-job.ts';

/** Screens the cells of one job. The slow look is loaded when a cell first needs it. */
export async function answerJob(job: ScreenJob, profiles: readonly ColumnProfile[]): Promise<ScreenAnswer> {
  const found: number[] = [];
  let slow = 0;
  let unsure = 0;
  let start = 0;
  for (let cell = 0; cell < job.lengths.length; cell++) {
    const end = start + (job.lengths[cell] ?? 0);
    const text = job.text.slice(start, end);
    start = end;
    const profile = profiles[job.columns[cell] ?? 0];
    if (!profile) continue;
    const screened = screenCell(text, profile);
    let { spans } = screened;
    if (screened.unsure && cell >= job.slowBefore) unsure++;
    else if (screened.unsure) {
      slow++;
      spans = (await slowLook())(text, spans);
    }
    for (const span of spans) found.push(cell, identityKinds.indexOf(span.kind), span.start, span.end);
  }
  return { id: job.id, spans: Int32Array.from(found), slow, unsure };
}
