import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { DrawPlan } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { FrameNote } from '../store/frame-notes.ts';

/** A note with the text to publish. */
export function noteOutput(note: FrameNote): CommandOutput<'draw.note-frame'> {
  const { at, by, frameSize, frameSha256, keysSha256, plan } = note;
  const text = texts.draws.noteText(frameSize, frameSha256, keysSha256, howDrawn(plan), by, at);
  return { at, by, frame: frameSize, frameSha256, keysSha256, text };
}

/** How a plan draws, in words that leave out nothing that decides it but the seed. */
function howDrawn({ method, size, stratify, where, allocation, minPerStratum, rates, ratesFrom }: DrawPlan): string {
  const rule = method === 'stratified' ? texts.certificate.allocation(allocation, minPerStratum, ratesFrom, []) : null;
  const given = rates.map(({ value, rate }) => `${value ?? texts.draws.noValue} ${rate}`);
  return texts.draws.how(texts.draws.methods[method], size, stratify, rule, given, where);
}
