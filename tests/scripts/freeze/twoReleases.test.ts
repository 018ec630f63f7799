import {inAll} from "../../statedLocales.ts";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {loadsFiles} from "../../../scripts/freeze/frozenText.ts";
import {keepNewest} from "../../../scripts/freeze/keepNewest.ts";
import {keepRelease} from "../../../scripts/freeze/keptReleases.ts";
import {layReleases, sayLaid, type Laid} from "../../../scripts/freeze/layReleases.ts";
import {sayUnreleased} from "../../../scripts/release/sayUnreleased.ts";
import {filesBeneath, fingerprint} from "../../../scripts/steps/fingerprint.ts";
import type {Release} from "../../../src/model/release.ts";
import {buildTiny, idOf, writeTinyModel, writeTinyProject} from "../../taking/tinySite.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-releases-"));
const at = (name: string) => join(folder, name);
const kept = at("releases");
const page = "embed/branches/arg/index.html";
const read = (dist: string, file: string) => readFileSync(join(at(dist), file), "utf8");
const ids = {first: "", second: ""};
const laid: Laid[] = [];

/** Argentina's old-age coverage, as published and as a second release would have it. */
const [before, after] = ["90.8", "91.7"];
const moved = (file: string, text: string) =>
  file === "observations/old-age.csv" ? text.replace(new RegExp(`^(.*,ARG,.*,)${before}(,.*)$`, "gm"), `$1${after}$2`) : text;

async function build(dist: string, model: string, list: Release[]): Promise<void> {
  const releases = at(`${dist}.json`);
  writeFileSync(releases, JSON.stringify(list));
  buildTiny(at("project"), {model: at(model), releases, dist: at(dist)});
  laid.push(await layReleases({dist: at(dist), model: at(model), releases, kept}));
}

describe("two releases of the data on one site", () => {
  beforeAll(async () => {
    writeTinyProject(at("project"));
    writeTinyModel(at("first"));
    writeTinyModel(at("second"), moved);
    Object.assign(ids, {first: await idOf(at("first")), second: await idOf(at("second"))});
    const release = (id: string, date: string): Release => ({id, date, notes: inAll({en: "A note", es: "Una nota"})});
    const list = [release(ids.second, "2026-12-01"), release(ids.first, "2026-11-01")];
    await build("one", "first", list.slice(1));
    expect(keepRelease(ids.first, at("one"), kept)).toBe("new");
    await build("two", "second", list);
    keepRelease(ids.second, at("two"), at("later"));
  }, 240_000);
  afterAll(() => rmSync(folder, {recursive: true, force: true}), 240_000);

  test("the live embed shows the new figure, and so does the newest frozen one once it is kept", () => {
    expect(ids.first).not.toBe(ids.second);
    expect(read("one", page)).toContain(before);
    expect(read("two", page)).toContain(after);
    expect(read("two", page)).not.toContain(before);
    expect(read("later", `${ids.second}/${page}`)).toContain(after);
  });

  test("the newest release has no copy on the site while it is not kept: its address is answered by the live page", () => {
    expect(laid[0]).toEqual({live: ids.first, kept: []});
    expect(filesBeneath(at("one"), ["v"])).toEqual([]);
    expect(laid[1]).toEqual({live: ids.second, kept: [ids.first]});
    expect(filesBeneath(at("two"), [`v/${ids.second}`])).toEqual([]);
  });

  test("the frozen one of the first release stands byte for byte, and so does all around it", () => {
    const frozen = filesBeneath(at("two"), [`v/${ids.first}`]);
    expect(frozen.length).toBeGreaterThan(20);
    expect(fingerprint(join(at("two"), "v"), [ids.first])).toBe(fingerprint(kept, [ids.first]));
    expect(read("two", `v/${ids.first}/${page}`)).toContain(before);
  });

  test("only a frozen embed says of which release it is", () => {
    expect(read("two", page)).toMatch(/<p[^>]* data-frozen[^>]* hidden/);
    expect(read("two", `v/${ids.first}/${page}`)).not.toMatch(/<p[^>]* data-frozen[^>]* hidden/);
    expect(read("two", `v/${ids.first}/${page}`)).toContain(`Figures as of release ${ids.first}`);
    expect(read("later", `${ids.second}/es/${page}`)).toContain(ids.second);
  });

  test("a frozen embed brings all of itself, and its loader stands with it", () => {
    const pages = filesBeneath(at("later"), [ids.second]).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(20);
    const here = new Set(filesBeneath(at("later"), [ids.second]).map((file) => `/v/${file}`));
    expect(pages.filter((file) => loadsFiles(read("later", file)))).toEqual([]);
    expect(pages.filter((file) => !read("later", file).includes("<style>:root"))).toEqual([]);
    expect(here).toContain(`/v/${ids.second}/embed/loader.js`);
  });

  test("links to other embeds stay in the release, links to the site lead to it", () => {
    const empty = read("later", `${ids.second}/embed/informality/arg/index.html`);
    expect(empty).toMatch(/href="\/countries\/arg\//);
    const links = filesBeneath(at("later"), [ids.second])
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => Array.from(read("later", file).matchAll(/<a href="(\/[^"]*embed\/[^"]*)"/g), (match) => match[1] ?? ""));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith(`/v/${ids.second}/`))).toEqual([]);
  });

  test("a release is kept once, and other bytes are refused with nothing lost", () => {
    expect(laid.map(sayLaid)).toEqual([
      `Frozen embeds: those of release ${ids.first} are the live ones; 0 releases kept in releases/.`,
      `Frozen embeds: those of release ${ids.second} are the live ones; 1 release kept in releases/.`
    ]);
    const once = fingerprint(kept, [ids.first]);
    expect(keepRelease(ids.first, at("one"), kept)).toBe("kept");
    cpSync(at("one"), at("touched"), {recursive: true});
    writeFileSync(join(at("touched"), page), read("one", page).replace(before, after));
    expect(() => keepRelease(ids.first, at("touched"), kept)).toThrow("never changes");
    expect(() => keepRelease(ids.first, at("two"), kept)).toThrow(`does not say that it is of release ${ids.first}: run \`npm run build\``);
    expect(() => keepRelease(ids.first, at("none"), kept)).toThrow("npm run build");
    expect(filesBeneath(kept, ["."]).every((file) => file.startsWith(`./${ids.first}/`))).toBe(true);
    expect(fingerprint(kept, [ids.first])).toBe(once);
  });

  test("the newest is kept from a whole site of its own data alone", async () => {
    const where = {dist: at("two"), releases: at("two.json"), model: at("second"), kept: at("newest"), isWhole: true};
    await expect(keepNewest({...where, isWhole: false})).rejects.toThrow("dist is not the whole site");
    await expect(keepNewest({...where, model: at("first")})).rejects.toThrow(`not those of release ${ids.second}: check out the commit`);
    await expect(keepNewest({...where, dist: at("one")})).rejects.toThrow(`does not say that it is of release ${ids.second}`);
    expect(filesBeneath(at("newest"), ["."])).toEqual([]);
    expect(await keepNewest(where)).toBe(`Release ${ids.second} is kept in releases/.`);
    expect(await keepNewest(where)).toBe(`Release ${ids.second} was kept before: nothing to do.`);
    expect(fingerprint(at("newest"), [ids.second])).toBe(fingerprint(at("later"), [ids.second]));
  });

  test("the same data make the same bytes once more, and data that are no release are not frozen", async () => {
    const releases = at("one.json");
    const once = fingerprint(kept, [ids.first]);
    buildTiny(at("project"), {model: at("first"), releases, dist: at("again")});
    expect(keepRelease(ids.first, at("again"), kept)).toBe("kept");
    expect(fingerprint(kept, [ids.first])).toBe(once);
    expect(await layReleases({dist: at("again"), model: at("second"), releases, kept: at("none")})).toEqual({live: null, kept: []});
  }, 120_000);

  test("data that are no release are not said to be one, and the build says so", async () => {
    const where = {model: at("first"), releases: at("newer.json")};
    writeFileSync(where.releases, readFileSync(at("two.json"), "utf8").replace(ids.first, "0123456789"));
    expect(await sayUnreleased(where)).toMatch(
      new RegExp(`^The data are not release ${ids.second}: .* unreleased \\(state ${ids.first}\\)`)
    );
    expect(await sayUnreleased({model: at("second"), releases: at("two.json")})).toBeNull();
    buildTiny(at("project"), {...where, dist: at("unreleased")});
    expect(read("unreleased", page)).toContain(before);
    expect(read("unreleased", page)).not.toMatch(new RegExp(`<p[^>]* data-frozen|${ids.second}`));
    expect(read("one", page)).toMatch(/<p[^>]* data-frozen/);
  }, 120_000);
});
