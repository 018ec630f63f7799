import type {Words} from "../en.ts";
import {countedAfter, country, n, place as area, print, type Noun} from "./phrases.ts";

type PeerRank = Omit<Parameters<Words["peers"]["title"]>[0], "area">;

const ordinals = ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"];
const parts = ["نصف", "ثلث", "ربع", "خُمس", "سُدس", "سُبع", "ثُمن", "تُسع", "عُشر"];
/** "عُشر", "1/12 من". */
const part = (times: number): string => parts[times - 2] ?? `1/${print.count(times)} من`;
const fold = {one: "ضعف", two: "ضعف", few: "أضعاف", many: "ضعفًا", other: "ضعف"};
const noun = (onlyCountries: boolean): Noun => (onlyCountries ? country : area);

/** "الأوسع", "الثانية من حيث الاتساع", "الأضيق": told from the nearer end, the upper one from the middle. */
function heightOf({position, ties, of}: Pick<PeerRank, "position" | "ties" | "of">): string {
  const fromBelow = of - position - ties + 1;
  const isBelow = fromBelow < position;
  const nearer = isBelow ? fromBelow : position;
  if (nearer === 1) return isBelow ? "الأضيق" : "الأوسع";
  return `${ordinals[nearer - 1] ?? print.count(nearer)} من حيث ${isBelow ? "الضيق" : "الاتساع"}`;
}

/** Why a country is like another. Travels to the browser with the words of the compare page. */
export const reasons = {
  sameSubregion: "المنطقة الفرعية نفسها",
  sameIncomeGroup: "مجموعة الدخل نفسها",
  similarInformality: "عمالة غير منظمة مشابهة",
  comparablePopulation: "عدد سكان قريب"
};

/** Words of the countries that are most like one. */
export const peers: Words["peers"] = {
  title: ({area: own, ...rank}) => {
    const compared = countedAfter(rank.of, noun(rank.onlyCountries));
    const others = countedAfter(rank.of - 1, noun(rank.onlyCountries));
    const isAlike = rank.ties === rank.of - 1;
    if (rank.capped) {
      const too =
        rank.ties === 0
          ? `، وهي الحالة الوحيدة من أصل ${compared} في المقارنة`
          : ` وفي ${isAlike ? `كل ما يشبهها، أي ${others}` : `${print.count(rank.ties)} من أصل ${others} تشبهها`}`;
      return `التغطية ${own.within} عند سقف المصدر${too}`;
    }
    if (isAlike) return `الفجوة ${own.within} مساوية لها في ${others} من البلدان المشابهة`;
    return rank.ties === 0
      ? `الفجوة ${own.within} هي ${heightOf(rank)} من أصل ${compared} في المقارنة`
      : `الفجوة ${own.within}، ومثلها في ${print.count(rank.ties)} من أصل ${others} مشابهة، هي ${heightOf(rank)}`;
  },
  titleBeside: ({area: own, others, onlyCountries}) =>
    `${own.the} إلى جانب ${countedAfter(others, noun(onlyCountries))} على أكبر قدر من الشبه`,
  titleWithout: (own) =>
    `ليس في جدول منظمة العمل الدولية رقم عن الإعانات النقدية ${own.within}؛ وفيه أرقام عن بلدان من المنطقة الفرعية نفسها وبحجم قريب`,
  titleNone: "ليس لأي بلد يشبه هذا البلد رقم عن الإعانات النقدية",
  subtitle: ({times}) =>
    `نسبة السكان المشمولين بإعانة نقدية واحدة على الأقل. البلدان من مجموعة الدخل نفسها (أو من المنطقة الفرعية نفسها حيث لا يصنف البنك الدولي البلد في أي مجموعة دخل)، ولا يقل عدد سكان كل منها عن ${part(times)} عدد سكانه ولا يزيد على ${print.count(times)} ${n(times, fold)} هذا العدد. البلدان التي على قيمتها ملاحظة غير واردة؛ والسنوات مختلفة.`,
  caption: (own) => `${own.the} والبلدان المشابهة: التغطية بإعانة نقدية واحدة على الأقل، أحدث سنة`,
  why: "وجه الشبه",
  reasons,
  compare: "مقارنتها في أي مؤشر"
};
