/** Says one sentence to whoever started the program. */
export type Announce = (sentence: string) => void;

/** Says it on stderr, because stdout belongs to the command's result. */
export const announceOnStderr: Announce = (sentence) => {
  process.stderr.write(`${sentence}\n`);
};
