/** Who starts Electron, and on what. */
export interface Launcher {
  readonly platform: NodeJS.Platform;
  /** Numeric user id; undefined on Windows. */
  readonly userId: number | undefined;
}

/** Flags that Electron must be started with here, to stand before the app's folder. */
export function launchArguments(launcher: Launcher = { platform: process.platform, userId: process.getuid?.() }): string[] {
  // Chromium refuses to start as root with its sandbox on. Everyone else keeps the sandbox.
  return launcher.platform === 'linux' && launcher.userId === 0 ? ['--no-sandbox'] : [];
}
