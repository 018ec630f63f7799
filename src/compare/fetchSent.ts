import {FetchFailure, type Failure} from "./fetchFailure.ts";
import {patience} from "./patience.ts";

/**
 * How a file travels: with the release of the data it is of, and its subject (an indicator, "branches", or the language of a base), so that no other
 * can take its place.
 */
export type Sent<T> = {readonly release: string; readonly of: string; readonly body: T};

const asked = new Map<string, Promise<unknown>>();

/** What an answer must be: of this subject and these data, and whole. */
export type Expected<T> = {readonly of: string; readonly release: string; readonly isWhole: (body: unknown) => body is T};

/** A file of the site, fetched once and only taken if it is what was asked for; one that failed may be asked for again. */
export function fetchSent<T>(address: string, expected: Expected<T>): Promise<T> {
  const before = asked.get(address);
  if (before) return before as Promise<T>;
  const body = fetched(address, expected);
  asked.set(address, body);
  body.catch(() => asked.delete(address));
  return body;
}

/** What a cache held back from before the site changed is asked for once more, past the cache. */
async function fetched<T>(address: string, expected: Expected<T>): Promise<T> {
  const first = await answered(address, "default");
  const answer = faultOf(first, expected) === null ? first : await answered(address, "reload");
  const fault = faultOf(answer, expected);
  if (fault !== null) throw new FetchFailure(fault);
  return (answer as Sent<T>).body;
}

function faultOf<T>(answer: unknown, {of, release, isWhole}: Expected<T>): Failure | null {
  if (typeof answer !== "object" || answer === null) return "unreadable";
  const sent = answer as Partial<Sent<unknown>>;
  if (typeof sent.release === "string" && sent.release !== release) return "release";
  return sent.release === release && sent.of === of && isWhole(sent.body) ? null : "unreadable";
}

/** What the site answers; undefined where that is no JSON. */
async function answered(address: string, cache: RequestCache): Promise<unknown> {
  try {
    const response = await fetch(address, {cache, signal: AbortSignal.timeout(patience)});
    if (!response.ok) throw new FetchFailure("refused", response.status);
    return await response.json();
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (error instanceof SyntaxError) return undefined;
    throw new FetchFailure(error instanceof DOMException && error.name === "TimeoutError" ? "slow" : "offline");
  }
}
