/**
 * What an embed does in its frame: it wears the scheme that `?theme=light` or `?theme=dark` asks for (anything else is the reader's own),
 * and tells the page around it how high it is, when that changes and when it is asked: in our own words, in AMP's and in Medium's.
 * It listens to one question and answers with its height alone. The newest release answers at its own address (/v/…) with the live page, which then
 * says so.
 */
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

if (location.pathname.startsWith("/v/")) document.querySelector("[data-frozen]")?.removeAttribute("hidden");

function tell(): void {
  if (parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({type: "left-out:height", height}, "*");
  parent.postMessage({sentinel: "amp", type: "embed-size", height}, "*");
  parent.postMessage(JSON.stringify({src: location.href, context: "iframe.resize", height}), "*");
}

new ResizeObserver(tell).observe(document.body);
addEventListener("message", (event) => {
  if ((event.data as {type?: unknown} | null)?.type === "left-out:ask") tell();
});

export {};
