import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, type ErrorDocument } from '../../support/cli.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['new', 'r.dip'], /--title/],
    [['new', '--title', 'T'], /missing required argument 'review'/],
    [['sample', 'r.dip', '--seed', 's'], /--size/],
    [['sample', 'r.dip', '--size', '5'], /--seed/],
    [['sample', 'r.dip', '--top-up', 'draw-1'], /--size/],
    [['sample', 'r.dip', '--size', 'ten', '--seed', 's'], /--size must be a whole number; it is “ten”/],
    [['sample', 'r.dip', '--size', '-5', '--seed', 's'], /--size must be a whole number/],
    [['sample', 'r.dip', '--size', '5', '--seed', 's', '--method', 'lottery'], /--method cannot be “lottery”\. Use one of: simple/],
    [['import', 'r.dip', 'e.csv', '--duplicates', 'merge'], /--duplicates cannot be “merge”/],
    [['import', 'r.dip', 'e.csv', '--number-rows', ''], /--number-rows must not be blank\./],
    [['problems', 'e.csv', '--out', 'p.csv', '--number-rows', ' '], /--number-rows must not be blank\./],
    [['size', '--population', '10', '--margin', 'wide'], /--margin must be a number/],
    [['inspect', 'e.csv', '--header-row', '0'], /--header-row must be a whole number from 1 to 1,000; it is “0”\./],
    [['inspect', 'e.csv', '--delimiter', '::'], /--delimiter must be one character/],
    [['summary', 'r.dip', '--colour'], /unknown option '--colour'/],
    [['summary', 'r.dip', 'other.dip'], /too many arguments/],
    [['code', 'r.dip', 'c.csv'], /--reviewer/],
  ])('exits 1 and says what: %j', (args, message) => {
    const run = cli(args);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: '' });
    expect(run.err).toMatch(message);
    expect(run.err).not.toMatch(/\bundefined\b|\n\s+at /);
  });

  it.each([
    [['sample', 'r.dip', '--size', 'ten', '--seed', 's'], '--size must be a whole number; it is “ten”.\n'],
    [['import', 'r.dip', 'e.csv', '--privacy', 'hide'], '--privacy cannot be “hide”. Use one of: refuse, redact, accept.\n'],
    [['size', '--population', '10', '--margin', 'wide'], '--margin must be a number; it is “wide”.\n'],
  ])('says it once: %j', (args, sentence) => {
    expect(cli(args).err).toBe(sentence);
  });

  it('exits 1 with nothing asked, and shows the help', () => {
    expect(cli([])).toMatchObject({ code: 1, err: expect.stringMatching(/Usage: dip-sampler/) });
  });
});

describe('help', () => {
  it('exits 0 and names every verb', () => {
    const run = cli(['--help']);
    expect(run.code).toBe(0);
    for (const verb of [
      'new',
      'inspect',
      'import',
      'sample',
      'verify-draw',
      'size',
      'code',
      'conflicts',
      'resolve',
      'summary',
      'report',
      'export',
      'audit',
      'demo',
    ]) {
      expect(run.out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    }
  });
});

describe('a path', () => {
  it('is absolute in every document, and is taken from the folder one is in', () => {
    const folder = temporaryFolder();
    written(folder, 'e.csv', 'Crime Ref\nA-1\n');
    const here = { cwd: folder };
    cli(['new', 'r.dip', '--title', 'T'], here);
    cli(['import', 'r.dip', 'e.csv'], here);
    expect(cli(['inspect', 'e.csv', '--json'], here).json()).toMatchObject({ file: join(folder, 'e.csv') });
    expect(cli(['export', 'r.dip', '--out', 'out.csv', '--json'], here).json()).toMatchObject({ file: join(folder, 'out.csv') });
    expect(cli(['import', 'r.dip', 'gone.csv', '--json'], here).json<ErrorDocument>().error.where).toEqual({
      file: join(folder, 'gone.csv'),
    });
    expect(cli(['summary', 'gone.dip', '--json'], here).json<ErrorDocument>().error.where).toEqual({ file: join(folder, 'gone.dip') });
  });
});

describe('a refusal without --json', () => {
  it('is one sentence on standard error, and nothing else', () => {
    const run = cli(['summary', join(temporaryFolder(), 'gone.dip')]);
    expect(run).toMatchObject({ code: 2, out: '', err: 'gone.dip does not exist. Check the name and the folder.\n' });
  });
});
