import {inUnit, print} from "./phrases.ts";
import type {Words} from "../en.ts";

/** The legend of a map and what it says of absence. */
export const map: Words["map"] = {
  legend: "نسبة من هم خارج التغطية",
  legendContributors: "نسبة غير المشتركين",
  legendValue: "القيمة",
  legendPoints: "نقاط المؤشر الناقصة حتى 100",
  drawnPoints: "تبين الألوان نقاط المؤشر الناقصة حتى 100.",
  unknown: "لا رقم",
  notInReport: (edition: string) => `ليس في تقرير ${print.edition(edition)}`,
  older: ({share, edition}) => `في تقرير أقدم فقط، ${inUnit(share, "percentOfGdp")} (تقرير ${print.edition(edition)})`,
  olderNote: (countries) =>
    `في تقرير أقدم فقط، ولذلك لا ترتيب لها ولا لون: ${print.list(
      countries.map(({name, share, edition}) => `${name} ${print.percent(share)} (تقرير ${print.edition(edition)})`)
    )}.`,
  class: ({from, to, unit}) => `من ${print.limit(from, unit)} إلى ${print.limit(to, unit)}`,
  under: ({limit, unit}) => `أقل من ${print.limit(limit, unit)}`,
  over: ({limit, unit}) => `${print.limit(limit, unit)} أو أكثر`,
  rings: "تشير الدوائر إلى بلدان وأقاليم أصغر من أن تُرى.",
  labelWithin: ({group, measure}) => `خريطة، ${group}. ${measure}. والجدول التالي يورد القيم نفسها.`,
  label: (measure: string) => `خريطة العالم. ${measure}. والجدول التالي يورد القيم نفسها.`
};
