import { isAppUrl } from './app-files.ts';

/** What of a frame that sent a request is looked at. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a request comes from the top frame of our own window, showing our own page. Null: the frame has gone already. */
export function isOurFrame(frame: SenderFrame | null, mainFrame: object): boolean {
  try {
    return frame !== null && frame === mainFrame && frame.parent === null && isAppUrl(frame.url);
  } catch {
    // A frame that was just torn down throws at every question.
    return false;
  }
}
