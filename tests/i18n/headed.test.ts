import {expect, test} from "vitest";
import {headed} from "../../src/i18n/headed.ts";

test("a sentence after a name goes on with a small letter in Spanish, but for abbreviations, and as it is in English", () => {
  expect(headed("Chad", "La brecha que destaca", "es")).toBe("Chad: la brecha que destaca");
  expect(headed("Chad", "OIT, ODS 1.3.1", "es")).toBe("Chad: OIT, ODS 1.3.1");
  expect(headed("Chad", "Vejez: 90 %", "es")).toBe("Chad. Vejez: 90 %");
  expect(headed("Chad", "The gap is 9.5% in work injury: 3 of 4", "en")).toBe("Chad. The gap is 9.5% in work injury: 3 of 4");
  expect(headed("Mundo: Vejez", "Todas llevan una nota", "es")).toBe("Mundo: Vejez. Todas llevan una nota");
  expect(headed("Chad", "The gap is wide. Others: none", "en")).toBe("Chad: The gap is wide. Others: none");
  expect(headed("Chad", "El Congo junto a otros", "es")).toBe("Chad: el Congo junto a otros");
  expect(headed("Chad", "90 % o más", "es")).toBe("Chad: 90 % o más");
  expect(headed("Chad", "The gap that stands out", "en")).toBe("Chad: The gap that stands out");
});
