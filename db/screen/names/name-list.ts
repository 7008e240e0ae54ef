/** Given and family names of some origin, each a text of names with white space between, so that a list costs little until it is split. */
export interface NameList {
  readonly given: string;
  readonly family: string;
}
