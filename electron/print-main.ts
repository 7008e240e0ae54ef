/**
 * Electron as the printer of the command line, with no window and no review: a document comes in on standard input, and its PDF goes out on
 * standard output, or the failure as JSON. Windows gives a program of its kind no standard input; there it gives up.
 */
import { text } from 'node:stream/consumers';
import { app } from 'electron';
import { fail } from '../shared/result.ts';
import { texts } from '../shared/texts/texts.ts';
import { lockDown } from './lock-down.ts';
import { printPdf } from './print-page.ts';

lockDown();
// One page is printed and never shown: a process for the graphics card would only cost time.
app.disableHardwareAcceleration();
// The page closes before its PDF is written.
app.on('window-all-closed', () => undefined);
void app.whenReady().then(printStandardInput);

async function printStandardInput(): Promise<void> {
  app.dock?.hide();
  const html = await text(process.stdin);
  const result = html === '' ? fail('pdf-failed', texts.errors.pdfFailed()) : await printPdf(html);
  process.stdout.write(result.ok ? result.value : JSON.stringify(result), () => app.exit(0));
}
