import {print} from "./phrases.ts";

/** The links from one lens to the others, and what all of them say. */
export const lenses: typeof import("../en/lenses.ts").lenses = {
  otherLenses: (group) => `أسئلة أخرى عن ${group.the}`,
  otherGroups: "مجموعة أخرى",
  kinds: {
    world: "العالم",
    income: "مجموعات الدخل",
    region: "المناطق",
    subregion: "المناطق الفرعية",
    cross: "مجاميع أخرى",
    status: "بحسب الوضع لدى الأمم المتحدة",
    named: "مجموعات لها أسماء"
  },
  definedBy: ({by, date}) => `العضوية: ${by} (${print.moment(date)}).`,
  data: "جميع الصفوف التي تستند إليها هذه الصفحة، مع سنواتها وعلاماتها ومصادرها؛ ولكل مؤشر تعريفه ومنهجيته في صفحته الخاصة:"
};
