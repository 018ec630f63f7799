import {describe, expect, test} from "vitest";
import {format} from "../../src/i18n/format.ts";
import {saidApart} from "../../src/i18n/saidApart.ts";

const women = (...texts: string[]) => ({name: "Women", texts});
const men = (...texts: string[]) => ({name: "Men", texts});

describe("two values side by side", () => {
  test("what is said of both is said once, the rest by name", () => {
    expect(saidApart(women("2010", "old"), men("2010", "old"), format("en"))).toBe("2010, old");
    expect(saidApart(women("2010", "old"), men("2010", "old", "low"), format("en"))).toBe("2010, old; men: low");
    expect(saidApart(women("2010", "low", "urban"), men("2010", "break"), format("en"))).toBe("2010; women: low, urban; men: break");
  });
});
