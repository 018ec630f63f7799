import {describe, expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {comparedView} from "../../src/compare/comparedView.ts";
import {comparedMarkup, onwardMarkup} from "../../src/compare/comparedMarkup.ts";
import {compareViews, type CompareState} from "../../src/compare/compareState.ts";
import {locales} from "../../src/model/locale.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {realFigures, realKit} from "./realKit.ts";

const kit = realKit();
const held = atlas();
const look = (state: Partial<CompareState>) => {
  const whole: CompareState = {indicator: "old-age", areas: ["ARG", "TUN"], view: "bars", ...state};
  return comparedView(whole, realFigures(whole), kit);
};
/** The newest headline row of a country, read from the model by hand. */
const newest = (id: string, area: string) =>
  (held.observations.get(id) ?? [])
    .filter((o) => o.area === area && o.sex === "total" && o.sector === "total")
    .sort((a, b) => (b.period ?? 0) - (a.period ?? 0))[0];

/** What a share leaves out, worked out from its printed value. */
const left = (value = 0) => `${(100 - Number(value.toFixed(1))).toFixed(1)}%`;

describe("what is compared", () => {
  test("the finding of bars is the smallest gap and the widest, with their years", () => {
    const areas = ["ARG", "EGY", "MAR", "DZA"];
    const rows = areas.flatMap((area) => newest("old-age", area) ?? []).sort((a, b) => b.value - a.value);
    expect(rows).toHaveLength(4);
    const said = (row: (typeof rows)[number] | undefined) => {
      const text = row?.value === 100 ? kit.words.cap : left(row?.value);
      return `${text} (${kit.area(row?.area ?? "").name}, ${row?.period}${row?.value === 100 ? ", capped" : ""})`;
    };
    expect(look({areas}).title).toBe(`Old age, share left out: from ${said(rows[0])} to ${said(rows.at(-1))}`);
  });
  test("an area without a figure is counted in the title, named with the kind of absence, and not drawn", () => {
    const missing = held.pages.find(({id}) => !(held.observations.get("poor") ?? []).some((o) => o.area === id));
    const view = look({indicator: "poor", areas: ["ARG", "TUN", missing?.id ?? ""]});
    expect(view.title).toMatch(/; 1 of 3 has no figure$/);
    expect(view.absent).toEqual([{name: missing?.name.en, why: "no figure"}]);
    expect(view.table.rows.at(-1)?.[1]?.text).toBe("no figure");
  });
  test("what the house has to say about a value stands with it, in every way of looking", () => {
    const noted = held.annotations.find(({indicator, area}) => indicator === "old-age" && area === "SOM");
    expect(noted).toBeDefined();
    for (const view of ["bars", "table", "trend", "branches"] as const) {
      const {notes, table} = look({areas: ["ARG", "SOM"], view});
      expect(
        notes.filter((note) => note === noted?.text.en),
        view
      ).toHaveLength(1);
      expect(JSON.stringify(table.rows)).toContain(kit.words.value.noted);
    }
    expect(look({areas: ["ARG"]}).notes.join(" ")).not.toContain(noted?.text.en);
  });
  test("a note names its area once; that on values at the cap stands once, and names none", () => {
    const {notes} = look({indicator: "any-benefit", areas: ["IND", "IDN", "IRN", "DNK", "FIN"]});
    for (const name of ["India", "Indonesia", "Iran"]) expect(notes.filter((note) => note.includes(name))).toHaveLength(1);
    expect(notes.filter((note) => note.split("India").length > 2 || /^(?:Denmark|Finland|Iran): R/.test(note))).toEqual([]);
    expect(notes.filter((note) => note.startsWith("Reported as 100"))).toHaveLength(1);
  });
  test("nobody chosen is an invitation, nobody with a figure a sentence", () => {
    expect(look({areas: []})).toMatchObject({title: "Choose up to 12 countries or groups", pictures: [], absent: []});
    const none = look({indicator: "survey-labour-market", areas: ["USA"]});
    expect(none).toMatchObject({title: `${none.indicator.name}: none of these has a figure`, pictures: []});
  });
  test("a zero is a value", () => {
    const zero = (held.observations.get("unemployment") ?? []).find((o) => o.value === 0 && newest("unemployment", o.area)?.value === 0);
    expect(look({indicator: "unemployment", areas: [zero?.area ?? ""]})).toMatchObject({absent: []});
    expect(look({indicator: "unemployment", areas: [zero?.area ?? ""]}).title).toContain("0% (");
  });
  test("women and men stand side by side where both are published for one year; else the reason is told", () => {
    const {title, absent, table} = look({areas: ["ARG", "northern-africa"], view: "sexes"});
    const rows = (held.observations.get("old-age") ?? []).filter((o) => o.area === "ARG");
    const year = Math.max(...rows.filter((o) => o.sex === "female").map((o) => o.period ?? 0));
    const value = (sex: string) => left(rows.find((o) => o.sex === sex && o.period === year)?.value);
    expect(title).toBe(
      `Old age, share left out: in Argentina, women ${value("female")} and men ${value("male")} (${year}); 1 of 2 has no figures by sex`
    );
    expect(absent).toHaveLength(1);
    expect(absent[0]?.name).toBe("Northern Africa");
    expect(absent[0]?.why).toMatch(/^not ranked: a weak figure, from 3 of 6 .* 51% of the people, under three quarters$/);
    expect(table.rows).toHaveLength(2);
  });
  test("nothing is the furthest or the widest of one", () => {
    const title = (areas: string[], view: "sexes" | "trend") => look({indicator: "any-benefit", areas, view}).title;
    expect(look({areas: ["ARG", "northern-africa"], view: "sexes"}).title).not.toContain("furthest");
    expect(look({areas: ["ARG", "TUN"], view: "sexes"}).title).toContain("furthest apart");
    expect(title(["world"], "trend")).toMatch(/^At least one cash benefit, share left out: in the world, from \d.* to /);
    expect(title(["world", "high-income"], "trend")).toContain("the widest change is");
  });
  test("through the years: the widest change between years that may be compared", () => {
    const {title, table, absent} = look({indicator: "any-benefit", areas: ["ARG", "world", "brics"], view: "trend"});
    const world = (held.observations.get("any-benefit") ?? []).filter((o) => o.area === "world" && o.sex === "total");
    const [first, last] = [world.find((o) => o.period === 2009), world.find((o) => o.period === 2023)];
    expect(title).toContain(`from ${left(first?.value)} (2009) to ${left(last?.value)} (2023)`);
    expect(table.rows.length).toBeGreaterThan(world.length);
    expect(absent).toEqual([{name: "BRICS", why: "no series is published for the group"}]);
  });
});

describe("part by part", () => {
  const view = look({indicator: "any-benefit", areas: ["northern-africa", "ARG"], view: "branches"});
  test("a group whose figures are all computed says so once, beside its name", () => {
    expect(view.pictures.map(({name}) => name)).toEqual(["Northern Africa, computed", "Argentina"]);
  });
  test("a branch without figure says why: shortly in the picture, in full in the table", () => {
    const drawn = drawAtBuild(view.pictures[0]?.draw(344) ?? {}, {label: "a"});
    expect(drawn).toContain(">no figure<");
    const cells = view.table.rows[0]?.map(({text}) => text) ?? [];
    expect(cells).toContain("no figure in the publisher’s table, and none computed: no head count of the denominator");
  });
});

describe("every indicator in every way and language", () => {
  const areas = ["ARG", "TUN", "TUV", "PER", "world", "northern-africa", "northern-africa-lower-middle-income"].filter((id) =>
    held.areas.has(id)
  );
  test.each(held.listed.map(({id}) => id))("%s is drawn, or says why not", (indicator) => {
    for (const locale of locales) {
      const own = realKit(locale);
      const figures = realFigures({indicator});
      for (const view of compareViews) {
        const compared = comparedView({indicator, areas, view}, figures, own);
        expect(compared.refusal === null).toBe(compared.view === view);
        const nobody = compared.absent.length === areas.length;
        expect(compared.pictures.length === 0).toBe(compared.view === "table" || nobody);
        expect(compared.table.rows.length).toBeGreaterThan(0);
        const {markup} = comparedMarkup(compared, own, {id: "a", level: 2, draw: drawAtBuild, take: null});
        expect(`${markup}${onwardMarkup(compared, own).markup}`).not.toMatch(/undefined|null|NaN|\{\d\}|\[object/);
      }
    }
  });
});

test("a difference of which one side stands at the cap is marked as one at least", () => {
  const rows = held.pages.flatMap(({id}) => {
    const [women, men] = ["female", "male"].map((sex) => {
      const own = (held.observations.get("old-age") ?? []).filter((o) => o.area === id && o.sex === sex);
      return own.toSorted((a, b) => (b.period ?? 0) - (a.period ?? 0))[0];
    });
    return women && men && women.period === men.period ? [{id, women: women.value, men: men.value}] : [];
  });
  const cut = rows.filter(({women, men}) => women !== men && Math.max(women, men) === 100).slice(0, 3);
  const whole = rows.filter(({women, men}) => women !== men && Math.max(women, men) < 100).slice(0, 3);
  expect([cut.length, whole.length]).toEqual([3, 3]);
  const {table} = look({view: "sexes", areas: [...cut, ...whole].map(({id}) => id)});
  const marked = table.rows.filter((row) => row[3]?.note === "at least").map(([head]) => head?.text);
  expect(marked.sort()).toEqual(cut.map(({id}) => kit.area(id).name).sort());
});
