import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {comparedView, type ComparedView} from "../../src/compare/comparedView.ts";
import {showsGap} from "../../src/measures/showsGap.ts";
import {realFigures, realKit} from "./realKit.ts";

const kit = realKit();
const held = atlas();
const areas = ["ARG", "TUN", "MAR", "BRA", "world", "latin-america-and-the-caribbean"];
const leaving = held.listed.filter(showsGap);

const sharesIn = (text: string): string[] => [...text.matchAll(/[<>]?\d+\.\d%/g)].map(([share]) => share);
const drawn = ({pictures: [first]}: ComparedView): string[] =>
  first
    ? [...drawAtBuild(first.draw(600), {label: "a"}).matchAll(/>([^<]+)<\/(?:text|tspan)>/g)].flatMap(([, text = ""]) =>
        sharesIn(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
      )
    : [];

/** Shares that the muted columns have, and no other column. */
function flipped(shares: readonly string[], {table}: ComparedView): string[] {
  const cells = (aside: boolean) =>
    new Set(table.rows.flatMap((row) => row.flatMap(({text}, i) => ((table.columns[i]?.aside ?? false) === aside ? sharesIn(text) : []))));
  const [covered, left] = [cells(true), cells(false)];
  return shares.filter((share) => covered.has(share) && !left.has(share));
}

describe("a comparison of shares left out", () => {
  test("is of several indicators", () => expect(leaving.length).toBeGreaterThan(7));

  test.each(["bars", "sexes", "trend", "table"] as const)(
    "says them as %s: marks, finding and first columns; coverage stands aside",
    (view) => {
      let seen = 0;
      for (const {id: indicator} of leaving) {
        const state = {indicator, areas, view};
        const compared = comparedView(state, realFigures(state), kit);
        if (compared.refusal !== null || compared.absent.length === areas.length) continue;
        const {title, table} = compared;
        expect(title, indicator).toContain(
          indicator === "pension-contributors" ? `${kit.indicator(indicator).measure}: ` : ", share left out: "
        );
        expect([indicator, flipped(sharesIn(title), compared)]).toEqual([indicator, []]);
        expect([indicator, flipped(drawn(compared), compared)]).toEqual([indicator, []]);
        const place = table.columns.findIndex(({aside}) => aside);
        expect(place, indicator).toBeGreaterThan(1);
        seen += drawn(compared).length + (view === "table" ? table.rows.length : 0);
      }
      expect(seen).toBeGreaterThan(20);
    }
  );

  test("of coverage would be found", () => {
    const state = {indicator: "old-age", areas, view: "bars"} as const;
    const compared = comparedView(state, realFigures(state), kit);
    const covered = compared.table.rows.flatMap((row) => sharesIn(row[3]?.text ?? ""));
    expect(covered.length).toBeGreaterThan(2);
    expect(flipped(covered, compared).length).toBeGreaterThan(2);
  });
});

test("no two lines of a comparison are drawn alike", () => {
  const twelve = held.pages.map(({id}) => id).filter((id) => (held.snapshot("any-benefit").byArea.get(id) ?? []).length > 3);
  const state = {indicator: "any-benefit", areas: twelve.slice(0, 12), view: "trend"} as const;
  const svg = drawAtBuild(comparedView(state, realFigures(state), kit).pictures[0]?.draw(600) ?? {}, {label: "a"});
  const looks = [...svg.matchAll(/<g fill="none" stroke="([^"]+)" [^>]*stroke-linejoin="round"[^>]*>/g)].map(
    ([line, colour]) => `${colour} ${/stroke-dasharray="[^"]*"/.exec(line)?.[0]}`
  );
  expect(looks.length).toBeGreaterThan(8);
  expect(new Set(looks).size).toBe(looks.length);
});
