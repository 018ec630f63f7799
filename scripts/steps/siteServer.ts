import {readFileSync, realpathSync, statSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join, relative, sep} from "node:path";
import send from "send";
import {headersFor} from "../hosts/headerRules.ts";
import {compressSent} from "./compressSent.ts";

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

/** The file of an address, from the folder: its own, or the index of the folder it names. A link that leads out of the folder is not followed. */
function fileAt(folder: string, pathname: string): string | null {
  const path = decodeURIComponent(pathname);
  for (const name of path.endsWith("/") ? [`${path}index.html`] : [path, `${path}/index.html`]) {
    try {
      const [root, file] = [realpathSync(folder), realpathSync(join(folder, name))];
      if (file.startsWith(`${root}${sep}`) && statSync(file).isFile()) return relative(root, file);
    } catch {
      // It is not there, or nothing that has a name.
    }
  }
  return null;
}

/** Answers 404 with the site's own page, which may not be built yet. */
function sayMissing(folder: string, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const kind = (type: string) => ({"Content-Type": `text/${type}; charset=utf-8`, "Cache-Control": "no-cache"});
  let page: Buffer | undefined;
  try {
    page = readFileSync(join(folder, "404.html"));
  } catch {
    return void response.writeHead(404, kind("plain")).end("404\n");
  }
  response.writeHead(404, kind("html")).end(page);
}

/** Sends a file, or the part of it that is asked for; or says that the reader has it already. */
function sendFile(folder: string, file: string, [request, response]: readonly [IncomingMessage, ServerResponse]): void {
  const path = file.split(sep).map(encodeURIComponent).join("/");
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  const sending = send(request, `/${path}`, {root: realpathSync(folder), index: false, dotfiles: "allow", cacheControl: false});
  compressSent(sending, [request, response])
    .on("error", ({status, headers}: {status: number; headers?: Record<string, string>}) => {
      const isAnswer = [412, 416].includes(status) && !response.headersSent;
      if (isAnswer) response.writeHead(status, headers).end();
      else sayMissing(folder, response);
    })
    .pipe(response);
}

/**
 * Serves a folder of finished files as a static host would, with its headers, and texts compressed; files may come and go while it runs, and none is held in memory. The
 * frozen addresses of the release that `liveRelease` names at the time (null: of none) are answered with the live files where there are no others.
 */
export function siteServer(folder: string, liveRelease: () => string | null = () => null): Server {
  const frozenFile = (pathname: string) => {
    const frozen = `/v/${liveRelease()}/`;
    return liveRelease() !== null && pathname.startsWith(frozen) ? fileAt(folder, pathname.slice(frozen.length - 1)) : null;
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    // Who asks by way of a proxy names the host as well.
    const [pathname = "/"] = (request.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "").split("?");
    // What is sent along is not waited for: it may have no end.
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, {Allow: "GET, HEAD", Connection: "close"}).end();
    const file = isPlain(pathname) ? (fileAt(folder, pathname) ?? frozenFile(pathname)) : null;
    if (file === null) return sayMissing(folder, response);
    response.setHeaders(new Map(Object.entries(headersFor(pathname))));
    sendFile(folder, file, [request, response]);
  }

  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      sayMissing(folder, response);
    }
  });
}
