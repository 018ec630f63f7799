import type {sectors as english, Sector} from "../en/sectors.ts";
import {
  country,
  countedAfter,
  countedRounded,
  informalMeans,
  place as area,
  print,
  someOf,
  spokenWholeShare,
  type Noun
} from "./phrases.ts";

/** Sectors as a place within a sentence. */
export const withinSector: Readonly<Record<Sector, string>> = {agriculture: "في الزراعة", industry: "في الصناعة", services: "في الخدمات"};
const shown = (value: number | null): string => (value === null ? "لا رقم" : print.percent(value));

const worker: Noun = {one: "عامل واحد", two: "عاملان", twoAfter: "عاملين", few: "عمال", many: "عاملًا", other: "عامل"};
/** "15 مليون عامل", "340,000 عامل". */
const theWorkers = (people: number): string =>
  print.isInMillions(people) ? `${print.roundedPeople(people)} عامل` : countedRounded(people, worker);
const workers = ({people}: {people: number}): string => `نحو ${theWorkers(people)}`;

type Known = {countries: number; of: number; share: number};
const inKnown = ({countries, of, share}: Known): string =>
  `في البلدان والأقاليم التي تتوافر بياناتها (${someOf(countries, of)})، ولديها ${spokenWholeShare(share)}`;
const inKnownOrMore = (known: Known | null): string => (known ? `، ${inKnown(known)} أو أكثر من العاملين في كل قطاع` : "");

/** Words of the lens on agriculture, industry and services. */
export const sectors: typeof english = {
  name: "القطاعات",
  question: "الزراعة والصناعة والخدمات: أين يكون العمل غير منظم؟",
  title: (group) => `العمالة غير المنظمة في الزراعة والصناعة والخدمات: ${group}`,
  headline: ({sector, value, informal, countries, of, share, years}) =>
    `${withinSector[sector]}، ${print.percent(value)} من الوظائف غير منظمة: ${workers({people: informal})}، محسوبة من ${print.count(countries)} من أصل ${countedAfter(of, area)}، لديها ${spokenWholeShare(share)} من العاملين في القطاع (قيم ${print.years(years)}).`,
  headlineMedian: ({sector, value, countries, of, years}) =>
    `${withinSector[sector]}، ${print.percent(value)} من الوظائف غير منظمة في وسيط ${countedAfter(countries, country)}، من أصل ${print.count(of)} من أعضاء الأمم المتحدة أو المراقبين لديها (قيم ${print.years(years)}).`,
  noHeadline: "ليس في الجدول المستخدم هنا أرقام عن العمالة غير المنظمة بحسب القطاع لأي بلد من هذه المجموعة.",
  workers,
  also: ({sector, value, informal, weak, known}) =>
    `إذا أُخذ جميع العاملين ${withinSector[sector]} معًا، فإن ${print.percent(value)}${weak ? " †" : ""} من الوظائف غير منظمة: ${workers({people: informal})}${known ? `، ${inKnown(known)} من العاملين في القطاع` : ""}.`,
  behind: ({countries, of, share}) => `${someOf(countries, of)}، ${print.wholePercent(share)} من العاملين`,
  alsoHidden: ({sector, share}) =>
    `${withinSector[sector]}، عدد العاملين المشمولين بالبيانات أقل من أن يتيح رقمًا: فلدى البلدان التي تتوافر بياناتها ${print.percent(share)} منهم، أي أقل من النصف.`,
  allHidden: ({agriculture, industry, services}) =>
    `لا يُحسب رقم للمجموعة: فحصة البلدان التي تتوافر بياناتها من العاملين هي في الزراعة ${print.percent(agriculture)}، وفي الصناعة ${print.percent(industry)}، وفي الخدمات ${print.percent(services)}، أي أقل من النصف.`,
  informal: informalMeans,
  sections: {whole: "بحسب القطاع", parts: "جنبًا إلى جنب", workers: "كم عدد العاملين", spread: "البلدان", data: "البيانات"},
  moved: ({names}) =>
    `نسب معروضة ولا يُحتسب فيها عاملون، لأن النسبة التي تنشرها منظمة العمل الدولية عن مجموع العاملين تغيرت منذ ذلك الحين بأكثر من عُشرها: ${print.list(names)}.`,
  hidden: ({share}) => `محجوب: المعروف ${print.percent(share)} من العاملين`,
  tooFew: "عدد غير كافٍ",
  noFigure: "لا رقم",
  whole: {
    title: ({sector, women, men}) =>
      `أكبر فرق بين النساء والرجال هو ${withinSector[sector]}: ${print.percent(women)} من وظائف النساء هناك غير منظمة، مقابل ${print.percent(men)} من وظائف الرجال`,
    titleOnePair: ({sector, women, men}) =>
      `${withinSector[sector]}، ${print.percent(women)} من وظائف النساء غير منظمة، مقابل ${print.percent(men)} من وظائف الرجال`,
    titleShown: "الوظائف غير المنظمة بحسب القطاع",
    titleNoCountry: "ليس لأي بلد من هذه المجموعة أرقام عن العمالة غير المنظمة بحسب القطاع في الجدول المستخدم هنا",
    titleNone: "عدد العاملين في بلدان تتوافر بياناتها أقل من أن يتيح رقمًا",
    subtitle:
      "نسبة المشتغلين في القطاع الذين وظيفتهم غير منظمة؛ محسوبة على البلدان التي لها رقم، مع إبراز النساء والرجال حيثما أمكن الحساب.",
    note: "حساب تقريبي: أحدث نسبة لكل بلد، أيًا كان قدمها، مضروبة في عدد المشتغلين في القطاع في سنة تلك النسبة (حصص منمذجة من العمالة مضروبة في أعداد منمذجة للمشتغلين). أما مقدار المعروف من العاملين في القطاع فيُحتسب في أحدث سنة، أو في آخر سنة متوافرة للبلد. وتعتمد أرقام المناطق في الصفحات الأخرى سنة واحدة للجميع. ويُحجب الرقم حيث تكون لدى البلدان ذات النسب أقل من نصف العاملين في القطاع، ويكون ضعيفًا (†) حيث يكون لديها أقل من ثلاثة أرباعهم.",
    caption: (group) => `${group}: العمالة غير المنظمة بحسب القطاع، أرقام محسوبة`,
    sector: "القطاع",
    share: "غير منظمة",
    informal: "العاملون في وظائف غير منظمة",
    employed: "المشتغلون في القطاع",
    countries: "البلدان",
    known: "العاملون المعروفون",
    years: "سنوات النسب"
  },
  parts: {
    title: ({sector, high, highest, highWhen, low, lowest, lowWhen, regions}) =>
      `${withinSector[sector]}، المدى هو الأوسع${regions ? " بين المناطق الفرعية المعروضة" : ""}: ${print.percent(high)} من الوظائف غير منظمة ${highest.within} (${highWhen})، مقابل ${print.percent(low)} ${lowest.within} (${lowWhen})`,
    titleOne: ({place, shares, when}) =>
      `الوظائف غير المنظمة ${place.within}: ${print.list(shares.map(({sector, value}) => `${withinSector[sector]} ${print.percent(value)}`))} (${when})`,
    titleOld: ({since}) => `لا مسح منذ ${print.year(since)}؛ والأرقام الأقدم واردة في الجدول`,
    titleNone: "ليس لأي جزء من هذه المجموعة رقم",
    regions: "نسبة المشتغلين في كل قطاع الذين وظيفتهم غير منظمة، بحسب المنطقة الفرعية؛ محسوبة على البلدان التي لها رقم.",
    countries: "نسبة المشتغلين في كل قطاع الذين وظيفتهم غير منظمة، أحدث سنة، بحسب البلد.",
    note: ({count, of, years}) => `${print.count(count)} من أصل ${countedAfter(of, country)} · ${print.years(years)}`,
    noteNone: ({of}) => `لا شيء من أصل ${countedAfter(of, country)}`,
    captionRegions: (group) => `${group}: العمالة غير المنظمة بحسب القطاع والمنطقة الفرعية، محسوبة على البلدان التي لها رقم`,
    captionCountries: (group) => `${group}: العمالة غير المنظمة بحسب القطاع والبلد، أحدث سنة`
  },
  squares: {
    title: ({place, people, known, when}) =>
      `أكبر عدد محتسب هو ${place.within}: ${workers({people})} في وظائف غير منظمة${inKnownOrMore(known)} (${when})`,
    titleOnly: ({place, people, known, when}) =>
      `لا يمكن إعطاء عدد بحسب القطاع إلا ${place.within}: ${workers({people})} في وظائف غير منظمة${inKnownOrMore(known)} (${when})`,
    titleWhole: ({people, known, when}) => `${workers({people})} في وظائف غير منظمة${inKnownOrMore(known)} (${when})`,
    titleNone: "لا يمكن إعطاء عدد للعاملين بحسب القطاع",
    subtitle: ({years, people}) =>
      `العاملون في وظائف غير منظمة بحسب القطاع، في البلدان والقطاعات التي لها رقم (نسب ${years ? print.years(years) : "–"}): حد أدنى، إذ لا يُحتسب أحد حيث يكون المعروف قليلًا جدًا. كل مربع يمثل ${theWorkers(people)}.`,
    caption: (group) => `${group}: العاملون في وظائف غير منظمة بحسب القطاع، أرقام تقريبية`,
    row: "المجموعة أو البلد",
    total: "مجموع المحتسبين"
  },
  spread: {
    title: ({agriculture, industry, services}) =>
      `وسيط البلدان التي تتوافر بياناتها، نسبة الوظائف غير المنظمة: في الزراعة ${shown(agriculture)}، في الصناعة ${shown(industry)}، في الخدمات ${shown(services)}`,
    titleNone: "ليس في الجدول المستخدم هنا أرقام عن العمالة غير المنظمة بحسب القطاع لأي بلد من هذه المجموعة",
    subtitle: ({count, of}) =>
      `كل نقطة تمثل بلدًا بأحدث نسبة له، ويُحتسب كل بلد مرة واحدة؛ وفي الجدول المستخدم هنا ${count === 0 ? "لا نسبة لأي من" : `نسبة لدى ${print.count(count)} من أصل`} ${countedAfter(of, area)}.`,
    caption: (group) => `${group}: العمالة غير المنظمة بحسب القطاع والبلد، مع النساء والرجال والعاملين`,
    note: "هذه النسب من إصدار آذار/مارس 2024. ولم يُحتفظ إلا بالبلدان التي غيّرت منظمة العمل الدولية نسبتها لمجموع العاملين منذ ذلك الحين بأقل من نقطتين مئويتين؛ أما غيرها فمستبعد."
  }
};
