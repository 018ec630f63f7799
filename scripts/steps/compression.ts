import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

/** "br", "gzip" or none, as static hosts choose: the best of what the browser takes. */
export type Coding = "br" | "gzip" | null;

/** The best coding an Accept-Encoding header allows ("gzip, br;q=0" → gzip). */
export function chooseCoding(accepted: string): Coding {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const names = accepted
    .split(",")
    .filter((part) => !refused.test(part))
    .map((part) => part.split(";")[0]?.trim());
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : null;
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** The content as it travels. Middling effort, as hosts that compress while they serve. */
export function compress(content: Buffer, coding: "br" | "gzip"): Promise<Buffer> {
  return coding === "br" ? brotli(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}) : deflate(content, {level: 6});
}
