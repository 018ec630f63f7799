import type {CompareKit} from "./compareKit.ts";
import type {Stray} from "./compareState.ts";

/** One line on what was not understood in an address; "" where all was. */
export function straySentence(strays: readonly Stray[], {words, place}: CompareKit): string {
  const some = (items: readonly string[]) => [...new Set(items)].slice(0, 4);
  const texts = (kind: Stray["kind"]) => some(strays.flatMap((stray) => (stray.kind === kind && "text" in stray ? [stray.text] : [])));
  const [indicator, view, area] = [texts("indicator"), texts("view"), texts("area")];
  const doubled = some(strays.flatMap((stray) => (stray.kind === "doubled" ? [stray.area] : [])));
  return [
    indicator.length > 0 ? words.strays.indicator({texts: indicator}) : "",
    view.length > 0 ? words.strays.view({texts: view}) : "",
    area.length > 0 ? words.strays.area({texts: area}) : "",
    doubled.length > 0 ? words.strays.doubled({areas: doubled.map(place)}) : "",
    ...strays.flatMap((stray) => (stray.kind === "tooMany" ? [words.strays.tooMany({count: stray.left})] : []))
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
