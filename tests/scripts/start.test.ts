import {spawn} from "node:child_process";
import {createServer} from "node:http";
import {expect, test} from "vitest";
import {listen} from "../../scripts/steps/listen.ts";

const run = (script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{code: number | null; output: string}>((resolve) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {env: {...process.env, ...env}});
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({code, output}));
  });

test("a taken port is one sentence and exit code 1, before any long work", async () => {
  const other = createServer();
  const {port} = new URL(await listen(other, 0));
  const {code, output} = await run("start", ["--port", port]);
  other.close();
  expect(code).toBe(1);
  expect(output.trim().split("\n")).toEqual([expect.stringMatching(/^Port \d+ is taken .*npm start -- --port \d+$/)]);
});

test("a port that is none is one sentence too", async () => {
  expect(await run("start", ["--port", "harbour"])).toEqual({code: 1, output: expect.stringMatching(/^"harbour" is not a port[^\n]*\n$/)});
});

test.each(["start", "build", "test"])("a SITE_URL that cannot be is one sentence before any work: scripts/%s.ts", async (script) => {
  expect(await run(script, [], {SITE_URL: "https://user.example/left-out/"})).toEqual({
    code: 1,
    output: expect.stringMatching(/^SITE_URL is "https:\/\/user\.example\/left-out\/"; expected [^\n]*\n$/)
  });
});

test.each([["4410"], ["-p", "4410"]])("npm start %s: what is not known is one sentence", async (...args) => {
  expect(await run("start", args)).toEqual({
    code: 1,
    output: expect.stringMatching(/^Unknown option "(4410|-p)"; known is --port[^\n]*\n$/)
  });
});

test("a test that is not there is one sentence alone, before any work", async () => {
  expect(await run("test", ["nothing-like-this"])).toEqual({code: 1, output: "No test is called nothing-like-this.\n"});
});

test("an extent of tests that is not known is one sentence alone, before any work", async () => {
  expect(await run("test", ["tests/measures"], {LEFT_OUT_TESTS: "bogus"})).toEqual({
    code: 1,
    output: 'LEFT_OUT_TESTS is "bogus"; known is "whole".\n'
  });
});

test("a list of releases that is broken is one sentence, before any work", async () => {
  expect(await run("start", ["--port", "0"], {LEFT_OUT_RELEASES: "package.json"})).toEqual({
    code: 1,
    output: expect.stringMatching(/^package\.json: \{[^\n]* is no list of releases: expected one, newest first\n$/)
  });
});
