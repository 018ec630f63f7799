import type {Unit} from "../../model/unit.ts";
import type {Aside, Near, SpokenPeople} from "../en/phrases.ts";
import {format, type PrintedShare} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as Arabic messages print them. */
export const print = format("ar");

/**
 * A noun in the forms that Arabic counts with: one ("بلد واحد"), two as a subject ("بلدان") and after a preposition ("بلدين"),
 * 3 to 10 ("بلدان"), 11 to 99 ("بلدًا"), and the rest, fractions and 0 too ("بلد").
 */
export type Noun = {
  readonly one: string;
  readonly two: string;
  readonly twoAfter: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

/** A counted noun as a subject: "بلد واحد", "بلدان", "5 بلدان", "12 بلدًا", "100 بلد". */
export const counted = (count: number, noun: Noun): string => {
  const number = print.count(count);
  return plural("ar", count, {
    one: noun.one,
    two: noun.two,
    few: `${number} ${noun.few}`,
    many: `${number} ${noun.many}`,
    other: `${number} ${noun.other}`
  });
};

/** The same after a preposition or as the second part of a genitive: "في بلدين". */
export const countedAfter = (count: number, noun: Noun): string => (count === 2 ? noun.twoAfter : counted(count, noun));

/** The noun alone, for a number printed beside it (fractions too): "نقطة مئوية". */
export const n = (count: number, {one, two, few, many, other}: Omit<Noun, "twoAfter">): string =>
  plural("ar", count, {one, two, few, many, other});

/** Countries. */
export const country: Noun = {one: "بلد واحد", two: "بلدان", twoAfter: "بلدين", few: "بلدان", many: "بلدًا", other: "بلد"};
/** Countries and areas, the places of the atlas. */
export const place: Noun = {
  one: "بلد أو إقليم واحد",
  two: "بلدان أو إقليمان",
  twoAfter: "بلدين أو إقليمين",
  few: "بلدان وأقاليم",
  many: "بلدًا وإقليمًا",
  other: "بلد وإقليم"
};
export const person: Noun = {one: "شخص واحد", two: "شخصان", twoAfter: "شخصين", few: "أشخاص", many: "شخصًا", other: "شخص"};
export const year: Noun = {one: "سنة واحدة", two: "سنتان", twoAfter: "سنتين", few: "سنوات", many: "سنة", other: "سنة"};
export const point: Noun = {
  one: "نقطة مئوية واحدة",
  two: "نقطتان مئويتان",
  twoAfter: "نقطتين مئويتين",
  few: "نقاط مئوية",
  many: "نقطة مئوية",
  other: "نقطة مئوية"
};
export const indexPoint: Noun = {
  one: "نقطة واحدة من نقاط المؤشر",
  two: "نقطتان من نقاط المؤشر",
  twoAfter: "نقطتين من نقاط المؤشر",
  few: "نقاط من نقاط المؤشر",
  many: "نقطة من نقاط المؤشر",
  other: "نقطة من نقاط المؤشر"
};
export const branch: Noun = {one: "فرع واحد", two: "فرعان", twoAfter: "فرعين", few: "فروع", many: "فرعًا", other: "فرع"};
export const scheme: Noun = {one: "نظام واحد", two: "نظامان", twoAfter: "نظامين", few: "أنظمة", many: "نظامًا", other: "نظام"};
export const programme: Noun = {one: "برنامج واحد", two: "برنامجان", twoAfter: "برنامجين", few: "برامج", many: "برنامجًا", other: "برنامج"};
export const survey: Noun = {one: "مسح واحد", two: "مسحان", twoAfter: "مسحين", few: "مسوح", many: "مسحًا", other: "مسح"};
export const figure: Noun = {one: "رقم واحد", two: "رقمان", twoAfter: "رقمين", few: "أرقام", many: "رقمًا", other: "رقم"};
export const group: Noun = {
  one: "مجموعة واحدة",
  two: "مجموعتان",
  twoAfter: "مجموعتين",
  few: "مجموعات",
  many: "مجموعة",
  other: "مجموعة"
};
export const indicator: Noun = {one: "مؤشر واحد", two: "مؤشران", twoAfter: "مؤشرين", few: "مؤشرات", many: "مؤشرًا", other: "مؤشر"};
export const value: Noun = {one: "قيمة واحدة", two: "قيمتان", twoAfter: "قيمتين", few: "قيم", many: "قيمة", other: "قيمة"};
export const region: Noun = {one: "منطقة واحدة", two: "منطقتان", twoAfter: "منطقتين", few: "مناطق", many: "منطقة", other: "منطقة"};

const spoken = ({text, limit}: PrintedShare): string => (limit === null ? text : `${limit === "under" ? "أقل" : "أكثر"} من ${text}`);

/** A share in a sentence, a limit in words: "34.1%", "أقل من 0.1%"; points of an index: "42 نقطة من نقاط المؤشر". */
export const spokenShare = (value: number, unit: Unit = "percent"): string =>
  unit === "index" ? inUnit(value, unit) : spoken(print.share(value));

/** The same in whole numbers: "96%", "أكثر من 99%". */
export const spokenWholeShare = (value: number): string => spoken(print.wholeShare(value));

/** Some of so many: "4 من أصل 6". */
export const someOf = (count: number, all: number): string => `${print.count(count)} من أصل ${print.count(all)}`;

/** A count within a sentence: "لا شيء", "3". */
export const orNone = (count: number): string => (count === 0 ? "لا شيء" : print.count(count));

/** A text with a remark in brackets, which share those that it ends with. */
export const inBrackets = (text: string, remark: string): string =>
  text.endsWith(")") ? `${text.slice(0, -1)}؛ ${remark})` : `${text} (${remark})`;

/** A place with its year; a name that ends in brackets keeps its own. */
export const afterPlace = (text: string, remark: string): string => (text.endsWith(")") ? `${text}، ${remark}` : `${text} (${remark})`);

/** Of values at the cap of the source: "منشورة بنسبة 100%". */
export const reportedWhole = (where: string, contributors = false): string =>
  `${contributors ? "نسبة المشتركين منشورة" : "التغطية منشورة"} بقيمة ${print.percent(100)} ${where}`;

/** "من 5.2% في … إلى 100% في …"; where the first is at the cap of its source, it has no share. */
type FromTo = {readonly first: string; readonly last: string; readonly capped: boolean; readonly contributors?: boolean};
export const fromTo = ({first, last, capped, contributors}: FromTo): string =>
  capped ? `حتى ${last}؛ ${reportedWhole(first, contributors)}` : `من ${first} إلى ${last}`;

/** People as they are counted: "15 مليون شخص", "340,000 شخص". */
export const thePeople = (count: number): string =>
  print.isInMillions(count) ? `${print.roundedPeople(count)} شخص` : countedRounded(count, person);

/** A count to two significant figures with its noun in the form of what is printed. */
export const countedRounded = (count: number, noun: Noun): string => {
  const printed = Number(count.toPrecision(2));
  return printed < 3 ? counted(Math.round(printed), noun) : `${print.roundedPeople(count)} ${n(Math.round(printed), noun)}`;
};

/** "نحو 15 مليون شخص", "أقل من 100 شخص". */
export const aboutPeople = ({people, under}: SpokenPeople): string => `${under ? "أقل من" : "نحو"} ${thePeople(people)}`;

/** A value with the unit that its number does not say by itself: "65.9%", "4.9% من الناتج المحلي الإجمالي", "42 نقطة من نقاط المؤشر". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  if (unit === "percentOfGdp") return `${text} من الناتج المحلي الإجمالي`;
  return unit === "index" ? (Number.isInteger(value) ? counted(value, indexPoint) : `${text} ${indexPoint.other}`) : text;
};

/** The same in a sentence, a limit in words. */
export const spokenValue = (value: number, unit: Unit): string =>
  unit === "index" || value === 0
    ? inUnit(value, unit)
    : `${spokenShare(value)}${unit === "percentOfGdp" ? " من الناتج المحلي الإجمالي" : ""}`;

/** Those left out with how many they are, before the verb: "من السكان، أي نحو 15 مليون شخص، لا تغطيهم …". */
export const withPeople = (left: string, people: SpokenPeople): string => {
  const said = `أي ${aboutPeople(people)}`;
  const verb = left.search(/ (?:لا|ليس|ليسوا|غير) /);
  return verb === -1 ? `${left}، ${said}` : `${left.slice(0, verb)}، ${said}،${left.slice(verb)}`;
};

/** A place in an order: "المرتبة 82". */
export const ordinal = (position: number): string => `المرتبة ${print.count(position)}`;

/** "؛ وتكاد تساويها: الأطفال (55.9%)"; nothing where there is none. */
export const nearlyAsLarge = (near: Near): string =>
  near.length === 0 ? "" : `؛ وتكاد تساويها: ${print.list(near.map(({branch: name, gap}) => `${name} (${print.percent(gap)})`))}`;

/** A whole number of percentage points, as a subject. */
export const percentagePoints = (count: number): string => counted(count, point);

/** A difference in points as it is printed, with its noun: "6.2 نقطة مئوية", "3 نقاط مئوية". */
export const inPoints = (points: number): string => `${print.points(points)} ${point.other}`;

/** What makes employment informal, said alike wherever it is said. */
export const informalMeans =
  "تشمل العمالة غير المنظمة، كما تعرّفها منظمة العمل الدولية، العاملين بأجر الذين لا يتمتعون بحماية اجتماعية أو باستحقاقات أخرى مرتبطة بالعمل، في القانون أو في الممارسة؛ والعاملين لحسابهم الخاص وأصحاب العمل الذين تكون منشآتهم غير منظمة؛ وجميع العاملين المساهمين في عمل الأسرة.";

/** Why informality and coverage explain each other less than they seem to. */
export const partlyCircular =
  "في ذلك دوران جزئي: يُعدّ العاملون بأجر ضمن العمالة غير المنظمة لأسباب منها أنهم بلا حماية اجتماعية، ولذلك يتضمن كل من الرقمين جزءًا من الآخر.";

/** "الفرق الوحيد القابل للمقارنة", "أكبر فرق، من دون الأزواج التي عليها ملاحظة،". */
export const widestDifference = ({only, noted, capped, since}: Aside): string => {
  const which = only ? "الفرق الوحيد القابل للمقارنة" : "أكبر فرق";
  const old = since === null ? [] : [`السابقة لسنة ${print.year(since)}`];
  const aside = [...(noted ? ["التي عليها ملاحظة"] : []), ...(capped ? ["التي عند السقف"] : []), ...old];
  return aside.length === 0 ? which : `${which} (من دون الأزواج ${aside.join(" أو ")})`;
};

/** Of coverage, where a published zero may stand for what was not reported. */
export const withoutZeros = "، من دون الأصفار المنشورة";
