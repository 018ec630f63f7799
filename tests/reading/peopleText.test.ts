import {describe, expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {peopleText} from "../../src/reading/peopleText.ts";

const [en, es] = [languageOf("en"), languageOf("es")];
const workers = {people: 10_384_620, headCount: 21_000_000, approximate: true};

describe("people left out in tables", () => {
  test("are as precise as the rate, with a word where the head count only comes near", () => {
    expect(peopleText(workers, en)).toBe("about 10.4 million");
    expect(peopleText({...workers, approximate: false}, en)).toBe("10.4 million");
    expect(peopleText(workers, es)).toBe("cerca de 10,4 millones");
    expect(peopleText({people: 996_400, headCount: 2_000_000, approximate: false}, en)).toBe("996,000");
  });
  test("are a limit where they are too few to tell, and a zero only where nobody is left out", () => {
    expect(peopleText({people: 12, headCount: 38_000, approximate: true}, en)).toBe("<100");
    expect(peopleText({people: 0, headCount: 38_000, approximate: false}, es)).toBe("0");
  });
});
