import { type Announce, announceOnStderr } from './announce.ts';
import { cacheFolder } from './cache-folder.ts';
import { type ElectronFolder, readElectronFolder } from './electron-folder.ts';
import { installedPackage } from './installed-package.ts';
import { type NativeBindingOptions, nativeBindingFor } from './native-binding.ts';
import { downloadOfficial, presentOfficial } from './official-electron.ts';
import { registryElectron, registryServes } from './registry-electron.ts';
import { type DownloadFailure, forgetFailure, recentFailure, rememberFailure } from './remembered-failure.ts';
import { noElectronSentence, overrideSentence, registrySentence, unusableOverrideSentence } from './runtime-sentences.ts';

/** The Electron that is run, and how it came to be chosen. */
export interface ElectronRuntime extends ElectronFolder {
  readonly kind: 'override' | 'official' | 'registry';
  /** Path for better-sqlite3's `nativeBinding` option; null when the package's own prebuilt module serves. */
  readonly nativeBinding: string | null;
  /** One sentence saying which Electron is run and why, for the caller to print on stderr. */
  readonly note: string;
}

/** Each way to an Electron, so that a test can walk the order without a network. */
export interface ResolutionSteps {
  /** Version of the installed electron package. */
  readonly officialVersion: () => string;
  readonly presentOfficial: () => Promise<ElectronFolder | null>;
  /** Rejects with the reason in a few words. */
  readonly downloadOfficial: () => Promise<ElectronFolder>;
  readonly registryServes: () => boolean;
  readonly registryElectron: (cache: string, log: Announce) => Promise<ElectronFolder>;
  readonly nativeBindingFor: (electron: ElectronFolder, options: NativeBindingOptions) => Promise<string | null>;
}

export interface ResolutionOptions {
  /** Told of every longer step before it starts; stderr unless given. */
  readonly log?: Announce;
  readonly environment?: NodeJS.ProcessEnv;
  /** Folder that keeps runtimes and the memory of a failed download. */
  readonly cache?: string;
  readonly now?: () => Date;
  readonly steps?: Partial<ResolutionSteps>;
}

const ownSteps: ResolutionSteps = {
  officialVersion: () => installedPackage('electron').version,
  presentOfficial: () => presentOfficial(),
  downloadOfficial: () => downloadOfficial(),
  registryServes: () => registryServes(),
  registryElectron,
  nativeBindingFor,
};

type Search = Required<Omit<ResolutionOptions, 'steps'>> & { readonly steps: ResolutionSteps };
type Chosen = Omit<ElectronRuntime, 'nativeBinding'>;

/**
 * Finds an Electron to run: the one ELECTRON_OVERRIDE_DIST_PATH names; else the official one, downloaded if need be; else, on
 * Linux x64, the npm registry's stand-in. Prepares the SQLite module for it where that is needed.
 *
 * @throws Error that says what is wrong and what to do
 */
export async function resolveElectron(options: ResolutionOptions = {}): Promise<ElectronRuntime> {
  const environment = options.environment ?? process.env;
  const search: Search = {
    log: options.log ?? announceOnStderr,
    environment,
    cache: options.cache ?? cacheFolder(environment),
    now: options.now ?? (() => new Date()),
    steps: { ...ownSteps, ...options.steps },
  };
  const chosen = fromOverride(search) ?? (await official(search)) ?? (await downloaded(search));
  const { executable, folder, version } = chosen;
  const nativeBinding = await search.steps.nativeBindingFor({ executable, folder, version }, { cache: search.cache, log: search.log });
  return { ...chosen, nativeBinding };
}

function fromOverride({ environment }: Search): Chosen | null {
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return null;
  const found = readElectronFolder(folder);
  if (found === null) throw new Error(unusableOverrideSentence(folder));
  return { ...found, kind: 'override', note: overrideSentence(found.version) };
}

async function official({ steps }: Search): Promise<Chosen | null> {
  const found = await steps.presentOfficial();
  return found && { ...found, kind: 'official', note: `The official Electron ${found.version} is run; it is already installed.` };
}

async function downloaded(search: Search): Promise<Chosen> {
  const { steps, cache, environment } = search;
  const version = steps.officialVersion();
  const fallsBack = steps.registryServes();
  if (fallsBack && environment['ELECTRON_SKIP_BINARY_DOWNLOAD']) return fromRegistry(search, { skipped: true, version });
  // Where nothing can take its place, every start tries again.
  const mayWait = fallsBack && environment['DIP_RETRY_DOWNLOAD'] !== '1';
  const earlier = mayWait ? await recentFailure(cache, version, search.now()) : null;
  if (earlier !== null) return fromRegistry(search, { failure: earlier, remembered: true, version });

  search.log(`Downloading the official Electron ${version} (about 120 MB, once).`);
  const outcome = await steps.downloadOfficial().catch((error: unknown) => reasonOf(error));
  if (typeof outcome !== 'string') {
    await forgetFailure(cache);
    return { ...outcome, kind: 'official', note: `The official Electron ${outcome.version} is run; it has just been downloaded.` };
  }
  if (!fallsBack) throw new Error(noElectronSentence(version, outcome));
  const failure: DownloadFailure = { version, when: search.now(), reason: outcome };
  await rememberFailure(cache, failure);
  return fromRegistry(search, { failure, remembered: false, version });
}

async function fromRegistry({ steps, cache, log }: Search, cause: Parameters<typeof registrySentence>[1]): Promise<Chosen> {
  const found = await steps.registryElectron(cache, log).catch((error: unknown) => {
    const officialReason = 'failure' in cause ? cause.failure.reason : 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
    throw new Error(noElectronSentence(cause.version, officialReason, reasonOf(error)), { cause: error });
  });
  return { ...found, kind: 'registry', note: registrySentence(found.version, cause) };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
