import {higher} from "./overTime.ts";
import {leastMoved} from "./leastMoved.ts";
import {countedAfter, place as area, point, print, year} from "./phrases.ts";

const ofPlaces = (count: number, of: number): string => `${print.count(count)} من أصل ${countedAfter(of, area)}`;
const isIn = (count: number, how: "أصغر" | "أكبر"): string =>
  count === 0 ? `ليست ${how} في أي منها` : `${how} في ${print.count(count)} منها`;

/** Words of the lens on change since 2015, and on the way to 2030. */
export const progress: typeof import("../en/progress.ts").progress = {
  name: "التقدم",
  question: "من سد الفجوة بأسرع وتيرة منذ عام 2015، وما المسافة المتبقية حتى عام 2030؟",
  title: (group) => `التقدم منذ عام 2015 والطريق إلى عام 2030: ${group}`,
  lead: ({place, perYear}) => `أسرع انخفاض في نسبة من هم خارج التغطية: ${place.name}، ${print.perYear(perYear)} ${point.other} سنويًا`,
  when: ({years, count, of}) =>
    `بين ${print.year(years.first)} وسنة ${print.year(years.last)}؛ سنوات قابلة للمقارنة: ${ofPlaces(count, of)}.`,
  noneNarrower: ({since}) => `لم تتقلص الفجوة بوضوح منذ ${print.year(since)} في أي بلد لديه سنوات قابلة للمقارنة`,
  clearly: ({count, of, ...least}) =>
    `«بوضوح» تعني: ${leastMoved({...least, index: false})}؛ سنوات قابلة للمقارنة: ${ofPlaces(count, of)}.`,
  noneCompared: ({since}) => `ما من بلد هنا لديه رقمان قابلان للمقارنة منذ ${print.year(since)}`,
  goal: ({place, had, needed, years, by}) =>
    `${place.within}، التغطية ${higher({had, years}, ` ${point.other}`)}؛ ومن شأن زيادة قدرها ${print.perYear(needed)} في السنة ابتداءً من ${print.year(years.last)} أن تسد الفجوة بحلول عام ${print.year(by)}.`,
  counted: ({count, of, since, narrower, wider, leastYears, points}) =>
    `لدى ${ofPlaces(count, of)} رقمان قابلان للمقارنة منذ ${print.year(since)}، تفصل بينهما مدة لا تقل عن ${countedAfter(leastYears, year)}: نسبة من هم خارج التغطية ${isIn(narrower, "أصغر")}، و${isIn(wider, "أكبر")}، بمقدار ${countedAfter(points, point)} أو أكثر.`,
  target: ({by}) =>
    `تدعو الغاية 1.3 من أهداف التنمية المستدامة إلى حماية اجتماعية للجميع وإلى تغطية واسعة للفقراء والمستضعفين بحلول عام ${print.year(by)}؛ ولا تحدد أي نسبة مئوية. والطريق إلى ${print.percent(100)} المعروض هنا حساب، لا توقع.`,
  noLines:
    "لا تنشر منظمة العمل الدولية متوسطات لهذه المجموعة لعدة سنوات؛ وفي الصفحة الخاصة بالعالم متوسطات العالم ومجموعات الدخل والمناطق.",
  sections: {fastest: "منذ عام 2015، بحسب البلد", goal: "الطريق إلى عام 2030", lines: "سنة بعد سنة", data: "البيانات"}
};
