import {counted, n, place as area, print} from "./phrases.ts";
import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** The list of countries. */
export const countries: Words["countries"] = {
  title: pageNames.countries,
  intro: (count) =>
    `${counted(count, area)} ${n(count, {one: "له", two: "لهما", few: "لها", many: "لها", other: "لها"})} صفحة. وكل قيمة هي أحدث ما نُشر، مع سنتها.`,
  filter: "تصفية بحسب الاسم",
  withoutScript: "من دون برامج نصية لا يمكن تصفية هذه القائمة بحسب الاسم: انتقل إلى منطقة أعلاه، أو ابحث في الصفحة بمتصفحك.",
  shown: {
    one: "البلدان والأقاليم المعروضة: #",
    other: "البلدان والأقاليم المعروضة: #",
    none: "لا بلد ولا إقليم بهذا الاسم. والبحث في أعلى الصفحة يجد الأنظمة والأسئلة والمصطلحات أيضًا."
  },
  caption:
    "البلدان والأقاليم بحسب المنطقة: نسبة السكان من دون أي إعانة نقدية، والعمالة غير المنظمة (التي تُعرَّف جزئيًا بغياب الحماية الاجتماعية)، وعدد المؤشرات التي لها رقم",
  noBenefit: "من دون إعانة نقدية",
  informal: "العمالة غير المنظمة",
  figures: "المؤشرات التي لها أرقام",
  ofIndicators: ({count, of}) => `${print.count(count)} من أصل ${print.count(of)}`,
  otherAreas: "أقاليم أخرى",
  withoutFigures: "لا رقم في مصادرنا",
  regionLinks: "المناطق",
  choose: {
    law: "ابحث عن بلد أو إقليم: القانون والتغطية",
    schemes: "ابحث عن بلد أو إقليم: أنظمته",
    thenAndNow: "ابحث عن بلد أو إقليم: أرقامه اليوم",
    townAndCountry: "ابحث عن بلد أو إقليم: مناطقه الريفية والحضرية",
    learn: "ابحث عن بلد أو إقليم: البلدان الشبيهة به"
  }
};
