import { counted } from './words.ts';

/** What the verbs of the desk say on the command line. */
export const cliDesk = {
  verbs: {
    mark: 'mark a stretch of a narrative as evidence for a theme; the same stretch again takes it back',
    evidence: 'list the evidence a reviewer marked, as W3C Web Annotations',
    check: 'say where the facts of a case and a reviewer’s themes do not go together',
    undo: 'take back a reviewer’s latest act',
    redo: 'make again what was taken back last',
  },
  options: {
    theme: 'id of the theme',
    part: 'column of the narrative, where there are several',
    start: 'first code point of the stretch, from 0',
    end: 'code point after its last',
    evidenceCase: 'one case; all of the reviewer’s without it',
  },
  marked: (ref: string, theme: string) => `Marked in ${ref} for ${theme}.`,
  joined: (ref: string, theme: string) => `Joined to what was marked in ${ref} for ${theme}.`,
  unmarked: (ref: string, theme: string) => `No longer marked in ${ref} for ${theme}.`,
  mark: (ref: string, theme: string, part: string, start: number, end: number, state: string) =>
    `${ref}  ${theme}  ${part} ${start}–${end}  ${state}`,
  noEvidence: 'Nothing is marked.',
  states: { found: 'found', moved: 'moved', lost: 'lost' },
  checks: (n: number) => (n === 0 ? 'Nothing to ask about.' : `${counted(n, 'thing', 'things')} to look at:`),
  undone: (ref: string) => `Taken back in ${ref}.`,
  redone: (ref: string) => `Made again in ${ref}.`,
  nothingToUndo: 'There is nothing to take back.',
  nothingToRedo: 'There is nothing to make again.',
};
