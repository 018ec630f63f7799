import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Observation} from "../../../src/model/observation.ts";
import {locales} from "../../../src/model/locale.ts";
import {describeValue} from "../../../src/reading/describeValue.ts";
import {gapOf} from "../../../src/reading/genderBalance.ts";
import {branches} from "../../../src/atlas/branches.ts";
import {countryGender} from "../../../src/topics/country/countryGender.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";

const atlas = made();
const country = (id: string) => atlas.pages.find((one) => one.id === id)!;

describe.each(locales)("notes of women and of men travel with the figures of a country, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const notesOf = (o: Observation | null): readonly string[] => (o ? describeValue(o, as.indicator(o.indicator), as).notes : []);

  test("that has women and men", () => {
    let ofMenAlone = 0;
    for (const area of atlas.pages) {
      const {note = "", id} = countryGender(area, as).figure;
      for (const indicator of ["old-age", "unemployment", "disability", "informal-employment"])
        for (const {women, men} of gapOf(as.snapshot(indicator).byArea.get(area.id) ?? [])) {
          for (const text of [...notesOf(women), ...notesOf(men)]) expect(note, `${id} ${area.id}`).toContain(text);
          if (notesOf(men).some((text) => !notesOf(women).includes(text))) ofMenAlone++;
        }
    }
    expect(ofMenAlone).toBeGreaterThanOrEqual(3);
  });
  test("that has the moments of life, of the totals that it shows", () => {
    let noted = 0;
    for (const area of atlas.pages) {
      const {note = ""} = countryLife(area, as).figure;
      for (const text of branches.flatMap((id) => notesOf(as.snapshot(id).latest.get(area.id) ?? null))) {
        expect(note, area.id).toContain(text);
        noted++;
      }
    }
    expect(noted).toBeGreaterThan(50);
  });
  test("of known countries", () => {
    for (const id of ["DMA"]) {
      const men = gapOf(as.snapshot("old-age").byArea.get(id) ?? [])[0]!.men;
      expect(notesOf(men).length, id).toBeGreaterThan(0);
      expect(countryGender(country(id), as).figure.note, id).toContain(notesOf(men)[0]);
    }
  });
});
