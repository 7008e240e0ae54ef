import { closeSync, openSync, writeSync } from 'node:fs';
import { sha256Hex } from '../../db/sha256.ts';
import { makeSampleReview } from '../../shared/sample/sample-review.ts';
import { readRecords } from '../support/csv.ts';

const headings = 'Crime Ref,Recorded Date,Offence Date,Finalised Date,HO Code,Outcome Code,Vic Age,Vic Sex,DA Flag,Area,Team,Summary';
const areas = ['North', 'South', 'East', 'West', 'Central', 'Rutland'];

/**
 * Writes a synthetic extract of so many rows and twelve columns, some 185 bytes a row: dates, codes and labels as police exports have them, and
 * for a narrative one or two sentences of the sample review, every tenth with commas and doubled quotes.
 */
export function writeMillionExtract(path: string, rows: number): void {
  const sentences = sampleSentences();
  const file = openSync(path, 'w');
  let text = `${headings}\n`;
  let state = 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x7fff_ffff) * below) % below;
  };
  const date = () => `${String(1 + random(28)).padStart(2, '0')}/${String(1 + random(12)).padStart(2, '0')}/20${20 + random(5)}`;
  for (let row = 0; row < rows; row++) {
    const said = sentences[random(sentences.length)] ?? '';
    const summary = row % 10 === 0 ? `"${said} She said, ""no"", and left"` : said.replaceAll(',', ' ').replaceAll('"', "'");
    const facts = [date(), date(), date(), '19C', '16', 16 + random(60), random(10) < 9 ? 'Female' : 'Male', random(2) ? 'Y' : 'N'];
    text += `CR-${String(row).padStart(8, '0')},${facts.join(',')},${areas[random(6)] ?? ''},Team ${random(9)},${summary}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** Sentences of some 70 to 130 characters, as the sample's narratives have them, without line breaks and quotes. */
function sampleSentences(): string[] {
  const records = readRecords(makeSampleReview(sha256Hex).extract);
  const text = records.map((record) => record['OIC Closing Rationale'] ?? '').join(' ');
  const sentences = text
    .split(/(?<=\.)\s+/)
    .filter((sentence) => !/["\n]/.test(sentence) && sentence.length >= 70 && sentence.length <= 130);
  return [...new Set(sentences)];
}
