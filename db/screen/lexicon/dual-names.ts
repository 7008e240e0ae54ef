/**
 * Names that a shop, a drink, a pill, a plant, a star or a published case bears as well, and that no list of everyday words has. Alone they are
 * somebody only where something beside them is said of a person: Zara replied is the shop, Zara cried is not. Plain facts, from general knowledge.
 */
export const dualNames: ReadonlySet<string> = new Set(
  `zara abbott curry clark claire jameson hennessy moretti mandy molly dyson tiffany adele leon lima florence virginia savannah margarita bellini jasmine yasmin
  lavender camellia dahlia peony azalea marigold primrose myrtle verbena moringa hermes kenzo lacoste lloyd barclay morrison sainsbury waitrose asda hobbs boden joules jigsaw greggs
  pepe nando dominos costello lyon paris sydney chelsea brooklyn austin dallas houston phoenix geneva valencia siena vienna verona alexa siri cortana bixby merlin athena
  philomena herbert bentley ferrari lancia porsche lexus mercedes kia morgan triumph norton mccarthy mcdonald kellogg heinz cadbury
  byron shelley wordsworth tennyson nightingale wilberforce gladstone disraeli cromwell darwin brunel stephenson macmillan turnbull galbraith keenan osman gillick ghosh goodyear newton lawrance
  bree dica hysa assange linekar olugboja jheeta makanjuola kamki bowden ikea juul marlboro lambert regal mayfair richmond sterling sovereign silk embassy benson superking rothmans camel
  chambers brook forest charlie max claire clarks curry ola horton leighton yates benson santiago arnold
  leo hashimoto sjogren mulan
  estella zelda sonic link lara mario luigi peach zelda cortana moana ariel belle mulan pocahontas aurora tiana merida`.split(/\s+/),
);
