import type { Command } from 'commander';
import { packages } from '../../shared/texts/packages.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Core } from '../commands/handler.ts';
import type { Passphrases } from './passphrases.ts';

/** What a verb answers: the JSON document, the lines a person reads, notes for standard error, and an exit code if it is not 0. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
  readonly exitCode?: number;
}

/** What the program hands to each verb. */
export interface Bench {
  readonly core: Core;
  readonly passphrases: Passphrases;
  /** Set once, by the verb that ran. */
  answer(answer: Answer): void;
}

/** A verb with its name and description, ready for arguments and options. `--json` and where passphrases stand are on every one. */
export function verb(program: Command, usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option('--json', texts.cli.json)
    .option('--passphrase-file <file>', packages.options.passphraseFile)
    .option('--file-passphrase-file <file>', packages.options.filePassphraseFile);
}

/** Wrong usage that a flag's own reader finds. Commander's error of that kind would say the flag and the value once more. */
export class Misused extends Error {}

/** A text that is not blank. */
export function notBlank(flag: string): (value: string) => string {
  return (value) => {
    if (value.trim() === '') throw new Misused(texts.cli.blank(flag));
    return value;
  };
}

export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value)) throw new Misused(texts.cli.wholeNumber(flag, value));
    return Number(value);
  };
}

/** A whole number with a least and a greatest value. */
export function numberBetween(flag: string, least: number, greatest: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= greatest) return number;
    throw new Misused(texts.cli.numberBetween(flag, least, greatest, value));
  };
}

export function decimal(flag: string): (value: string) => number {
  return (value) => {
    if (!/^\d*\.?\d+$/.test(value)) throw new Misused(texts.cli.number(flag, value));
    return Number(value);
  };
}

export function oneOf<const C extends readonly string[]>(flag: string, choices: C): (value: string) => C[number] {
  return (value) => {
    if (!choices.includes(value)) throw new Misused(texts.cli.choice(flag, value, choices));
    return value;
  };
}
