import {describe, expect, test} from "vitest";
import {lookPlain, textFault} from "../../src/tables/textFault.ts";

/** As the one cell of a table. */
const table = (text: string) => `a,b\n"${text}",x\n`;

describe("letters that cannot be are told", () => {
  test.each([
    ["Bell\u0007", "a control character (U+0007)"],
    ["Esc\u001b[31m", "a control character (U+001B)"],
    ["C1\u0085", "a control character (U+0085)"],
    ["a\tb", "a tab or line break (U+0009)"],
    ["a\nb", "a tab or line break (U+000A)"],
    ["a\u2028b", "a tab or line break (U+2028)"],
    ["a\ufffe", "no character (U+FFFE)"],
    ["a\ufdd0", "no character (U+FDD0)"],
    ["a\ud800", "half a character (U+D800)"],
    ["a\u202eb", "a change of writing direction (U+202E)"],
    ["a\u200fb", "a change of writing direction (U+200F)"],
    ["a\u200bb", "a letter that is not drawn (U+200B)"],
    ["a\u00adb", "a letter that is not drawn (U+00AD)"],
    ["a\ue000", "a letter of private use (U+E000)"],
    ["Chad ", "a blank stands at an end"],
    ["Sri  Lanka", "two blanks stand within"],
    ["Sri \u00a0Lanka", "two blanks stand within"],
    ["\u00a0Chad", "a blank stands at an end"],
    ["Co\u0302te", "stand apart"],
    ["UzbekistÃ¡n", "read in another encoding"],
    ["CÃ´te", "read in another encoding"],
    ["dâ€™Ivoire", "read in another encoding"],
    ["Sud?n", "read in another encoding"],
    ["Peru\u3164", "a letter that is not drawn (U+3164)"],
    ["Peru\ufe0f", "a letter that is not drawn (U+FE0F)"],
    ["P\u0435ru", "letters of two alphabets stand in one word"],
    ["L\u043ew income", "letters of two alphabets stand in one word"],
    ["\u0391frica", "letters of two alphabets stand in one word"],
    ["Trinidad &amp; Tobago", "a letter stands as in HTML"],
    ["C&#244;te", "a letter stands as in HTML"]
  ])("%j: %s", (text, says) => {
    expect(textFault(text)).toContain(says);
    expect(lookPlain(table(text))).toBe(false);
  });
  test("spelled out", () =>
    expect(textFault("a\u202eb")).toBe('a change of writing direction (U+202E) stands in "a<U+202E>b"; expected letters that can be seen'));
});

describe("all else may stand", () => {
  test.each([
    "",
    "0",
    "Côte d’Ivoire",
    "São Tomé",
    "الأرجنتين",
    "Who has a pension?",
    "$3.00 a day (2021 PPP)",
    "Åland",
    "1\u00a0000",
    "https://a.org/?b=1&c=d?e"
  ])("%j", (text) => expect(textFault(text)).toBeUndefined());
  test("and a table of plain cells is seen at a glance", () => expect(lookPlain('a,b\n"Congo, Rep.",1\r\n')).toBe(true));
});
