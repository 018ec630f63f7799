const lineBreak = "a tab or line break";

/** Letters that nobody sees, or that change how others are read; each with its name. */
const unseen: readonly (readonly [RegExp, string])[] = [
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, "a control character"],
  [/[\t\n\r\u2028\u2029]/u, lineBreak],
  [/[\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/u, "no character"],
  [/\p{Surrogate}/u, "half a character"],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/u, "a change of writing direction"],
  [/\p{Default_Ignorable_Code_Point}/u, "a letter that is not drawn"],
  [/\uFFFD/u, "a letter that was lost"],
  [/[\uE000-\uF8FF]/u, "a letter of private use"]
];

/** UTF-8 that was read as another encoding, or letters that an encoding did not have. */
const mojibake = /[ÃÂÐØ][\u0080-\u00BF]|â[€\u0080]|\p{L}\?\p{L}/u;

/** A Latin letter beside one of an alphabet that has the same shapes: who types the word does not find it. */
const mixed = /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;

/** A letter as it is written in HTML: &amp; */
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

const isAddress = /^https?:/;

/** A letter as one can read it: U+202E. */
const spelled = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** The text with all that cannot be seen spelled out. */
const visible = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (letter) => `<${spelled(letter)}>`);

/** A name with two blanks within it is another than the same with one. */
const twoBlanks = /[^\S\n]{2}/;

/** Nearly every cell: plain letters without blanks at the ends. */
const isPlain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** What is wrong with the letters of a text, and what was expected; undefined where nothing is. */
export function textFault(text: string): string | undefined {
  if (isPlain.test(text) && !/[?&]/.test(text) && !twoBlanks.test(text)) return undefined;
  const said = `"${visible(text)}"`;
  for (const [letters, name] of unseen) {
    const [letter] = letters.exec(text) ?? [];
    if (letter !== undefined) return `${name} (${spelled(letter)}) stands in ${said}; expected letters that can be seen`;
  }
  if (text !== text.trim()) return `a blank stands at an end of ${said}; expected none`;
  if (twoBlanks.test(text)) return `two blanks stand within ${said}; expected one`;
  if (text !== text.normalize("NFC")) return `letters and their accents stand apart in ${said}; expected them composed (NFC)`;
  if (!isAddress.test(text) && mojibake.test(text)) return `letters of ${said} were read in another encoding; expected UTF-8`;
  if (mixed.test(text)) return `letters of two alphabets stand in one word of ${said}; expected one alphabet`;
  if (!isAddress.test(text) && entity.test(text)) return `a letter stands as in HTML in ${said}; expected the letter itself`;
  return undefined;
}

/** A blank at the end of a cell, in a table whose quoted cells have been closed up. */
const blankEnd = /(?:^|,)[^\S\n]|[^\S\n](?:,|$)/mu;

/** Whether no cell of a table can have such a fault: told at a glance, without taking the table apart. A glance may err towards looking closer. */
export function lookPlain(table: string): boolean {
  const text = table.replaceAll("\r\n", "\n");
  const open = text.replace(/"[^"]*"/g, (cell) => (/^"\s|\s"$|\n/.test(cell) ? "\t" : "x"));
  const marked = text.replace(/^\uFEFF/, "");
  const strange = unseen.some(([letters, name]) => (name === lineBreak ? /[\t\u2028\u2029]/.test(open + text) : letters.test(marked)));
  return (
    !strange &&
    !blankEnd.test(open) &&
    !twoBlanks.test(text) &&
    ![mojibake, mixed, entity].some((fault) => fault.test(text)) &&
    text === text.normalize("NFC")
  );
}
