import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { done, testCore } from '../support/core.ts';
import { drawnReview } from '../support/sheets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OpenedWindow, showWindow } from './support/real-bridge.tsx';

let user: UserEvent;
let shown: OpenedWindow;
let folder: string;

/** A window at the codebook of a review in which Ada has completed one of two cases. */
beforeEach(async () => {
  folder = temporaryFolder();
  const maker = testCore();
  const review = await drawnReview(maker, folder, 2);
  const ada = { reviewer: 'Ada', caseRef: 'C-01' };
  await done(maker, 'coding.save', { ...ada, changes: { engagement: 'never', privacy: 'present' } });
  await done(maker, 'coding.complete', ada);
  maker.close();
  shown = showWindow(review);
  user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Code\d/ }));
  await user.click(await screen.findByRole('button', { name: 'Codebook' }));
  await screen.findByRole('heading', { name: 'What this will do' });
  await screen.findByRole('heading', { name: 'Domestic' });
});

const book = async () => (await done(shown.core, 'codebook.read', {})).codebook;
const line = (name: string) => screen.getByRole('button', { name: new RegExp(`${name}( new| changed)?$`) });
const field = (name: string) => screen.getByRole('textbox', { name });
const preview = () => within(screen.getByRole('complementary', { name: 'What this will do' }));

async function make(version: number): Promise<void> {
  const button = screen.getByRole('button', { name: `Make version ${version}…` });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await user.type(field('Who changes the codebook'), 'Chair');
  await user.click(screen.getByRole('button', { name: `Make version ${version}` }));
  await screen.findByText(`Version ${version}`);
}

describe('the codebook', () => {
  it('keeps nothing until a version is made', async () => {
    await user.type(field('Example'), ' Another.');
    await screen.findByText('Changes the example of “Domestic”.');
    expect((await book()).version).toBe(1);
    await make(2);
    expect((await book()).themes[0]).toMatchObject({ example: expect.stringMatching(/Another\.$/), meaningSince: 1 });
    expect(preview().getByText(/^Change something/)).toBeVisible();
  });

  it('tells what a new definition makes of the codings there are, and takes it for wording when told to', async () => {
    await user.type(field('Definition'), ' More.');
    await screen.findByText('1 case of 1 reviewer gets another look (1 coding).');
    await user.click(preview().getByRole('radio', { name: 'Wording' }));
    await screen.findByText('Nobody has to look at a case again.');
    await make(2);
    expect((await book()).themes[0]?.meaningSince).toBe(1);
  });

  it('takes back a word typed as one step, and Ctrl Z outside of a field does the same', async () => {
    const before = field('Example').textContent;
    await user.type(field('Example'), ' Another.');
    await user.click(preview().getByRole('button', { name: /^Undo/ }));
    expect(field('Example')).toHaveTextContent(before);
    await user.type(field('Example'), ' Another.');
    line('Underage').focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(preview().getByText(/^Change something/)).toBeVisible());
  });

  it('says at once that a key is taken, and does not let the version be made', async () => {
    await user.clear(field('Key'));
    await user.type(field('Key'), 't');
    expect(screen.getByText('“Third-party report” has it.')).toBeVisible();
    await screen.findByText(/gives the key “t” to more than one theme/);
    expect(screen.getByRole('button', { name: 'Make version 2…' })).toBeDisabled();
  });

  it('moves a theme by Alt and an arrow', async () => {
    line('Third-party report').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await screen.findByText('Changes the order of themes.');
    await make(2);
    expect((await book()).themes.slice(0, 2).map(({ id }) => id)).toEqual(['third-party', 'domestic']);
  });

  it('retires a theme, which is then folded away, and brings it back', async () => {
    await user.click(line('Privacy'));
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    await screen.findByText('Retires “Privacy”.');
    expect(await screen.findByText(/^1 coding says something of what is retired/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(preview().queryByText('Retires “Privacy”.')).toBeNull());
  });

  it('says why a theme that a measure counts cannot be retired', async () => {
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    await screen.findByText(/The measure “Domestic: refused.*” asks for “Domestic”/);
  });

  it('merges themes into a new one', async () => {
    await user.click(line('Privacy'));
    await user.click(screen.getByRole('button', { name: 'Merge…' }));
    await user.click(screen.getByRole('checkbox', { name: 'Wellbeing, moving on' }));
    await user.type(field('Name of the new theme'), 'Private life');
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await screen.findByText(/Merges “Privacy” and “Wellbeing, moving on” into a new theme/);
    await make(2);
    const { coding } = await done(shown.core, 'case.read', { reviewer: 'Ada', caseRef: 'C-01' });
    expect(coding).toMatchObject({ values: { 'private-life': 'present' }, anotherLook: [] });
  });

  it('splits a theme into parts, which are then the ones to define', async () => {
    await user.click(line('Privacy'));
    await user.click(screen.getByRole('button', { name: 'Split…' }));
    await user.type(field('Names of the parts'), 'Phone{Enter}Records');
    await user.click(screen.getByRole('button', { name: 'Split' }));
    await screen.findByText('Splits “Privacy” into “Phone” and “Records”.');
    await screen.findByText('1 case of 1 reviewer gets another look (1 coding).');
    expect(screen.getByRole('heading', { name: 'Phone' })).toBeVisible();
  });

  it('adds a question with its answers, and takes words line by line', async () => {
    await user.click(screen.getByRole('button', { name: 'Add a question…' }));
    await user.type(field('The question'), 'Was there a risk assessment?');
    await user.type(field('Answers'), 'Full{Enter}In part');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    await screen.findByText('Adds the question “Was there a risk assessment?”.');
    await user.click(line('Domestic'));
    await user.type(field('Words to highlight'), '{Enter}in-laws');
    await screen.findByText('Changes the words highlighted for “Domestic”.');
    await make(2);
    const { questions, themes } = await book();
    expect(questions.at(-1)).toMatchObject({
      id: 'was-there-a-risk-assessment',
      options: [
        { id: 'full', label: 'Full' },
        { id: 'in-part', label: 'In part' },
      ],
    });
    expect(themes[0]?.words.at(-1)).toBe('in-laws');
  });

  it('tells what is wrong with an expression as it is typed', async () => {
    await user.click(screen.getByRole('button', { name: /^Measures/ }));
    await user.click(screen.getByRole('button', { name: 'Fear of reprisal' }));
    await user.clear(field('Which of them count'));
    await user.type(field('Which of them count'), "has('privcy')");
    expect(screen.getByText('The codebook has no theme “privcy”. Did you mean “privacy”?')).toBeVisible();
  });

  it('keeps what is gathered while another place is open', async () => {
    await user.type(field('Example'), ' Another.');
    await user.click(screen.getByRole('button', { name: /^Sample/ }));
    await user.click(screen.getByRole('button', { name: /^Code\d/ }));
    await screen.findByText('Changes the example of “Domestic”.');
  });

  it('takes a file over as changes to look at, and tells what it left out', async () => {
    const file = join(folder, 'other.qdc');
    const guid = '11111111-1111-4111-8111-111111111111';
    writeFileSync(
      file,
      `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="${guid}" name="Anger" isCodable="true" color="red"/></Codes></CodeBook>`,
    );
    shown.chooseNext(file);
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    await screen.findByText('The colour “red” of “Anger”: it is not of the form #rrggbb.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await screen.findByText('Adds the theme “Anger”.');
    expect((await book()).version).toBe(1);
  });

  it('shows who made which version, and why', async () => {
    await user.type(field('Example'), ' Another.');
    await make(2);
    await user.click(line('Versions'));
    expect(screen.getByRole('heading', { name: 'Version 2' })).toBeVisible();
    expect(screen.getByText(/Chair$/)).toBeVisible();
  });
});
