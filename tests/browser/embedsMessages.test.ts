import {type Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openHost, snippetOf, soon} from "./openHost.ts";

const branches = "/embed/branches/arg/";
const heightOf = (page: Page, frame = "iframe") =>
  page
    .locator(frame)
    .first()
    .evaluate((element: HTMLElement) => element.style.height);
const loader = () => `<script async src="${inject("site")}embed/loader.js"></script>`;

/** A page of the host that calls out to the page around it, in a frame: at once, and whenever it is spoken to. */
const shouting = (...messages: string[]) => `<!doctype html><title>Shouting</title><script>
const shout = () => [${messages.join(", ")}].forEach((message) => parent.postMessage(message, "*"));
shout();
addEventListener("message", shout);
</script>`;
/** Lets all messages arrive. */
const pause = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
const height = (value: string) => `{type: "left-out:height", height: ${value}}`;

describe("the loader turns a deaf ear", () => {
  test("to all that is no height", async () => {
    const heights = ["NaN", "Infinity", "-500", "0", "39", "20001", "1e9", '"500"', "[500]", "null", "undefined", "{}"].map(height);
    const others = [
      "null",
      "500",
      '"left-out:height"',
      '{type: "left-out:size", height: 500}',
      '{type: ["left-out:height"], height: 500}',
      "[]"
    ];
    const further = {"/frame.html": shouting(...heights, ...others)};
    const {page, complaints, close} = await openHost([`<iframe data-left-out src="/frame.html" title="x"></iframe>${loader()}`], {further});
    await pause(page);
    expect(await heightOf(page)).toBe("");
    expect(complaints).toEqual([]);
    await close();
  });

  test("but not to a frame of ours, at a height that can be: the test can fail", async () => {
    const further = {"/frame.html": shouting(height("321"))};
    const {page, close} = await openHost([`<iframe data-left-out src="/frame.html" title="x"></iframe>${loader()}`], {further});
    await soon(async () => expect(await heightOf(page)).toBe("321px"));
    await close();
  });

  test("to a frame that is none of ours, and to the page itself", async () => {
    const further = {"/frame.html": shouting(height("3333"))};
    const {page, close} = await openHost([snippetOf(branches), '<iframe src="/frame.html" title="x" id="stranger"></iframe>'], {further});
    await page.locator("iframe").first().scrollIntoViewIfNeeded();
    await soon(async () => expect(await heightOf(page)).toMatch(/px$/));
    const before = await heightOf(page);
    await page.evaluate(() => window.postMessage({type: "left-out:height", height: 3333}, "*"));
    await pause(page);
    expect(await heightOf(page)).toBe(before);
    expect(await heightOf(page, "#stranger")).toBe("");
    await close();
  });

  test("to a frame of ours that another origin has taken over", async () => {
    const further = {"/frame.html": shouting(height("3333"))};
    const {page, host, close} = await openHost([snippetOf(branches)], {further});
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await soon(async () => expect(await heightOf(page)).toMatch(/px$/));
    const before = await heightOf(page);
    await page.evaluate((address) => (document.querySelector("iframe")!.contentWindow!.location.href = address), `${host}frame.html`);
    await pause(page);
    expect(page.frames().map((frame) => frame.url())).toContain(`${host}frame.html`);
    expect(await heightOf(page)).toBe(before);
    await close();
  });
});

describe("an embed tells its height", () => {
  test("in the words of AMP and of Medium as well as in ours, all the same height", async () => {
    const {page, close} = await openHost([
      `<script>window.heard = []; addEventListener("message", ({data}) => heard.push(data));</script>`,
      snippetOf(branches)
    ]);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const heard = () => page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
    await soon(async () => expect((await heard()).length).toBeGreaterThanOrEqual(3));
    const [own, amp, medium] = await heard();
    const {height: said} = own as {height: number};
    expect(said).toBeGreaterThan(300);
    expect(own).toEqual({type: "left-out:height", height: said});
    expect(amp).toEqual({sentinel: "amp", type: "embed-size", height: said});
    expect(JSON.parse(medium as string)).toEqual({
      src: `${inject("site").slice(0, -1)}${branches}`,
      context: "iframe.resize",
      height: said
    });
    await close();
  });

  test("and answers nothing else that it is asked", async () => {
    const {page, complaints, close} = await openHost([snippetOf(branches)]);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await soon(async () => expect(await heightOf(page)).toMatch(/px$/));
    const answers = await page.evaluate(async () => {
      const heard: unknown[] = [];
      addEventListener("message", ({data}) => heard.push(data));
      const frame = document.querySelector("iframe")!.contentWindow!;
      for (const question of [null, "left-out:ask", 1, {type: "left-out:set", height: 1}, {}, [], {type: {}}])
        frame.postMessage(question, "*");
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = heard.length;
      frame.postMessage({type: "left-out:ask"}, "*");
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {before, after: heard.length};
    });
    expect(answers).toEqual({before: 0, after: 3});
    expect(complaints).toEqual([]);
    await close();
  });
});
