import type {OfficeUnit} from "../../model/officeFigure.ts";
import type {within as english} from "../en/within.ts";
import {counted, print, type Noun} from "./phrases.ts";

const valueOf = (value: number, unit: OfficeUnit): string => (unit === "percent" ? print.percent(value) : print.people(value));

const directions = {coverage: "", gap: " النسبة الأعلى أسوأ.", count: " عدد أشخاص، وليس نسبة."} as const;

const part: Noun = {one: "منطقة واحدة", two: "منطقتان", twoAfter: "منطقتين", few: "مناطق", many: "منطقة", other: "منطقة"};
const measure: Noun = {
  one: "مقياس واحد",
  two: "مقياسان",
  twoAfter: "مقياسين",
  few: "مقاييس",
  many: "مقياسًا",
  other: "مقياس"
};

/** Provinces, states, parishes, towns and countryside, as a national office counts them. */
export const within: typeof english = {
  intro: (offices) => `المناطق داخل البلد إلى جانب قيمة البلد ككل، من المكتب الوطني نفسه: ${offices.join("؛ ")}.`,
  apart:
    "كل مكتب يحتسب بطريقته: فأرقامه غير قابلة للمقارنة مع أرقام منظمة العمل الدولية أو البنك الدولي، وكثيرًا ما تختلف عنها اختلافًا كبيرًا.",
  noLicence: "لا يذكر المكتب أي ترخيص لبياناته: تُعرض الأرقام ويُستشهد بها، ولا ترد في أي تنزيل.",
  noMap: "لا توجد خريطة: ليست في هذا الأطلس حدود المناطق داخل البلدان.",
  title: ({name, low, lowAt, high, highAt, unit, place, whole, when}) =>
    low === high
      ? `${name}: ${valueOf(low, unit)} في كل منطقة لها رقم؛ ${place.name} ككل ${valueOf(whole, unit)} (${when})`
      : `${name}: من ${valueOf(low, unit)} (${lowAt}) إلى ${valueOf(high, unit)} (${highAt})؛ ${place.name} ككل ${valueOf(whole, unit)} (${when})`,
  subtitle: ({reportedAs, population, direction}) =>
    `يورده المكتب بوصفه: ${reportedAs}. محتسب من بين: ${population}.${directions[direction]}`,
  caption: ({name, area, when}) => `${area}، ${when}: ${name}`,
  area: "المنطقة",
  all: "الإجمالي",
  period: "السنة",
  measure: "المقياس",
  value: ({value, unit}) => valueOf(value, unit),
  areas: (count) => counted(count, part),
  levels: {zone: "منطقة (zone)", urban: "المناطق الحضرية", rural: "المناطق الريفية"},
  whole: ({place}) => `${place.name} ككل`,
  quarter: ({year, quarter}) => `${print.year(year)}، الربع ${print.count(quarter)}`,
  say: ({name, value, unit, when}) => `${name}: ${valueOf(value, unit)} (${when})`,
  wholeTitle: ({count, place}) => `${place.name} ككل: ${counted(count, measure)} مما لا ينشره المكتب بحسب المناطق`,
  wholeSubtitle: "أحدث قيمة لكل منها، بالاسم وطريقة الاحتساب اللذين يعتمدهما المكتب.",
  wholeCaption: (area) => `${area}: مقاييس المكتب الوطني للبلد ككل وحده`,
  among: (population) => `محتسب من بين: ${population}`,
  toCountries: "المحافظات والولايات والأبرشيات، والمدينة والريف، كما يحتسبها المكتب الوطني:"
};
