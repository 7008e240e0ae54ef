const longest = 60;

/** An id made of a label, unlike every one that was ever used: `Fear of reprisal` becomes `fear-of-reprisal`. */
export function freeId(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const stem = plain === '' ? 'item' : plain;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem.slice(0, longest - 4)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
