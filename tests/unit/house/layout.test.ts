import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, projectFiles, topLevel } from './project-files.ts';

const files = projectFiles();
const sources = files.filter((path) => /\.(ts|tsx|css|sql)$/.test(path));
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

describe('the layout', () => {
  it('has nothing at the top but what the design names and what tools insist on', () => {
    const folders = ['electron', 'renderer', 'shared', 'db', 'build', 'tests'];
    const named = ['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'];
    const allowed = new Set([...folders, ...named]);
    expect(topLevel().filter((name) => !allowed.has(name) && !name.startsWith('.'))).toEqual([]);
    expect(topLevel()).toEqual(expect.arrayContaining(folders));
  });

  it('has files that can be read in one sitting: 300 lines at most', () => {
    const long = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 })).filter(({ lines }) => lines > 300);
    expect(sources.length).toBeGreaterThan(100);
    expect(long).toEqual([]);
  });

  it('has names in kebab-case that say something', () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|config))?\.(ts|tsx|css|sql)$/;
    const empty = /^(utils?|helpers?|misc|manager|common|stuff)\./;
    expect(sources.filter((path) => !plain.test(basename(path)))).toEqual([]);
    expect(sources.filter((path) => empty.test(basename(path)))).toEqual([]);
  });
});

describe('the tests', () => {
  it('leave none of themselves out', () => {
    const leavesOut = /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fails)\b/;
    const tests = sources.filter((path) => path.startsWith('tests/'));
    const told = tests.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => leavesOut.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(tests.length).toBeGreaterThan(10);
    expect(told).toEqual([]);
  });
});
