import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { plainGuid } from '../../shared/codebook/guid.ts';
import type { Code } from '../../shared/codebook/qdc-code.ts';
import { type Failure, fail, ok, type Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grown, type OpenCode, type OpenSet } from './qdc-elements.ts';

const namespace = 'urn:QDA-XML:codebook:1.0';
const deepest = 40;
const mostCodes = 5_000;
const { files, leftOut } = texts.codebookEditor;

export interface QdcCodebook {
  readonly codes: readonly Code[];
  /** What the format has and a codebook here has not, in words. */
  readonly leftOut: readonly string[];
}

/** Ends the reading with a finished sentence; never leaves this module. */
class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.error.message);
    this.failure = failure;
  }
}

/**
 * Reads a REFI-QDA 1.5 codebook strictly: well-formed, in its namespace, each code with GUID, name and whether it is codable. Refuses a document
 * type, by which XML does its harm, and what is nested or numerous beyond reason.
 */
export function readQdc(text: string, file: string): Result<QdcCodebook> {
  const reader = new QdcReader(file);
  try {
    return ok(reader.read(text));
  } catch (problem) {
    if (problem instanceof Refused) return problem.failure;
    throw problem;
  }
}

class QdcReader {
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly file: string;
  private readonly names: string[] = [];
  private readonly open: OpenCode[] = [];
  private readonly roots: OpenCode[] = [];
  private readonly sets: OpenSet[] = [];
  private readonly guids = new Set<string>();
  private readonly unknown = new Map<string, number>();
  private readonly lost: string[] = [];

  constructor(file: string) {
    this.file = file;
  }

  read(text: string): QdcCodebook {
    const { parser } = this;
    parser.on('error', () => this.refuse('codebook-malformed', files.malformed(this.file, parser.line), parser.line));
    parser.on('doctype', () => this.refuse('codebook-doctype', files.doctype(this.file)));
    parser.on('opentag', (tag) => this.begin(tag));
    parser.on('text', (piece) => this.hear(piece));
    parser.on('cdata', (piece) => this.hear(piece));
    parser.on('closetag', (tag) => this.end(tag));
    parser.write(text).close();
    if (this.roots.length === 0) this.refuse('codebook-empty', files.noCodes(this.file));
    const elements = [...this.unknown].map(([name, times]) => leftOut.element(name, times));
    return {
      codes: this.roots.map(grown),
      leftOut: [...this.sets.map(({ name, codes }) => leftOut.set(name, codes)), ...this.lost, ...elements],
    };
  }

  private begin({ uri, local, attributes }: SaxesTagNS): void {
    const above = this.names.at(-1);
    if (above === undefined && (uri !== namespace || local !== 'CodeBook')) this.refuse('codebook-foreign', files.notCodebook(this.file));
    this.names.push(local);
    if (this.names.length > deepest + 2) this.refuse('codebook-deep', files.tooDeep(this.file, deepest));
    const isKnown = uri === namespace;
    if (isKnown && local === 'Code' && (above === 'Codes' || above === 'Code')) this.beginCode(attributes);
    else if (isKnown && local === 'Set' && above === 'Sets') this.sets.push({ name: attributes['name']?.value ?? '', codes: 0 });
    else if (isKnown && local === 'MemberCode' && above === 'Set') {
      const set = this.sets.at(-1);
      if (set) set.codes++;
    } else if (!(isKnown && isFrame(local, above))) this.unknown.set(local, (this.unknown.get(local) ?? 0) + 1);
  }

  private beginCode(attributes: Readonly<Record<string, SaxesAttributeNS>>): void {
    const guid = plainGuid(attributes['guid']?.value ?? '');
    const name = attributes['name']?.value.trim() ?? '';
    const codable = attributes['isCodable']?.value.trim() ?? '';
    const colour = attributes['color']?.value.trim() ?? '';
    if (guid === null) return this.lacks('guid');
    if (name === '') return this.lacks('name');
    if (!['true', 'false', '1', '0'].includes(codable)) return this.lacks('isCodable');
    if (this.guids.has(guid)) return this.refuse('codebook-repeated-guid', files.repeatedGuid(this.file, name), this.parser.line);
    if (this.guids.size >= mostCodes) return this.refuse('codebook-many', files.tooMany(this.file, mostCodes));
    this.guids.add(guid);
    const isColour = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour);
    if (colour !== '' && !isColour) this.lost.push(leftOut.colour(name, colour));
    const code: OpenCode = {
      guid,
      name,
      isCodable: codable === 'true' || codable === '1',
      colour: isColour ? colour : '',
      description: '',
      codes: [],
    };
    (this.open.at(-1)?.codes ?? this.roots).push(code);
    this.open.push(code);
  }

  private hear(piece: string): void {
    const code = this.open.at(-1);
    if (code && this.names.at(-1) === 'Description' && this.names.at(-2) === 'Code') code.description += piece;
  }

  private end({ uri, local }: SaxesTagNS): void {
    this.names.pop();
    const above = this.names.at(-1);
    if (uri === namespace && local === 'Code' && (above === 'Codes' || above === 'Code')) this.open.pop();
  }

  private lacks(attribute: string): never {
    return this.refuse('codebook-code', files.codeLacks(this.file, this.parser.line, attribute), this.parser.line);
  }

  private refuse(code: string, message: string, line?: number): never {
    throw new Refused(fail(code, message, line === undefined ? null : { line }));
  }
}

/** What holds the codes and says nothing of its own. */
function isFrame(local: string, above: string | undefined): boolean {
  if (above === undefined) return local === 'CodeBook';
  if (above === 'CodeBook') return local === 'Codes' || local === 'Sets';
  return local === 'Description' && (above === 'Code' || above === 'Set');
}
