import {JSDOM} from "jsdom";
import {beforeEach, expect, test} from "vitest";
import {forgetReload, reloadOnce} from "../../src/compare/reloadOnce.ts";

const {window} = new JSDOM("", {url: "https://example.org/compare/"});
let [reloads, isReached] = [0, true];
Object.assign(globalThis, {
  sessionStorage: window.sessionStorage,
  location: {pathname: "/compare/", reload: () => (reloads += 1)},
  fetch: () => (isReached ? Promise.resolve({ok: true}) : Promise.reject(new TypeError("failed to fetch")))
});
beforeEach(() => {
  [reloads, isReached] = [0, true];
  Object.assign(globalThis, {sessionStorage: window.sessionStorage});
  forgetReload();
});

test("once, and again only when something has arrived in between", async () => {
  expect([await reloadOnce(), await reloadOnce(), reloads]).toEqual(["reloaded", "kept", 1]);
  forgetReload();
  expect([await reloadOnce(), reloads]).toEqual(["reloaded", 2]);
});
test("not where the site cannot be reached: the page would be gone; later it may be", async () => {
  isReached = false;
  expect([await reloadOnce(), reloads]).toEqual(["unreached", 0]);
  isReached = true;
  expect([await reloadOnce(), reloads]).toEqual(["reloaded", 1]);
});
test("not where nothing can be remembered: it would never end", async () => {
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: () => {
        throw new Error("denied");
      }
    }
  });
  expect([await reloadOnce(), reloads]).toEqual(["kept", 0]);
});
