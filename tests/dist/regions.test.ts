import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseDocument} from "htmlparser2";
import {describe, expect, test} from "vitest";
import {locales, type Locale} from "../../src/model/locale.ts";
import {numberOf, rawGroups, rawShown} from "../topics/group/groupRaw.ts";

const folder = resolve("dist");

type Node = ReturnType<typeof parseDocument> | ReturnType<typeof parseDocument>["children"][number];
const childrenOf = (node: Node): Node[] => ("children" in node ? node.children : []);
const textOf = (node: Node): string => ("data" in node ? node.data : childrenOf(node).map(textOf).join("")).replace(/\s+/g, " ");
const all = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [...("name" in child && child.name === name ? [child] : []), ...all(child, name)]);

const fileOf = (locale: Locale, path: string) => join(folder, locale === "en" ? "" : locale, "regions", path, "index.html");
const read = (locale: Locale, path: string) => parseDocument(readFileSync(fileOf(locale, path), "utf8"));
/** The page that traces the figures of a group: one of its own where there is one. */
const readAudit = (locale: Locale, id: string) => read(locale, existsSync(fileOf(locale, `${id}/audit`)) ? `${id}/audit` : id);

const hrefs = (page: Node): string[] => all(page, "a").map((link) => ("attribs" in link ? (link.attribs.href ?? "") : ""));

/** Rows of the table that ends an opened summary: the members behind a figure. */
const membersIn = (details: Node): string[][] => {
  const table = all(details, "table").at(-1);
  const rows = table ? all(table, "tr").slice(1) : [];
  return rows.map((row) => childrenOf(row).flatMap((cell) => ("name" in cell ? [textOf(cell).trim()] : [])));
};

describe.each(locales)("built pages of groups in %s", (locale) => {
  const pages = rawGroups.map((group) => ({group, page: read(locale, group.id), audit: readAudit(locale, group.id)}));

  test("trace any benefit to its members: their points sum to the printed figure, from lowest to highest", () => {
    const faults = pages.flatMap(({group, audit}) => {
      const figure = rawShown(group, "any-benefit")!;
      const label = {
        en: "At least one cash benefit",
        es: "Al menos una prestación monetaria",
        fr: "Au moins une prestation en espèces",
        ar: "إعانة نقدية واحدة على الأقل"
      }[locale];
      const details = all(audit, "details").find((one) => new RegExp(`^${label}\\s?: `).test(textOf(all(one, "summary")[0] ?? one).trim()));
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

  test("link the audit that stands apart, on the pages of the largest groups only", () => {
    const faults = pages.flatMap(({group, page}) => {
      const isApart = existsSync(fileOf(locale, `${group.id}/audit`));
      const linked = hrefs(page).filter((href) => href.includes(`/regions/${group.id}/audit/#`));
      return isApart === linked.length > 0 ? [] : [`${group.id}: ${linked.length} links`];
    });
    expect(existsSync(fileOf(locale, "world/audit"))).toBe(true);
    expect(existsSync(fileOf(locale, "northern-africa/audit"))).toBe(false);
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
