/** Where a page says how it is to be read; a paragraph that leads somewhere stays as it is. */
const notes = /<p class="(?:note|standfirst)[^"]*"[^>]*>([^<]*)<\/p>/g;
const betweenSentences = /(?<=[.†”]) (?=[\p{Lu}†“])/u;

/** What is repeated is left out from so many letters on: less may only end another sentence. */
const least = 90;

/** The content of a page on which no two notes say the same: further down a note is left without what one above has said, or left out. */
export function saidOnce(content: string): string {
  const said = new Set<string>();
  return content.replace(notes, (paragraph: string, text: string) => {
    const sentences = text.trim().split(betweenSentences);
    const runs = runsOf(sentences, (sentence) => said.has(sentence));
    for (const sentence of sentences) said.add(sentence);
    const kept = runs.filter(({isSaid, text: run}) => !isSaid || run.length < least).map(({text: run}) => run);
    if (kept.length === runs.length) return paragraph;
    return kept.length === 0 ? "" : paragraph.replace(text, () => kept.join(" "));
  });
}

/** Sentences that were said and sentences that were not, as far as they follow each other. */
function runsOf(sentences: readonly string[], wasSaid: (sentence: string) => boolean): {isSaid: boolean; text: string}[] {
  const runs: {isSaid: boolean; text: string}[] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last?.isSaid === wasSaid(sentence)) last.text += ` ${sentence}`;
    else runs.push({isSaid: wasSaid(sentence), text: sentence});
  }
  return runs;
}
