import { texts } from '../../../shared/texts/texts.ts';

export type RefusalCode =
  | 'workbook-protected'
  | 'workbook-old-format'
  | 'workbook-binary-format'
  | 'workbook-unknown-format'
  | 'workbook-empty'
  | 'workbook-damaged'
  | 'workbook-unsafe'
  | 'workbook-too-large'
  | 'workbook-no-such-sheet';

/** Ends the reading of a workbook from however deep inside it; `parse-workbook` turns it into a Result. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The whole sentence, given the name of the file. */
  readonly sentence: (file: string) => string;

  constructor(code: RefusalCode, sentence: (file: string) => string) {
    super(code);
    this.code = code;
    this.sentence = sentence;
  }
}

export function damaged(detail: string): Refusal {
  return new Refusal('workbook-damaged', (file) => texts.workbook.damaged(file, detail));
}

export function unsafe(detail: string): Refusal {
  return new Refusal('workbook-unsafe', (file) => texts.workbook.unsafe(file, detail));
}

export function tooLarge(detail: string): Refusal {
  return new Refusal('workbook-too-large', (file) => texts.workbook.tooLarge(file, detail));
}
