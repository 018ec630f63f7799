import {readFile} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {chooseCoding, compress, type Coding} from "./compression.ts";
import {contentTypeOf, isText} from "./contentTypes.ts";
import {findFile} from "./findFile.ts";

type File = {readonly file: string; readonly size: number; readonly changed: number};
type Travelling = {readonly etag: string; readonly body: Buffer};

/** Files as they travel, kept until they change: the second reader waits for no compression. */
function travellingFiles(): (found: File, coding: Coding) => Promise<Travelling> {
  const kept = new Map<string, Travelling>();
  return async ({file, size, changed}, coding) => {
    const key = `${file} ${coding}`;
    const etag = `W/"${size.toString(36)}-${Math.round(changed).toString(36)}${coding ? `-${coding}` : ""}"`;
    const known = kept.get(key);
    if (known?.etag === etag) return known;
    const content = await readFile(file);
    const fresh = {etag, body: coding ? await compress(content, coding) : content};
    kept.set(key, fresh);
    return fresh;
  };
}

/** Names with a hash in them never change their content. */
const cacheControl = (pathname: string) => (pathname.startsWith("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache");

/** Serves a folder of finished files as a static host would: compressed, typed, with the site's own page for an unknown address. */
export function siteServer(folder: string): Server {
  const travel = travellingFiles();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("X-Content-Type-Options", "nosniff").setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, {Allow: "GET, HEAD"}).end();

    const [pathname = "/", query] = (request.url ?? "/").split("?");
    const found = await findFile(folder, pathname);
    if (found && "redirect" in found) {
      const location = query === undefined ? found.redirect : `${found.redirect}?${query}`;
      return void response.writeHead(301, {Location: location}).end();
    }
    const page = found ?? (await findFile(folder, "/404.html"));
    if (!page || "redirect" in page) return void response.writeHead(404, {"Content-Type": "text/plain; charset=utf-8"}).end("404\n");

    const type = contentTypeOf(page.file);
    const coding = isText(type) ? chooseCoding(request.headers["accept-encoding"] ?? "") : null;
    const {etag, body} = await travel(page, coding);
    const headers = {ETag: etag, Vary: "Accept-Encoding", "Cache-Control": cacheControl(pathname)};
    if (found && request.headers["if-none-match"] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(found ? 200 : 404, {
      ...headers,
      "Content-Type": type,
      "Content-Length": body.length,
      ...(coding ? {"Content-Encoding": coding} : {})
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
