import { texts } from '../../../shared/texts/texts.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';

/** A text that comes in pieces, such as the runs of rich text. @throws Refusal where it grows beyond what any cell holds */
export function joinedPieces(before: string, piece: string): string {
  if (before === '') return piece;
  if (before.length + piece.length > limits.pieceLength) throw tooLarge(texts.workbook.detail.longCell());
  return before + piece;
}
