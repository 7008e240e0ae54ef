import { app, protocol } from 'electron';
import { appScheme } from './app-files.ts';
import { hardenContents, insistOnSandbox } from './hardening.ts';
import { switchNetworkOff } from './no-network.ts';

/** What must be set before the app is ready, for whatever page it shows afterwards. */
export function lockDown(): void {
  switchNetworkOff(app);
  insistOnSandbox(app);
  // Standard and secure, so that the page has an origin and a CSP of its own; no fetch, no service workers, no streams.
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }]);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
