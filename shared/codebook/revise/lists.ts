/** A list with an item before another, or at its end; the item moves where it is in the list already. */
export function placed<T extends { readonly id: string }>(list: readonly T[], item: T, before: string | null): T[] {
  const others = list.filter(({ id }) => id !== item.id);
  const at = before === null ? -1 : others.findIndex(({ id }) => id === before);
  return at < 0 ? [...others, item] : [...others.slice(0, at), item, ...others.slice(at)];
}

/** An object without what is undefined in it, so that spreading it takes nothing away. */
export function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
