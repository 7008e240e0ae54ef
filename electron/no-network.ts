import type { App, Session } from 'electron';
import { isAppUrl } from './app-files.ts';

/**
 * Chromium's own reasons to use a network, each turned off before it starts: look-ups, updates of its parts, reports, proxies, and
 * connections between browsers. Names resolve to nothing whatever asks.
 */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** To be called before the app is ready. */
export function switchNetworkOff({ commandLine }: App): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value);
}

/** Refuses every request that is not for our own files. In development the developer tools may load themselves. */
export function refuseRequests({ webRequest }: Session, development: boolean): void {
  webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !(isAppUrl(url) || (development && url.startsWith('devtools://'))) });
  });
}
