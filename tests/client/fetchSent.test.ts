import {beforeEach, expect, test, vi} from "vitest";
import {FetchFailure} from "../../src/compare/fetchFailure.ts";
import {fetchSent} from "../../src/compare/fetchSent.ts";

const isText = (body: unknown): body is string => typeof body === "string";
const expected = {of: "children", release: "0123456789", isWhole: isText};
const right = {release: "0123456789", of: "children", body: "the figures"};
type Answer = () => Promise<unknown>;
const json =
  (body: unknown): Answer =>
  () =>
    Promise.resolve({ok: true, json: () => Promise.resolve(body)});
const failing =
  (error: Error): Answer =>
  () =>
    Promise.reject(error);
let answers: Answer[] = [];
const fetched = vi.fn((_address: string, _options: RequestInit) => (answers.length > 1 ? answers.shift() : answers[0])?.());
Object.assign(globalThis, {fetch: fetched});
/** Each test asks for a file of its own: what has arrived is kept. */
let turn = 0;
const ask = (...given: Answer[]) => {
  answers = given;
  return fetchSent(`/data/${turn}.json`, expected);
};
const failureOf = (...given: Answer[]) =>
  ask(...given).then(
    () => null,
    (error: unknown) => (error instanceof FetchFailure ? [error.failure, error.status] : error)
  );
const caches = () => fetched.mock.calls.map(([, {cache}]) => cache);

beforeEach(() => {
  turn += 1;
  fetched.mockClear();
});

test("what is asked for is fetched once, with a limit of time", async () => {
  expect(await ask(json(right))).toBe("the figures");
  expect(await ask(json(right))).toBe("the figures");
  expect(caches()).toEqual(["default"]);
  expect(fetched.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
});

test.each([
  ["another release", {...right, release: "9876543210"}, "release"],
  ["another subject", {...right, of: "old-age"}, "unreadable"],
  ["another shape", {...right, body: 7}, "unreadable"],
  ["no release", {of: "children", body: "the figures"}, "unreadable"],
  ["a bare list", ["the figures"], "unreadable"],
  ["null", null, "unreadable"]
])("an answer of %s is asked for once more, past the cache", async (_what, body, failure) => {
  expect(await failureOf(json(body))).toEqual([failure, null]);
  expect(caches()).toEqual(["default", "reload"]);
  expect(await ask(json(body), json(right))).toBe("the figures");
});

test.each([
  ["refused", () => Promise.resolve({ok: false, status: 404}), ["refused", 404]],
  ["slow", failing(new DOMException("late", "TimeoutError")), ["slow", null]],
  ["cut off", failing(new TypeError("failed to fetch")), ["offline", null]]
])("what is %s is told by its cause, and may be asked for again", async (_what, answer, failure) => {
  expect(await failureOf(answer)).toEqual(failure);
  expect(await ask(json(right))).toBe("the figures");
});
