import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const folders = ["src/i18n", "src/content", "data/reference"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => /\.(ts|md|csv)$/.test(file))
    .map((file) => `${folder}/${file}`)
);
/** How a share at the cap must not be read. */
const claims =
  /(that|mean) everyone is covered|full coverage (in|through|by)|reports? full coverage|no gap (is|was) left|coverage stops at 100|informan? cobertura plena|toda la población está cubierta|la cobertura llega hasta 100|quedaba ninguna brecha/i;

test("no text reads a share reported as 100 as everyone", () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => claims.test(line.replace(/does not mean that everyone is covered/g, "")))
      .map((line) => `${file}: ${line.trim().slice(0, 120)}`)
  );
  expect(found).toEqual([]);
});
