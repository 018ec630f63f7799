import {describe, expect, test} from "vitest";
import {fill} from "../../src/compare/patternOf.ts";
import {parseState} from "../../src/compare/compareState.ts";
import {straySentence} from "../../src/compare/straySentence.ts";
import {format} from "../../src/i18n/format.ts";
import {locales} from "../../src/model/locale.ts";
import {words} from "../../src/i18n/words.ts";
import {realKit} from "./realKit.ts";

describe("words that travel", () => {
  test.each(locales)("say the same after travelling, in %s", (locale) => {
    const {figure} = words(locale);
    const {shared} = realKit(locale);
    expect(fill(shared.denominator, "people")).toBe(figure.denominator("people"));
    expect(fill(shared.undatedReport, format(locale).edition("2020-22"))).toBe(figure.undatedReport("2020-22"));
  });
});

describe("what was not understood", () => {
  const said = (search: string) => {
    const kit = realKit();
    return straySentence(parseState(search, kit.known).strays, kit);
  };
  test("is said in a line; where all was, nothing is", () => {
    expect(said("?areas=arg,tun")).toBe("");
    expect(said("?areas=arg,zz,arg&view=pie")).toBe(
      "The address asks for an unknown way of showing, “pie”; another is shown. Not a country or group of this atlas, and left out: “zz”. Asked for twice and shown once: Argentina."
    );
  });
});
