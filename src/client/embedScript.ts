import {embedShow} from "./embedShow.ts";

/**
 * The scheme that `?theme=light` or `?theme=dark` asks for, before anything is painted; anything else is the reader's own. At `?title=off` the title is
 * not seen, for the page around says it; it is still read aloud.
 */
function wearTheme(): void {
  const asked = new URLSearchParams(location.search.replace(/&(?:amp;)+/g, "&").toLowerCase());
  const [theme, {dataset}] = [asked.get("theme"), document.documentElement];
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (asked.get("title") === "off") dataset.untitled = "";
}

/** The word by which a page of WordPress knows its frame (`#?secret=…`); "" elsewhere. */
function secretWord(): string {
  return /secret=(\w+)/.exec(location.hash)?.[1] ?? "";
}

/** Tells the page around how high the embed is: in our own words, in AMP's, in Medium's and in those of WordPress. Where nothing is shown, nothing is told. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === window || height === 0) return;
  const secret = secretWord();
  parent.postMessage({type: "left-out:height", height}, "*");
  parent.postMessage({sentinel: "amp", type: "embed-size", height}, "*");
  parent.postMessage(JSON.stringify({src: location.href, context: "iframe.resize", height}), "*");
  if (secret) parent.postMessage({message: "height", value: height, secret}, "*");
}

/** A frame without an origin may not be let to open windows: then WordPress is asked to follow the link, or its address is shown, to be copied. */
function followLink(event: Event): void {
  const link = (event.target as Element).closest("a[href]:not([target=_self])");
  if (!link || origin !== "null") return;
  const address = new URL(link.getAttribute("href") ?? "", document.baseURI).href;
  const secret = secretWord();
  event.preventDefault();
  if (secret) return parent.postMessage({message: "link", value: address, secret}, "*");
  if (!open(address)) document.querySelector(".actions > a")?.replaceChildren(address);
}

/**
 * Off screen a browser may not look for changes: the height is told at once, when all has arrived, and when it is asked. The newest release
 * answers at its own address (/v/…) with the live page, which then says so.
 */
function start(): void {
  wearTheme();
  addEventListener("DOMContentLoaded", () => {
    if (location.pathname.startsWith("/v/")) document.querySelector("[data-frozen]")?.removeAttribute("hidden");
    tellHeight();
    new ResizeObserver(tellHeight).observe(document.body);
  });
  addEventListener("load", tellHeight);
  addEventListener("click", followLink);
  addEventListener("message", (event) => {
    if ((event.data as {type?: unknown} | null)?.type === "left-out:ask") tellHeight();
  });
}

/**
 * What an embed does in its frame, as text that stands in its page: the policy names it by its hash, so that it runs where a frame has no origin of
 * its own (`sandbox="allow-scripts"`). Its functions are written out as they are: they know the browser and each other, and nothing else.
 * Of a map it shows regions too.
 */
export const embedScript = (kind: keyof typeof embedShow): string => {
  const shows = embedShow[kind];
  const parts = [wearTheme, secretWord, tellHeight, followLink, ...shows, start].map((part) => String(part).replace(/\n\s+/g, "\n"));
  // What is asked for is shown before the height is told.
  const first = shows.slice(1).map(({name}) => `addEventListener("DOMContentLoaded",${name})`);
  return `(()=>{${parts.join("\n")}\n${first.join(";")};${start.name}()})()`;
};
