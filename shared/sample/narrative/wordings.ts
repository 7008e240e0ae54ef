/** The ways in which one reason may be written down. */
export interface ReasonTexts {
  /** In the officer's words. */
  readonly plain: readonly string[];
  /** In the officer's words, with a few of the victim's. */
  readonly part: readonly string[];
  /** The victim's own sentence. */
  readonly quotes: readonly string[];
  /** As a second reason. */
  readonly also: readonly string[];
}
