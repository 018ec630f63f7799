/** What lies between the items at which a row is cut; those are in none. */
export function stretches<Item>(row: readonly Item[], isCut: (item: Item) => boolean): Item[][] {
  const cut: Item[][] = [[]];
  for (const item of row) {
    if (isCut(item)) cut.push([]);
    else cut.at(-1)?.push(item);
  }
  return cut.filter(({length}) => length > 0);
}
