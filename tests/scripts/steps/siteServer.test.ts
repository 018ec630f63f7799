import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {get, type IncomingHttpHeaders} from "node:http";
import {connect, createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {listen} from "../../../scripts/steps/listen.ts";
import {siteServer} from "../../../scripts/steps/siteServer.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-serve-"));
const folder = join(root, "dist");
const put = (file: string, text: string) => {
  mkdirSync(join(folder, file, ".."), {recursive: true});
  writeFileSync(join(folder, file), text);
};
const files = {
  "index.html": "<h1>Home</h1>",
  "404.html": "<h1>Not here</h1>",
  "countries/arg/index.html": "<h1>Argentina</h1>",
  "embed/map/one/index.html": "live one",
  "embed/map/two/index.html": "live two",
  "v/aaaaaaaaaa/embed/map/one/index.html": "frozen one",
  "data/areas/arg.csv": "area,value\nARG,65.9\n",
  "data/areas/arg.json": "[]",
  "feed.xml": "<feed/>",
  "_astro/a.1.css": "p{}",
  "a.woff2": "font",
  ".secret": "hidden"
};
let live: string | null = null;
const server = siteServer(folder, () => live);
let port = "";

beforeAll(async () => {
  writeFileSync(join(root, "outside.txt"), "outside");
  port = new URL(await listen(server, 0)).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, {recursive: true});
});

type Answer = {status: number; headers: IncomingHttpHeaders; body: string};
/** The bytes as they come. */
const fetchBytes = (path: string, headers: Record<string, string>) =>
  new Promise<{headers: IncomingHttpHeaders; bytes: Buffer}>((resolve, reject) => {
    get({host: "127.0.0.1", port, path, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({headers: response.headers, bytes: Buffer.concat(chunks)}));
    }).on("error", reject);
  });
/** Asks for a path as it stands: fetch would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    get({host: "127.0.0.1", port, path, headers, method}, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve({status: response.statusCode ?? 0, headers: response.headers, body}));
    }).on("error", reject);
  });

test("a folder that is not there yet is answered by 404, and what appears in it is served", async () => {
  expect(await ask("/")).toMatchObject({status: 404, body: "404\n"});
  mkdirSync(folder);
  expect(await ask("/")).toMatchObject({status: 404, body: "404\n"});
  for (const [file, text] of Object.entries(files)) put(file, text);
  symlinkSync(join(root, "outside.txt"), join(folder, "link.txt"));
  symlinkSync(root, join(folder, "linked"));
  symlinkSync("_astro/a.1.css", join(folder, "a.css"));
  expect(await ask("/")).toMatchObject({status: 200, body: "<h1>Home</h1>"});
});

describe("a built site", () => {
  test("answers a folder with its index, whatever is asked of it", async () => {
    expect((await ask("/countries/arg/?a=1")).body).toBe("<h1>Argentina</h1>");
    expect((await ask("/countries/arg?a=1?b=2")).body).toBe("<h1>Argentina</h1>");
  });

  test("answers an unknown address with its own page and 404, and lets nobody keep that", async () => {
    const {status, body, headers} = await ask("/_astro/gone.css");
    expect([status, body]).toEqual([404, "<h1>Not here</h1>"]);
    expect(headers).toMatchObject({"content-type": "text/html; charset=utf-8", "cache-control": "no-cache"});
  });

  test.each([
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/v/aaaaaaaaaa/../../outside.txt",
    "/.secret",
    "/v/aaaaaaaaaa/.secret",
    "//countries",
    "/%zz",
    "/%00",
    "/countries/",
    "/feed.xml/",
    "*",
    "/link.txt",
    "/linked/outside.txt"
  ])("leaves what is outside, hidden or broken unanswered: %s", async (path) => expect((await ask(path)).status).toBe(404));

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/data/areas/arg.csv", "text/csv; charset=utf-8"],
    ["/data/areas/arg.json", "application/json; charset=utf-8"],
    ["/feed.xml", "application/atom+xml; charset=utf-8"],
    ["/_astro/a.1.css", "text/css; charset=utf-8"],
    ["/a.woff2", "font/woff2"]
  ])("says what %s is", async (path, type) => {
    const {headers} = await ask(path);
    expect(headers).toMatchObject({"content-type": type, "x-content-type-options": "nosniff"});
  });

  test("lets other sites read data and embeds, and browsers keep what carries a hash", async () => {
    expect((await ask("/data/areas/arg.csv")).headers["access-control-allow-origin"]).toBe("*");
    expect((await ask("/countries/arg/")).headers["access-control-allow-origin"]).toBeUndefined();
    expect((await ask("/_astro/a.1.css")).headers["cache-control"]).toContain("immutable");
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  });

  test("follows a link within the folder", async () => {
    expect((await ask("/a.css")).body).toBe("p{}");
  });

  test("answers who names the host in the address", async () => {
    expect((await ask(`http://localhost:${port}/countries/arg/?a`)).body).toBe("<h1>Argentina</h1>");
  });

  test.each([
    ["bytes=0-3", 206, "area", "bytes 0-3/20"],
    ["bytes=12-", 206, "RG,65.9\n", "bytes 12-19/20"],
    ["bytes=-5", 206, "65.9\n", "bytes 15-19/20"],
    ["bytes=90-", 416, "", "bytes */20"],
    ["lines=1-2", 200, "area,value\nARG,65.9\n", undefined]
  ])("sends the part that is asked for: %s", async (range, status, body, said) => {
    const answer = await ask("/data/areas/arg.csv", {Range: range});
    expect([answer.status, answer.body, answer.headers["content-range"]]).toEqual([status, body, said]);
    if (status < 400) expect(answer.headers["accept-ranges"]).toBe("bytes");
  });

  test.each([
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip;q=0.5", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync]
  ])("sends a text compressed to who takes it so: %s", async (taken, coding, opened) => {
    const answer = await fetchBytes("/data/areas/arg.csv", {"Accept-Encoding": taken});
    expect(answer.headers).toMatchObject({"content-encoding": coding, vary: "Accept-Encoding"});
    expect(answer.headers["content-length"]).toBeUndefined();
    expect(opened(answer.bytes).toString()).toBe(files["data/areas/arg.csv"]);
    const etag = answer.headers.etag ?? "";
    expect((await ask("/data/areas/arg.csv", {"Accept-Encoding": taken, "If-None-Match": etag})).status).toBe(304);
  });
  test.each([
    ["a font", "/a.woff2", {"Accept-Encoding": "br"}, "font"],
    ["a part of a text", "/data/areas/arg.csv", {"Accept-Encoding": "br", Range: "bytes=0-3"}, "area"],
    ["a text to who does not take it", "/data/areas/arg.csv", {"Accept-Encoding": "identity, br;q=0"}, files["data/areas/arg.csv"]]
  ])("sends %s as it is", async (_, path, headers, body) => {
    const answer = await ask(path, headers);
    expect([answer.headers["content-encoding"], answer.body]).toEqual([undefined, body]);
  });

  test("says that nothing changed to who holds it under one name among others, or any", async () => {
    const {etag = ""} = (await ask("/data/areas/arg.csv")).headers;
    for (const held of [etag, `"other", ${etag}`, etag.replace("W/", ""), "*"]) {
      expect((await ask("/data/areas/arg.csv", {"If-None-Match": held})).status).toBe(304);
    }
    expect((await ask("/data/areas/arg.csv", {"If-None-Match": '"other", "another"'})).status).toBe(200);
  });

  test("says when nothing changed, and serves what did", async () => {
    const {etag = ""} = (await ask("/data/areas/arg.json")).headers;
    expect((await ask("/data/areas/arg.json", {"If-None-Match": etag})).status).toBe(304);
    put("data/areas/arg.json", "[1]");
    expect((await ask("/data/areas/arg.json", {"If-None-Match": etag})).body).toBe("[1]");
  });

  test("answers HEAD without a body, and refuses to be written to", async () => {
    const head = await ask("/", {}, "HEAD");
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "13", ""]);
    expect((await ask("/", {}, "POST")).status).toBe(405);
  });

  test("does not wait for the end of what is sent to it", async () => {
    const socket = connect(Number(port), "127.0.0.1");
    let said = "";
    socket.on("data", (chunk: Buffer) => (said += chunk.toString())).on("error", () => undefined);
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
    await new Promise((resolve) => socket.once("close", resolve));
    expect(said).toMatch(/^HTTP\/1\.1 405 [^]*\r\nConnection: close\r\n/i);
  });
});

test("what is no file is no page", async () => {
  const unreadable = createServer();
  await new Promise<void>((resolve) => unreadable.listen(join(folder, "socket"), resolve));
  expect((await ask("/socket")).status).toBe(404);
  unreadable.close();
});

describe("frozen addresses", () => {
  test("are unknown until it is known of which release the site is", async () => {
    live = null;
    expect((await ask("/v/aaaaaaaaaa/embed/map/two/")).status).toBe(404);
    expect((await ask("/v/null/embed/map/two/")).status).toBe(404);
    live = "aaaaaaaaaa";
    expect((await ask("/v/aaaaaaaaaa/embed/map/two/")).body).toBe("live two");
  });

  test("are answered by their own file where there is one, else by the live one", async () => {
    expect((await ask("/v/aaaaaaaaaa/embed/map/one/")).body).toBe("frozen one");
    expect(await ask("/v/aaaaaaaaaa/embed/map/two/?theme=dark")).toMatchObject({
      status: 200,
      body: "live two",
      headers: {"access-control-allow-origin": "*"}
    });
  });

  test("of other releases, or of what does not exist live, are unknown", async () => {
    expect((await ask("/v/bbbbbbbbbb/embed/map/two/")).status).toBe(404);
    expect((await ask("/v/aaaaaaaaaa/embed/map/three/")).body).toBe("<h1>Not here</h1>");
    expect((await ask("/v/null/embed/map/two/")).status).toBe(404);
  });
});
