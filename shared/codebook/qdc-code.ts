/** A code of the REFI-QDA exchange format, with those beneath it. */
export interface Code {
  /** Lower case, without braces. */
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  /** `#rgb` or `#rrggbb`; empty where it has none. */
  readonly colour: string;
  readonly description: string;
  readonly codes: readonly Code[];
}
