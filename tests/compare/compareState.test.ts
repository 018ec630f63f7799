import {describe, expect, test} from "vitest";
import {mostAreas, parseState, stateQuery, type CompareState, type Known} from "../../src/compare/compareState.ts";

const start: CompareState = {indicator: "old-age", areas: ["world"], view: "bars"};
const ids = ["ARG", "TUN", "northern-africa", "world", ...Array.from({length: 15}, (_, i) => `C${String(i).padStart(2, "0")}`)];
const known: Known = {indicators: new Set(["old-age", "poor"]), areas: new Map(ids.map((id) => [id.toLowerCase(), id])), start};
const read = (search: string) => parseState(search, known);

describe("an address", () => {
  test("is read as it was written", () => {
    const state: CompareState = {indicator: "poor", areas: ["TUN", "northern-africa", "ARG"], view: "trend"};
    expect(stateQuery(state)).toBe("indicator=poor&areas=tun,northern-africa,arg&view=trend");
    expect(read(`?${stateQuery(state)}`)).toEqual({state, strays: []});
  });
  test("that says nothing shows what the page opens with", () => {
    expect(read("")).toEqual({state: start, strays: []});
    expect(read("?utm_source=letter")).toEqual({state: start, strays: []});
  });
  test("may say a part: the rest is as the page opens", () => {
    expect(read("?areas=arg").state).toEqual({...start, areas: ["ARG"]});
    expect(read("?indicator=poor").state).toEqual({...start, indicator: "poor"});
  });
  test("may be in any case, spaced, percent-encoded, or with a field for each area as a form writes it", () => {
    for (const areas of ["areas=Arg,TUN", "areas=arg%2C%20tun", "areas=arg&areas=tun&areas="]) {
      expect(read(`?${areas}`)).toEqual({state: {...start, areas: ["ARG", "TUN"]}, strays: []});
    }
    expect(read("?view=BARS&indicator=POOR").strays).toEqual([]);
  });
  test("may have come through forms, hands and markup", () => {
    const state = {indicator: "poor", areas: ["ARG", "TUN"], view: "trend"};
    for (const areas of ["area=arg,tun", "areas[]=arg&areas[]=tun", "Areas=arg,tun", "AREA%5B0%5D=arg&AREA%5B1%5D=tun"])
      expect(read(`?indicator=poor&${areas}&view=trend`)).toEqual({state, strays: []});
    for (const search of ["?indicator=poor&amp;areas=arg,tun&amp;view=trend", "?Indicators=poor&amp;amp;area=arg,tun&amp%3Bview=trend"])
      expect(read(search)).toEqual({state, strays: []});
  });
  test("may have been escaped as a part of another address, or stand in a sentence", () => {
    const state = {indicator: "poor", areas: ["ARG", "TUN"], view: "trend"};
    for (const search of [
      "?indicator=poor%26areas%3Darg%2Ctun%26view%3Dtrend",
      "?indicator=poor&areas=arg%252Ctun&view=trend",
      "?indicator=poor;areas=arg;tun;view=trend",
      "??indicator=“poor”&view=trend&areas=(arg+tun).",
      "?indicator=poor&areas=arg%20tun&view=trend\u200b",
      "?indicator=poor&areas=[arg|tun]&view=trend&indicator=POOR&view="
    ])
      expect(read(search), search).toEqual({state, strays: []});
  });
  test("may count visits, of which nothing is said", () => {
    expect(read("?areas=arg&fbclid=1&gclid=2&utm_medium=x&_ga=3&ref=y&igshid=4&share=x").strays).toEqual([]);
  });
  test("may choose nobody", () => expect(read("?areas=")).toEqual({state: {...start, areas: []}, strays: []}));
  test("is written back the same after reading", () => {
    const {state} = read("?areas=TUN,xx,arg,tun&view=pie");
    expect(read(`?${stateQuery(state)}`)).toEqual({state, strays: []});
    expect(stateQuery(state)).not.toBe(stateQuery(start));
  });
});

describe("garbage", () => {
  test("is told, and something sensible is shown", () => {
    expect(read("?indicator=nonsense&areas=arg,xx&view=pie")).toEqual({
      state: {...start, areas: ["ARG"]},
      strays: [
        {kind: "indicator", text: "nonsense"},
        {kind: "view", text: "pie"},
        {kind: "area", text: "xx"}
      ]
    });
  });
  test("in a name is told, with what it asked for", () => {
    expect(read("?land=arg,tun")).toEqual({state: start, strays: [{kind: "area", text: "land=arg,tun"}]});
    expect(read("?areas=arg&year=2020")).toEqual({state: {...start, areas: ["ARG"]}, strays: [{kind: "area", text: "year=2020"}]});
  });
  test("of two indicators shows the first, and tells the other", () => {
    expect(read("?indicator=poor&indicator=any&view=trend&view=bars&areas=arg")).toEqual({
      state: {indicator: "poor", areas: ["ARG"], view: "trend"},
      strays: ["indicator=any", "view=bars"].map((text) => ({kind: "area", text}))
    });
    expect(read("?indicator=!!!&areas=arg").strays).toEqual([{kind: "indicator", text: "!!!"}]);
  });
  test("alone does not leave the page empty", () => {
    expect(read("?areas=xx,yy").state.areas).toEqual(["world"]);
  });
  test("that is long or strange is cut, and breaks nothing", () => {
    const [stray] = read(`?areas=${"é%00<script>".repeat(50)}`).strays;
    expect(stray?.kind === "area" && stray.text.length).toBe(25);
    expect(read("?areas=%E0%A4%A&view=__proto__&indicator=constructor").state).toEqual(start);
  });
  test("of a doubled area shows it once", () => {
    expect(read("?areas=arg,tun,ARG")).toEqual({state: {...start, areas: ["ARG", "TUN"]}, strays: [{kind: "doubled", area: "ARG"}]});
  });
  test("of thirteen areas shows the first twelve", () => {
    const areas = ids.slice(4, 17);
    expect(areas).toHaveLength(13);
    const {state, strays} = read(`?areas=${areas.join(",")}`);
    expect(state.areas).toEqual(areas.slice(0, mostAreas));
    expect(strays).toEqual([{kind: "tooMany", left: 1}]);
  });
});
