import type { Reason, SampleCase, SpokenReason } from '../sample-case.ts';
import { isChild } from './circumstances.ts';
import * as first from './contact-sentences.ts';
import * as engaged from './engaged-sentences.ts';
import { NO_REASON_GIVEN, QUOTED, reasonTexts } from './reason-texts.ts';
import { type Choosing, must, type Sentence } from './sentence.ts';

/** First contact, how far the victim supported an investigation, and the reason recorded. */
export function contact(facts: SampleCase, choosing: Choosing): Sentence[] {
  const { deal } = choosing;
  const lost = facts.reasons.includes('not-contactable');
  switch (facts.profile.engagement) {
    case 'unclear':
      return [must(deal(first.UNCLEAR))];
    case 'maintained':
      return [must(deal(engaged.STAYED)), must(deal(engaged.DECISION)), ...ending(facts, choosing)];
    case 'withdrew':
      if (lost) return [must(deal(engaged.WITHDREW_LOST))];
      return [must(deal(isChild(facts) ? engaged.WITHDREW_CHILD : engaged.WITHDREW)), ...reasonsGiven(facts, choosing)];
    case 'never':
      if (lost) return [must(deal(facts.profile.thirdParty ? first.NEVER_REACHED_THIRD_PARTY : first.NEVER_REACHED))];
      return [must(deal(neverBank(facts))), ...reasonsGiven(facts, choosing)];
  }
}

/** "about three weeks" or "23 days": the time from the report to the withdrawal. */
export function spanWords(days: number | null, { random }: Choosing): Record<string, string> {
  const span = days === null ? 'some time' : spanOf(days, random.chance(0.3));
  // A sentence does not begin with a figure.
  const inWords = days === null ? span : spanOf(days, false);
  return { span, Span: inWords.charAt(0).toUpperCase() + inWords.slice(1) };
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function spanOf(days: number, exactly: boolean): string {
  if (exactly) return `${days} days`;
  if (days < 11) return 'about a week';
  if (days < 60) return `about ${NUMBERS[Math.round(days / 7)] ?? 'eight'} weeks`;
  return `about ${NUMBERS[Math.round(days / 30)] ?? 'four'} months`;
}

function neverBank(facts: SampleCase): readonly string[] {
  if (isChild(facts)) return facts.profile.thirdParty ? first.NEVER_CHILD_THIRD_PARTY : first.NEVER_CHILD;
  return facts.profile.thirdParty ? first.NEVER_THIRD_PARTY : first.NEVER;
}

/** A victim who stayed engaged either never asked for the case to stop, or let the decision stand for a reason. */
function ending(facts: SampleCase, choosing: Choosing): Sentence[] {
  const { deal } = choosing;
  if (!facts.reasons.includes('reason-not-recorded')) {
    return [must(deal(engaged.WOULD_NOT_ASK_FOR_REVIEW)), ...reasonsGiven(facts, choosing)];
  }
  const quote = facts.handling.ownWords === 'yes' ? [quoted(deal(engaged.STAYED_QUOTES), choosing)] : [];
  return [...quote, must(deal(engaged.NEVER_ASKED_TO_STOP))];
}

function reasonsGiven(facts: SampleCase, choosing: Choosing): Sentence[] {
  const { deal } = choosing;
  const [leading, second] = facts.reasons.filter(isSpoken);
  if (!leading) return [must(deal(NO_REASON_GIVEN))];
  const texts = reasonTexts(leading, facts.profile, facts.people);
  const sentences = [must(deal(facts.handling.ownWords === 'partly' ? texts.part : texts.plain))];
  if (facts.handling.ownWords === 'yes') sentences.push(ownSentence(texts.quotes, sentences[0]?.template ?? '', choosing));
  if (second) sentences.push(must(deal(reasonTexts(second, facts.profile, facts.people).also)));
  return sentences;
}

/** A quotation adds to the officer's paraphrase; one that repeats its words sounds like an echo. */
function ownSentence(quotes: readonly string[], paraphrase: string, choosing: Choosing): Sentence {
  const said = new Set(longWords(paraphrase));
  let quote = choosing.deal(quotes);
  for (let tries = 0; tries < quotes.length && longWords(quote).some((word) => said.has(word)); tries++) quote = choosing.deal(quotes);
  return quoted(quote, choosing, paraphrase);
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter((word) => !['would', 'about', 'there', 'their'].includes(word));
}

/** "She told the officer that …" is not followed by "She told the officer, …". */
function quoted(quote: string, { deal }: Choosing, before = ''): Sentence {
  const frame = deal(QUOTED);
  const echo = before.includes('told the officer') && frame.includes('told the officer');
  return must((echo ? deal(QUOTED) : frame).replace('{quote}', quote));
}

function isSpoken(reason: Reason): reason is SpokenReason {
  return reason !== 'not-contactable' && reason !== 'reason-not-recorded';
}
