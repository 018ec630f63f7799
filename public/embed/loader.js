/*! Left Out: embed loader. MIT licence, the Left Out contributors. It gives each embedded chart its height and does nothing else. */
(() => {
  // An older loader on the page does no harm, and does not keep this one away: it knows no version.
  if (window.leftOutLoader >= 2) return;
  window.leftOutLoader = 2;
  const mark = "iframe[data-left-out]";
  const ask = (frame) => frame.contentWindow && frame.contentWindow.postMessage({type: "left-out:ask"}, "*");
  // Off screen, a frame may not notice that its column has become wider.
  const widths = new ResizeObserver((entries) => entries.forEach(({target}) => ask(target)));
  const meet = (frame) => {
    widths.observe(frame);
    ask(frame);
  };
  addEventListener("message", ({data, source}) => {
    const height = data && data.type === "left-out:height" ? data.height : null;
    if (typeof height !== "number" || !(height >= 40 && height <= 20000)) return;
    // A frame is known by its window: it may have no origin, or another since its address moved.
    const frame = [...document.querySelectorAll(mark)].find((one) => one.contentWindow === source);
    if (!frame) return;
    frame.style.height = `${Math.ceil(height)}px`;
    widths.observe(frame);
  });
  // Frames that come later are met as they load; those that were there before have spoken to nobody.
  document.addEventListener("load", ({target}) => target instanceof Element && target.matches(mark) && meet(target), true);
  document.querySelectorAll(mark).forEach(meet);
})();
