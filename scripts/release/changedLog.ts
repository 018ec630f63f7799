import {locales} from "../../src/model/locale.ts";
import type {Release} from "../../src/model/release.ts";

/** A line of the change log that begins the entries of a day, and that of its data. */
const dayLine = (date: string): string => `## ${date}\n`;
const dataLine = "### Data\n\n";

/**
 * The text of CHANGELOG.md with a release under the data of its day, on top; a day that has no entry gets one before all others. The same text where
 * the release stands there already.
 */
export function changedLog(text: string, {id, date, notes}: Release): string {
  const [locale] = locales;
  if (text.includes(`\`${id}\``)) return text;
  const entry = `- **Release \`${id}\`.** ${notes[locale]} What moved, number by number: \`data/releases/${id}.json\`.\n`;
  const first = text.search(/^## \d/m);
  const place = first === -1 ? text.length : first;
  const [before, entries] = [text.slice(0, place), text.slice(place)];
  if (!entries.startsWith(dayLine(date))) return `${before}${dayLine(date)}\n${dataLine}${entry}\n${entries}`;
  const ofDay = entries.slice(0, Math.max(entries.indexOf("\n## "), 0) || entries.length);
  const data = ofDay.indexOf(dataLine);
  if (data === -1) return `${before}${dayLine(date)}\n${dataLine}${entry}${entries.slice(dayLine(date).length)}`;
  const end = data + dataLine.length;
  return `${before}${entries.slice(0, end)}${entry}\n${entries.slice(end)}`;
}
