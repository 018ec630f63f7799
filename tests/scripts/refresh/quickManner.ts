import type {Manner} from "../../../scripts/refresh/manner.ts";

/** A manner without real pauses, at a standing clock: what was said and how long one would have waited are noted. */
export function quickManner(changes: Partial<Manner> = {}) {
  const said: string[] = [];
  const pauses: number[] = [];
  const manner: Manner = {
    agent: "left-out/test",
    silence: 5000,
    longest: 60_000,
    tries: 3,
    firstPause: 1000,
    longestPause: 60_000,
    most: {requests: 100, bytes: 1_000_000, body: 500_000},
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 11, 1),
    say: (line) => void said.push(line),
    ...changes
  };
  return {manner, said, pauses};
}
