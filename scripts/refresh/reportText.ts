/** A host takes some 65,000 characters as the text of a request, and a person reads fewer. */
const most = 60_000;

/** A report as a file: a heading, and lines as they stand in the terminal. What stands in a table never ends the block in which they are; what is too long says so. */
export function reportText(heading: string, lines: readonly string[]): string {
  const told: string[] = [];
  let length = 0;
  for (const line of lines.flatMap((one) => one.split("\n"))) {
    length += line.length + 1;
    if (length > most) break;
    told.push(line);
  }
  const left = lines.join("\n").split("\n").length - told.length;
  const rest = left > 0 ? [`… and ${left} more lines, which the command says`] : [];
  const marks = Math.max(2, ...told.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = "`".repeat(marks + 1);
  return [`# ${heading}`, "", `${fence}text`, ...told, ...rest, fence, ""].join("\n");
}
