import type {CompareKit} from "./compareKit.ts";
import type {Stray} from "./compareState.ts";

/** One line on what was not understood in an address; "" where all was. */
export function straySentence(strays: readonly Stray[], {words, format, area}: CompareKit): string {
  const texts = (kind: Stray["kind"]) =>
    strays.flatMap((stray) => (stray.kind === kind && "text" in stray ? [words.quoted(stray.text)] : []));
  const list = (items: readonly string[]) => format.list([...new Set(items)].slice(0, 4));
  const [indicator, view, unknown] = [texts("indicator"), texts("view"), texts("area")];
  const doubled = strays.flatMap((stray) => (stray.kind === "doubled" ? [area(stray.area).name] : []));
  const left = strays.flatMap((stray) => (stray.kind === "tooMany" ? [stray.left] : []));
  return [
    indicator.length > 0 ? words.strays.indicator(list(indicator)) : "",
    view.length > 0 ? words.strays.view(list(view)) : "",
    unknown.length > 0 ? words.strays.area(unknown.length, list(unknown)) : "",
    doubled.length > 0 ? words.strays.doubled(list(doubled)) : "",
    ...left.map((count) => words.strays.tooMany(count, format.count(count)))
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
