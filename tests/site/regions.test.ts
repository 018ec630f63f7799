import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseDocument} from "htmlparser2";
import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../src/model/locale.ts";
import {numberOf, rawGroups, rawShown} from "../views/groupRaw.ts";

const folder = resolve("dist");
const isBuilt = existsSync(join(folder, "regions"));

type Node = ReturnType<typeof parseDocument> | ReturnType<typeof parseDocument>["children"][number];
const childrenOf = (node: Node): Node[] => ("children" in node ? node.children : []);
const textOf = (node: Node): string => ("data" in node ? node.data : childrenOf(node).map(textOf).join("")).replace(/\s+/g, " ");
const all = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [...("name" in child && child.name === name ? [child] : []), ...all(child, name)]);

const read = (locale: Locale, id: string) =>
  parseDocument(readFileSync(join(folder, locale === "en" ? "" : locale, "regions", id, "index.html"), "utf8"));

/** Rows of the table that ends an opened summary: the members behind a figure. */
const membersIn = (details: Node): string[][] => {
  const table = all(details, "table").at(-1);
  const rows = table ? all(table, "tr").slice(1) : [];
  return rows.map((row) => childrenOf(row).flatMap((cell) => ("name" in cell ? [textOf(cell).trim()] : [])));
};

describe.runIf(isBuilt).each(locales)("built pages of groups in %s", (locale) => {
  const pages = rawGroups.map((group) => ({group, page: read(locale, group.id)}));

  test("trace any benefit to its members: their points sum to the printed figure, from lowest to highest", () => {
    const faults = pages.flatMap(({group, page}) => {
      const figure = rawShown(group, "any-benefit")!;
      const label = locale === "en" ? "At least one benefit" : "Al menos una prestación";
      const details = all(page, "details").find((one) =>
        textOf(all(one, "summary")[0] ?? one)
          .trim()
          .startsWith(`${label}: `)
      );
      if (!details) return [`${group.id}: no audit`];
      const [total, ...members] = membersIn(details);
      const points = members.reduce((sum, cells) => sum + numberOf(cells[5] ?? "", locale), 0);
      const values = members.map((cells) => numberOf(cells[1] ?? "", locale));
      const printed = numberOf(total?.[1] ?? "", locale);
      const isRight =
        members.length === figure.parts.length &&
        Math.abs(printed - figure.value) <= 0.05 + 1e-9 &&
        Math.abs(points - figure.value) <= 0.005 * (members.length + 1) &&
        printed >= Math.min(...values) - 0.05 &&
        printed <= Math.max(...values) + 0.05;
      return isRight ? [] : [`${group.id}: ${printed} of ${members.length} members, ${points} points`];
    });
    expect(faults).toEqual([]);
  });

  test("say nothing spoiled, and leave a space after every sentence", () => {
    const faults = pages.flatMap(({group, page}) =>
      ["h1", "h3", "p", "li", "summary", "caption", "td", "th"].flatMap((name) =>
        all(page, name).flatMap((one) => {
          const text = textOf(one);
          const isSpoiled = /undefined|NaN|\bnull\b|Infinity|\[object/.test(text) || /[\p{Ll}\d)%][.:;]\p{Lu}/u.test(text);
          return isSpoiled ? [`${group.id}, ${name}: ${text}`] : [];
        })
      )
    );
    expect(faults).toEqual([]);
  });
});
