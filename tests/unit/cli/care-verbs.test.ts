import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, refusal, told } from '../../support/cli.ts';
import { done, testCore } from '../../support/core.ts';
import { namedReview, namedRows, placeOf } from '../../support/named-review.ts';
import { written } from '../../support/sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const place = placeOf(namedRows[1]?.[3] ?? '', 'Zelda Quib');
const where = ['--case', 'N-01', '--part', 'Summary', '--start', String(place.start), '--end', String(place.end)];

async function review(size = 3, shared = false): Promise<{ folder: string; review: string }> {
  const folder = temporaryFolder();
  const core = testCore();
  const path = await namedReview(core, folder, size);
  if (shared) await done(core, 'assign.make', { reviewers: ['a', 'b'], seed: 'share' });
  core.close();
  return { folder, review: path };
}

describe('care', () => {
  it('shows what reviewers are told, and takes it from a file', async () => {
    const { folder, review: path } = await review();
    expect(cli(['care', path]).out).toContain('Samaritans  116 123');
    const contacts = written(folder, 'contacts.json', '{"contacts":[{"name":"Welfare","reach":"Room 4"}],"safeguarding":"555"}');
    const care = told<{ contacts: object[]; safeguarding: string }>('care', path, '--contacts', contacts);
    expect(care).toMatchObject({ contacts: [{ name: 'Welfare' }], safeguarding: '555' });
    expect(refusal(['care', path, '--contacts', join(folder, 'gone.json')]).code).toBe('file-missing');
  });
});

describe('reports', () => {
  it('lists notes, masked words and cases passed on, by the ids that the other verbs take', async () => {
    const { review: path } = await review();
    const { report } = told<{ report: string }>('names', path, '--reviewer', 'a', ...where);
    const { concern } = told<{ concern: string }>('risk', path, '--reviewer', 'a', '--case', 'N-02', '--about', 'Last line');
    told('pass-on', path, '--reviewer', 'a', '--case', 'N-03', '--interest');
    const reports = told<object>('reports', path);
    expect(reports).toMatchObject({
      concerns: [{ case: 'N-02', concern, state: 'open' }],
      identities: [{ case: 'N-01', report, state: 'open', context: { masked: 'Z•••• Q•••' } }],
      passed: [{ case: 'N-03', reviewer: 'a', passed: 'interest' }],
      sharedOut: false,
    });
    const lines = cli(['reports', path]).out;
    expect(lines).toContain('Z•••• Q•••');
    expect(lines + JSON.stringify(reports)).not.toMatch(/zelda/i);

    told('answer', path, '--note', concern, '--what', 'Rang the team', '--by', 'Chair');
    expect(told('redact', path, '--report', report, '--by', 'Sec', '--everywhere')).toMatchObject({ places: 5, cases: 2, reports: 1 });
    told('pass-on', path, '--reviewer', 'a', '--case', 'N-03', '--take-back');
    expect(told('reports', path)).toMatchObject({ concerns: [{ state: 'answered' }], identities: [{ state: 'redacted' }], passed: [] });
  });
});

describe('redact', () => {
  it('takes words out by their place, and leaves a report that names nobody', async () => {
    const { review: path } = await review();
    const { report } = told<{ report: string }>('names', path, '--reviewer', 'a', ...where);
    expect(told('redact', path, '--report', report, '--dismiss', 'A word', '--by', 'Sec')).toEqual({ report });
    expect(told('redact', path, ...where, '--kind', 'reference', '--by', 'Sec')).toMatchObject({ places: 1, cases: 1 });
    expect(refusal(['redact', path, '--report', report, '--by', 'Sec']).message).toMatch(/settled/);
    expect(refusal(['redact', path, '--by', 'Sec']).code).toBe('stretch-missing');
    expect(cli(['redact', path, '--dismiss', 'x', '--by', 'Sec'])).toMatchObject({ code: 1, err: '--report is needed.\n' });
    expect(cli(['redact', path, ...where]).code).toBe(1);
  });
});

describe('hand-over and calibrate', () => {
  it('give a case to another, and hold a round of comparing', async () => {
    const { review: path } = await review(2, true);
    const { shares } = told<{ shares: { reviewer: string; cases: string[] }[] }>('assign', path, '--reviewers', 'a,b', '--seed', 's');
    const [ref = ''] = shares.find(({ reviewer }) => reviewer === 'a')?.cases ?? [];
    told('pass-on', path, '--reviewer', 'a', '--case', ref);
    expect(told('hand-over', path, '--case', ref, '--to', 'b', '--by', 'Sec')).toEqual({ case: ref, from: 'a', to: 'b' });
    expect(refusal(['hand-over', path, '--case', ref, '--to', 'b', '--by', 'Sec']).code).toBe('not-passed-on');

    const { cases } = told<{ cases: string[] }>('calibrate', path, '--size', '1', '--by', 'Sec');
    expect(told('calibrate', path, '--compare')).toMatchObject({ reviewers: 2, cases: [{ case: cases[0], complete: 0, items: null }] });
    expect(told('calibrate', path, '--close', '--by', 'Sec')).toEqual({ closed: 1 });
    expect(cli(['calibrate', path])).toMatchObject({ code: 1, err: '--size, --cases, --compare or --close is needed.\n' });
    expect(cli(['calibrate', path, '--size', '1'])).toMatchObject({ code: 1, err: '--by is needed.\n' });
  });
});
