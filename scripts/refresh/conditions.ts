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
export function isResumable(status: number, headers: Headers): boolean {
  const {etag, modified} = marksOf(headers);
  const isPlain = headers.get("content-encoding") === null && headers.get("accept-ranges") === "bytes";
  return [200, 206].includes(status) && isPlain && (etag.startsWith('"') || modified !== "");
}

/** Whether an answer goes on where the beginning ends. */
export const goesOn = (status: number, headers: Headers, begun: Kept): boolean =>
  status === 206 && (headers.get("content-range") ?? "").startsWith(`bytes ${begun.bytes.length}-`);

/** How long a publisher asks us to wait, in milliseconds: "Retry-After" is seconds or a date. */
export function waitAsked(headers: Headers, now: number): number | undefined {
  const said = headers.get("retry-after");
  if (said === null) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
