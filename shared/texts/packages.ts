import { counted, grouped, listed, longDate } from './words.ts';

/** Work packages, returns and merges: what goes wrong, and what the command line says of them. */
export const packages = {
  errors: {
    inPackage: (reviewer: string) =>
      `This is the work package of ${reviewer}: only their cases can be read and coded in it. Open the review itself for anything else.`,
    notYours: (holder: string, other: string) =>
      `This work package was issued to ${holder}, and ${other} cannot code in it. Give the reviewer’s name as ${holder}, or ask for a package of your own.`,
    noPackage: () => 'This is a review, not a work package. Open the package whose codings are to be returned.',
    fromFuture: (file: string) => `${file} was made by a newer version of Dip Sampler. Update the program to open it.`,
    damaged: (file: string) =>
      `${file} is damaged, and was left untouched: something in it is not as it was issued or as it was said. Open a copy of it, or ask for the package to be issued again.`,
    nothingToIssue: (reviewer: string, names: readonly string[]) =>
      names.length === 0
        ? `Nothing can be issued to ${reviewer}: the cases have not been shared out. Share them out first.`
        : names.includes(reviewer)
          ? `Nothing can be issued to ${reviewer}: no case is on their desk any more. Hand cases over to them, or share them out again.`
          : `No case was shared out to ${reviewer}. Those who have cases are ${listed(names)}.`,
    nothingCoded: (reviewer: string) => `${reviewer} has not coded anything in this package yet, so there is nothing to return.`,
    unknownPackage: () => 'No package of that id was issued from this review. List the packages to see their ids.',
    alreadyWithdrawn: (reviewer: string, by: string, at: string) =>
      `This package of ${reviewer} was withdrawn by ${by} on ${longDate(at)} already.`,
    withdrawOther: (reviewer: string) => `That package is not one of ${reviewer}. List the packages to see whose it is.`,
    withdrawWhich: (reviewer: string) => `${reviewer} holds no package that could be withdrawn.`,

    notReturn: (file: string) =>
      `${file} is not a return of codings. Choose the file that was written from a work package, usually named .dipreturn.`,
    returnIsDatabase: (file: string) =>
      `${file} is a review or a work package, not a return. Write the return from the package first, and merge that.`,
    returnLocked: (file: string) =>
      `${file} cannot be opened by this review: it was returned to another review, or it is damaged. Check where it came from, and ask for it again.`,
    returnDamaged: (file: string) => `${file} is damaged or was changed after it was written. Ask for it to be returned again.`,
    returnField: (file: string, problem: string) =>
      `${file} is not a return as this version knows it: ${problem}. Ask for it to be returned again.`,
    fieldProblem: (place: string, problem: string) => (place === '' ? problem : `“${place}”, ${problem}`),
    headDiffers: () => 'its parts do not belong together',
    returnFromFuture: (file: string) => `${file} was returned by a newer version of Dip Sampler. Update the program to merge it.`,
    returnTooLong: (file: string) => `${file} is far longer than any return. Choose the file that was written from a work package.`,
    otherReview: (file: string) => `${file} was returned to another review. Merge it there.`,
    nothingIssued: () =>
      'No work package was ever issued from this review, so nothing can come back to it. Open the review that issued it.',

    mergeWithdrawn: (file: string, reviewer: string, by: string, at: string) =>
      `${file} comes from a package of ${reviewer} that was withdrawn by ${by} on ${longDate(at)}. Leave it out; to have these codings, issue the cases again.`,
    mergeCodebook: (file: string, version: number) =>
      `${file} was coded with a version ${grouped(version)} of the codebook that this review does not have. Merge it into the review that issued it, or into a later copy of that.`,
    mergeBeyondPackage: (file: string, reviewer: string) =>
      `${file} speaks of cases that the package of ${reviewer} did not have, or of what somebody else has said. Ask for it to be returned again.`,
    mergeUnknownCase: (ref: string) => `This review has no case “${ref}”.`,
    mergeChangedText: (ref: string) =>
      `The text of “${ref}” is not the one that was read: it was changed since the package was issued, by other means than a redaction. Issue the case again.`,
    mergeUnsayable: (ref: string, item: string) =>
      `What is said of “${item}” in “${ref}” cannot be said under its version of the codebook.`,
    mergeOtherwise: (ref: string) => `A coding of “${ref}” is here already under the same id, and says otherwise.`,
    mergeNothing: (file: string, reason: string) => `Nothing of ${file} can be taken in. ${reason}`,
    noMerge: () => 'There is no merge to take back.',
  },

  verbs: {
    issue: 'write a work package: only this reviewer’s cases and the codebook',
    return: 'write the codings of a work package for return, without case text',
    merge: 'take returned codings in, in one step',
    undoMerge: 'take the last merge back',
    packages: 'who has what, how far they are, and what is overdue or missing',
    withdraw: 'take a package back: what returns of it is refused from then on',
  },
  options: {
    out: 'file to write',
    due: 'day by which it is wanted back, as 2026-12-31',
    plain: 'leave the return readable instead of encrypting it to its review',
    dryRun: 'say what the merge would do, and do nothing',
    package: 'id of the package, as “packages” lists them; the one the reviewer holds without it',
    reviewer: 'name or initials of the reviewer',
    by: 'who takes it back',
    issuedBy: 'who issues it, named in the package; nobody is without it',
    reason: 'why; kept in the audit trail',
    passphraseFile: 'file whose first line is the passphrase of the review',
    filePassphraseFile: 'file whose first line is the passphrase of the package; that of the review without it',
  },
  dueDay: (flag: string, value: string) => `${flag} must be a day, such as 2026-12-31; it is “${value}”.`,
  passphraseFile: (file: string) => `${file} has no passphrase in its first line. Write one there.`,

  issued: (file: string, cases: number, reviewer: string, encrypted: boolean) =>
    `Wrote ${file}: ${counted(cases, 'case', 'cases')} for ${reviewer}${encrypted ? ', encrypted' : ', not encrypted: anyone who has the file can read the cases'}.`,
  returned: (file: string, codings: number, complete: number, cases: number) =>
    `Wrote ${file}: ${counted(codings, 'coding', 'codings')}; ${grouped(complete)} of ${counted(cases, 'case', 'cases')} complete.`,
  merged: (added: number, had: number, conflicts: number) =>
    `${counted(added, 'coding', 'codings')} taken in, ${grouped(had)} here already; ${counted(conflicts, 'difference', 'differences')} to decide.`,
  wouldMerge: (added: number, had: number, conflicts: number) =>
    `Would take in ${counted(added, 'coding', 'codings')}; ${grouped(had)} here already; there would be ${counted(conflicts, 'difference', 'differences')} to decide. Nothing was changed.`,
  mergedFile: (file: string, reviewer: string, added: number, had: number, refused: number) =>
    `  ${file} (${reviewer}): ${grouped(added)} new, ${grouped(had)} here already, ${grouped(refused)} refused`,
  givesWay: (n: number) =>
    `    ${counted(n, 'coding gives', 'codings give')} way to what the same reviewer said later; ${n === 1 ? 'it is' : 'they are'} kept in the log`,
  olderCodebook: (version: number) => `    coded with version ${grouped(version)} of the codebook; since then:`,
  codebookChange: (says: string) => `      ${says}`,
  /** What refuses a file names it already. */
  rejected: (file: string, reason: string) => (reason.startsWith(file) ? `  ${reason}` : `  ${file}: ${reason}`),
  refusesAll: 'A file that is refused refuses the whole merge: leave it out, or mend it.',
  rejectedCount: (n: number) => `${counted(n, 'refusal', 'refusals')}:`,
  unmerged: (codings: number, decisions: number) =>
    `The last merge is taken back: ${counted(codings, 'coding is', 'codings are')} as before.${decisions === 0 ? '' : ` ${counted(decisions, 'decision', 'decisions')} of the chair on ${decisions === 1 ? 'it' : 'them'} stay.`}`,
  hand: (reviewer: string, complete: number, assigned: number) =>
    `${reviewer}: ${grouped(complete)} of ${counted(assigned, 'case', 'cases')} complete`,
  missing: (refs: readonly string[]) => `  in no package they hold: ${refs.join(', ')}`,
  listedPackage: (epoch: number, state: string, cases: number, issuedAt: string, due: string | null, id: string) =>
    `  package ${grouped(epoch - 1)}, ${state}: ${counted(cases, 'case', 'cases')}, issued ${longDate(issuedAt)}${due === null ? '' : `, due ${longDate(due)}`}  ${id}`,
  states: { out: 'out', 'part-back': 'part back', back: 'back', replaced: 'replaced', withdrawn: 'withdrawn' },
  overdue: 'overdue',
  noPackages: 'No case has been shared out, so nobody has anything yet.',
  withdrawn: (reviewer: string) => `The package of ${reviewer} is withdrawn: what returns of it is refused from now on.`,
  working: { package: 'Writing the package', returns: 'Reading the returns', merge: 'Taking the codings in' },
} as const;
