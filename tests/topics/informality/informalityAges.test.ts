import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {findChart} from "../../../src/figures/chartView.ts";
import {statedLocales} from "../../statedLocales.ts";
import {membersIn, middle, modelRows, newest, statesIn, type ModelRow} from "../../atlas/modelRows.ts";

const byAge = modelRows("observations/informal-by-age").filter(({sex}) => sex === "total");
const byStatus = modelRows("observations/informal-by-self-employment");
const isOfAge = (age: string) => (row: ModelRow) => row["age"] === age;

/** The young minus adults of the newest year with both, by country. */
const apart = new Map<string, {year: number; young: number; adult: number}>();
for (const {area = "", period, value} of byAge.filter(isOfAge("youth"))) {
  const adult = byAge.filter(isOfAge("adult")).find((row) => row.area === area && row.period === period);
  if (adult && Number(period) > (apart.get(area)?.year ?? 0))
    apart.set(area, {year: Number(period), young: Number(value), adult: Number(adult.value)});
}
const recentIn = (group: string) =>
  membersIn(group)
    .flatMap((area) => apart.get(area) ?? [])
    .filter(({year}) => year >= 2016);
const said = {en: (count: number) => (count === 0 ? "none" : `${count}`), es: (count: number) => (count === 0 ? "ninguno" : `${count}`)};
const one = (value: number) => `${(Math.round(value * 10 + 1e-6) / 10).toFixed(1)}%`;

describe.each(statedLocales)("the young beside adults in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test.each(as.memberGroups.map(({id}) => id))("%s is counted from its rows", (id) => {
    const recent = recentIn(id);
    const larger = recent.filter(({young, adult}) => young - adult >= 1 - 1e-9).length;
    const smaller = recent.filter(({young, adult}) => adult - young >= 1 - 1e-9).length;
    const title = findChart({chart: "informality-ages", id}, as)?.figure.title ?? "";
    if (recent.length < 2) return expect(title).not.toMatch(/\d (of|de) \d/);
    // All of them are said in a word, and nothing of the rest, for there is none.
    if (larger === recent.length) return expect(title).toMatch(/^(In (both|all [a-z0-9]+) countries|En los [a-z0-9]+ países) [^;]*$/);
    expect(title).toMatch(new RegExp(`^(In|En) ${said[locale](larger)} (of|de) ${recent.length} .*(in|en) ${said[locale](smaller)}, `));
  });
});

describe("employees and the self-employed", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const medianOf = (status: string, sex: string) => {
    const held = newest(byStatus, {status, sex});
    // Niger's employees fell from 82.6 to 0.4 over a break: `doubtsOfInformalSteps.test.ts` has why they are in no median.
    const values = statesIn("world")
      .flatMap((area) => (area === "NER" && status === "employee" ? [] : (held.get(area) ?? [])))
      .filter(({year}) => year >= 2016);
    return {value: middle(values.map(({value}) => value)), of: values.length};
  };
  test("the title has the medians of women and men, and of how many countries they are", () => {
    const all = (["employee", "selfEmployed"] as const).flatMap((status) => ["female", "male"].map((sex) => medianOf(status, sex)));
    const title = findChart({chart: "informality-employees", id: "world"}, as)?.figure.title ?? "";
    for (const {value} of all) expect(title).toContain(one(value));
    const counts = all.map(({of}) => of);
    expect(title).toContain(`(${Math.min(...counts)} or ${Math.max(...counts)} of ${statesIn("world").length} countries`);
  });
  test("the table has every country of the rows once", () => {
    const table = findChart({chart: "informality-employees", id: "world"}, as)?.figure.table.rows ?? [];
    const areas = new Set(byStatus.filter(({sex}) => sex !== "total").map(({area}) => area));
    expect(table).toHaveLength(areas.size);
  });
});

describe("a country", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  test("has the young beside adults of one year in its title, and women and men in its table", () => {
    const view = findChart({chart: "informality-parts", id: "per"}, as);
    const own = apart.get("PER")!;
    expect(view?.figure.title).toBe(
      `${one(own.young)} of employed people aged 15 to 24 and ${one(own.adult)} of those aged 25 and over work in informal jobs (${own.year})`
    );
    const [women] = [...newest(byStatus, {status: "selfEmployed", sex: "female"})].filter(([area]) => area === "PER");
    expect(view?.figure.table.rows.at(-1)?.map(({text}) => text)).toContain(one(women![1].value));
  });
  test("that the tables do not have has no such figure", () => {
    expect(findChart({chart: "informality-parts", id: "tun"}, as)).toBeNull();
  });
});
