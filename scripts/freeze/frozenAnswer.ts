import {frozenRoot} from "./frozenText.ts";

type Answer = Readonly<Record<string, unknown>> & {readonly html: string};

/**
 * What a frozen embed answers to those who unfold its address: the frame and the loader of its release, with room for the line that names that
 * (`src/taking/snippet.ts`), and no picture of the live chart.
 */
export function frozenAnswer(json: string, release: string): string {
  const answer = JSON.parse(json) as Answer;
  const kept = Object.entries(answer).filter(([name]) => !name.startsWith("thumbnail_"));
  const html = answer.html
    .replace(/(?<= src="(?:https?:\/\/[^/"]+)?)(?=\/(?:[a-z]{2}\/)?embed\/)/g, frozenRoot(release))
    .replace("height:calc(", "height:calc(44px + ");
  return JSON.stringify({...Object.fromEntries(kept), html});
}
