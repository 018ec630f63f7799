import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {get, type IncomingHttpHeaders} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {listen} from "../../../scripts/steps/listen.ts";
import {siteServer} from "../../../scripts/steps/siteServer.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-serve-"));
const folder = join(root, "dist");
const files = {
  "index.html": "<h1>Home</h1>",
  "404.html": "<h1>Not here</h1>",
  "countries/arg/index.html": "<h1>Argentina</h1>",
  "data/areas/arg.csv": "area,value\nARG,65.9\n",
  "data/areas/arg.json": "[]",
  "_astro/a.1.css": "p{}",
  "a.woff2": "font",
  ".secret": "hidden"
};
const server = siteServer(folder);
let port = "";

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(root, "outside.txt"), "outside");
  port = new URL(await listen(server, 0)).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, {recursive: true});
});

type Answer = {status: number; headers: IncomingHttpHeaders; body: Buffer};
/** Asks for a path as it stands: fetch would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    get({host: "127.0.0.1", port, path, headers, method}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}));
    }).on("error", reject);
  });

describe("siteServer", () => {
  test("answers a folder with its index, and sends a folder without slash to the one with", async () => {
    expect((await ask("/")).body.toString()).toBe("<h1>Home</h1>");
    expect((await ask("/countries/arg/?a=1")).body.toString()).toBe("<h1>Argentina</h1>");
    expect((await ask("/countries/arg?a=1")).headers.location).toBe("/countries/arg/?a=1");
  });

  test("answers an unknown address with the site's own page and 404", async () => {
    const {status, body, headers} = await ask("/nowhere/");
    expect([status, body.toString(), headers["content-type"]]).toEqual([404, "<h1>Not here</h1>", "text/html; charset=utf-8"]);
  });

  test.each(["/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt", "/.secret", "//countries", "/%zz", "/countries/"])(
    "leaves what is outside, hidden or broken unanswered: %s",
    async (path) => expect((await ask(path)).status).toBe(404)
  );

  test.each([
    ["/data/areas/arg.csv", "text/csv; charset=utf-8"],
    ["/data/areas/arg.json", "application/json; charset=utf-8"],
    ["/_astro/a.1.css", "text/css; charset=utf-8"],
    ["/a.woff2", "font/woff2"]
  ])("says what %s is", async (path, type) => {
    const {headers} = await ask(path);
    expect(headers["content-type"]).toBe(type);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("compresses text as the browser likes it, and nothing else", async () => {
    const brotli = await ask("/", {"Accept-Encoding": "gzip, br"});
    expect([brotli.headers["content-encoding"], brotliDecompressSync(brotli.body).toString()]).toEqual(["br", "<h1>Home</h1>"]);
    const gzip = await ask("/", {"Accept-Encoding": "gzip, br;q=0"});
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", "<h1>Home</h1>"]);
    expect((await ask("/a.woff2", {"Accept-Encoding": "gzip, br"})).headers["content-encoding"]).toBeUndefined();
  });

  test("says when nothing changed, and serves what did", async () => {
    const {etag = ""} = (await ask("/data/areas/arg.json")).headers;
    expect((await ask("/data/areas/arg.json", {"If-None-Match": etag})).status).toBe(304);
    writeFileSync(join(folder, "data/areas/arg.json"), "[1]");
    expect((await ask("/data/areas/arg.json", {"If-None-Match": etag})).body.toString()).toBe("[1]");
  });

  test("answers HEAD without a body, and refuses to be written to", async () => {
    const head = await ask("/", {}, "HEAD");
    expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "13", 0]);
    expect((await ask("/", {}, "POST")).status).toBe(405);
  });
});
