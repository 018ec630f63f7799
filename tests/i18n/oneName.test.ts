import {locales} from "../../src/model/locale.ts";
import {describe, expect, test} from "vitest";
import {oneName} from "./oneName.ts";
import {sayings} from "./sayings.ts";

describe.each(locales)("one name per thing, in %s", (locale) => {
  const all = sayings(locale);

  test("there are texts to look at", () => expect(all.length).toBeGreaterThan(1000));

  test.each(oneName[locale])("$write", ({not, bites, spares, but}) => {
    expect(bites.length).toBeGreaterThan(0);
    expect(bites.filter((text) => !not.test(text))).toEqual([]);
    expect(spares.filter((text) => not.test(text))).toEqual([]);
    const others = all.filter(({place, text}) => not.test(text) && !but?.test(place));
    expect([...new Set(others.map(({place, text}) => `${place}: ${text}`))]).toEqual([]);
  });

  test("what may use another name does so somewhere", () => {
    const idle = oneName[locale].filter(({not, but}) => but && !all.some(({place, text}) => but.test(place) && not.test(text)));
    expect(idle.map(({write}) => write)).toEqual([]);
  });
});
