import { counted, grouped, longDate } from './words.ts';

/** A work package in the window, and the passphrase of an encrypted file. */
export const workPackage = {
  unlock: {
    heading: (name: string) => `“${name}” is encrypted`,
    lead: 'Type the passphrase you were given with it. It is kept nowhere, and nobody can recover it: if it is lost, ask for the package to be issued again.',
    passphrase: 'Passphrase',
    show: 'Show what I type',
    missing: 'Type the passphrase.',
    wrong: 'That is not its passphrase, or the file is damaged. Capitals and spaces count.',
    open: 'Open',
    opening: 'Opening…',
  },

  railLabel: 'Work package',
  title: (reviewer: string) => `Work package for ${reviewer}`,
  progress: (complete: number, cases: number) => `${grouped(complete)} of ${counted(cases, 'case', 'cases')} complete`,
  due: (day: string) => `Due ${longDate(day)}`,
  dueToday: 'Due today',
  overdue: (day: string) => `Overdue: it was due ${longDate(day)}`,
  closePackage: 'Close package',
  write: 'Write the return…',
  notReturned: 'Nothing written for return yet.',
  returned: (when: string) => `Return last written ${when}.`,
  unchanged: 'Nothing has changed since.',
  changedSince: (cases: number) => `${counted(cases, 'case has', 'cases have')} changed since.`,
  codingAs: (reviewer: string) => `You code as ${reviewer}, to whom this package was issued.`,

  concern: 'In a work package the note is on this computer alone until you write a return and send it. Do not wait for that: ring first.',
  concernDone: 'Your note is kept in this package. It reaches the panel only with your return: write one now, and tell the chair.',
  concernWaits: 'A safeguarding note is in no return yet. Write one now, and tell the chair.',

  returnHeading: 'Write the return',
  returnLead: (issuedBy: string) =>
    `A return holds your codings: your answers, your marks and your own notes. The text of a case is not in it. Only the review it goes back to can read it. ${
      issuedBy === '' ? 'Send it to whoever gave you the package' : `You send it to ${issuedBy}, who issued the package`
    }, in whatever way the panel uses.`,
  returnPartly: (open: number) =>
    `${counted(open, 'case is', 'cases are')} not complete yet. You can send what there is, go on coding, and write a fuller return later.`,
  returnAll: 'Every case is complete.',
  returnWhere: 'Choose where to save it…',
  returning: 'Writing the return',
  returnName: (reviewer: string) => `${reviewer}.dipreturn`,
  doneHeading: 'The return is written',
  done: (name: string, codings: number, complete: number) =>
    complete === codings
      ? `Wrote ${name}: ${counted(codings, 'coding', 'codings')}, ${codings === 1 ? '' : 'all '}complete.`
      : `Wrote ${name}: ${counted(codings, 'coding', 'codings')}, ${grouped(complete)} complete and ${grouped(codings - complete)} not complete yet.`,
  next: (name: string, issuedBy: string) =>
    `Send ${name} to ${issuedBy === '' ? 'whoever gave you the package' : issuedBy}. You can go on coding and write a fuller one: whatever was taken in before is not taken twice.`,
  close: 'Back to the desk',

  recent: (reviewer: string, complete: number, cases: number) =>
    `Work package for ${reviewer} · ${grouped(complete)} of ${grouped(cases)} complete`,
};
