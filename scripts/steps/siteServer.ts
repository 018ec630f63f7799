import {readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import sirv from "sirv";
import {headersFor} from "../hosts/headerRules.ts";

/** Whether a path is a plain way down: nothing in it is hidden, climbs or is broken. */
function isPlain(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname)
      .split(/[/\\]/)
      .some((part) => part.startsWith("."));
  } catch {
    return false;
  }
}

/** Answers 404 with the site's own page, which may not be built yet. */
function sayMissing(folder: string, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const kind = (type: string) => ({"Content-Type": `text/${type};charset=utf-8`, "Cache-Control": "no-cache"});
  let page: Buffer | undefined;
  try {
    page = readFileSync(join(folder, "404.html"));
  } catch {
    return void response.writeHead(404, kind("plain")).end("404\n");
  }
  response.writeHead(404, kind("html")).end(page);
}

/**
 * Serves a folder of finished files as a static host would, with its headers; files may come and go while it runs. The frozen addresses of
 * the release that `liveRelease` names at the time (null: of none) are answered with the live files where there are no others.
 */
export function siteServer(folder: string, liveRelease: () => string | null = () => null): Server {
  const serve = sirv(folder, {dev: true, etag: true});

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = request.url ?? "/";
    const pathname = address.split("?")[0] ?? address;
    const missing = () => sayMissing(folder, response);
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, {Allow: "GET, HEAD"}).end();
    if (!isPlain(pathname)) return missing();
    response.setHeaders(new Map(Object.entries(headersFor(pathname))));
    serve(request, response, () => {
      const release = liveRelease();
      const frozen = `/v/${release}/`;
      if (release === null || !pathname.startsWith(frozen)) return missing();
      request.url = address.slice(frozen.length - 1);
      serve(request, response, missing);
    });
  }

  return createServer((request, response) => {
    // A file can go between its being found and being read: then this answer ends, and the server does not.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    try {
      answer(request, response);
    } catch {
      sayMissing(folder, response);
    }
  });
}
