import type {gender as english} from "../en/gender.ts";
import {happensIn, largerIn, placesAmong, womenInformal} from "./informality.ts";
import {country, counted, countedAfter, inPoints, n, place as area, point, print, someOf, widestDifference, type Noun} from "./phrases.ts";

/** Pairs of figures, of women and of men. */
export const pairOfFigures: Noun = {
  one: "زوج واحد من الأرقام",
  two: "زوجان من الأرقام",
  twoAfter: "زوجين من الأرقام",
  few: "أزواج من الأرقام",
  many: "زوجًا من الأرقام",
  other: "زوج من الأرقام"
};

const bothComparable = "أرقام قابلة للمقارنة لكليهما";

/** "20 (التغطية 0 لكليهما في 12 منها)". */
const levelWithZero = (level: string, zero: number): string =>
  zero === 0 ? level : `${level} (التغطية 0 لكليهما في ${print.count(zero)} من هذه)`;
const alsoCapped = (capped: number): string => (capped === 0 ? "" : `؛ والقيمتان كلتاهما عند السقف في ${print.count(capped)}`);

const drawn = ({averages, count, of}: {averages: boolean; count: number; of: number}, chosen: string): string => {
  const some = count > 0 ? [`البلدان والأقاليم ذات ${chosen} (${someOf(count, of)})`] : [];
  return `المعروض: ${print.list([...(averages ? ["المتوسطات"] : []), ...some])}؛ والباقي في الجدول.`;
};

const moves: typeof english.moves = (where) =>
  `أو ${{lower: "أدنى", higher: "أعلى", either: "أدنى أو أعلى"}[where]}، لأن السقف يقطع بعض الفروق`;

type Middle = Parameters<typeof english.differences.subtitle>[0];
/** "وسيط الفرق (النساء ناقص الرجال) في 52 بلدًا: −0.3 نقطة مئوية؛ تساوٍ في 20 من أصل 72 بلدًا وإقليمًا." */
const middle = ({measure, both, median, medianOf, moves: where, level, zero, capped}: Middle, difference: string): string => {
  if (both === 0) return `${measure}. القيمتان كلتاهما عند السقف في ${countedAfter(capped, area)}: الفرق غير معروف.`;
  if (both === 1) return `${measure}. يُحتسب زوج واحد من الأرقام${alsoCapped(capped)}.`;
  const levelIn = `${levelWithZero(`${level === 0 ? "لا تساوي" : "تساوٍ"} في ${placesAmong(level, both)}`, zero)}${alsoCapped(capped)}`;
  return median === null
    ? `${measure}. لا وسيط للفرق (${difference}): أقل من خمسة بلدان لحسابه؛ ${levelIn}.`
    : `${measure}. وسيط الفرق (${difference}) في ${countedAfter(medianOf, country)}: ${print.signedPoints(median)} نقطة مئوية${where === null ? "" : `، ${moves(where)}`}؛ ${levelIn}.`;
};

/** Children are neither women nor men. */
export const behind = (children: boolean): string => (children ? "رقم الإناث أدنى من رقم الذكور" : "النساء متأخرات عن الرجال");
export const ahead = (children: boolean): string => (children ? "رقم الإناث أعلى من رقم الذكور" : "النساء متقدمات على الرجال");
/** In how many it is the other way round; where there is but one country, the sentence has said it. */
const otherwise = (count: number, both: number, verb: string): string => (both === 1 ? "" : `، و${happensIn(count, verb)}`);

/** Words of the lens on women and men. */
export const gender: typeof english = {
  name: "النساء والرجال",
  moves,
  question: "أين يختلف وضع النساء عن وضع الرجال؟",
  title: (group) => `النساء والرجال، ${group}: أين تختلف الحماية الاجتماعية`,
  headlineBehind: ({branch, children, lower, higher, both, when}) =>
    `${branch}: ${behind(children)} في ${placesAmong(lower, both, bothComparable)}${otherwise(higher, both, children ? "يكون أعلى منه" : "يتقدمن")} (${when}).`,
  headlineAhead: ({branch, children, lower, higher, both, when}) =>
    `${branch}: ${ahead(children)} في ${placesAmong(higher, both, bothComparable)}${otherwise(lower, both, children ? "يكون أدنى منه" : "يتأخرن")} (${when}).`,
  headlinePairs: ({counted: text, when}) => `${text} (${when}).`,
  headlineLevel: ({pairs, when}) =>
    `حيثما وردت القيمتان في جدول منظمة العمل الدولية، يقل الفرق بين النساء والرجال عن نقطة مئوية واحدة (${counted(pairs, pairOfFigures)}؛ ${when}).`,
  headlineNone: "ليس في جدول منظمة العمل الدولية تغطية النساء والرجال كل على حدة لأي بلد من هذه المجموعة.",
  allCapped: "حيثما أمكن وضع النساء والرجال جنبًا إلى جنب، تكون القيمتان كلتاهما عند السقف",
  ofFewer: ({both, of}) =>
    `الأرقام بحسب الجنس معروفة في ${placesAmong(both, of, "بيانات")}: أعدادها وقيمها الوسيطة لا تخص البلدان نفسها التي تخصها أرقام المجموع.`,
  ofFewerEach:
    "لدى بعض البلدان رقم للمجموع ولا رقم بحسب الجنس: الأعداد والقيم الوسيطة بحسب الجنس لا تخص البلدان نفسها التي تخصها أرقام المجموع. ويبين الجدول كم بلدًا لديه الرقمان معًا.",
  threshold: ({within}) => `يُحتسب الفرق ابتداءً من ${countedAfter(within, point)}.`,
  widest: ({place, women, men, children, points, when, ...aside}) =>
    `${widestDifference(aside)} يُسجَّل ${place.within}: ${children ? `${print.percent(women)} في خانة «الإناث» مقابل ${print.percent(men)} في خانة «الذكور»` : `${print.percent(women)} من النساء مقابل ${print.percent(men)} من الرجال`} خارج التغطية، بفارق ${inPoints(points)} (${when}).`,
  splitSentence: ({split, of}) =>
    `في جدول منظمة العمل الدولية التغطية بإعانة نقدية واحدة على الأقل لدى ${countedAfter(of, area)}، و${split === 0 ? "ليس فيه أرقام بحسب الجنس لأي منها" : `بحسب الجنس لدى ${print.count(split)} منها`}.`,
  drawn: {
    widest: ({averages, count, of}) => drawn({averages, count, of}, "أكبر الفروق"),
    most: ({averages, count, of}) => drawn({averages, count, of}, "أعلى نسب العمالة غير المنظمة")
  },
  sections: {
    balance: "فرعًا فرعًا",
    differences: "أكبر الفروق",
    averages: "المتوسطات المنشورة",
    work: "العمالة غير المنظمة",
    split: "أين تنقص الأرقام بحسب الجنس"
  },
  balance: {
    title: ({pairs, lower, higher, level, zero, capped}) =>
      `من بين ${countedAfter(pairs, pairOfFigures)}، ${happensIn(lower, "تتأخر النساء")}، و${happensIn(higher, "تتقدم")}، و${levelWithZero(happensIn(level, "تتساوى مع الرجال"), zero)}${alsoCapped(capped)}`,
    titleNone: "ليس في جدول منظمة العمل الدولية أي فرع تُفصَّل أرقامه للنساء والرجال",
    subtitle: ({of, within, when}) =>
      `يوزع كل شريط بلدان المجموعة وأقاليمها (${counted(of, area)}) بحسب ما إذا كانت نسبة النساء خارج التغطية أكبر من نسبة الرجال (تأخر) أو مساوية لها (تساوٍ) أو أصغر منها (تقدم) في أحدث سنة تتوافر فيها القيمتان، ${when}. التساوي: فرق أقل من ${countedAfter(within, point)}.`,
    notes: {
      sexes: "أرقام النساء وأرقام الرجال هي كلها كما نُشرت: لا يُحسب أي منها من الآخر.",
      maternity: "الأمومة تخص النساء: لا رقم للرجال، وليس هناك رقم ناقص."
    },
    levelAtZero: ({zero, level}) =>
      `من بين أزواج التساوي، وعددها ${print.count(level)}، التغطية 0 لدى الجنسين كليهما في ${print.count(zero)}.`,
    cappedPairs: ({capped}) =>
      `القيمتان كلتاهما عند السقف في ${countedAfter(capped, pairOfFigures)}: الفرق غير معروف، ولا تُحتسب تساويًا ولا فرقًا، ولا تدخل في أي وسيط.`,
    bothCapped: "القيمتان عند السقف",
    menAhead: "النساء متأخرات",
    level: "تساوٍ",
    womenAhead: "النساء متقدمات",
    unsplit: "رقم، لكن ليس بحسب الجنس",
    without: "لا رقم",
    womenOnly: "النساء فقط؛ لا ينطبق على الرجال",
    say: ({branch, lower, level, higher, bothCapped, unsplit, without, children}) =>
      `${branch}، عدد البلدان والأقاليم: ${children ? "الإناث" : "النساء"} متأخرات ${print.count(lower)}، تساوٍ ${print.count(level)}، متقدمات ${print.count(higher)}${alsoCapped(bothCapped)}؛ رقم لكن ليس بحسب الجنس ${print.count(unsplit)}، لا رقم ${print.count(without)}`,
    sayWomenOnly: ({branch, count, of}) =>
      `${branch}: النساء فقط، ${count === 0 ? "ولا رقم في أي من" : `مع رقم في ${print.count(count)} من أصل`} ${countedAfter(of, area)}`,
    caption: (group) => `${group}: هل نسبة النساء خارج التغطية أكبر من نسبة الرجال، عدد البلدان والأقاليم بحسب الفرع`,
    branch: "الفرع",
    both: "الجنسان",
    bothZero: "من هذه، التغطية 0 لكليهما",
    median: "الفرق الوسيط، بالنقاط المئوية",
    years: "السنوات"
  },
  differences: {
    title: ({branch, place, women, men, when, ...aside}) =>
      `${branch}: ${widestDifference(aside)} يُسجَّل ${place.within}، النساء ${print.percent(women)}، الرجال ${print.percent(men)} (${when})`,
    titleLevel: ({branch, count, within, when}) =>
      `${branch}: الفرق بين النساء والرجال أقل من ${countedAfter(within, point)} في ${placesAmong(count, count, bothComparable)} (${when})`,
    subtitle: (told) => middle(told, "النساء ناقص الرجال"),
    drawnAll: ({count, within}) =>
      `المعروض: ${n(count, {one: "الفرق الوحيد الذي يبلغ", two: "الفرقان اللذان يبلغان", few: `الفروق التي تبلغ (وعددها ${print.count(count)})`, many: `الفروق التي تبلغ (وعددها ${print.count(count)})`, other: `الفروق التي تبلغ (وعددها ${print.count(count)})`})} ${countedAfter(within, point)} أو أكثر.`,
    drawnWidest: ({count, of, within}) =>
      `المعروض: أكبر الفروق (${someOf(count, of)}) بين ما يبلغ ${countedAfter(within, point)} أو أكثر؛ وكلها في الجدول.`,
    caption: ({branch, group}) => `${branch}، ${group}: النساء والرجال، أحدث سنة تتوافر فيها القيمتان`,
    children: {
      title: ({branch, place, women, men, when, ...aside}) =>
        `${branch}: ${widestDifference(aside)} يُسجَّل ${place.within}، الإناث ${print.percent(women)}، الذكور ${print.percent(men)} (${when})`,
      subtitle: (told) => middle(told, "الإناث ناقص الذكور"),
      caption: ({branch, group}) => `${branch}، ${group}: الإناث والذكور، أحدث سنة تتوافر فيها القيمتان`,
      difference: "الإناث ناقص الذكور، بالنقاط المئوية",
      female: "الإناث",
      male: "الذكور",
      note: "يذكر المصدر الجنس من دون أن يبين جنس مَن: الطفل، أم الوالد الذي يحصل على الإعانة."
    },
    none: (branches) => `ليس لأي بلد من المجموعة أرقام بحسب الجنس في جدول منظمة العمل الدولية عن: ${branches}.`
  },
  averages: {
    title: ({branch, women, men, children, when}) =>
      children
        ? `${branch}: الإناث ${print.percent(women)}، الذكور ${print.percent(men)} (${when})`
        : `${branch}: ${print.percent(women)} لدى النساء مقابل ${print.percent(men)} لدى الرجال (${when})`,
    titleCapped: ({name, women, men, children, when}) =>
      `${name}: التغطية ${print.percent(women)} لدى ${children ? "الإناث" : "النساء"} مقابل ${print.percent(men)} لدى ${children ? "الذكور" : "الرجال"} (${when})`,
    titleWomenOnly: ({branches}) =>
      branches.length === 0
        ? "المتوسطات المنشورة غير مفصلة بين النساء والرجال"
        : `المتوسطات المنشورة عن ${print.list(branches)} هي للنساء فقط`,
    subtitle: "نسبة النساء ونسبة الرجال خارج التغطية، من التغطية كما تنشرها منظمة العمل الدولية للمجموعة: تقديرات منمذجة.",
    note: "ترجّح المتوسطات البلدان بعدد سكانها: فالبلد الكثير السكان يزن أكثر من البلد الصغير. ولا يبين الجدول البلدان التي يستند إليها كل متوسط: فقد يخص المتوسط بحسب الجنس بلدانًا غير التي يخصها متوسط المجموع.",
    caption: (group) => `${group}: المتوسطات المنشورة للنساء والرجال، أحدث سنة تتوافر فيها القيمتان`,
    womenOnly: (branch) => `${branch} (النساء فقط)`,
    none: (group) => `ليس في جدول منظمة العمل الدولية متوسطات لتغطية النساء والرجال في هذه المجموعة: ${group}.`
  },
  work: {
    title: ({higher, lower, both}) =>
      both === 1
        ? "في جدول منظمة العمل الدولية العمالة غير المنظمة لدى النساء والرجال في بلد أو إقليم واحد"
        : largerIn({...womenInformal, larger: higher, smaller: lower, of: both}),
    titlePublished: "المتوسط المنشور هو الرقم الوحيد عن العمالة غير المنظمة بحسب الجنس",
    subtitle: ({within, when}) =>
      `نسبة العاملات في وظائف غير منظمة من المشتغلات ونسبة العاملين فيها من المشتغلين الرجال، أحدث سنة تتوافر فيها القيمتان، ${when}. الأدنى هنا هو الأفضل. وتُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    note: "تحتسب النسبة من لديهم عمل: فحيث يقل عدد المشتغلات، لا تقول إلا القليل عن الكثيرات غير المشتغلات. ومتوسطات المجموعات تقديرات منمذجة لمنظمة العمل الدولية.",
    caption: (group) => `${group}: العمالة غير المنظمة لدى النساء والرجال، أحدث سنة تتوافر فيها القيمتان`,
    average: (group) => `${group}، متوسط منظمة العمل الدولية`,
    none: "ليس في جداول منظمة العمل الدولية أرقام عن العمالة غير المنظمة لدى النساء والرجال في هذه المجموعة."
  },
  split: {
    title: ({none, of}) =>
      none === 0
        ? `في جدول منظمة العمل الدولية بعض الأرقام بحسب الجنس لدى ${placesAmong(of, of, "أرقام عن التغطية")}`
        : `في جدول منظمة العمل الدولية أرقام عن التغطية لدى ${countedAfter(of, area)}، ولا رقم بحسب الجنس لدى ${print.count(none)} منها`,
    titleNothing: "ليس في جدول منظمة العمل الدولية أي رقم عن التغطية على الإطلاق",
    subtitle:
      "كم من ستة مؤشرات (إعانة نقدية واحدة على الأقل، والأطفال، والبطالة، وإصابات العمل، والإعاقة، والشيخوخة) له أرقام للنساء وللرجال في السنة نفسها من جدول منظمة العمل الدولية.",
    note: "ما ينقص هنا ينقص في قاعدة بيانات منظمة العمل الدولية؛ وقد يكون متوافرًا لدى البلد نفسه. ولا تُحتسب الأمومة لأنها تخص النساء.",
    legend: "أرقام للنساء والرجال",
    class: ({count}) => `${print.count(count)} من ستة`,
    most: "5 أو الستة كلها",
    unsplit: "أرقام، ولا رقم بحسب الجنس",
    nothing: "لا رقم عن التغطية",
    say: ({area: name, count}) => `${name}: أرقام للنساء والرجال في ${print.count(count)} من ستة مؤشرات`,
    sayUnsplit: (name) => `${name}: أرقام، ولا رقم بحسب الجنس`,
    sayNothing: (name) => `${name}: لا رقم عن التغطية في جدول منظمة العمل الدولية`,
    caption: (group) => `${group}: أي أرقام التغطية متوافر للنساء والرجال في جدول منظمة العمل الدولية`,
    count: "من ستة",
    bySex: "بحسب الجنس",
    notBySex: "ليس بحسب الجنس",
    nowhere: "لا شيء",
    mapLabel: (group) =>
      `خريطة، ${group}: كم من ستة مؤشرات للتغطية له أرقام للنساء والرجال في جدول منظمة العمل الدولية. والجدول التالي يعطي المعلومات نفسها.`
  }
};
