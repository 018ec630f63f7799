import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {medianPath} from "../../../src/topics/lifeCycle/medianPath.ts";

test("a median country is of so many of the members that could be one: no areas", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const world = as.group("world");
  const states = world.members.filter((id) => as.states.has(id)).length;
  expect(states).toBeLessThan(world.members.length);
  const {stages} = medianPath(world, "World", as);
  expect(stages.length).toBeGreaterThan(3);
  for (const {basis} of stages) expect(basis).toContain(` of ${states} countries, values of `);
});
