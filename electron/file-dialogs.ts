import { basename, extname, join } from 'node:path';
import type { FilePurpose, SeveralPurpose } from '../shared/contract/desktop.ts';
import { desktopTexts } from '../shared/texts/desktop.ts';

interface FileKind {
  readonly name: string;
  /** Endings without the dot. */
  readonly extensions: string[];
}

/** What one of the system's file dialogs is to show. */
export interface FileDialog {
  readonly mode: 'open' | 'save';
  readonly title: string;
  readonly buttonLabel: string;
  readonly filters: FileKind[];
  /** Whether several files may be chosen at once, in an open dialog. */
  readonly several: boolean;
  /** Name offered, with an ending; empty in an open dialog. */
  readonly name: string;
}

const { dialogs } = desktopTexts;
const { kinds } = dialogs;
const any: FileKind = { name: kinds.any, extensions: ['*'] };
const review: FileKind = { name: kinds.review, extensions: ['dip'] };
const reviewOrPackage: FileKind = { name: kinds.reviewOrPackage, extensions: ['dip', 'dipwork'] };
const workPackage: FileKind = { name: kinds.workPackage, extensions: ['dipwork'] };
const returned: FileKind = { name: kinds.returned, extensions: ['dipreturn'] };
const csv: FileKind = { name: kinds.csv, extensions: ['csv'] };
const html: FileKind = { name: kinds.html, extensions: ['html'] };
const pdf: FileKind = { name: kinds.pdf, extensions: ['pdf'] };
const json: FileKind = { name: kinds.json, extensions: ['json'] };
const plain: FileKind = { name: kinds.plain, extensions: ['txt'] };
const reports: readonly FileKind[] = [html, pdf, { name: kinds.markdown, extensions: ['md'] }, csv, json];

/** The dialog for a purpose. A save dialog lists the ending of the offered name first. */
export function fileDialogFor(purpose: FilePurpose | SeveralPurpose, suggestedName: string): FileDialog {
  switch (purpose) {
    case 'new-review':
      return saving(dialogs.newReview, [review], suggestedName);
    case 'save-report':
      return saving(dialogs.saveReport, reports, suggestedName);
    case 'save-export':
      return saving(dialogs.saveExport, [csv], suggestedName);
    case 'save-problems':
      return saving(dialogs.saveProblems, [csv], suggestedName);
    case 'save-certificate':
      return saving(dialogs.saveCertificate, [html, pdf, json], suggestedName);
    case 'save-frame':
      return saving(dialogs.saveFrame, [plain], suggestedName);
    case 'save-codebook':
      return saving(dialogs.saveCodebook, [json, { name: kinds.qdc, extensions: ['qdc'] }], suggestedName);
    case 'save-package':
      return saving(dialogs.savePackage, [workPackage], suggestedName);
    case 'save-return':
      return saving(dialogs.saveReturn, [returned], suggestedName);
    case 'open-returns':
      return { ...opening(dialogs.openReturns, returned), several: true };
    case 'open-codebook':
      return opening(dialogs.openCodebook, { name: kinds.codebook, extensions: ['json', 'qdc'] });
    case 'open-review':
      return opening(dialogs.openReview, reviewOrPackage);
    case 'open-extract':
      return opening(dialogs.openExtract, { name: kinds.extract, extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'ods'] });
    case 'open-codings':
      return opening(dialogs.openCodings, { name: kinds.codings, extensions: ['csv'] });
    case 'open-cases':
      return opening(dialogs.openCases, { name: kinds.cases, extensions: ['txt', 'csv'] });
    case 'open-rates':
      return opening(dialogs.openRates, { name: kinds.rates, extensions: ['csv', 'tsv', 'txt'] });
    case 'open-interests':
      return opening(dialogs.openInterests, { name: kinds.interests, extensions: ['csv', 'tsv', 'txt'] });
  }
}

function opening({ title, button }: { title: string; button: string }, kind: FileKind): FileDialog {
  return { mode: 'open', title, buttonLabel: button, filters: [kind, any], several: false, name: '' };
}

function saving(said: { title: string; button: string; name: string }, offered: readonly FileKind[], suggestedName: string): FileDialog {
  const name = withEnding(plainName(suggestedName) || said.name, offered);
  const first = offered.filter((kind) => hasEnding(name, kind));
  const filters = [...first, ...offered.filter((kind) => !first.includes(kind))];
  return { mode: 'save', title: said.title, buttonLabel: said.button, filters, several: false, name };
}

/** Adds the first ending where a name has none of those offered; some systems' dialogs leave that to the app. */
export function withEnding(path: string, filters: readonly FileKind[]): string {
  return filters.some((kind) => hasEnding(path, kind)) ? path : `${path}.${filters[0]?.extensions[0] ?? ''}`;
}

function hasEnding(path: string, { extensions }: FileKind): boolean {
  return extensions.includes(extname(path).slice(1).toLowerCase());
}

/** A name alone: no folders, none of what some system forbids in names, nothing invisible or that turns the reading direction. */
export function plainName(text: string): string {
  return text
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[/\\<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

const readable = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'ods', 'json', 'qdc', 'dip', 'dipwork', 'dipreturn'];
export const readableEndings = readable.map((ending) => `.${ending}`).join(', ');

/** Whether a dropped file is of a kind the app reads. Keeps a window gone astray from naming just any file of the machine. */
export function isReadableKind(path: string): boolean {
  return readable.includes(extname(path).slice(1).toLowerCase());
}

/** Where a save dialog begins: the folder used last, with the name offered. */
export function beginAt(folder: string, { name }: FileDialog): string {
  return name === '' ? folder : join(folder, basename(name));
}
