/** A thread that screens cells for identities: jobs in, answers out. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerJob } from '../extract/screening/answer-job.ts';
import type { ScreenJob } from '../extract/screening/screen-job.ts';
import type { ColumnProfile } from '../screen/column-profile.ts';

const { profiles } = workerData as { readonly profiles: readonly ColumnProfile[] };

parentPort?.on('message', (job: ScreenJob) => {
  void answerJob(job, profiles).then((answer) => parentPort?.postMessage(answer, [answer.spans.buffer as ArrayBuffer]));
});
