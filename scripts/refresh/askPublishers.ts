import {Unanswered, type AnswerFault, type Ask, type FaultOf} from "../../src/sources/fetch/ask.ts";
import {bodyText} from "./bodyText.ts";
import type {Downloads, Kept} from "./downloads.ts";
import {conditions, isResumable, marksOf, waitAsked, wholeLength} from "./conditions.ts";
import type {Manner} from "./manner.ts";
import {NoReply, requestOnce, type Reply} from "./requestOnce.ts";

/** What a try came to: a text, or a fault, after which one may be asked to wait some milliseconds. */
type Outcome = {readonly text: string} | (AnswerFault & {readonly wait?: number | undefined});

/** Asks publishers as `manner` says, and keeps what they answer. */
export function askPublishers(manner: Manner, downloads: Downloads): Ask {
  const spent = {requests: 0, bytes: 0};
  const {tries, firstPause, longestPause} = manner;
  return async (address, faultOf) => {
    const held = downloads.fresh(address);
    if (held !== undefined) return bodyText(held.bytes, address, manner.most.body);
    for (let asked = 1; ; asked++) {
      const outcome = await tryOnce({address, faultOf, manner, downloads, spent});
      if ("text" in outcome) return outcome.text;
      // Who says "at once" again and again is not asked at once again and again.
      const wait = Math.max(outcome.wait ?? 0, firstPause * 2 ** (asked - 1));
      const isTooLong = outcome.again && wait > longestPause;
      if (!outcome.again || asked === tries || isTooLong) throw new Unanswered(address, `${outcome.says}${sayEnd(asked, isTooLong, wait)}`);
      manner.say(`  ${address}: ${outcome.says}; asked again in ${wait / 1000} s`);
      await manner.pause(wait);
    }
  };
}

const sayEnd = (asked: number, isTooLong: boolean, wait: number): string =>
  `${asked > 1 ? ` (asked ${asked} times)` : ""}${isTooLong ? `; one is asked to wait ${Math.round(wait / 1000)} s: try again later` : ""}`;

type Trial = {
  readonly address: string;
  readonly faultOf: FaultOf;
  readonly manner: Manner;
  readonly downloads: Downloads;
  readonly spent: {requests: number; bytes: number};
};

async function tryOnce(trial: Trial): Promise<Outcome> {
  const {address, downloads} = trial;
  const [kept, begun] = [downloads.kept(address), downloads.begun(address)];
  let reply: Reply | undefined;
  try {
    reply = await request(trial, kept, begun);
    return judged(reply, wholeOf(reply, kept, begun), trial);
  } catch (error) {
    if (!(error instanceof NoReply)) throw error;
    // What came whole and cannot be read is no beginning to go on from.
    if (reply !== undefined || !error.again) downloads.forget(address);
    return {says: error.message, again: error.again};
  }
}

/** Sends a question; pieces of an answer that can be gone on with are kept as they come. */
function request({address, manner, downloads, spent}: Trial, kept: Kept | undefined, begun: Kept | undefined): Promise<Reply> {
  let isFirst = true;
  return requestOnce(
    address,
    {
      headers: {"user-agent": manner.agent, ...conditions(kept, begun)},
      most: Math.min(manner.most.body, manner.most.bytes - spent.bytes),
      onAsk: () => {
        if (spent.requests >= manner.most.requests)
          throw new Unanswered(address, `not asked: ${manner.most.requests} requests are the limit of a run`);
        spent.requests++;
      },
      onPiece: (piece, {status, headers}) => {
        spent.bytes += piece.length;
        const isRest = begun !== undefined && wholeLength(status, headers, begun) !== null;
        if (isFirst && !isRest) downloads.forget(address);
        isFirst = false;
        if ((isRest || status === 200) && isResumable(headers)) downloads.append(address, piece, marksOf(headers));
      }
    },
    manner
  );
}

/** An answer as if it had come whole and anew. */
function wholeOf(
  reply: Reply,
  kept: Kept | undefined,
  begun: Kept | undefined
): Kept & {readonly status: number; readonly isSame: boolean} {
  const {status, headers} = reply;
  if (status === 304 && kept !== undefined) return {...kept, status: 200, isSame: true};
  const length = begun && wholeLength(status, headers, begun);
  if (begun === undefined || length === undefined || length === null) return {...reply, marks: marksOf(headers), isSame: false};
  const bytes = Buffer.concat([begun.bytes, reply.bytes]);
  if (bytes.length !== length) throw new NoReply(`${bytes.length} bytes came; expected ${length}`, true);
  return {bytes, marks: marksOf(headers), status: 200, isSame: false};
}

/** Keeps an answer without fault, and gives its text. */
function judged(reply: Reply, whole: ReturnType<typeof wholeOf>, {address, faultOf, manner, downloads}: Trial): Outcome {
  const text = bodyText(whole.bytes, address, manner.most.body);
  const fault = faultOf({status: whole.status, text});
  if (fault !== null) {
    downloads.forget(address);
    // A range that cannot be had, or is of another whole, is the beginning's fault, which is gone now.
    const again = fault.again || [206, 416].includes(reply.status);
    return {says: fault.says, again, wait: waitAsked(reply.headers, manner.now())};
  }
  downloads.keep(address, whole);
  manner.say(`  ${address}: ${whole.isSame ? "as it was" : `${whole.bytes.length.toLocaleString("en")} bytes`}`);
  return {text};
}
