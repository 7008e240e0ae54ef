import type { Sha256Hex } from '../draw/ticket.ts';
import { texts } from '../texts/texts.ts';
import { type Codebook, questionOptions, type Theme, themeGroups } from './codebook.ts';
import { guidOf } from './guid.ts';

/** A code of the exchange format, with those beneath it. */
interface Code {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly colour: string;
  readonly description: string;
  readonly codes: readonly Code[];
}

/**
 * A codebook as REFI-QDA 1.5 exchanges it (.qdc): each group of themes is a code that is not codable with its themes beneath, each question
 * one with its options beneath. There are no sets, and the element for them is left out, since an empty one is invalid.
 */
export function qdcText(codebook: Codebook, origin: string, sha256: Sha256Hex): string {
  const guid = (...path: readonly string[]) => guidOf([codebook.id, ...path], sha256);
  const groups = [...themeGroups(codebook)].flatMap(([group, themes]) => {
    const codes = themes.map((theme) => themeCode(theme, guid('theme', theme.id)));
    // Themes of no group stand by themselves.
    return group === '' ? codes : [parent(texts.desk.groups[group] ?? group, '', guid('group', group), codes)];
  });
  const questions = codebook.questions.map((question) => {
    const options = questionOptions(question).map(({ id, label }) => leaf(label, guid('question', question.id, 'option', id)));
    return parent(question.label, question.help, guid('question', question.id), options);
  });
  const codes = [...groups, ...questions].map((code) => codeText(code, 2)).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${attribute(origin)}">
  <Codes>
${codes}  </Codes>
</CodeBook>
`;
}

function themeCode(theme: Theme, guid: string): Code {
  const words = texts.codebook;
  const description = [
    theme.definition,
    ...(theme.include === '' ? [] : [words.include(theme.include)]),
    ...(theme.exclude === '' ? [] : [words.exclude(theme.exclude)]),
    ...(theme.example === '' ? [] : [words.example(theme.example)]),
  ];
  return { ...leaf(theme.label, guid), colour: theme.colour, description: description.filter((line) => line !== '').join('\n') };
}

function leaf(name: string, guid: string): Code {
  return { guid, name, isCodable: true, colour: '', description: '', codes: [] };
}

function parent(name: string, description: string, guid: string, codes: readonly Code[]): Code {
  return { guid, name, isCodable: false, colour: '', description, codes };
}

function codeText({ guid, name, isCodable, colour, description, codes }: Code, depth: number): string {
  const indent = '  '.repeat(depth);
  const shade = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? ` color="${colour}"` : '';
  const open = `${indent}<Code guid="${guid}" name="${attribute(name)}" isCodable="${String(isCodable)}"${shade}`;
  const inner = [
    ...(description === '' ? [] : [`${indent}  <Description>${content(description)}</Description>\n`]),
    ...codes.map((code) => codeText(code, depth + 1)),
  ].join('');
  return inner === '' ? `${open}/>\n` : `${open}>\n${inner}${indent}</Code>\n`;
}

/** Characters that XML 1.0 cannot hold, written or escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are left out.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function content(text: string): string {
  return text.replace(impossible, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** In an attribute a reader makes spaces of line breaks and tabs, unless they are escaped. */
function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
