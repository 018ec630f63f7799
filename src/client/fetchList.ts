/** How long an answer may take, in ms. */
const patience = 20_000;

/** A list of the site. Fails where it does not arrive, or is none of what it should be. */
export async function fetchList<T>(address: string, isItem: (item: unknown) => item is T): Promise<readonly T[]> {
  const answer = await fetch(address, {signal: AbortSignal.timeout(patience)});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const list: unknown = await answer.json();
  if (!Array.isArray(list) || list.length === 0 || !list.every(isItem)) throw new Error(`${address}: no list`);
  return list;
}
