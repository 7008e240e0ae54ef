import { z } from 'zod';
import { nearest } from './nearest.ts';
import { texts } from './texts/texts.ts';

const t = texts.schema;

/** What a schema found wrong first: the field, and the fault in words. */
export interface FirstIssue {
  /** By its path, for programs; empty where it is the whole. */
  readonly field: string;
  /** The same for a person, places in a list counted from 1. */
  readonly place: string;
  readonly problem: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Puts the first thing that a schema found wrong with `input` into plain words: zod's own are for programmers. */
export function firstIssue(error: z.ZodError, schema: z.ZodType, input: unknown): FirstIssue {
  const [issue] = error.issues;
  if (!issue) return { field: '', place: '', problem: t.unfit() };
  const { found, path } = innermost(issue);
  const unknown = found.code === 'unrecognized_keys' ? found.keys[0] : undefined;
  const whole: Path = unknown === undefined ? path : [...path, unknown];
  const problem = unknown === undefined ? problemOf(found, valueAt(input, path)) : unknownName(unknown, namesAt(schema, path, input));
  return { field: whole.join('.'), place: t.place(whole), problem };
}

/** Of the branches of a union the one that got furthest is the one that was meant. */
function innermost(issue: Issue, before: Path = []): { readonly found: Issue; readonly path: Path } {
  const path = [...before, ...(issue.path as Path)];
  const deeper = issue.code === 'invalid_union' ? issue.errors.flat().find((inner) => inner.path.length > 0) : undefined;
  return deeper ? innermost(deeper, path) : { found: issue, path };
}

function problemOf(issue: Issue, value: unknown): string {
  if (value === undefined) return t.missing();
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? t.notWhole() : t.wrongKind([issue.expected], kindOf(value));
    case 'invalid_union':
      return 'options' in issue ? t.oneOf(issue.options.map(String)) : unionProblem(issue.errors.flat(), value);
    case 'invalid_value':
      return t.oneOf(issue.values.map(String));
    case 'too_small':
      return tooSmall(issue, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue, Number(issue.maximum));
    case 'invalid_format':
      return issue.message;
    default:
      return t.unfit();
  }
}

function unionProblem(issues: readonly Issue[], value: unknown): string {
  const choices = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (choices.length > 0) return t.oneOf(choices);
  const wanted = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return wanted.length > 0 ? t.wrongKind(wanted, kindOf(value)) : t.unfit();
}

function tooSmall({ origin, inclusive, exact }: z.core.$ZodIssueTooSmall, least: number): string {
  if (origin === 'string') return exact ? t.exactLength(least) : least === 1 ? t.empty() : t.leastLength(least);
  return origin === 'array' ? t.leastEntries(least) : t.atLeast(least, inclusive ?? true);
}

function tooBig({ origin, inclusive, exact }: z.core.$ZodIssueTooBig, most: number): string {
  if (origin === 'string') return exact ? t.exactLength(most) : t.mostLength(most);
  return origin === 'array' ? t.mostEntries(most) : t.atMost(most, inclusive ?? true);
}

function unknownName(name: string, known: readonly string[]): string {
  return known.length === 0 ? t.unfit() : t.unknownName(nearest(name, known), known);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}

/** Names that the schema knows at a place. */
function namesAt(schema: z.ZodType, path: Path, value: unknown): readonly string[] {
  const here = branchOf(bare(schema), value);
  const [key, ...rest] = path;
  if (here instanceof z.ZodObject) {
    const shape = here.shape as Readonly<Record<string, z.ZodType>>;
    if (key === undefined) return Object.keys(shape);
    const inner = shape[key];
    return inner ? namesAt(inner, rest, valueAt(value, [key])) : [];
  }
  if (here instanceof z.ZodRecord) {
    if (key !== undefined) return namesAt(here.valueType as z.ZodType, rest, valueAt(value, [key]));
    return here.keyType instanceof z.ZodEnum ? here.keyType.options.map(String) : [];
  }
  return here instanceof z.ZodArray && key !== undefined ? namesAt(here.element as z.ZodType, rest, valueAt(value, [key])) : [];
}

/** Of a union that one name tells apart, the branch that the value says it is of. */
function branchOf(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const said = valueAt(value, [discriminator]);
  const branches = schema.options as readonly z.ZodType[];
  return branches.find((branch) => branch instanceof z.ZodObject && literalOf(branch.shape[discriminator]) === said) ?? schema;
}

function literalOf(schema: unknown): unknown {
  return schema instanceof z.ZodLiteral ? schema.value : undefined;
}

/** A schema without what is said of a value that is left out. */
function bare(schema: z.ZodType): z.ZodType {
  const wraps = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return wraps ? bare(schema.unwrap() as z.ZodType) : schema;
}
