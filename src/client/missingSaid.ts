import {nearestWord} from "./nearestWord.ts";
import {saidAgain} from "./saidAgain.ts";
import {withoutGuess} from "./withoutGuess.ts";

/** Says that there is no such region or map, and leads to the one that is spelt like it, if there is one; `text` has places for both. */
export function missingSaid(text: string, asked: string, links: readonly HTMLAnchorElement[]): (string | Node)[] {
  const entries = links.flatMap((link) => {
    const id = link.dataset.region ?? link.dataset.map ?? "";
    return id === "" ? [] : [{id, name: link.textContent.trim(), link}];
  });
  const near = nearestWord(asked, entries);
  const said = text.replace("{asked}", () => saidAgain(asked));
  if (!near) return [withoutGuess(said)];
  const [before = "", after = ""] = said.split("{near}");
  const way = near.link.cloneNode(true) as HTMLAnchorElement;
  way.textContent = near.name;
  way.removeAttribute("aria-current");
  return [before, way, after];
}
