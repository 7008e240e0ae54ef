import type { Sha256Hex } from '../draw/ticket.ts';
import { texts } from '../texts/texts.ts';
import { type Codebook, groupLabel, isLive, questionOptions, type Theme, themeGroups } from './codebook.ts';
import { guidOfGroup, guidOfItem, guidOfOption } from './guid.ts';
import type { Code } from './qdc-code.ts';

/**
 * A codebook as REFI-QDA 1.5 exchanges it (.qdc): each group of themes is a code that is not codable with its themes beneath, each question
 * one with its options beneath. There are no sets, and the element for them is left out, since an empty one is invalid.
 */
export function qdcText(codebook: Codebook, origin: string, sha256: Sha256Hex): string {
  const groups = [...themeGroups(codebook)].flatMap(([group, themes]) => {
    const codes = themes.map((theme) => themeCode(theme, guidOfItem(codebook, 'theme', theme, sha256)));
    // Themes of no group stand by themselves.
    return group === '' ? codes : [parent(groupLabel(codebook, group), '', guidOfGroup(codebook, group, sha256), codes)];
  });
  const questions = codebook.questions.filter(isLive).map((question) => {
    const options = questionOptions(question).map(({ id, label }) => leaf(label, guidOfOption(codebook, question, id, sha256)));
    return parent(question.label, question.help, guidOfItem(codebook, 'question', question, sha256), options);
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
