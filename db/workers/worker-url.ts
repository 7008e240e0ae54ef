/** The threads of the core. Their files stand beside this one, and beside the bundle, which builds each as a file of its own. */
export type WorkerName = 'workbook-worker' | 'screen-worker';

/** Where a thread's program is: TypeScript when the core runs from source, JavaScript when it runs from the bundle. */
export function workerUrl(name: WorkerName): URL {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`./${name}${ending}`, import.meta.url);
}
