/** A whole with what is given put in its place; what is not given stays, a field that is there and undefined too. */
export function withGiven<T extends object>(whole: T, given: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return { ...whole, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>) };
}
