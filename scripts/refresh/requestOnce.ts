import {oneLine} from "../../src/sources/fetch/oneLine.ts";
import {nextAddress} from "./conditions.ts";
import type {Manner} from "./manner.ts";

/** Headers of an answer, and the bytes of its body, unpacked where it was packed on its way. */
export type Reply = {readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array};

/** Why no whole reply came; `again` where asking again may help. */
export class NoReply extends Error {
  readonly again: boolean;
  constructor(says: string, again: boolean) {
    super(says);
    this.name = "NoReply";
    this.again = again;
  }
}

type Question = {
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes that may come. */
  readonly most: number;
  /** Hears of each question before it is sent: of the address, and of those one is sent on to. What it throws ends the matter. */
  readonly onAsk: () => void;
  /** Hears of each piece of the body as it comes; what it throws is not the network's fault, and comes through as it is. */
  readonly onPiece: (piece: Uint8Array, reply: Pick<Reply, "status" | "headers">) => void;
};

/** Asks an address once. Rejects with a `NoReply` when nothing comes for too long, the body breaks off or never ends, or is too large. */
export async function requestOnce(
  address: string,
  question: Question,
  {silence, longest}: Pick<Manner, "silence" | "longest">
): Promise<Reply> {
  const watch = new AbortController();
  const bark = () => watch.abort(new NoReply(`nothing came for ${silence / 1000} s`, true));
  const late = setTimeout(() => watch.abort(new NoReply(`the answer had not ended after ${longest / 1000} s`, false)), longest);
  let timer = setTimeout(bark, silence);
  const onLife = () => {
    clearTimeout(timer);
    timer = setTimeout(bark, silence);
  };
  try {
    const response = await sentOn(address, question, watch.signal);
    onLife();
    const bytes = await bodyOf(response, question, onLife);
    return {status: response.status, headers: response.headers, bytes};
  } finally {
    clearTimeout(timer);
    clearTimeout(late);
    watch.abort();
  }
}

const redirects = [301, 302, 303, 307, 308];
/** How often one lets oneself be sent on. */
const mostHops = 5;

/** The answer of an address, or of the one it sends on to: not in a circle, and never from a safe connection to an open one. */
async function sentOn(address: string, {headers, onAsk}: Question, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let hop = 0; hop <= mostHops; hop++) {
    onAsk();
    const response = await asNoReply(fetch(at, {headers, redirect: "manual", signal}));
    const place = response.headers.get("location");
    if (!redirects.includes(response.status) || place === null) return response;
    await response.body?.cancel();
    const next = nextAddress(place, at);
    if (next === null) throw new NoReply(`it sends on to ${oneLine(place)}, where nobody should go`, false);
    at = next;
  }
  throw new NoReply(`it sends on more than ${mostHops} times: in a circle?`, false);
}

async function bodyOf(response: Response, {most, onPiece}: Question, onLife: () => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const {done, value: piece} = (await asNoReply(reader?.read() ?? Promise.resolve(ended))) as ReadableStreamReadResult<Uint8Array>;
    if (done) return Buffer.concat(pieces);
    onLife();
    length += piece.length;
    if (length > most) throw new NoReply(`more than ${most.toLocaleString("en")} bytes came; the limit of a refresh`, false);
    pieces.push(piece);
    onPiece(piece, response);
  }
}

const ended = {done: true, value: undefined} as const;

/** What the network rejects with, as a `NoReply`. */
const asNoReply = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    throw error instanceof NoReply ? error : new NoReply(wordsOf(error), true);
  });

/** What broke, in the words of the network: "fetch failed" alone says nothing. */
function wordsOf(error: unknown): string {
  const {message, cause} = error as Error;
  const {code = "", message: deeper = ""} = (cause ?? {}) as NodeJS.ErrnoException;
  return ["the connection broke", [message, deeper, code].filter((word) => word !== "").join(", ")].join(": ");
}
