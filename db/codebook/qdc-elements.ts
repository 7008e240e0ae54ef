import type { Code } from '../../shared/codebook/qdc-code.ts';

/** A code while its file is being read. */
export interface OpenCode {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly colour: string;
  description: string;
  readonly codes: OpenCode[];
}

export interface OpenSet {
  readonly name: string;
  codes: number;
}

/** A code that has been read to its end. */
export function grown({ description, codes, ...rest }: OpenCode): Code {
  return { ...rest, description: description.trim(), codes: codes.map(grown) };
}
