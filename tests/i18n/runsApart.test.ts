import {expect, test} from "vitest";
import {runsApart} from "../../src/i18n/runsApart.ts";
import {sayings} from "./sayings.ts";

const shown = (text: string): string => text.replaceAll("\u2066", "[").replaceAll("\u2069", "]");

test.each([
  ["الإصداران ⁦2020–21⁩ و2023–24", "الإصداران [2020–21] و[2023–24]"],
  ["من 24.4% في عام 2019 إلى 100%", "من [24.4%] في عام 2019 إلى [100%]"],
  ["تقرير 2020–22؛ سنة 2020", "تقرير [2020–22]؛ سنة 2020"],
  ["أقل من <0.1% أو −3.2 نقطة", "أقل من [<0.1%] أو [−3.2] نقطة"],
  ["المؤشر 1.3.1، COVID-19، CC BY 4.0، 1,234", "المؤشر 1.3.1، COVID-19، CC BY 4.0، 1,234"],
  ["\u206624.4%\u2069 و\u20662015–2023\u2069", "[24.4%] و[2015–2023]"]
])("Arabic: %s", (text, expected) => expect(shown(runsApart("ar")(text))).toBe(expected));

test("a language from the left needs nothing", () => expect(runsApart("fr")("de 24,4 % à 2020–22")).toBe("de 24,4 % à 2020–22"));

test("the words of a language from the right have theirs apart", () => {
  const faults = sayings("ar").filter(({text}) => runsApart("ar")(text) !== text);
  expect([...new Set(faults.map(({place, text}) => `${place}: ${text}`))]).toEqual([]);
});
