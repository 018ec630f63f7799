import {expect, test} from "vitest";
import {shortened} from "../../src/i18n/shortened.ts";

test("a text that fits stays as it is", () => expect(shortened("One. Two.", 9)).toBe("One. Two."));
test("else it keeps the sentences that fit whole", () => {
  expect(shortened("One is 1.5. Two. Three.", 22)).toBe("One is 1.5. Two.");
  expect(shortened("One is 1.5. Two. Three.", 16)).toBe("One is 1.5. Two.");
  expect(shortened("One is 1.5. Two. Three.", 15)).toBe("One is 1.5.");
});
test("and words where not even one sentence does", () => {
  expect(shortened("In Chad, the gap is widest", 14)).toBe("In Chad, the…");
  expect(shortened("In Chad, the gap is widest", 10)).toBe("In Chad…");
});
