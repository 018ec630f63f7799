import {inAll} from "../../statedLocales.ts";
import {expect, test} from "vitest";
import {changedLog} from "../../../scripts/release/changedLog.ts";

const release = {id: "0123456789", date: "2026-12-02", notes: inAll({en: "Figures: 3 new.", es: "Cifras: 3 nuevas."})};
const entry = "- **Release `0123456789`.** Figures: 3 new. What moved, number by number: `data/releases/0123456789.json`.\n";
const head = "# Changes\n\nTwo kinds of entry.\n\n";
const older = "## 2026-11-30\n\n### Data\n\nNothing.\n";

test.each([
  ["a day without an entry gets one, on top", older, `## 2026-12-02\n\n### Data\n\n${entry}\n${older}`],
  ["data of the day come first", `## 2026-12-02\n\n### Data\n\n- More.\n`, `## 2026-12-02\n\n### Data\n\n${entry}\n- More.\n`],
  [
    "a day of the site alone gets its data",
    `## 2026-12-02\n\n### Site\n\n- More.\n\n${older}`,
    `## 2026-12-02\n\n### Data\n\n${entry}\n### Site\n\n- More.\n\n${older}`
  ],
  ["a log without entries gets the first", "", `## 2026-12-02\n\n### Data\n\n${entry}\n`]
])("%s", (_, before, after) => {
  expect(changedLog(head + before, release)).toBe(head + after);
  expect(changedLog(head + after, release)).toBe(head + after);
});
