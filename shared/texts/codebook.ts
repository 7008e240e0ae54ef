/** Words of a codebook that other programs read. */
export const codebook = {
  include: (text: string) => `Include: ${text}`,
  exclude: (text: string) => `Exclude: ${text}`,
  example: (text: string) => `Example: ${text}`,
};
