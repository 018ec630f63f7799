/*! Left Out: embed loader. MIT licence, the Left Out contributors. It gives each embedded chart its height and does nothing else. */
(() => {
  if (window.leftOutLoader) return;
  window.leftOutLoader = true;
  const frames = () => [...document.querySelectorAll("iframe[data-left-out]")];
  const originOf = (frame) => {
    try {
      return new URL(frame.src, location.href).origin;
    } catch {
      return null;
    }
  };
  addEventListener("message", (event) => {
    const height = event.data && event.data.type === "left-out:height" ? event.data.height : null;
    if (typeof height !== "number" || !(height >= 40 && height <= 20000)) return;
    const frame = frames().find((one) => one.contentWindow === event.source);
    if (frame && originOf(frame) === event.origin) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A chart that was there before this script has spoken to nobody: ask again.
  for (const frame of frames()) if (frame.contentWindow) frame.contentWindow.postMessage({type: "left-out:ask"}, "*");
})();
