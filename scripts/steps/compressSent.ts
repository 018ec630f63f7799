import {createReadStream} from "node:fs";
import type {IncomingMessage, ServerResponse} from "node:http";
import {pipeline, type Transform} from "node:stream";
import {constants, createBrotliCompress, createGzip} from "node:zlib";
import type {SendStream} from "send";

/** How hosts compress what they send while they send it, the best first: brotli at a level that does not keep a reader waiting. */
const codings: Readonly<Record<string, () => Transform>> = {
  br: () => createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: () => createGzip()
};

/** What is text gets smaller; pictures and fonts are compressed as they are. */
const isText = (type: string): boolean => /^text\/|[/+](json|xml|javascript)\b|^image\/svg/.test(type);

/** The coding that a reader takes; undefined where it takes none of ours. */
function codingFor({headers}: IncomingMessage): string | undefined {
  const asked = String(headers["accept-encoding"] ?? "")
    .split(",")
    .map((one) => one.trim().toLowerCase());
  const taken = asked.filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.split(";")[0]!.trim());
  return Object.keys(codings).find((coding) => taken.includes(coding));
}

/** Has a text sent compressed to who takes it so. A part of a file is sent as it lies there; nothing is kept. */
export function compressSent(sending: SendStream, [request, response]: readonly [IncomingMessage, ServerResponse]): SendStream {
  const plain = sending.stream.bind(sending);
  sending.stream = (path, options) => {
    const coding = codingFor(request);
    const isWhole = response.statusCode === 200 && isText(String(response.getHeader("Content-Type")));
    if (isWhole) response.setHeader("Vary", "Accept-Encoding");
    // Who asked may have gone meanwhile, and a stream that is closed takes no other.
    if (response.destroyed) return;
    if (!isWhole || coding === undefined) return plain(path, options);
    response.removeHeader("Content-Length");
    response.setHeader("Content-Encoding", coding);
    pipeline(createReadStream(path, options), codings[coding]!(), response, () => undefined);
  };
  return sending;
}
