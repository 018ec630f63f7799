import type {Words} from "../en.ts";
import {countedAfter, place as area, print, year as yearNoun, type Noun} from "./phrases.ts";

type Computed = Words["computed"];
type Dated = Parameters<Computed["tooOld"]>[0]["places"][number];
const dated = ({place, year}: Dated): string => `${place.the} (${print.year(year)})`;

type Weightless = Parameters<Computed["weightless"]>[0]["told"][number];
const weightlessIn = ({indicators, names}: Weightless): string =>
  indicators.length === 0 ? print.list(names) : `${print.list(names)} (${print.list(indicators)})`;

type LargeMissing = Parameters<Computed["largeMissing"]>[0]["told"][number];
const largeIn = ({indicator, places}: LargeMissing): string => {
  const who = print.list(places.map(({name, share}) => `${name} (${print.wholePercent(share)})`));
  return indicator === null ? who : print.labelled(indicator, who);
};

const further: Noun = {
  one: "إقليم واحد آخر",
  two: "إقليمان آخران",
  twoAfter: "إقليمين آخرين",
  few: "أقاليم أخرى",
  many: "إقليمًا آخر",
  other: "إقليم آخر"
};

/** Words on figures computed from members: how firm they are, and what they rest on. */
export const computed: Computed = {
  weakValue: (value) => `${value} †`,
  bound: ({text, of}) => (of === "gap" ? `ما لا يقل عن ${text}` : `ما لا يزيد على ${text}`),
  weak: "† ضعيف: المعلوم أقل من ثلاثة أرباع",
  weakBasis: (basis) => `${basis}؛ رقم ضعيف، لأن ذلك أقل من ثلاثة أرباع`,
  cappedPart: ({share, of}) =>
    `${print.wholePercent(share)} محسوبون عند السقف: ${of === "gap" ? "قد تكون الفجوة أوسع" : "قد تكون التغطية أقل"}`,
  cappedBasis: ({basis, share}) =>
    `${basis}؛ ${print.wholePercent(share)} من هؤلاء الأشخاص محسوبون عند السقف، فهذه أكبر تغطية ممكنة وأصغر فجوة ممكنة`,
  weakNote: "† رقم ضعيف: لدى البلدان التي لها قيمة نصف الأشخاص المعنيين على الأقل، لكن أقل من ثلاثة أرباعهم.",
  weakHeadline: "عدد من يعيشون في بلدان تتوافر بياناتها أقل من أن يتصدر رقم للمجموعة هذه الصفحة.",
  weakWork: "العمالة غير المنظمة معلومة لعدد من المشتغلين أقل من أن يتصدر رقم للمجموعة",
  weakBesideTitle: "العاملون في العمالة غير المنظمة الذين يمكن عدّهم، حسب القطاع",
  few: "عدد البلدان قليل جدًا",
  fewCountries: "لا وسيط: أقل من خمسة بلدان",
  fewCountriesTitle: "لا يُذكر وسيط: أقل من خمسة بلدان لها رقم محسوب",
  asIlo: "وفق تعريف منظمة العمل الدولية",
  iloGroup: ({group, value, when}) =>
    `تنشر منظمة العمل الدولية تغطية قدرها ${print.percent(value)} (${when}) عن ${group.the}؛ وليست قائمة أعضائها في مصادرنا، فقد لا يشمل الرقمان البلدان نفسها.`,
  iloMembers: ({group}) =>
    `الرقم المنشور هو عن ${group.the}؛ وليست قائمة أعضائها لدى منظمة العمل الدولية في مصادرنا، فقد لا يشمل البلدان نفسها.`,
  newest: ({year, value, weak, places}) =>
    `لا تؤخذ القيم اللاحقة لسنة ${print.year(year)}؛ ومعها يكون الرقم ${print.percent(value)}${weak ? " †" : ""}: ${print.list(places.map(dated))}.`,
  tooOld: ({years, year, places}) =>
    `لا تؤخذ المسوح التي تسبق سنة ${print.year(year)} بأكثر من ${countedAfter(years, yearNoun)}: ${print.list(places.map(dated))}.`,
  noHeadCount: ({places}) => `لا عدد أشخاص لها، فهي خارج كل مجموع: ${print.list(places.map(({the}) => the))}.`,
  largeMissing: ({told, from}) =>
    `بلا رقم، مع أن ${print.wholePercent(from)} أو أكثر من الأشخاص المعدودين يعيشون هناك: ${print.statements(told.map(largeIn))}.`,
  weightless: ({told}) => `غير مرجحة في ما يُحسب، لعدم توافر عدد الأشخاص: ${print.statements(told.map(weightlessIn))}.`,
  weightlessElsewhere: "البلدان والأقاليم التي تتوافر بياناتها ولا يتوافر هنا عدد أشخاصها لا وزن لها في ما يُحسب؛ وتسميها صفحة كل مجموعة.",
  worldPeople: ({people, areas}) =>
    `يستند عدد الأشخاص إلى عدد لسكان العالم قدره ${print.roundedPeople(people)}، في ${countedAfter(areas, area)} يتوافر هنا عدد أشخاصها.`,
  olderIncomes:
    "تتبع مجاميع منظمة العمل الدولية حسب الدخل تصنيفًا للبنك الدولي أقدم من القوائم هنا: فالأرقام المنشورة والمحسوبة ليست للبلدان نفسها.",
  olderIncomesAdd: "تتبع مجاميع منظمة العمل الدولية حسب الدخل تصنيفًا للبنك الدولي أقدم من القوائم هنا، لذلك لا يُذكر لها عدد للأشخاص.",
  uncounted: ({places}) => `غير محسوبة، لأن مصادرنا ليس فيها رقم: ${print.list(places.map(({the}) => the))}.`,
  uncountedMany: ({count}) => `غير محسوبة: ${countedAfter(count, further)} وفق هذا التعريف، ليس في مصادرنا رقم عنها`,
  earlierCounts: ({places, year}) => `ليس لهذه عدد أشخاص لسنة ${print.year(year)}، فيُستخدم آخر عدد سابق: ${print.list(places.map(dated))}.`
};
