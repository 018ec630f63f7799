import {nearestWord} from "./nearestWord.ts";
import {saidAgain} from "./saidAgain.ts";

/** Says that there is no such region or map, and leads to the one that is spelt most like it; `text` has places for both. */
export function missingSaid(text: string, asked: string, links: readonly HTMLAnchorElement[]): (string | Node)[] {
  const entries = links.flatMap((link) => {
    const id = link.dataset.region ?? link.dataset.map ?? "";
    return id === "" ? [] : [{id, name: link.textContent.trim(), link}];
  });
  const near = nearestWord(asked, entries);
  const [before = "", after = ""] = text.replace("{asked}", () => saidAgain(asked)).split("{near}");
  if (!near) return [before, after];
  const way = near.link.cloneNode(true) as HTMLAnchorElement;
  way.textContent = near.name;
  way.removeAttribute("aria-current");
  return [before, way, after];
}
