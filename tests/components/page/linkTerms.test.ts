import {describe, expect, test} from "vitest";
import {linkTerms} from "../../../src/components/page/linkTerms.ts";
import {words} from "../../../src/i18n/words.ts";
import {locales} from "../../../src/model/locale.ts";
import {linkedTerms} from "../../../src/model/term.ts";

const link = (term: string, text: string, root = "") => `<a href="${root}/glossary/#${term}">${text}</a>`;

test("a note leads to the glossary where it first names a term, once on a page", () => {
  const page = '<p class="note">In percentage points. Denominator: all.</p><p class="note">Percentage points.</p>';
  const points = link("percentage-point", "percentage points");
  expect(linkTerms(page, "en")).toBe(
    `<p class="note">In ${points}. ${link("denominator", "Denominator")}: all.</p><p class="note">Percentage points.</p>`
  );
});

test("titles, tables, prose and notes that lead elsewhere stay as they are", () => {
  const page =
    '<h2>Effective coverage</h2><td>capped</td><p>Median country</p><p class="note">Capped. <a href="/x/">Effective coverage</a></p><p class="source">capped</p>';
  expect(linkTerms(page, "en")).toBe(page);
});

test("a term is not found within another word", () => {
  const page = '<p class="note">Uncapped, recapped-again; denominators.</p>';
  expect(linkTerms(page, "en")).toBe(page);
});

describe.each(locales)("in %s", (locale) => {
  test("each linked term is found by each of its forms, beside the others", () => {
    const {inText} = words(locale).glossary;
    for (const term of linkedTerms) {
      expect(inText[term].length).toBeGreaterThan(0);
      for (const form of inText[term]) {
        const root = locale === "en" ? "" : `/${locale}`;
        expect(linkTerms(`<p class="subtitle">x ${form}, y</p>`, locale)).toBe(`<p class="subtitle">x ${link(term, form, root)}, y</p>`);
      }
    }
  });
});
