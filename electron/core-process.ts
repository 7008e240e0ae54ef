/**
 * The core process: the one place where a review file is open. It has no window and no network, and knows main only by messages.
 */
import { userInfo } from 'node:os';
import { createCore } from '../db/core.ts';
import type { FromCore, ToCore } from './core-protocol.ts';
import { createCoreService } from './core-service.ts';
import { createRemotePrinter } from './remote-printer.ts';

const { parentPort } = process;
const send = (message: FromCore): void => parentPort.postMessage(message);

const printer = createRemotePrinter(send);
const core = createCore({ actor: accountName(), printPdf: printer.print });
const receive = createCoreService({ core, send, printed: printer.printed, exit: () => process.exit(0) });
parentPort.on('message', ({ data }: { data: ToCore }) => receive(data));
send({ kind: 'ready' });

/** The operating system's account name, for the audit trail; some containers have none. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
