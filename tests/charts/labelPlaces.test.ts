import {expect, test} from "vitest";
import {labelPlaces} from "../../src/charts/labelPlaces.ts";

const field = {left: 0, right: 300, top: 0, bottom: 200};

test("a name stands to the right of its dot where there is room", () => {
  expect(labelPlaces([{x: 100, y: 100, text: "Togo"}], field)).toEqual([{x: 109, y: 100, anchor: "start"}]);
});
test("at the right edge it stands to the left", () => {
  expect(labelPlaces([{x: 295, y: 100, text: "Uruguay"}], field)[0]?.anchor).toBe("end");
});
test("the first has the choice; two names never lie on each other", () => {
  const [first, second] = labelPlaces(
    [
      {x: 100, y: 100, text: "Panama"},
      {x: 104, y: 112, text: "Thailand"}
    ],
    field
  );
  expect(first).toEqual({x: 109, y: 100, anchor: "start"});
  expect(second).toEqual({x: 95, y: 112, anchor: "end"});
});
test("where every place is taken the name is left out", () => {
  const crowd = Array.from({length: 12}, () => ({x: 150, y: 100, text: "Saint Vincent and the Grenadines"}));
  const places = labelPlaces(crowd, field);
  expect(places.some((place) => place === null)).toBe(true);
  expect(places[0]).not.toBeNull();
});
test("a name of two lines keeps clear of its dot by half a line more", () => {
  const narrow = {left: 60, right: 140, top: 0, bottom: 200};
  const [one] = labelPlaces([{x: 100, y: 100, text: "Panama"}], narrow);
  const [two] = labelPlaces([{x: 100, y: 100, text: "Panama\n(cities)"}], narrow);
  expect([one, two].map((place) => place?.anchor)).toEqual(["middle", "middle"]);
  expect(two?.y).toBe((one?.y ?? 0) - 17 / 2);
});
