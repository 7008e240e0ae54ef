import { cruiseZones } from '../dependency-cruiser.ts';
import { folders } from '../vite/folders.ts';
import { type Check, type Finding, toolCheck } from './check.ts';

const parts = ['shared', 'db', 'electron', 'renderer', 'build', 'tests'];

async function zones(): Promise<Finding> {
  const { files, violations } = await cruiseZones(folders.project);
  if (files === 0) return { passed: false, said: 'No file was read.' };
  const lines = violations.map(({ rule, from, to, because }) => `${from} → ${to}\n    ${rule}: ${because}`);
  return { passed: violations.length === 0, said: lines.join('\n') };
}

/** What was found right stays in the artefacts, so that the next time only what changed is read again. */
function typesCheck(part: string): Check {
  const kept = `artefacts/types/${part}.tsbuildinfo`;
  return toolCheck(`types ${part}`, 'typescript/bin/tsc', [
    '--project',
    part,
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    kept,
  ]);
}

/** Every check, the longest first, so that none is left to run alone at the end. */
export const allChecks: readonly Check[] = [
  toolCheck('lint', 'eslint/bin/eslint.js', [
    '--flag=unstable_native_nodejs_ts_config',
    '--config=build/eslint.config.ts',
    '--max-warnings=0',
    '.',
  ]),
  ...parts.map((part) => typesCheck(part)),
  { name: 'zones', run: zones },
  toolCheck('dead code', 'knip/bin/knip.js', ['--config', 'build/knip.json', '--no-progress']),
  toolCheck('format', '@biomejs/biome/bin/biome', [
    'check',
    '--config-path=build/biome.json',
    '--error-on-warnings',
    '--colors=off',
    '--max-diagnostics=50',
    '.',
  ]),
];
