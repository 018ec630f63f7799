import {FetchFailure} from "./fetchFailure.ts";

/** How long anything may take to arrive, in ms: our largest file takes half of it on a slow line. */
export const patience = 30_000;

/** A part of the script, unless it is gone or takes too long: a browser itself would wait for ever. */
export async function scriptInTime<T>(part: Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new FetchFailure("slow"))));
  const failed = part.catch(() => {
    throw new FetchFailure(navigator.onLine ? "script" : "offline");
  });
  return Promise.race([failed, late]);
}
