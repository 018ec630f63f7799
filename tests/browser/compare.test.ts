import {type Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";

const title = (page: Page) => page.locator("#comparison-title");
const query = (page: Page) => new URL(page.url()).search;
const settled = (page: Page) => page.locator("[data-slot=result]:not([aria-busy])").waitFor();
const ready = (page: Page) => page.getByRole("button", {name: "Copy link"}).waitFor();
const chosen = (page: Page) => page.locator("[data-slot=chosen]");
/** The form stands folded once something is chosen. */
const unfold = (page: Page) => page.locator("[data-slot=chooser] > summary").press("Enter");
const chips = (page: Page) => page.locator(".chips button").allInnerTexts();

describe("comparing", () => {
  test("Northern Africa against Latin America, women and men, and who drives it: three clicks, and the link shows the same", async () => {
    const {page, complaints, close} = await openPage("/");
    await page.getByRole("navigation").getByRole("link", {name: "Compare", exact: true}).first().click();
    await page.waitForURL("**/compare/");
    await page
      .getByRole("link", {name: /^Northern Africa and Latin America/})
      .first()
      .click();
    await page.locator("#comparison-title", {hasText: "Latin America"}).waitFor();
    await settled(page);
    expect(await title(page).innerText()).toMatch(/^Old age, share left out: in Latin America.* women \d.* men \d/);
    expect(await page.locator(".groups").innerText()).toMatch(/Largest parts of the gap, by people: Egypt \d/);
    await page.getByRole("link", {name: /^Add Egypt/}).click();
    await chosen(page).filter({hasText: "Egypt"}).waitFor();
    await settled(page);
    const [address, finding, table] = [page.url(), await title(page).innerText(), await page.locator("#comparison table").textContent()];
    expect(query(page)).toMatch(/^\?indicator=old-age&areas=northern-africa,latin-america-and-the-caribbean,egy,[a-z,]+&view=sexes$/);
    expect(complaints).toEqual([]);
    await close();
    const copy = await openPage(new URL(address).pathname + new URL(address).search);
    await chosen(copy.page).filter({hasText: "Egypt"}).waitFor();
    await settled(copy.page);
    expect(await title(copy.page).innerText()).toBe(finding);
    expect(await copy.page.locator("#comparison table").textContent()).toBe(table);
    expect(copy.complaints).toEqual([]);
    await copy.close();
  });

  test("by keyboard alone: add, look otherwise, remove; Back and Forward return", async () => {
    const {page, complaints, close} = await openPage("/compare/?indicator=any-benefit&areas=arg&view=bars");
    await ready(page);
    await unfold(page);
    const field = page.getByRole("combobox", {name: "Add a country or group"});
    await field.focus();
    await field.pressSequentially("tuni");
    await page.getByRole("option", {name: "Tunisia", exact: true}).waitFor();
    await field.press("Enter");
    await page.waitForURL("**areas=arg,tun&view=bars");
    await settled(page);
    expect(await title(page).innerText()).toContain("Tunisia");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole("radio", {name: "Ranked bars"}).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL("**view=sexes");
    await settled(page);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("sexes");
    await page.getByRole("button", {name: "Remove Argentina"}).press("Enter");
    await page.waitForURL("**areas=tun&view=sexes");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Remove Tunisia");
    await page.goBack();
    await page.waitForURL("**areas=arg,tun&view=sexes");
    await page.goBack();
    await page.goBack();
    await page.waitForURL("**areas=arg&view=bars");
    await settled(page);
    expect(await chips(page)).toEqual(["Argentina ×"]);
    await page.goForward();
    await page.locator(".chips button", {hasText: "Tunisia"}).waitFor();
    expect(await page.getByRole("radio", {name: "Ranked bars"}).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("each file is fetched once, and an indicator's ways that do not exist are disabled with the reason", async () => {
    const {page, complaints, close} = await openPage("/compare/?areas=arg,tun&view=bars&indicator=old-age");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await ready(page);
    await unfold(page);
    const choose = async (id: string) => {
      await page.getByRole("combobox", {name: "Indicator", exact: true}).selectOption(id);
      await page.waitForURL(`**indicator=${id}&**`);
      await settled(page);
    };
    for (const id of ["health-services", "old-age", "health-services"]) await choose(id);
    expect(asked.filter((path) => path === "/data/compare/health-services.json")).toHaveLength(1);
    expect(await page.getByRole("radio", {name: "Women and men the source never has it by sex"}).isDisabled()).toBe(true);
    await choose("spending");
    expect(await page.getByRole("radio", {name: /^Trend its values carry no year/}).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("garbage in the address is told in a line, and something sensible is shown", async () => {
    const {page, complaints, close} = await openPage("/compare/?indicator=nonsense&areas=arg,zz,ARG,%3Cb%3E&view=pie");
    await page.locator("[data-slot=notice]", {hasText: "unknown indicator"}).waitFor();
    await settled(page);
    expect(await page.locator("[data-slot=notice]").innerText()).toContain("“zz” and “<b>”");
    await unfold(page);
    expect(await chips(page)).toEqual(["Argentina ×"]);
    expect(await title(page).innerText()).toMatch(/^Old age, share left out: /);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the form folds to what is chosen, which the title says; what stands ready is there while nothing is chosen", async () => {
    const {page, complaints, close} = await openPage("/compare/");
    const gallery = page.locator("section.prepared");
    const bare = await page.title();
    expect([await gallery.isVisible(), await page.locator("form.compare-form").isVisible()]).toEqual([true, false]);
    await unfold(page);
    const field = page.getByRole("combobox", {name: "Add a country or group"});
    await field.pressSequentially("chile");
    await page.getByRole("option", {name: "Chile", exact: true}).waitFor();
    await field.press("Enter");
    await page.waitForURL("**,chl&view=bars");
    await settled(page);
    expect([await gallery.isVisible(), await page.locator("[data-slot=pending]").isVisible()]).toEqual([false, false]);
    await page.getByRole("button", {name: "Compare", exact: true}).click();
    await page.locator("#comparison-title:focus").waitFor();
    expect(await page.locator("form.compare-form").isVisible()).toBe(false);
    expect(await chosen(page).innerText()).toBe("Old age: Maghreb, Algeria, Libya, Morocco, Mauritania, Tunisia, Chile");
    expect(await page.title()).toBe(`${await chosen(page).innerText()} · ${bare}`);
    await page.goBack();
    await gallery.waitFor();
    expect([await page.title(), await page.locator("[data-slot=pending]").isVisible()]).toEqual([bare, false]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("nothing is on its way on a page that asks for nothing", async () => {
    const {page, close} = await openPage("/compare/");
    await page.locator("[data-script=with]:not([hidden])").first().waitFor({state: "attached"});
    expect(await page.locator("[data-slot=pending]").isVisible()).toBe(false);
    await close();
  });

  // There is one clipboard for all pages.
  test("the link is copied, and said", {concurrent: false}, async () => {
    const {page, close} = await openPage("/es/compare/?indicator=poor&areas=tun&view=table", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    await page.getByRole("button", {name: "Copiar enlace"}).click();
    await page.locator("[data-slot=copied]", {hasText: "Copiado: "}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/es\/compare\/\?indicator=poor&areas=tun&view=table$/);
    expect(await page.getByRole("link", {name: "English"}).getAttribute("href")).toContain("/compare/?indicator=poor&areas=tun&view=table");
    await close();
  });

  test("what was chosen can be taken: its sentence is copied, and said", {concurrent: false}, async () => {
    const {page, complaints, close} = await openPage("/compare/?indicator=old-age&areas=arg,tun&view=bars", {
      permissions: ["clipboard-read", "clipboard-write"]
    });
    // Another comparison stands there first, and nobody is busy with it yet.
    await page.locator("#comparison-title", {hasNotText: "Algeria"}).waitFor();
    await settled(page);
    const figure = page.locator("#comparison");
    await figure.locator("summary", {hasText: "Share or embed this chart"}).click();
    await figure.getByRole("tab", {name: "Cite"}).click();
    await figure.getByRole("button", {name: "Copy: Sentence"}).click();
    await figure.locator("output", {hasText: "Copied: Sentence"}).waitFor();
    const sentence = await page.evaluate(() => navigator.clipboard.readText());
    expect(sentence).toBe(`Argentina and Tunisia: ${await title(page).innerText()}.`);
    expect(complaints).toEqual([]);
    await close();
  });

  test("without script the comparisons that stand ready are there, with tables, and a form that makes an address", async () => {
    const {page, close} = await openPage("/compare/", {javaScriptEnabled: false});
    const main = await page.locator("main").innerText();
    for (const words of ["Argentina and Tunisia", "MERCOSUR", "Brazil", "Without scripts"]) expect(main).toContain(words);
    expect(await page.locator("figure table").count()).toBeGreaterThan(6);
    await unfold(page);
    for (const name of ["Algeria", "Libya", "Morocco", "Mauritania"]) await page.getByRole("checkbox", {name}).uncheck();
    await page.getByRole("searchbox", {name: "Add a country or group"}).fill("chl");
    await page.getByRole("button", {name: "Compare", exact: true}).click();
    expect(query(page)).toBe("?indicator=old-age&areas=maghreb&areas=tun&areas=chl&view=bars");
    await close();
  });
});
