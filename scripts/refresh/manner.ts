import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../steps/projectRoot.ts";

/** How publishers are asked: how long one waits, how often one asks, and how much one takes. Times are in milliseconds. */
export type Manner = {
  /** Who asks: publishers can tell us from others, and find us. */
  readonly agent: string;
  /** How long nothing may come before a connection counts as hung. */
  readonly silence: number;
  /** How long one answer may take, however it drips. */
  readonly longest: number;
  readonly tries: number;
  /** The first pause; each further one is twice as long. */
  readonly firstPause: number;
  /** A publisher who asks for more patience than this is asked another day. */
  readonly longestPause: number;
  /** In one run; `body` is one answer, unpacked. */
  readonly most: {readonly requests: number; readonly bytes: number; readonly body: number};
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** Hears of each step. */
  readonly say: (line: string) => void;
};

/** The manner of `npm run refresh`. */
export const usualManner = (): Manner => ({
  agent: agentOf(readFileSync(join(projectRoot, "package.json"), "utf8")),
  silence: 60_000,
  longest: 1_800_000,
  tries: 5,
  firstPause: 2000,
  longestPause: 300_000,
  most: {requests: 500, bytes: 300_000_000, body: 300_000_000},
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  say: (line) => console.log(line)
});

/** "left-out/0.1.0 (an atlas of …)". */
function agentOf(text: string): string {
  const {name, version, description} = JSON.parse(text) as {name: string; version: string; description: string};
  return `${name}/${version} (${description.replace(/\.$/, "")})`;
}
