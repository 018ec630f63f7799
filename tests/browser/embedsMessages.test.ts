import {type Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openHost, snippetOf, soon} from "./openHost.ts";

declare global {
  interface Window {
    /** What a page of the host has heard. */
    heard?: unknown[];
  }
}

const branches = "/embed/branches/arg/";
/** The height that the loader has given, or the one that is written. */
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
/** Waits until all that a frame has to say has arrived, and what it answers to a question of ours: messages of one frame keep their order. */
async function heardOut(page: Page, frame = "iframe"): Promise<void> {
  const element = await page.locator(frame).first().elementHandle();
  const content = await element?.contentFrame();
  if (!element || !content) throw new Error("There is no page in the frame.");
  await content.waitForLoadState();
  await content.evaluate(() => addEventListener("message", ({data}) => data === "over?" && parent.postMessage("over", "*")));
  await element.evaluate(
    (asked) =>
      new Promise<void>((resolve) => {
        addEventListener("message", ({data}) => data === "over" && resolve());
        (asked as HTMLIFrameElement).contentWindow!.postMessage("over?", "*");
      })
  );
}
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
    await heardOut(page);
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
    await soon(async () => expect(await heightOf(page)).toMatch(/^\d+px$/));
    const before = await heightOf(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener("message", ({source}) => source === window && resolve());
          window.postMessage({type: "left-out:height", height: 3333}, "*");
        })
    );
    await heardOut(page, "#stranger");
    expect(await heightOf(page)).toBe(before);
    expect(await heightOf(page, "#stranger")).toBe("");
    await close();
  });
});

describe("the loader knows a frame by its window", () => {
  test("wherever its address has moved", async () => {
    const further = {"/frame.html": shouting(height("3333"))};
    const {page, host, close} = await openHost([snippetOf(branches)], {further});
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await soon(async () => expect(await heightOf(page)).toMatch(/^\d+px$/));
    await page.evaluate((address) => (document.querySelector("iframe")!.contentWindow!.location.href = address), `${host}frame.html`);
    await soon(async () => expect(await heightOf(page)).toBe("3333px"));
    await close();
  });

  test("though an older loader was there before it, and though there are two of it", async () => {
    const old = "<script>window.leftOutLoader = true;</script>";
    const {page, complaints, close} = await openHost([old + snippetOf(branches), loader()]);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await soon(async () => expect(await heightOf(page)).toMatch(/^\d+px$/));
    expect(complaints).toEqual([]);
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
    const heard = () => page.evaluate(() => window.heard ?? []);
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
    await soon(async () => expect(await heightOf(page)).toMatch(/^\d+px$/));
    await page.evaluate(() => addEventListener("message", ({data}) => data !== "over" && (window.heard ??= []).push(data)));
    const answersTo = async (questions: readonly unknown[]) => {
      await page.evaluate((asked) => {
        window.heard = [];
        for (const question of asked) document.querySelector("iframe")!.contentWindow!.postMessage(question, "*");
      }, questions);
      await heardOut(page);
      return page.evaluate(() => window.heard?.length);
    };
    expect(await answersTo([null, "left-out:ask", 1, {type: "left-out:set", height: 1}, {}, [], {type: {}}])).toBe(0);
    expect(await answersTo([{type: "left-out:ask"}])).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });
});
