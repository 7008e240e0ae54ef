import { utilityProcess } from 'electron';
import type { CorePort } from './core-client.ts';

/**
 * Forks the core process. It inherits the environment, where DIP_NATIVE_BINDING names the SQLite module for an Electron that
 * cannot load the shipped one.
 */
export function forkCore(module: string): CorePort {
  const child = utilityProcess.fork(module, [], { serviceName: 'Dip Sampler core', stdio: 'inherit' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
