import { statSync } from 'node:fs';

/** True where two paths lead to one file, by whatever links. Looks at both without opening them. */
export function isSameFile(a: string, b: string): boolean {
  try {
    const first = statSync(a, { bigint: true });
    const second = statSync(b, { bigint: true });
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}
