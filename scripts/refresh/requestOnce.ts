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
  /** Hears of each piece of the body as it comes. */
  readonly onPiece: (piece: Uint8Array, reply: Pick<Reply, "status" | "headers">) => void;
};

/** Asks an address once. Rejects with a `NoReply` when nothing comes for too long, the body breaks off, or is too large. */
export async function requestOnce(address: string, question: Question, {silence}: Pick<Manner, "silence">): Promise<Reply> {
  const watch = new AbortController();
  const bark = () => watch.abort(new NoReply(`nothing came for ${silence / 1000} s`, true));
  let timer = setTimeout(bark, silence);
  const onLife = () => {
    clearTimeout(timer);
    timer = setTimeout(bark, silence);
  };
  try {
    const response = await fetch(address, {headers: question.headers, redirect: "follow", signal: watch.signal});
    onLife();
    const bytes = await bodyOf(response, question, onLife);
    return {status: response.status, headers: response.headers, bytes};
  } catch (error) {
    throw error instanceof NoReply ? error : new NoReply(wordsOf(error), true);
  } finally {
    clearTimeout(timer);
    watch.abort();
  }
}

async function bodyOf(response: Response, {most, onPiece}: Question, onLife: () => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    onLife();
    length += piece.length;
    if (length > most) throw new NoReply(`more than ${most.toLocaleString("en")} bytes came; the limit of a refresh`, false);
    pieces.push(piece);
    onPiece(piece, response);
  }
  return Buffer.concat(pieces);
}

/** What broke, in the words of the network: "fetch failed" alone says nothing. */
function wordsOf(error: unknown): string {
  const {message, cause} = error as Error;
  const {code = "", message: deeper = ""} = (cause ?? {}) as NodeJS.ErrnoException;
  return ["the connection broke", [message, deeper, code].filter((word) => word !== "").join(", ")].join(": ");
}
