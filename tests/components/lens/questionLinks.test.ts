import {expect, test} from "vitest";
import {questionLinks} from "../../../src/components/lens/questionLinks.ts";
import {locales} from "../../../src/model/locale.ts";
import {addressOf} from "../../../src/site/addresses.ts";
import {questionPages} from "../../../src/model/questionPage.ts";

test.each(locales)("every page that answers a question leads to all others in %s, and marks itself", (locale) => {
  for (const page of questionPages) {
    const links = questionLinks(locale, {page});
    expect(links.map(({href}) => href)).toEqual(questionPages.map((one) => addressOf(locale, one)));
    expect(links.filter(({here}) => here).map(({href}) => href)).toEqual([addressOf(locale, page)]);
    expect(new Set(links.map(({text}) => text)).size).toBe(questionPages.length);
  }
});

test("a lens keeps to the group that one looks at; the others have none", () => {
  const links = questionLinks("en", {page: "gender", group: "maghreb"});
  expect(links.map(({href}) => href)).toEqual(expect.arrayContaining(["/life-cycle/maghreb/", "/gender/maghreb/", "/law/", "/schemes/"]));
});
