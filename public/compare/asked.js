/**
 * Runs before the compare page is painted. Where the address asks for a comparison, the one that the page opens with must not stand in its place:
 * `compare.css` hides it until `compareApp.ts` takes over; where that does not arrive, it says so. What introduces the page, and the comparisons
 * that stand ready, stand only while nothing is chosen. Without script the page is whole.
 */
if (/(^\?|[&;])(indicator|area|view)s?(\[|%5b|=|&|$)/i.test(location.search)) {
  const {dataset} = document.documentElement;
  dataset.asked = "waiting";
  dataset.chosen = "";
  addEventListener(
    "error",
    ({target}) => {
      if (dataset.asked && target instanceof HTMLScriptElement) dataset.asked = "failed";
    },
    true
  );
}
