/** The import zones of the design as rules, and the cruise that holds a tree against them. */
import { readdir } from 'node:fs/promises';
import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

const zones = ['shared', 'db', 'electron', 'renderer', 'build', 'tests'];

/** What a page may load beside its own files: packages that need no Node. A new one is named here on purpose. */
const pagePackages = [
  '@fontsource(-variable)?/',
  '@internationalized/date/',
  '@tanstack/react-(query|virtual)/',
  'd3-(scale|shape)/',
  'react(-dom|-aria-components|-aria|-stately)?/',
  'tinykeys/',
  'wouter/',
  'zod/',
  'zustand/',
];

/** A file's imports may lead only to these paths. Node's own modules and whatever cannot be found are on no path. */
function only(name: string, comment: string, from: Rule['from'], paths: readonly string[], node: 'node' | 'no node'): Rule {
  const beyond = { pathNot: [...paths], ...(node === 'node' && { dependencyTypesNot: ['core' as const] }) };
  return { name, comment, severity: 'error', from, to: beyond };
}

const forbidden: Rule[] = [
  only('shared', 'shared imports itself and zod', { path: '^shared/' }, ['^shared/', '^node_modules/zod/'], 'no node'),
  only('db', 'db imports itself, shared, packages and Node', { path: '^db/' }, ['^db/', '^shared/', '^node_modules/'], 'node'),
  only(
    'renderer',
    'renderer imports itself, shared and packages made for a page',
    { path: '^renderer/' },
    ['^renderer/', '^shared/', ...pagePackages.map((name) => `^node_modules/${name}`)],
    'no node',
  ),
  only(
    'electron',
    'electron imports itself, shared, packages and Node; only its core process imports the core',
    { path: '^electron/', pathNot: '^electron/core-process\\.ts$' },
    ['^electron/', '^shared/', '^node_modules/'],
    'node',
  ),
  only(
    'core-process',
    'of db, the core process imports db/core.ts',
    { path: '^electron/core-process\\.ts$' },
    ['^electron/', '^shared/', '^node_modules/', '^db/core\\.ts$'],
    'node',
  ),
  {
    name: 'shipped',
    comment: 'what db and electron load is shipped, so it stands in the dependencies; Electron is there by itself',
    severity: 'error',
    from: { path: '^(db|electron)/' },
    to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/(electron|@types)/' },
  },
  {
    name: 'electron-package',
    comment: 'Electron itself is the business of electron; db has a second host, the command line',
    severity: 'error',
    from: { pathNot: '^(electron|build|tests)/' },
    to: { path: '^node_modules/electron/' },
  },
  {
    name: 'build-and-tests',
    comment: 'nothing that runs in the app imports how it is built or tested',
    severity: 'error',
    from: { pathNot: '^(build|tests)/' },
    to: { path: '^(build|tests)/' },
  },
  { name: 'tests', comment: 'only tests import tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  { name: 'cycle', comment: 'no file leads back to itself', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'found',
    comment: 'every import leads somewhere',
    severity: 'error',
    from: {},
    // Electron itself provides these; no file is behind them.
    to: { couldNotResolve: true, pathNot: '^electron/(main|common|renderer)$' },
  },
];

const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));

/** One import that a zone does not allow. */
export interface ZoneViolation {
  /** Name of the rule. */
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** The rule in words. */
  readonly because: string;
}

export interface ZoneReport {
  /** How many files of the zones were read. */
  readonly files: number;
  readonly violations: readonly ZoneViolation[];
}

/** Reads every import under a project folder, those of types included, and tells the ones that the zones forbid. */
export async function cruiseZones(project: string): Promise<ZoneReport> {
  const present = (await readdir(project)).filter((name) => zones.includes(name));
  const { output } = await cruise(present, {
    baseDir: project,
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  });
  if (typeof output === 'string') throw new Error('The cruise told its result in words, not in data.');
  return {
    files: output.modules.filter(({ source }) => zones.includes(source.split('/', 1)[0] ?? '')).length,
    violations: output.summary.violations.map((found) => ({
      rule: found.rule.name,
      from: found.from,
      to: found.cycle ? found.cycle.map(({ name }) => name).join(' → ') : found.to,
      because: comments.get(found.rule.name) ?? '',
    })),
  };
}
