import type { InlineConfig } from 'vite';
import type { Mode } from './config-for-host.ts';
import { folders } from './folders.ts';

/**
 * The window's page. Everything is a file of its own and nothing is inline, neither scripts nor fonts nor pictures, so that the CSP can
 * name 'self' and no more.
 */
export function rendererConfig(mode: Mode): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    root: folders.renderer,
    mode,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      target: 'chrome130',
      outDir: folders.rendererOutput,
      emptyOutDir: true,
      // The files come from the same disk: fetching ahead gains nothing, and would need code of its own.
      modulePreload: false,
      assetsInlineLimit: 0,
      minify: mode === 'production',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        // `"use client"` in libraries is meant for servers that render, of which there are none here.
        onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
      },
    },
  };
}
