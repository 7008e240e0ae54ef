import type { IdentityKind } from '../../../shared/vocabulary/identity-kinds.ts';

/**
 * The shape of a set of material for measuring the privacy screen. `tuning` made it. `held-out`, `final`, `judge` and `blind` were written by others and
 * each measured once before anybody had looked; since then their failures have been looked at, so they validate and no longer judge.
 */

/** Slots whose values a set lists as they stand. `{date-of-birth}` is the date alone; the template says that it is one. */
export type StructuredSlot = Exclude<IdentityKind, 'name'>;

/** Slots filled from the names of an origin; all that one template names share the origin, as a family would. */
export const nameSlots = ['full-name', 'given-name', 'surname'] as const;

export type NameSlot = (typeof nameSlots)[number];

/**
 * Slots of identities. Besides them a text may have slots that only vary it and identify nobody: `{date}`, `{time}`, `{age}`, `{amount}`,
 * `{town}`, `{day}`, `{number}`.
 */
export type IdentitySlot = NameSlot | StructuredSlot;

/** Names of one origin. Given and family names are combined at random, so no person is meant by any. */
export interface NamesOfOrigin {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** The family name stands before the given one, as in Chinese. */
  readonly order?: 'family-first';
}

/** A column that says by its heading what its cells are. */
export interface IdentityColumn {
  readonly heading: string;
  /** What fills its cells, unless `values` lists them. */
  readonly slot: IdentitySlot;
  readonly values?: readonly string[];
}

/** A column whose cells identify nobody, whatever they look like. */
export interface CleanColumn {
  readonly heading: string;
  readonly values: readonly string[];
}

export interface CorpusSet {
  /** Texts with slots of identities, and perhaps of variation. */
  readonly templates: readonly string[];
  /** Texts that identify nobody; slots of variation only. */
  readonly clean: readonly string[];
  readonly names: Readonly<Record<string, NamesOfOrigin>>;
  readonly values: Readonly<Record<StructuredSlot, readonly string[]>>;
  readonly columns: readonly IdentityColumn[];
  readonly cleanColumns: readonly CleanColumn[];
}
