import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { csv } from '../../support/csv.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { makeSharedReview, ofShared } from '../../support/packages.ts';
import { written } from '../../support/sheets.ts';

let shared = '';
beforeAll(async () => {
  shared = await makeSharedReview();
});

const sheet = csv([
  ['case_ref', 'domestic', 'engagement'],
  ['C-01', '1', 'never'],
  ['C-02', '0', 'never'],
]);

/** A package of Ada's, coded from a spreadsheet, and its return. */
function packageAndReturn(flags: readonly string[] = []) {
  const { folder, review } = ofShared(shared);
  const file = join(folder, 'ada.dipwork');
  told('issue', review, '--reviewer', 'Ada', '--out', file, ...flags);
  told('code', file, written(folder, 'ada.csv', sheet), '--reviewer', 'Ada', ...flags);
  const back = join(folder, 'ada.dipreturn');
  return { folder, review, file, back, returned: told<Record<string, unknown>>('return', file, '--out', back, ...flags) };
}

describe('issue, return and merge', () => {
  it('answer as the contract has it', () => {
    const { folder, review } = ofShared(shared);
    const file = join(folder, 'ada.dipwork');
    const issued = told<Record<string, unknown>>('issue', review, '--reviewer', 'Ada', '--out', file, '--due', '2026-12-01');
    expect(issued).toMatchObject({ file, sha256: fingerprint(file), cases: 8 });
    expect(told('code', file, written(folder, 'ada.csv', sheet), '--reviewer', 'Ada')).toEqual({ codings: 2, changed: 2, rejected: [] });
    const back = join(folder, 'ada.dipreturn');
    const returned = told<Record<string, unknown>>('return', file, '--out', back);
    expect(returned).toMatchObject({ file: back, sha256: fingerprint(back), codings: 2 });
    const merged = { added: 2, alreadyHad: 0, rejected: [], conflicts: 0 };
    expect(told('merge', review, back, '--dry-run')).toMatchObject(merged);
    expect(told('merge', review, back)).toMatchObject(merged);
    expect(told('merge', review, back)).toMatchObject({ added: 0, alreadyHad: 2 });
    expect(told('undo-merge', review)).toMatchObject({ codings: 2 });
  });

  it('take the passphrase of a package from a file or the environment, and need none to merge', () => {
    const folder = ofShared(shared).folder;
    const key = written(folder, 'key.txt', 'open sesame\nsecond line\n');
    const { review, file, back } = packageAndReturn(['--file-passphrase-file', key]);
    expect(readFileSync(file, 'latin1')).not.toContain('SQLite');
    const again = join(folder, 'again.dipreturn');
    for (const env of [{ DIP_FILE_PASSPHRASE: 'open sesame' }, { DIP_PASSPHRASE: 'open sesame' }])
      expect(cli(['return', file, '--out', again], { env }).code).toBe(0);
    expect(told('merge', review, back)).toMatchObject({ added: 2 });
  });

  it('refuse a wrong passphrase, or none, and leave the package as it is', () => {
    const { folder, review } = ofShared(shared);
    const file = join(folder, 'ada.dipwork');
    expect(cli(['issue', review, '--reviewer', 'Ada', '--out', file], { env: { DIP_FILE_PASSPHRASE: 'open sesame' } }).code).toBe(0);
    const before = fingerprint(file);
    const out = join(folder, 'x.dipreturn');
    expect(refusal(['return', file, '--out', out])).toMatchObject({ code: 'passphrase-needed' });
    expect(refusal(['return', file, '--out', out], { env: { DIP_FILE_PASSPHRASE: 'sesame' } })).toMatchObject({ code: 'wrong-passphrase' });
    expect(refusal(['return', file, '--out', out, '--passphrase-file', written(folder, 'empty', '\n')])).toMatchObject({
      code: 'passphrase-empty',
    });
    expect(existsSync(out)).toBe(false);
    expect(fingerprint(file)).toBe(before);
  });

  it('let nobody but its reviewer code in a package, and ask nothing else of it', () => {
    const { folder, file } = packageAndReturn();
    expect(refusal(['code', file, written(folder, 'ben.csv', sheet), '--reviewer', 'Ben'])).toMatchObject({ code: 'not-your-package' });
    for (const verb of [['summary'], ['conflicts'], ['packages'], ['agreement'], ['export', '--out', join(folder, 'x.csv')]])
      expect(refusal([verb[0] ?? '', file, ...verb.slice(1)])).toMatchObject({ code: 'in-package' });
  });

  it('ignore a passphrase for what is not encrypted', () => {
    const { review } = packageAndReturn();
    expect(cli(['packages', review], { env: { DIP_PASSPHRASE: 'anything' } }).code).toBe(0);
  });
});

describe('packages and withdraw', () => {
  it('tell who has what in plain words', () => {
    const { review, back } = packageAndReturn();
    told('merge', review, back);
    const { out } = cli(['packages', review]);
    expect(out).toMatch(
      /^Ada: 2 of 8 cases complete\n {2}package 1, part back: 8 cases, issued \d+ \w+ \d{4} {2}[0-9a-f-]{36}\nBen: 0 of 8 cases complete$/m,
    );
  });

  it('take a package back, and then refuse what returns of it', () => {
    const { review, back } = packageAndReturn();
    expect(told('withdraw', review, '--reviewer', 'Ada', '--by', 'Sec', '--reason', 'Laptop lost.')).toMatchObject({ reviewer: 'Ada' });
    expect(refusal(['merge', review, back]).message).toContain('was withdrawn by Sec');
    expect(refusal(['withdraw', review, '--reviewer', 'Ada', '--by', 'Sec', '--reason', 'Again.'])).toMatchObject({
      code: 'nothing-to-withdraw',
    });
  });
});
