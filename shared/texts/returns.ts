import { counted, grouped, listed, longDate } from './words.ts';

/** The Returns view: work packages out, what comes back, and taking it in. */
export const returns = {
  heading: 'Packages and returns',
  lead: 'Each reviewer gets a file with their own cases alone, codes on a computer of their own, and sends the codings back without a word of any case.',
  needsDraw: 'There is no sample yet, so there is nothing to give anybody. Draw one first.',
  needsShares: 'The cases have not been shared out yet. Share them out first, and then issue a package to each reviewer.',
  goSample: 'Go to Sample',

  hands: 'Who has what',
  table: { reviewer: 'Reviewer', complete: 'Complete in this review', package: 'Package', acts: 'What can be done' },
  complete: (complete: number, assigned: number) => `${grouped(complete)} of ${grouped(assigned)}`,
  completeOf: (reviewer: string) => `Complete, of the cases of ${reviewer}`,
  issue: 'Issue a package…',
  issueAgain: 'Issue again…',
  withdraw: 'Withdraw…',
  of: (act: string, reviewer: string) => `${act} ${reviewer}`,
  none: 'No package issued',
  state: {
    out: (issued: string, due: string | null) => `Out since ${longDate(issued)}${due === null ? '' : `, due ${longDate(due)}`}`,
    overdue: (due: string, issued: string) => `Overdue: was due ${longDate(due)}, out since ${longDate(issued)}`,
    partBack: (codings: number, at: string, due: string | null) =>
      `Part back: ${counted(codings, 'coding', 'codings')} returned ${longDate(at)}${due === null ? '' : `, due ${longDate(due)}`}`,
    partOverdue: (codings: number, at: string, due: string) =>
      `Overdue: was due ${longDate(due)}; ${counted(codings, 'coding', 'codings')} returned ${longDate(at)}`,
    back: (at: string) => `All back, returned ${longDate(at)}`,
    replaced: (issued: string) => `Replaced by a later one; issued ${longDate(issued)}`,
    withdrawn: (by: string, at: string, reason: string) => `Withdrawn by ${by} on ${longDate(at)}: ${reason}`,
  },
  detail: (file: string, cases: number, encrypted: boolean) =>
    `${file}, ${counted(cases, 'case', 'cases')}, ${encrypted ? 'encrypted' : 'not encrypted'}`,
  earlier: (n: number) => counted(n, 'earlier package', 'earlier packages'),
  missing: (refs: readonly string[]) =>
    `${counted(refs.length, 'case is', 'cases are')} in no package they hold: ${refs.length > 6 ? `${refs.slice(0, 5).join(', ')} and ${grouped(refs.length - 5)} more` : listed(refs)}. Issue again to send ${refs.length === 1 ? 'it' : 'them'}.`,

  issueHeading: (reviewer: string) => `Issue a package to ${reviewer}`,
  issueLead: (cases: number) =>
    `${counted(cases, 'case', 'cases')} with ${cases === 1 ? 'its narrative' : 'their narratives'}, what they have coded so far, and the codebook. What other reviewers have said is not in it.`,
  issueReplaces: 'They hold a package already. What comes back of that one is still taken in.',
  due: 'Wanted back by',
  dueHelp: 'May be left empty.',
  issuer: 'Who issues it?',
  issuerHelp: 'Named in the package. Optional.',
  guard: 'How the file is kept from others',
  guards: {
    passphrase: {
      label: 'Encrypted, with a passphrase',
      note: 'Nobody can read it without the passphrase. Send that by another way than the file, such as by telephone.',
    },
    plain: {
      label: 'Not encrypted',
      note: 'Anybody who has the file can read every case in it. Only for a file that never leaves a protected place.',
    },
  },
  passphrase: 'Passphrase',
  passphraseLength: (n: number) => `${grouped(n)} characters or more.`,
  passphraseHelp:
    'A short one is soon guessed. Four or more words that do not belong together are easy to say on the telephone. It is kept nowhere: note it down now.',
  again: 'Passphrase once more',
  againHelp: 'To catch a slip.',
  show: 'Show what I type',
  tooShort: (n: number) => `Use ${grouped(n)} characters or more.`,
  notSame: 'The two are not the same.',
  issueConfirm: 'Choose where to save it…',
  issuing: 'Writing the package',
  packageName: (title: string, reviewer: string) => `${title} ${reviewer}.dipwork`,
  issuedHeading: (reviewer: string) => `The package for ${reviewer} is written`,
  issued: (file: string, cases: number) => `Wrote ${file}: ${counted(cases, 'case', 'cases')}.`,
  issuedNext: (reviewer: string, encrypted: boolean) =>
    encrypted
      ? `Send the file to ${reviewer}, and the passphrase by another way. They open the file in Dip Sampler and send a return back.`
      : `Hand the file to ${reviewer} in person or by a protected way: it is not encrypted. They open it in Dip Sampler and send a return back.`,
  close: 'Done',

  withdrawHeading: (reviewer: string) => `Withdraw the package of ${reviewer}`,
  withdrawLead:
    'What has come back of it stays. What comes back from now on is refused. The file itself is not deleted by this: ask for it to be destroyed.',
  reason: 'Reason',
  reasonHelp: 'It goes into the audit trail. No names of people in cases.',
  reasonMissing: 'Say why it is withdrawn.',
  withdrawConfirm: 'Withdraw it',
  withdrawn: (reviewer: string) => `The package of ${reviewer} is withdrawn.`,

  takeIn: 'Take returns in…',
  dropHint: 'Or drop them here.',
  dropNow: 'Let go to see what they would bring.',
  reading: 'Reading the returns',
  taking: 'Taking the codings in',
  previewHeading: (n: number, refused: number) =>
    refused === 0
      ? `What ${counted(n, 'return', 'returns')} would bring`
      : `${grouped(n - refused)} of ${counted(n, 'file', 'files')} can be taken in`,
  total: (added: number, differences: number) =>
    `${counted(added, 'coding', 'codings')} to take in; ${counted(differences, 'difference', 'differences')} to decide after it.`,
  previewNote: 'Nothing is taken in yet.',
  previewRefused: 'What is refused is left out; the others can be taken in without it.',
  include: (file: string) => `Take in ${file}`,
  from: (reviewer: string, returned: string) => `from ${reviewer}, returned ${longDate(returned)}`,
  adds: (added: number, had: number, isAlone: boolean) => {
    const where = isAlone ? 'in this review already' : 'in this review already, or in a file above';
    if (added === 0 && had === 0) return 'Nothing that can be taken in.';
    if (added === 0) return `Nothing new: ${had === 1 ? 'its one coding is' : `all ${grouped(had)} codings are`} ${where}.`;
    return `${counted(added, 'coding', 'codings')} to take in${had === 0 ? '' : `; ${grouped(had)} more ${had === 1 ? 'is' : 'are'} ${where}`}.`;
  },
  givesWay: (n: number) =>
    `${counted(n, 'coding gives', 'codings give')} way to what the same reviewer said later; ${n === 1 ? 'it is' : 'they are'} kept on record.`,
  refusedCodings: (n: number) => `${counted(n, 'coding', 'codings')} refused`,
  refusedFile: 'Left out:',
  olderCodebook: (version: number) => `Coded with version ${grouped(version)} of the codebook. Since then:`,
  leftOut: 'Left out.',
  more: 'Choose more…',
  confirm: (n: number) => `Take in ${counted(n, 'coding', 'codings')}`,
  nothingNew: 'Nothing to take in',
  stop: 'Not now',
  taken: (added: number, had: number) =>
    `${counted(added, 'coding', 'codings')} taken in${had === 0 ? '' : `; ${grouped(had)} more ${had === 1 ? 'was' : 'were'} in this review already`}.`,
  toDecide: (open: number, carried: number) =>
    `${counted(open, 'difference', 'differences')} to decide${carried === 0 ? '' : `, and ${grouped(carried)} carried forward`}.`,
  goDifferences: 'See the differences',

  merges: 'Taken in so far',
  noMerges: 'Nothing has been taken in yet.',
  merge: (added: number, reviewers: readonly string[]) => `${counted(added, 'coding', 'codings')} from ${listed(reviewers)}`,
  mergeUndone: (when: string) => `Taken back ${when}`,
  undo: 'Take it back…',
  undoing: 'Taking the codings back',
  undoOf: (when: string) => `Take it back… What was taken in ${when}`,
  undoConfirm: (n: number) => `Take back ${counted(n, 'coding', 'codings')}`,
  undoHeading: (when: string) => `Take back what was taken in ${when}`,
  undoGone: (n: number, reviewers: readonly string[]) =>
    `${counted(n, 'coding', 'codings')} from ${listed(reviewers)} will not count any more until the files are taken in again. Until then the differences that rest on ${n === 1 ? 'it' : 'them'} are gone from the list, and so is whatever of them was carried forward to the next meeting.`,
  undoStays:
    'Decisions that were made on these cases are not lost. They wait, and count again when the files are taken in again. The files themselves stay where they are.',
  undone: (codings: number, decisions: number) =>
    `${counted(codings, 'coding was', 'codings were')} taken back. ${
      decisions === 0
        ? 'No decision was made on what they said.'
        : `${counted(decisions, 'decision waits', 'decisions wait')} until the files are taken in again.`
    }`,
};
