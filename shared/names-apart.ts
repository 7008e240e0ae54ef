/** Names that repeat get a number, in their order: `r.csv`, `r.csv (2)`. The host and the window tell files of several folders apart by it. */
export function namesApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let apart = name;
    for (let n = 2; taken.has(apart); n++) apart = `${name} (${n})`;
    taken.add(apart);
    return apart;
  });
}
