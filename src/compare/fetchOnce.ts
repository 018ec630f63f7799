const asked = new Map<string, Promise<unknown>>();

/** A file of the site, fetched once; one that failed may be asked for again. */
export function fetchOnce<T>(address: string): Promise<T> {
  const before = asked.get(address);
  if (before) return before as Promise<T>;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}
