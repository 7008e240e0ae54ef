import { describe, expect, it } from 'vitest';
import { cruiseZones } from '../../../build/dependency-cruiser.ts';
import { plantProject } from './planted-project.ts';
import { project } from './project-files.ts';

describe('the import zones', () => {
  it('hold in this project', async () => {
    const { files, violations } = await cruiseZones(project);
    expect(files).toBeGreaterThan(200);
    expect(violations).toEqual([]);
  });

  it('allow what the design allows', async () => {
    const { files, violations } = await cruiseZones(plantProject());
    expect(files).toBe(9);
    expect(violations).toEqual([]);
  });

  it.each([
    ['shared', 'shared/planted.ts', 'node:fs'],
    ['shared', 'shared/planted.ts', 'fs'],
    ['shared', 'shared/planted.ts', 'better-sqlite3'],
    ['shared', 'shared/planted.ts', '../db/core.ts'],
    ['shared', 'shared/planted.ts', '../renderer/main.tsx'],
    ['db', 'db/planted.ts', '../electron/main.ts'],
    ['db', 'db/planted.ts', '../renderer/main.tsx'],
    ['electron-package', 'db/planted.ts', 'electron'],
    ['shipped', 'db/planted.ts', 'react'],
    ['renderer', 'renderer/planted.tsx', 'node:path'],
    ['renderer', 'renderer/planted.tsx', 'electron'],
    ['renderer', 'renderer/planted.tsx', 'better-sqlite3'],
    ['renderer', 'renderer/planted.tsx', '../db/core.ts'],
    ['renderer', 'renderer/planted.tsx', '../electron/main.ts'],
    ['electron', 'electron/planted.ts', '../db/core.ts'],
    ['electron', 'electron/planted.ts', '../renderer/main.tsx'],
    ['core-process', 'electron/core-process.ts', '../db/store.ts'],
    ['shipped', 'electron/planted.ts', 'react'],
    ['build-and-tests', 'shared/planted.ts', '../build/bundle.ts'],
    ['build-and-tests', 'db/planted.ts', '../build/bundle.ts'],
    ['build-and-tests', 'electron/planted.ts', '../tests/core.test.ts'],
    ['build-and-tests', 'renderer/planted.tsx', '../build/bundle.ts'],
    ['tests', 'build/planted.ts', '../tests/core.test.ts'],
    ['found', 'build/planted.ts', './nowhere.ts'],
  ])('rule %s: %s may not import %s, not even its types', async (rule, from, target) => {
    for (const text of [
      `import * as found from '${target}';\nexport const planted = found;\n`,
      `import type found from '${target}';\nexport type Planted = found;\n`,
    ]) {
      const { violations } = await cruiseZones(plantProject({ [from]: text }));
      expect(violations.filter((violation) => violation.rule === rule)).toEqual([expect.objectContaining({ from })]);
    }
  });

  it('rule cycle: no file may lead back to itself, by however many steps', async () => {
    const planted = {
      'shared/one.ts': "import { two } from './two.ts';\nexport const one = (): unknown => two;\n",
      'shared/two.ts': "import { three } from './three.ts';\nexport const two = (): unknown => three;\n",
      'shared/three.ts': "import type { one } from './one.ts';\nexport const three: typeof one | null = null;\n",
    };
    const { violations } = await cruiseZones(plantProject(planted));
    expect(violations.map(({ rule }) => rule)).toContain('cycle');
  });
});
