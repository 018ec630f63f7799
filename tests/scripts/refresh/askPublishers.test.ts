import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {askPublishers} from "../../../scripts/refresh/askPublishers.ts";
import {Downloads} from "../../../scripts/refresh/downloads.ts";
import type {Manner} from "../../../scripts/refresh/manner.ts";
import {csvFault} from "../../../src/sources/fetch/csvFault.ts";
import {localServer, say, type LocalServer} from "./localServer.ts";
import {quickManner} from "./quickManner.ts";

let server: LocalServer;
let folder: string;
beforeAll(async () => void (server = await localServer()));
beforeEach(() => {
  server.clear();
  folder = mkdtempSync(join(tmpdir(), "left-out-refresh-"));
});
afterAll(() => server.close());

const table = "a,b\n1,2\n3,4\n";

/** Asks for a path in a run of its own, or goes on with the one before. */
function run(changes: Partial<Manner> = {}, {goesOn = false} = {}) {
  const quick = quickManner(changes);
  const downloads = new Downloads(folder, {now: quick.manner.now(), anew: !goesOn});
  const ask = askPublishers(quick.manner, downloads);
  return {...quick, downloads, ask: (path: string) => ask(`${server.origin}${path}`, csvFault())};
}
const faultOf = (asked: Promise<string>): Promise<string> =>
  asked.then(
    () => "none",
    (error: unknown) => (error as Error).message.replace(server.origin, "")
  );

describe("an answer", () => {
  test("comes as text, without its mark, and is asked for once in a run, by name", async () => {
    server.on("/a.csv", say(`\uFEFF${table}`));
    const {ask, said} = run();
    expect([await ask("/a.csv"), await ask("/a.csv")]).toEqual([table, table]);
    expect(server.asked).toEqual(["/a.csv"]);
    expect(server.headers[0]?.["user-agent"]).toBe("left-out/test");
    expect(said).toEqual([`  ${server.origin}/a.csv: 15 bytes`]);
  });

  test.each([
    ["packed on its way", {"content-encoding": "gzip"}],
    ["packed by itself", {"content-type": "application/octet-stream"}]
  ])("%s is unpacked", async (_how, headers) => {
    server.on("/a.csv.gz", (_request, response) => void response.writeHead(200, headers).end(gzipSync(table)));
    expect(await run().ask("/a.csv.gz")).toBe(table);
  });

  test("that is still the same is not sent again: 304 gives the text that was kept", async () => {
    server.on("/a.csv", (request, response) => {
      if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, {etag: '"one"', "last-modified": "Mon, 13 Jul 2026 00:00:00 GMT"}).end(table);
    });
    await run().ask("/a.csv");
    const {ask, said} = run();
    expect(await ask("/a.csv")).toBe(table);
    expect(server.headers[1]).toMatchObject({"if-none-match": '"one"', "if-modified-since": "Mon, 13 Jul 2026 00:00:00 GMT"});
    expect(said).toEqual([`  ${server.origin}/a.csv: as it was`]);
  });
});

describe("what may pass is asked again, with growing pauses", () => {
  const first =
    (bad: Parameters<LocalServer["on"]>[1]): Parameters<LocalServer["on"]>[1] =>
    (request, response, time) =>
      time === 1 ? bad(request, response, time) : say(table)(request, response, time);
  test.each<[string, Parameters<LocalServer["on"]>[1], number, string]>([
    ["429 waits as long as it says", say("", {"retry-after": "7"}, 429), 7000, "status 429"],
    ["429 waits until the date it says", say("", {"retry-after": "Tue, 01 Dec 2026 00:00:09 GMT"}, 429), 9000, "status 429"],
    ["500", say("oh", {}, 500), 1000, "status 500"],
    ["a web page with status 200", say("<!DOCTYPE html><p>Busy</p>"), 1000, "a web page came where data were expected"],
    ["nothing with status 200", say(""), 1000, "the answer is empty"],
    [
      "a packed file that was cut",
      (_q, response) => void response.end(gzipSync(table).subarray(0, 20)),
      1000,
      "the packed file is not whole"
    ],
    [
      "a body cut off",
      (_q, response) => void response.writeHead(200, {"content-length": "500"}).write("a,b\n1,", () => response.destroy()),
      1000,
      "the connection broke"
    ]
  ])("%s", async (_what, bad, wait, says) => {
    server.on("/a.csv", first(bad));
    const {ask, pauses, said} = run();
    expect(await ask("/a.csv")).toBe(table);
    expect([pauses, server.asked.length]).toEqual([[wait], 2]);
    expect(said[0]).toContain(`/a.csv: ${says}`);
    expect(said[0]).toContain(`; asked again in ${wait / 1000} s`);
  });

  test("a connection on which nothing comes", async () => {
    server.on(
      "/a.csv",
      first((_request, response) => void response.writeHead(200).write("a,"))
    );
    const {ask, said} = run({silence: 60});
    expect(await ask("/a.csv")).toBe(table);
    expect(said[0]).toContain("/a.csv: nothing came for 0.06 s; asked again in 1 s");
  });

  test("as often as it may be, and then one sentence", async () => {
    server.on("/a.csv", say("oh", {}, 503));
    const {ask, pauses} = run();
    expect(await faultOf(ask("/a.csv"))).toBe("/a.csv: status 503 (asked 3 times)");
    expect(pauses).toEqual([1000, 2000]);
  });

  test("but not where one is asked to wait too long", async () => {
    server.on("/a.csv", say("", {"retry-after": "3600"}, 429));
    const {ask, pauses} = run();
    expect(await faultOf(ask("/a.csv"))).toBe("/a.csv: status 429; one is asked to wait 3600 s: try again later");
    expect(pauses).toEqual([]);
  });
});

test("who says at once, again and again, is not asked at once again and again", async () => {
  server.on("/a.csv", say("", {"retry-after": "0"}, 429));
  const {ask, pauses} = run();
  await faultOf(ask("/a.csv"));
  expect(pauses).toEqual([1000, 2000]);
});

describe("what will not pass is asked once", () => {
  test("an answer that drips for ever", async () => {
    server.on("/a.csv", (_request, response) => {
      response.writeHead(200).write("a,b\n");
      const drip = setInterval(() => response.write("1"), 20);
      response.on("close", () => clearInterval(drip));
    });
    expect(await faultOf(run({silence: 2000, longest: 300}).ask("/a.csv"))).toBe("/a.csv: the answer had not ended after 0.3 s");
    expect(server.asked).toHaveLength(1);
  });

  test("an address that sends on in a circle: each step counts as a request", async () => {
    server.on("/a.csv", (_request, response) => void response.writeHead(302, {location: "/a.csv"}).end());
    expect(await faultOf(run().ask("/a.csv"))).toBe("/a.csv: it sends on more than 5 times: in a circle?");
    expect(server.asked).toHaveLength(6);
    const few = run({most: {requests: 2, bytes: 1000, body: 1000}});
    expect(await faultOf(few.ask("/a.csv"))).toBe("/a.csv: not asked: 2 requests are the limit of a run");
  });

  test("but an address that sends on to another is followed", async () => {
    server.on("/a.csv", (_request, response) => void response.writeHead(301, {location: "b.csv"}).end());
    server.on("/b.csv", say(table));
    expect(await run().ask("/a.csv")).toBe(table);
  });

  test.each([
    ["a wrong address", say("nothing", {}, 404), "status 404"],
    [
      "an error in JSON",
      say('{"error":"deprecated or invalid dataset id=FOO_BAR_A"}', {}, 410),
      'status 410 ({"error":"deprecated or invalid dataset id=FOO_BAR_A"})'
    ],
    ["XML", say('<?xml version="1.0"?><wb:error/>'), 'XML came where data were expected (<?xml version="1.0"?><wb:error/>)'],
    ["a header alone", say("a,b\n"), "a header came and no rows: has the series been withdrawn, or its code changed?"],
    ["more than a refresh takes", say(`a\n${"1\n".repeat(300_000)}`), "more than 500,000 bytes came; the limit of a refresh"],
    ["another encoding", say("a,b\n1,\0\n"), "the file is not plain text (UTF-16?); expected UTF-8"]
  ])("%s", async (_what, handler, says) => {
    server.on("/a.csv", handler);
    expect(await faultOf(run().ask("/a.csv"))).toBe(`/a.csv: ${says}`);
    expect(server.asked).toHaveLength(1);
  });

  test("what is small packed and large unpacked", async () => {
    server.on("/a.csv.gz", (_request, response) => void response.end(gzipSync(`a\n${"1\n".repeat(300_000)}`)));
    expect(await faultOf(run().ask("/a.csv.gz"))).toBe("/a.csv.gz: unpacked it is more than 500,000 bytes");
  });
});

test("a run asks no more often than it may, and takes no more than it may", async () => {
  for (const path of ["/a.csv", "/b.csv", "/c.csv"]) server.on(path, say(table));
  const few = run({most: {requests: 2, bytes: 1000, body: 1000}});
  await few.ask("/a.csv");
  await few.ask("/b.csv");
  expect(await faultOf(few.ask("/c.csv"))).toBe("/c.csv: not asked: 2 requests are the limit of a run");
  const small = run({most: {requests: 9, bytes: 20, body: 1000}});
  await small.ask("/a.csv");
  expect(await faultOf(small.ask("/b.csv"))).toBe("/b.csv: more than 8 bytes came; the limit of a refresh");
});

describe("a run that was cut off is gone on with", () => {
  test("without asking again for what it has, until it ends or a day has passed", async () => {
    server.on("/a.csv", say(table));
    await run().ask("/a.csv");
    const second = run({}, {goesOn: true});
    await second.ask("/a.csv");
    expect(server.asked).toHaveLength(1);
    await run({now: () => Date.UTC(2026, 11, 3)}, {goesOn: true}).ask("/a.csv");
    expect(server.asked).toHaveLength(2);
    second.downloads.end();
    await run({}, {goesOn: true}).ask("/a.csv");
    expect(server.asked).toHaveLength(3);
  });

  /** Breaks off after `cut` bytes the first time, then sends what the range asks for, of the edition `etag`. */
  const breaking =
    (cut: number, etag: (time: number) => string): Parameters<LocalServer["on"]>[1] =>
    (request, response, time) => {
      const headers = {etag: etag(time), "accept-ranges": "bytes"};
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
      if (time === 1)
        response.writeHead(200, {...headers, "content-length": table.length}).write(table.slice(0, cut), () => response.destroy());
      else if (from > 0 && request.headers["if-range"] === etag(time))
        response.writeHead(206, {...headers, "content-range": `bytes ${from}-${table.length - 1}/${table.length}`}).end(table.slice(from));
      else response.writeHead(200, headers).end(table);
    };

  test("from where a body broke off", async () => {
    server.on(
      "/a.csv",
      breaking(5, () => '"one"')
    );
    expect(await run().ask("/a.csv")).toBe(table);
    expect(server.headers[1]).toMatchObject({range: "bytes=5-", "if-range": '"one"'});
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("from where the newer edition broke off, when the older one had broken off before it", async () => {
    server.on("/a.csv", (request, response, time) => {
      const headers = {etag: time === 1 ? '"one"' : '"two"', "accept-ranges": "bytes"};
      if (time < 3)
        response.writeHead(200, {...headers, "content-length": table.length}).write(table.slice(0, 4 + time), () => response.destroy());
      else breaking(0, () => '"two"')(request, response, time);
    });
    expect(await run().ask("/a.csv")).toBe(table);
    expect(server.headers.slice(1)).toMatchObject([
      {range: "bytes=5-", "if-range": '"one"'},
      {range: "bytes=6-", "if-range": '"two"'}
    ]);
  });

  test.each<[string, (from: number) => Record<string, string>, string]>([
    ["of another edition", (from) => ({etag: '"two"', "content-range": `bytes ${from}-11/12`}), "3,4\n"],
    ["of no edition", (from) => ({"content-range": `bytes ${from}-11/12`}), "3,4\n"],
    ["that ends before the end", (from) => ({etag: '"one"', "content-range": `bytes ${from}-9/12`}), "3,"],
    ["shorter than it says", (from) => ({etag: '"one"', "content-range": `bytes ${from}-11/12`}), "3,"],
    ["of an unknown length", (from) => ({etag: '"one"', "content-range": `bytes ${from}-11/*`}), "3,4\n"]
  ])("not with a rest %s: all is asked for again", async (_what, headers, rest) => {
    server.on("/a.csv", (request, response, time) => {
      const plain = {etag: '"one"', "accept-ranges": "bytes"};
      if (time === 1)
        response.writeHead(200, {...plain, "content-length": table.length}).write(table.slice(0, 8), () => response.destroy());
      else if (request.headers.range) response.writeHead(206, {"accept-ranges": "bytes", ...headers(8)}).end(rest);
      else response.writeHead(200, plain).end(table);
    });
    expect(await run().ask("/a.csv")).toBe(table);
    expect(server.headers.map(({range}) => range)).toEqual([undefined, "bytes=8-", undefined]);
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("from its beginning where the edition is another by then", async () => {
    server.on(
      "/a.csv",
      breaking(5, (time) => `"${time}"`)
    );
    expect(await run().ask("/a.csv")).toBe(table);
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

describe("what the disk does is not told as the network's fault, nor asked for again", () => {
  test("a full disk", async () => {
    server.on("/a.csv", say(table, {etag: '"one"', "accept-ranges": "bytes"}));
    const {ask, downloads, pauses} = run();
    const full = Object.assign(new Error("ENOSPC: no space left on device"), {code: "ENOSPC", syscall: "write"});
    Object.assign(downloads, {
      append: () => {
        throw full;
      }
    });
    await expect(ask("/a.csv")).rejects.toBe(full);
    expect([server.asked.length, pauses]).toEqual([1, []]);
  });

  test.each([
    ["what lies beside a body", ".body.json", () => "{"],
    ["a body, at its length", ".body", (text: string) => text.replace(/./g, "\xff")]
  ])("%s that was spoilt is fetched anew, in this run and the next", async (_what, end, spoil) => {
    server.on("/a.csv", (request, response) => {
      if (request.headers["if-none-match"] !== undefined) response.writeHead(304).end();
      else response.writeHead(200, {etag: '"one"'}).end(table);
    });
    await run().ask("/a.csv");
    for (const goesOn of [true, false]) {
      const name = readdirSync(folder).find((one) => one.endsWith(end))!;
      writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name), "latin1")), "latin1");
      expect(await run({}, {goesOn}).ask("/a.csv")).toBe(table);
    }
    expect(server.asked).toHaveLength(3);
  });
});
