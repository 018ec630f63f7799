import {counted, countedAfter, place as area} from "./phrases.ts";
import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** The list of indicators. */
export const indicators: Words["indicators"] = {
  title: pageNames.indicators,
  intro: "يجيب كل مؤشر عن سؤال واحد عن فئة واحدة من الناس. ولا توضع أنواع مختلفة من الأرقام على محور واحد أبدًا.",
  countries: (count) => counted(count, area),
  undated: "لم تُنشر السنوات",
  bySex: (count) => `حسب الجنس لدى ${countedAfter(count, area)}`,
  womenOnly: "للنساء فقط",
  noSex: "ليس حسب الجنس",
  bars: "يمثل كل شريط جميع البلدان والأقاليم، بحسب الفئة التي تقع فيها أحدث قيمة لكل منها؛ أما التي لا رقم لها فمخططة.",
  familyLinks: "أنواع المؤشرات"
};
