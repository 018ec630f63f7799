/** A file did not come: there is no network, say, or no such file. */
export class NotFetched extends Error {}

/** What `read` makes of the answer at an address; rejects with `NotFetched` where it does not come whole. */
export async function fetchedFile<Content>(address: string, read: (answer: Response) => Promise<Content>): Promise<Content> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await read(answer);
    throw new NotFetched(address);
  } catch (error) {
    throw error instanceof NotFetched ? error : new NotFetched(address, {cause: error});
  }
}
