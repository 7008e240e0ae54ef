import { z } from 'zod';
import { caseStates } from '../coding/case-state.ts';
import { themeStates } from '../coding/coding.ts';
import { command } from './define.ts';

const reviewer = z.string().trim().min(1).max(80);

/** A reviewer's own cases, all of the draw, or all of the review. */
export const findScopes = ['desk', 'drawn', 'all'] as const;
export type FindScope = (typeof findScopes)[number];

/** What a reviewer has said of a theme, or that they have said nothing. */
export const themeFilters = [...themeStates, 'not-coded'] as const;

export const caseSorts = ['position', 'reference', 'state'] as const;

/** A text of more is no search. */
export const longestFind = 200;

const filters = {
  /** Words to look for in the narratives, as find-query.ts reads them; blank looks for none. */
  text: z.string().max(longestFind).default(''),
  drawId: z.string().nullable().default(null),
  /** An expression. With a reviewer `has` and `answer` ask for what they have said themselves, else for what is agreed. */
  where: z.string().max(2_000).default(''),
  states: z.array(z.enum(caseStates)).readonly().default([]),
};

const range = z.object({ start: z.int(), end: z.int() });
const snippet = z.object({ text: z.string(), ranges: z.array(range).readonly() });

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const caseRow = z.object({
  caseRef: z.string(),
  position: z.int(),
  state: z.enum(caseStates),
  flags: z.array(z.string()).readonly(),
  /** Themes that the reviewer has found present. */
  present: z.int(),
  offenceDate: fact,
  outcomeCode: fact,
  outcome: fact,
  /** The band of the victim's age, or the age itself where the extract has no band. */
  age: fact,
  /** How often what was looked for stands in the narrative; null where nothing was looked for. */
  hits: z.int().nullable(),
  snippets: z.array(snippet).readonly(),
});
export type CaseTableRow = z.output<typeof caseRow>;

export const findCommands = {
  /**
   * Indexes the words of the next narratives that are not indexed as they stand, some 0.2 s of work, so that no change of a coding waits long
   * behind it. To be asked again while any are left; a cancel takes back no more than the last go. Search never does it by itself.
   */
  'find.index': command({
    needs: 'review',
    effect: 'write',
    inPackage: true,
    files: {},
    input: z.strictObject({}),
    output: z.object({ indexed: z.int(), left: z.int(), total: z.int() }),
  }),
  /**
   * The cases in whose narratives something stands, in desk order, with the words around it: at most three pieces a case, places in code points.
   * Narratives that are not indexed are not looked through; `unindexed` says how many of the review there are.
   */
  'find.search': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({
      ...filters,
      reviewer: reviewer.nullable().default(null),
      scope: z.enum(findScopes).default('desk'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(0).max(500).default(50),
    }),
    output: z.object({
      total: z.int(),
      /** Cases that were looked through. */
      of: z.int(),
      unindexed: z.int(),
      cases: z.array(z.object({ case: z.string(), position: z.int(), hits: z.int(), snippets: z.array(snippet).readonly() })),
    }),
  }),
  /** A reviewer's cases with where they stand in each, and only their own codings; of the narratives nothing but counts, unless `around` is set. */
  'case.table': command({
    needs: 'review',
    effect: 'read',
    inPackage: true,
    files: {},
    input: z.strictObject({
      ...filters,
      reviewer,
      /** As `case.list` has it. */
      assignedOnly: z.boolean().default(true),
      /** Cases with any of these content flags. */
      flags: z.array(z.string()).readonly().default([]),
      theme: z
        .object({ id: z.string(), state: z.enum(themeFilters) })
        .nullable()
        .default(null),
      sort: z.enum(caseSorts).default('position'),
      /** True to be given the words around what was found. They are of the narrative, which is covered on the desk. */
      around: z.boolean().default(false),
      /** A case whose row is asked for. */
      near: z.string().nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(0).max(500).default(100),
    }),
    output: z.object({
      total: z.int(),
      /** Cases before any filter, and how many of them are in each state and have each flag. */
      of: z.int(),
      /** Cases shared out to the reviewer. */
      own: z.int(),
      states: z.array(z.object({ state: z.enum(caseStates), cases: z.int() })),
      flags: z.array(z.object({ flag: z.string(), cases: z.int() })),
      unindexed: z.int(),
      /** Row of `near` among those found, from 0; null where it is not among them. */
      at: z.int().nullable(),
      cases: z.array(caseRow),
    }),
  }),
};
