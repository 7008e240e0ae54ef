/** A thread that reads one workbook, on which no one has to rely: it has limits, and may be ended at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerRequest } from '../extract/workbook/answer-request.ts';
import type { WorkbookRequest } from '../extract/workbook/worker-messages.ts';

if (parentPort) await answerRequest(workerData as WorkbookRequest, parentPort);
