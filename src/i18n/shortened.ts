/** As many whole sentences of a text as a number of characters holds; where not even one fits, whole words of it and an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = text.slice(0, most + 1).match(/^.*[.?!](?=\s)/su)?.[0];
  return sentences ?? `${text.slice(0, most).replace(/[\s,;:(]+\S*$/u, "")}…`;
}
