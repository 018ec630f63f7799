/** A table of `data/model`: where it stands, how it is written and how it is read again. Both ways are one file, so that they cannot part. */
export type ModelTable<T> = {
  readonly path: string;
  readonly write: (items: readonly T[]) => string;
  /** The items of a text that `write` made; it was checked then, here it is only read. */
  readonly read: (text: string, file: string) => readonly T[];
};

/** Items in the order of their keys, by code points: the same on every machine, whatever order they came in. */
export function inKeyOrder<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({key: keyOf(item), item}));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({item}) => item);
}

/** The layout of a table that we wrote ourselves. */
export const asWritten = {required: [], further: /./, mayBeEmpty: true};
