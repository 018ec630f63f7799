import type {Unit} from "../../model/unit.ts";
import type {Words} from "../en.ts";
import type {Sector} from "../en/sectors.ts";
import type {PlaceName} from "../placeName.ts";
import {happensIn, has, medianOf, placesAmong, statusesIn, thereAre} from "./informality.ts";
import {leftOutAt, peopleAt, stagesInText, subregion} from "./lifeCycle.ts";
import {
  afterPlace,
  countedAfter,
  inUnit,
  place as area,
  point,
  print,
  reportedWhole,
  spokenShare,
  spokenValue,
  widestDifference,
  withPeople,
  withoutZeros,
  type Noun
} from "./phrases.ts";
import {withinSector} from "./sectors.ts";

type Measured = {measure: string; unit: Unit};
/** A measure within a sentence that goes on: what is added to it after a comma ends with one. */
const closed = ({measure}: Measured): string => `${measure}${measure.includes("،") ? "،" : ""}`;

const member: Noun = {one: "عضو واحد", two: "عضوان", twoAfter: "عضوين", few: "أعضاء", many: "عضوًا", other: "عضو"};
const comparison: Noun = {one: "مقارنة واحدة", two: "مقارنتان", twoAfter: "مقارنتين", few: "مقارنات", many: "مقارنة", other: "مقارنة"};

const bySex = ({women, men, children}: {women: number; men: number; children: boolean}): string =>
  children
    ? `${print.percent(women)} في خانة «الإناث» مقابل ${print.percent(men)} في خانة «الذكور»`
    : `${print.percent(women)} لدى النساء مقابل ${print.percent(men)} لدى الرجال`;

/** Whether nothing is said of a year beside it, as in "2009، قديم". */
const isYear = (when: string): boolean => /^\d{4}$/.test(when);

/** What it was before; that it was the same, where it is printed alike. */
const sinceThen = (gap: number, {gap: before, when}: {gap: number; when: string}): string =>
  print.percent(before) === print.percent(gap)
    ? `، وهي النسبة نفسها ${isYear(when) ? `في ${when}` : `من قبل (${when})`}`
    : `، مقابل ${print.percent(before)}${isYear(when) ? ` في ${when}` : ` (${when})`}`;

type Part = {sector: Sector; value: number};
/** "في الزراعة 90.1% وفي الصناعة 40.2%". */
const bySector = (shares: readonly Part[]): string =>
  print.list(shares.map(({sector, value}) => `${withinSector[sector]} ${print.percent(value)}`));

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const pair = ({place, cover, coverWhen, formal, formalWhen}: Pair): string =>
  `${afterPlace(`${print.percent(cover)} ${place.within}`, coverWhen)}، حيث ${print.percent(formal)} من العمالة منظمة (${formalWhen})`;

/** Findings as sentences that stand alone. What goes on after a place begins within the sentence; `within` and `alone` make a sentence of it. */
export const sentence: Words["sentence"] = {
  sources: {
    claims: "تقارير",
    gwip: "GWIP",
    "ilo-wspr": "منظمة العمل الدولية",
    ilostat: "منظمة العمل الدولية",
    ratifications: "منظمة العمل الدولية",
    "subnational-can": "هيئة الإحصاء الكندية",
    "un-wpp": "الأمم المتحدة",
    wbl: "البنك الدولي",
    who: "منظمة الصحة العالمية، عبر البنك الدولي",
    worldbank: "البنك الدولي"
  },
  within: ({place, finding}) => `${place.within}، ${finding}.`,
  about: ({place, finding}) => `فيما يخص ${place.the}، ${finding}.`,
  alone: (finding) => `${finding}.`,
  none: ({chart}) => `ليس في مصادر هذا الأطلس رقم عن «${chart}»`,
  left: ({gap, left, people, before, when}) =>
    `${spokenShare(gap)} ${people === null ? left : withPeople(left, people)} (${when})${before === null ? "" : sinceThen(gap, before)}`,
  reached: ({value, unit, reached, capped = false, when}) => `${inUnit(value, unit)} ${reached}${capped ? "، كما هو منشور" : ""} (${when})`,
  sexes: ({when, women, men, children, measure}) => `${measure}: ${bySex({women, men, children})} (${when})`,
  workOf: ({group, share, when}) => `${print.percent(share)} من الوظائف غير منظمة في فئة «${group}» (${when})`,
  fifths: ({poor, rich, when}) =>
    `وفقًا لمسح للأسر المعيشية، تصل البرامج إلى ${print.percent(poor)} من الخُمس الأفقر من حيث الرفاه، وإلى ${print.percent(rich)} من الخُمس الأغنى (${when})`,
  spending: ({share, when}) => `يبلغ الإنفاق العام على الحماية الاجتماعية، من دون الصحة، ${spokenValue(share, "percentOfGdp")} (${when})`,
  ranges: ({low, high, capped, zeros, contributors = false, measure}) =>
    `${capped ? `${measure}: حتى ${high}؛ ${reportedWhole(low, contributors)}` : `${measure}: من ${low} إلى ${high}`}${zeros ? withoutZeros : ""}`,
  level: ({all, capped, contributors = false, measure}) =>
    capped ? `${measure}: القيمة غير معروفة؛ ${reportedWhole(all, contributors)}` : `${measure}: ${all}`,
  informalIn: ({group}) => `نسبة الوظائف غير المنظمة في فئة «${group}»`,
  membersBySex: ({count, of, branch, when}) =>
    `في جدول منظمة العمل الدولية أرقام عن ${branch} للنساء والرجال كل على حدة لدى ${print.count(count)} من أصل ${countedAfter(of, member)} (${when})`,
  countriesBySex: ({count, of, when, ...measured}) =>
    `يتضمن المصدر ${closed(measured)} بحسب الجنس في ${placesAmong(count, of, "بيانات")} (${when})`,
  over: ({count, of, threshold, predicate, group, since, own, when}) =>
    `من بين ${countedAfter(of, area)} في العالم ${has(of)} ${since === null ? (own ? "بيانات خاصة بها" : "بيانات") : `مسح منذ ${print.year(since)}`}${group === null ? "" : ` عن فئة «${group}»`}، ${thereAre(count)} أكثر من ${print.limit(threshold, "percent")} ${predicate} (${when})`,
  held: ({count, when, ...measured}) => `لدى ${countedAfter(count, area)} في العالم رقم عن ${closed(measured)} (${when})`,
  regions: ({region, low, high, capped, zeros, contributors = false, measure}) =>
    capped
      ? `${region.within}، وهي من المناطق الفرعية ذات أوسع المديات في العالم${zeros ? withoutZeros : ""}، ${measure}: حتى ${high}؛ ${reportedWhole(low, contributors)}`
      : `${region.within}، ${measure}: من ${low} إلى ${high}${zeros ? withoutZeros : ""}، وهو من أوسع المديات في المناطق الفرعية في العالم`,
  incomes: ({low, high, left, when}) =>
    `في البلدان المنخفضة الدخل في العالم، ${spokenShare(low)} ${left}؛ وفي البلدان المرتفعة الدخل، ${print.percent(high)} (${when})`,
  sectors: ({shares, median, when}) => `${median ? "في البلد الوسيط، " : ""}نسبة الوظائف غير المنظمة: ${bySector(shares)} (${when})`,
  sectorsOfOne: ({place, since, shares, when}) =>
    `${since === null ? "المعروف بحسب القطاع كافٍ" : `تتوافر أرقام بحسب القطاع منذ ${print.year(since)}`} ${place.within} فقط: نسبة الوظائف غير المنظمة هناك ${bySector(shares)} (${when})`,
  stages: ({lowest, most, highest, least, when}) =>
    `ما لا يقل عن ${print.percent(least)} خارج التغطية في كل مرحلة من مراحل الحياة ${lowest.within}، وما لا يزيد على ${print.percent(most)} ${highest.within} (${when})`,
  underHalf: ({stages, count, of, when}) =>
    `في ${print.count(count)} من أصل ${countedAfter(of, subregion)}، يترك البلد الوسيط خارج التغطية أكثر من النصف ${peopleAt(stages)} (${when})`,
  path: ({deepest, widest: most, shallowest, least, capped, median, when}) => {
    const narrowest = capped
      ? `بينما التغطية ${stagesInText(shallowest)} عند سقف المصدر`
      : `مقابل ${spokenShare(least)} ${peopleAt(shallowest)}، وهي أضيق فجوة`;
    const begin = `${median ? "في البلد الوسيط، " : ""}${spokenShare(most)} ${leftOutAt(deepest)}`;
    return `${begin}${shallowest.length === 0 ? "" : `، وهي أوسع فجوة بين المراحل التي لها رقم، ${narrowest}`} (${when})`;
  },
  balance: ({pairs, lower, higher, level, zero, capped, when}) =>
    `من بين ${countedAfter(pairs, comparison)} بين تغطية النساء وتغطية الرجال، بحسب الفرع والبلد، ${happensIn(lower, "تتأخر النساء")}، و${happensIn(higher, "تتقدم")}، و${happensIn(level, "تتساوى مع الرجال")}${zero === 0 ? "" : `؛ والرقمان كلاهما 0 في ${print.count(zero)} من أزواج التساوي`}${capped === 0 ? "" : `؛ والقيمتان كلتاهما عند السقف ولا تمكن المقارنة في ${print.count(capped)}`} (${when})`,
  difference: ({only, noted, capped, since, place, women, men, children, when, ...measured}) =>
    `${widestDifference({only, noted, capped, since})} ${children ? "بحسب الجنس" : "بين النساء والرجال"} في ${closed(measured)} يُسجَّل ${place.within}: ${bySex({women, men, children})} (${when})`,
  differenceLevel: ({count, within, when, measure}) =>
    `الفرق بين الجنسين أقل من ${countedAfter(within, point)} في ${measure}، وذلك في ${placesAmong(count, count, "أرقام قابلة للمقارنة لكليهما")} (${when})`,
  noneApart: ({when, measure}) => `حيثما اختلفت قيمتا النساء والرجال في ${measure}، تكون إحدى القيمتين عند سقفها أو عليها ملاحظة (${when})`,
  statuses: ({most, least, among, when}) => `في البلد الوسيط، ${statusesIn({most, least, among})}؛ ${when})`,
  statusOne: ({status, among, when, ...one}) =>
    `في وسيط ${medianOf(one, among)} لديها بيانات، ${print.percent(one.value)} من الوظائف غير منظمة في فئة «${status}» (${when})`,
  cover: ({low, high}) => `التغطية بإعانة نقدية واحدة على الأقل: ${pair(low)}${high === null ? "" : `، مقابل ${pair(high)}`}`,
  comparedRange: ({finding, source, measure}) => `${measure}: ${finding}؛ المصدر: ${source}`,
  compared: ({places, topic, sexes, left, finding, source}) =>
    `في مقارنة بين ${print.list(places.map((place) => place.the))} بشأن ${topic}${left ? "، بحسب نسبة من هم خارج التغطية" : ""}${sexes ? "، بين النساء والرجال" : ""}: ${finding}؛ المصدر: ${source}`
};
