import {expect, test} from "vitest";
import {siteUrl} from "../../src/site/siteUrl.ts";

test.each([undefined, ""])("without SITE_URL (%j) the site has no address of its own", (text) => expect(siteUrl(text)).toBeUndefined());

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/", "https://example.org/"],
  ["http://localhost:4321", "http://localhost:4321/"],
  ["HTTPS://Left-Out.Example.org", "https://left-out.example.org/"]
])("%s is an address", (text, href) => expect(siteUrl(text)?.href).toBe(href));

test.each([
  ["example.org", "expected a whole address"],
  ["left out", "expected a whole address"],
  ["https://", "expected a whole address"],
  ["https:example.org", "expected a whole address"],
  ["ftp://example.org", "expected a whole address"],
  ["https:///example.org", "expected a whole address"],
  ["https://exam ple.org", "expected a whole address"],
  [" https://example.org", "expected a whole address"],
  ["https://123", "expected a whole address"],
  ["https://0x7f", "expected a whole address"],
  ["https://user.example/left-out/", "expected an address without a path, such as https://user.example:"],
  ["https://example.org//", "expected an address without a path"],
  ["https://example.org/?", "expected an address without query or fragment"],
  ["https://example.org/?a=1", "expected an address without query or fragment"],
  ["https://example.org/#top", "expected an address without query or fragment"]
])("%s is refused in one sentence that says what was found", (text, expected) => {
  expect(() => siteUrl(text)).toThrow(`SITE_URL is "${text}"; ${expected}`);
  expect(() => siteUrl(text)).toThrow(/^[^\n]+\.$/);
});

test.each(["https://exam\nple.org", "https://example.org\n", "https:\\\\example.org", "https://example.org\\"])(
  "%j is refused in one line, for it would be mended in silence",
  (text) => expect(() => siteUrl(text)).toThrow(/^SITE_URL is "[^\n]+"; expected a whole address, [^\n]+\.$/)
);

test("the address of a machine may be a number with its dots", () =>
  expect(siteUrl("http://127.0.0.1:4321")?.origin).toBe("http://127.0.0.1:4321"));

test.each([
  "https://someone:secret@example.org/",
  "ftp://someone:secret@example.org",
  "someone:secret@example.org",
  "https://me:se/cret@host"
])("%s: a user is refused without saying a password again", (text) =>
  expect(() => siteUrl(text)).toThrow(/^SITE_URL names a user; [^\n]*such as https:\/\/example\.org\.$/)
);
