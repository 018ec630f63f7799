import type {Kept, Marks} from "./downloads.ts";

/** By what an answer is told from another edition of it. */
export const marksOf = (headers: Headers): Marks => ({etag: headers.get("etag") ?? "", modified: headers.get("last-modified") ?? ""});

/** What is asked beside the address: the rest of what was begun, or only what is newer than what is kept. */
export function conditions(kept: Kept | undefined, begun: Kept | undefined): Record<string, string> {
  if (begun !== undefined)
    return {range: `bytes=${begun.bytes.length}-`, "if-range": begun.marks.etag || begun.marks.modified, "accept-encoding": "identity"};
  const {etag = "", modified = ""} = kept?.marks ?? {};
  return {...(etag === "" ? {} : {"if-none-match": etag}), ...(modified === "" ? {} : {"if-modified-since": modified})};
}

/** Whether the rest of an answer can be asked for when it breaks off: it must be told from another edition, and come as it is kept. */
export function isResumable(headers: Headers): boolean {
  const {etag, modified} = marksOf(headers);
  const isPlain = headers.get("content-encoding") === null && headers.get("accept-ranges") === "bytes";
  return isPlain && (etag.startsWith('"') || modified !== "");
}

/** How long the whole is of which an answer is the rest: where it goes on where the beginning ends, is of the same edition, and goes on to the end; else null. */
export function wholeLength(status: number, headers: Headers, {bytes, marks}: Kept): number | null {
  const [from, to, length] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? []).slice(1).map(Number);
  const {etag, modified} = marksOf(headers);
  const isSame = marks.etag === "" ? modified === marks.modified : etag === marks.etag;
  const isRest = status === 206 && from === bytes.length && length !== undefined && to === length - 1;
  return isSame && isRest ? length : null;
}

/** How long a publisher asks us to wait, in milliseconds: "Retry-After" is seconds or a date. */
export function waitAsked(headers: Headers, now: number): number | undefined {
  const said = headers.get("retry-after");
  if (said === null) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** The address that one is sent on to from another; null where that is none of the web, or would leave a safe connection. */
export function nextAddress(place: string, from: string): string | null {
  const next = URL.parse(place, from);
  const isWeb = next?.protocol === "https:" || (next?.protocol === "http:" && from.startsWith("http:"));
  return next !== null && isWeb ? next.href : null;
}
