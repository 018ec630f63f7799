import type {Unit} from "../../model/unit.ts";
import type {Words} from "../en.ts";
import {
  counted,
  countedAfter,
  country as countryNoun,
  informalMeans,
  inPoints,
  inUnit,
  indicator as indicatorNoun,
  n,
  nearlyAsLarge,
  ordinal,
  place as area,
  point,
  print,
  spokenShare,
  spokenValue,
  withPeople,
  type Noun
} from "./phrases.ts";
import {withData} from "./withData.ts";

const rankingList: Noun = {
  one: "قائمة ترتيب واحدة",
  two: "قائمتا ترتيب",
  twoAfter: "قائمتي ترتيب",
  few: "قوائم ترتيب",
  many: "قائمة ترتيب",
  other: "قائمة ترتيب"
};
const row: Noun = {one: "صف واحد", two: "صفان", twoAfter: "صفين", few: "صفوف", many: "صفًا", other: "صف"};

/** Names in quotes, which keep their case within a sentence: "«الشيخوخة» و«البطالة»". */
const inList = (names: readonly string[]): string => print.list(names.map((name) => `«${name}»`));

/** A gap of 100 stands for a published 0. */
const asPublished = (gap: number, unit: Unit): string => (gap === 100 && unit === "percent" ? "، كما هو منشور" : "");

const share = "نسبة من هم خارج التغطية";
const trendName = ({indicator, covered}: {indicator: string; covered: boolean}): string => (covered ? indicator : `${indicator}، ${share}`);
const shareIn = ({share: value, capped}: {share: number; capped: boolean}): string =>
  `${capped ? "التغطية منشورة بقيمة " : ""}${print.percent(value)}`;
const yearOf = ({when, doubts}: {when: string; doubts: readonly string[]}): string =>
  doubts.length > 0 ? `${when} (${print.remarks(doubts)})` : when;

const comparable = {income: "في مجموعة دخله", region: "في منطقته"} as const;

type StandsOut = Parameters<Words["country"]["life"]["standsOut"]>[0];
const withoutNoted = (noted: StandsOut["noted"]): string =>
  noted === null ? "" : ` (من دون القيم التي عليها ملاحظة، وهي ${print.count(noted.count)} من أصل ${print.count(noted.of)})`;

/** Branches that would be told, and are left aside: for the note on their values, as the median stands at the cap, as coverage is 0 there too. */
type SetAside = {barred?: readonly string[]; capped?: readonly string[]; zero?: readonly string[]};
function apartFromThose({barred = [], capped = [], zero = []}: SetAside, text: string): string {
  const aside = [
    ...(barred.length === 0 ? [] : [`${inList(barred)} (${barred.length === 1 ? "على الرقم ملاحظة" : "على الأرقام ملاحظة"})`]),
    ...(capped.length === 0 ? [] : [`${inList(capped)} (البلد الوسيط عند السقف)`]),
    ...(zero.length === 0 ? [] : [`${inList(zero)} (التغطية 0)`])
  ];
  return aside.length === 0 ? text : `باستثناء ${aside.join("، وكذلك ")}، ${text}`;
}

type LargestGap = {by: keyof typeof comparable | null; apart: readonly string[]; barred: readonly string[]};
const largestGap = ({by, apart, barred}: LargestGap): string =>
  apartFromThose(
    {barred, zero: apart},
    by === null ? "أوسع فجوة هي" : `لا فرع متأخر كثيرًا عن البلد الوسيط ${comparable[by]}؛ وأوسع فجوة هي`
  );

/** Branches in which neither women nor men are reached, and those in which both stand at the cap: they cannot be compared. */
type Ends = {zero: readonly string[]; capped: readonly string[]};
const endsIn = ({zero, capped}: Ends): string =>
  [
    ...(zero.length === 0 ? [] : [`التغطية 0 لكليهما في ${inList(zero)}`]),
    ...(capped.length === 0 ? [] : [`كلاهما عند سقف المصدر في ${inList(capped)}`])
  ].join("، و");

const publishedZero = "التغطية منشورة بقيمة 0";
const bothComparable = "حيثما كانت لدى المصدر أرقام قابلة للمقارنة لكليهما";

/** The words of a country's page. */
export const country: Words["country"] = {
  title: (name) => `${name}: من هم خارج تغطية الحماية الاجتماعية`,
  description: ({area: name, sentence}) =>
    `${sentence} ${name}: التغطية حسب الفرع، والنساء والرجال، والعمالة غير المنظمة، والسنوات والمصادر.`,
  headline: ({place, gap, unit, left, when}) => `${place.within}، ${spokenValue(gap, unit)} ${left}${asPublished(gap, unit)} (${when}).`,
  headlinePeople: ({place, gap, unit, whole, left, people, when}) =>
    `${place.within}، ${spokenValue(gap, unit)} ${withPeople(`${whole} ${left}`, people)}${asPublished(gap, unit)} (${when}).`,
  headlineFull: ({place, value, unit, reached, when}) =>
    `${place.within}، ${inUnit(value, unit)} ${reached} (${when}). وقد لا يحصل الشخص المشمول بالتغطية إلا على القليل جدًا.`,
  noHeadline: ({place}) => `ليس في جدول منظمة العمل الدولية رقم عن تغطية الحماية الاجتماعية ${place.within}.`,
  insteadOf: "ليس في جدول منظمة العمل الدولية هنا رقم عن التغطية بإعانة نقدية واحدة على الأقل؛ وهذا رقم عن مؤشر آخر.",
  rank: ({place, position, of, tied, own}) =>
    `في ترتيب التغطية من الأعلى إلى الأدنى، ${place.the} في ${ordinal(position)}${tied ? " (مشتركة)" : ""} من أصل ${countedAfter(of, area)} ${withData(own)}؛ والسنوات مختلفة.`,
  pandemicYear: ({year, adapted}) =>
    `كانت سنة ${print.year(year)} من سنوات جائحة كوفيد-19: وقد تُحتسب فيها إعانات الطوارئ، وهو ما لا يذكره المصدر${adapted === 0 ? "" : `؛ وعدد الأنظمة الواردة في السجل هنا التي وصلت إلى أشخاص بالتكيف معها: ${print.count(adapted)}`}.`,
  unMember: "عضو في الأمم المتحدة",
  across: "عبر البلدان:",
  next: ({place}) => `البلد المشابه التالي: ${place.name}`,
  ways: "ما يمكن فعله بهذه الصفحة",
  brief: "موجز من صفحتين",
  compare: "مقارنة",
  data: "البيانات (XLSX)",
  copyLink: "نسخ الرابط",
  linkCopied: "نُسخ الرابط",
  linkKept: "لم يُنسخ: يُرجى نسخ العنوان من المتصفح",
  sections: {
    life: "دورة الحياة",
    gender: "النساء والرجال",
    work: "العمالة غير المنظمة",
    programmes: "البرامج",
    microinsurance: "التأمين متناهي الصغر",
    schemes: "الأنظمة",
    residence: "المدينة والريف",
    within: "داخل البلد",
    health: "الصحة",
    spending: "الإنفاق العام",
    trend: "الاتجاه",
    law: "في القانون وفي الواقع",
    peers: "بلدان مشابهة",
    ranks: "في كل ترتيب",
    unknown: "بيانات ناقصة",
    sources: "المصادر والبيانات"
  },
  ranks: {
    title: ({count, of}) => `في النصف الأكثر تأخرًا في ${print.count(count)} من أصل ${countedAfter(of, rankingList)}`,
    titleNone: "لا يرد هذا البلد في أي ترتيب له أول وأخير",
    subtitle: "أحدث قيمة له في كل مؤشر، ومرتبته بين جميع البلدان والأقاليم التي تتوافر بياناتها.",
    note: "المرتبة 1 هي الأفضل؛ وحيث لا قيمة أفضل من غيرها، كما في الإنفاق وفي مسوح الأسر المعيشية عن البرامج، تكون هي الأعلى، ولا يحتسبها العنوان. ويقارن الترتيب قيمًا من سنوات مختلفة.",
    caption: ({place}) => `${place.name}: أحدث قيمة والمرتبة في كل مؤشر`
  },
  life: {
    titleAllCovered: "كل فرع تتوافر بياناته عند سقف مصدره",
    titleNone: "ليس في جدول منظمة العمل الدولية رقم عن أي فرع من فروع الحماية الاجتماعية",
    nobody: (when) => `${publishedZero} في كل فرع تتوافر بياناته (${when})`,
    zeroTold:
      "تُعرض التغطية البالغة 0 كما نُشرت: فقد تعني أنه لا نظام، أو أن أحدًا لم تصل إليه التغطية، أو أنه لم يُبلَّغ عن أحد؛ ولا يذكر الجدول أيها المقصود.",
    standsOut: ({branch, gap, left, when, by, median, noted, barred, capped, near}) => {
      const told = gap === 100 ? publishedZero : `${spokenShare(gap)} ${left}`;
      const beside =
        gap === 100
          ? `؛ وفي البلد الوسيط ${comparable[by]}، ${print.percent(median)} خارج التغطية`
          : `، مقابل ${print.percent(median)} خارج التغطية في البلد الوسيط ${comparable[by]}`;
      const others = print.list(near.map((one) => `${one.branch} (${print.percent(one.gap)})`));
      return `${apartFromThose({barred, capped}, "تبرز الفجوة")} في فرع «${branch}»: ${told} (${when})${beside}${withoutNoted(noted)}${near.length === 0 ? "" : `؛ ويكاد يماثلها بُعدًا عنه: ${others}`}`;
    },
    medianOf: ({branch, of, group, withNoted}) =>
      `وسيط فرع «${branch}» هو وسيط ${countedAfter(of, countryNoun)} (${group}؛ أعضاء الأمم المتحدة والمراقبون فيها). والسنوات مختلفة، ولا يأخذ الوسيط القيم التي عليها ملاحظة${withNoted === null ? "" : `؛ ومعها يكون ${print.percent(withNoted.gap)} (${counted(withNoted.of, countryNoun)})`}.`,
    largest: ({branch, gap, left, when, near, ...about}) =>
      `${largestGap(about)} في فرع «${branch}»: ${gap === 100 ? publishedZero : `${spokenShare(gap)} ${left}`} (${when})${nearlyAsLarge(near)}`,
    largestMany: ({branches, gap, when, ...about}) =>
      `${largestGap(about)} في ${inList(branches)}: ${gap === 100 ? `${publishedZero} في كل منها` : `${print.percent(gap)} خارج التغطية في كل منها`} (${when})`,
    olderIncome: ({since}) =>
      `يتبع رقم منظمة العمل الدولية لمجموعة الدخل تصنيفًا أقدم للبنك الدولي؛ أما البلد الوسيط وهذا الأطلس فيتبعان التصنيف الساري منذ ${since}.`,
    unemploymentZero: ({count, of, explained}) =>
      `تغطية البطالة هنا ${print.percent(0)}، كما في ${print.count(count)} من أصل ${countedAfter(of, area)} ${withData(false)}${explained ? "" : "؛ وقد يعني ذلك أنه لا نظام، أو أن أحدًا لم تصل إليه التغطية، أو أنه لم يُبلَّغ عن أحد: ولا يذكر الجدول أيها المقصود"}.`,
    subtitle: "نسبة من هم خارج التغطية في كل فرع، من الفئة الخاصة به من الأشخاص، وفق ترتيب دورة الحياة؛ أحدث سنة، مبينة مع كل قيمة.",
    note: "للفروع مقامات مختلفة، يسميها الجدول، فلا تُجمع معًا؛ ولا يذكر المصدر أيها يكوّن نسبة الحاصلين على إعانة نقدية واحدة على الأقل.",
    caption: (name) => `${name}: نسبة من هم خارج التغطية في كل فرع، أحدث سنة`,
    branch: "الفرع",
    covered: "التغطية",
    reached: "مشمولون بالتغطية",
    left: "خارج التغطية"
  },
  gender: {
    titleWidest: ({name, women, men, children, when}) =>
      children
        ? `${name}: ${print.percent(women)} لدى الإناث، مقابل ${print.percent(men)} لدى الذكور (${when})`
        : `${name}: ${print.percent(women)} من النساء، مقابل ${print.percent(men)} من الرجال (${when})`,
    titleLevel: ({branch, points, within, noted, when}) =>
      `${noted ? "من دون القيم التي عليها ملاحظة، " : ""}الفرق بين النساء والرجال في التغطية أقل من ${countedAfter(within, point)} ${bothComparable}؛ وأكبر فرق، في فرع «${branch}»، هو ${inPoints(points)} (${when})`,
    titleEven: ({when}) => `لا فرق بين النساء والرجال في التغطية ${bothComparable} (${when})`,
    notCompared: (ends) => `خارج المقارنة: ${endsIn(ends)}.`,
    titleEnds: ({when, ...ends}) => `لا تمكن المقارنة بين تغطية النساء وتغطية الرجال: ${endsIn(ends)} (${when})`,
    titleWork: "ليس لدى المصادر أرقام للنساء والرجال كلٍّ على حدة إلا عن العمالة غير المنظمة",
    titleNone: "ليس لدى المصادر أي رقم للنساء والرجال كلٍّ على حدة",
    subtitle: "نسبة النساء ونسبة الرجال خارج التغطية، حيثما كان لدى المصدر الرقمان معًا للسنة نفسها.",
    subtitleWork: "نسبة النساء ونسبة الرجال خارج التغطية، وفي وظائف غير منظمة، حيثما كان لدى المصدر الرقمان معًا للسنة نفسها.",
    noteWork: "تُعرَّف العمالة غير المنظمة جزئيًا بغياب الحماية الاجتماعية.",
    caption: (name) => `${name}: النساء والرجال، أحدث سنة فيها الرقمان معًا`,
    leftAside: (branches) => `فروق أكبر، خارج العنوان لأن إحدى القيمتين عند السقف أو عليها ملاحظة: ${print.list(branches)}.`,
    notSplit: (branches) => `لا أرقام حسب الجنس في المصدر: ${print.list(branches)}.`
  },
  work: {
    title: ({share: value, when}) => `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة (${when})`,
    titleGroup: ({group, share: value, when}) => `${group}: ${print.percent(value)} يعملون في وظائف غير منظمة (${when})`,
    titleNone: "ليس في جداول منظمة العمل الدولية رقم عن العمالة غير المنظمة",
    bySector: "من الجدول حسب القطاع",
    totalBySector:
      "ليس في جدول منظمة العمل الدولية للعمالة غير المنظمة حسب الجنس رقم عن هذا البلد أو الإقليم؛ والإجمالي هو إجمالي جدولها حسب القطاع، وهو من إصدار آخر.",
    subtitle: "نسبة المشتغلين في وظائف غير منظمة، حسب الجنس والقطاع والوضع في العمل.",
    partsUnremarked: "على الإجمالي إشارة إلى أنه يشمل المدن فقط؛ ولا يضع المصدر هذه الإشارة على النسب حسب القطاع والوضع في العمل.",
    partsOfCities: ({year}) =>
      `على الإجمالي إشارة إلى أنه يشمل المدن فقط؛ ولا يضع المصدر هذه الإشارة على النسب حسب القطاع والوضع في العمل، لكن إجمالي جدوله حسب القطاع هو إجمالي المدن (${print.year(year)}): والأرجح جدًا أن هذه النسب للمدن أيضًا.`,
    totalApart: ({share: value, year, own, ofSectors, outside}) => {
      const where = outside ? "خارج نطاق النسب حسب القطاع" : "لا تتبع النسب حسب القطاع";
      const theirs =
        own === null
          ? `، وهذه النسب لسنة ${print.year(ofSectors)}`
          : `: ففي الجدول حسب القطاع (${print.year(ofSectors)}) نسبة جميع المشتغلين ${print.percent(own)}`;
      return `نسبة جميع المشتغلين، ${print.percent(value)} (${print.year(year)})، ${where}${theirs}.`;
    },
    familyWorkers: "عمالة العاملين المساهمين في عمل الأسرة غير منظمة بحكم التعريف؛ وحيث تقول الأعداد غير ذلك، تُعرض كما نُشرت.",
    note: `${informalMeans} وتأتي الأرقام حسب القطاع وحسب الوضع في العمل من إصدارات أخرى، قد تختلف سنواتها؛ فهي ليست سلسلة واحدة.`,
    caption: (name) => `${name}: العمالة غير المنظمة، أحدث سنة في كل جدول`,
    all: "جميع المشتغلين",
    group: "الفئة"
  },
  programmes: {
    title: ({share: value, when}) =>
      `${print.percent(value)} من الأشخاص يعيشون في أسرة معيشية يصل إليها برنامج للحماية الاجتماعية (مسح ${when})`,
    titleOne: ({programme, share: value, when}) =>
      `${programme}: ${print.percent(value)} من الأشخاص يعيشون في أسرة معيشية يصل إليها (مسح ${when})`,
    titleNone: "لا يوجد مسح للأسر المعيشية عن برامج الحماية الاجتماعية",
    subtitle: "نسبة الأشخاص الذين يعيشون في أسرة معيشية يصل إليها كل نوع من البرامج، وفقًا لمسوح الأسر المعيشية.",
    note: "لا تمكن مقارنتها بالتغطية الفعلية: فالمسوح لا ترصد إلا البرامج التي تسأل عنها، وتُعدّ الأسرة كلها مشمولة متى كان أحد أفرادها مشمولًا.",
    caption: (name) => `${name}: البرامج في مسوح الأسر المعيشية، أحدث سنة`,
    programme: "البرنامج",
    fifthTitle: ({poor, rich, when}) =>
      `تصل البرامج إلى ${print.percent(poor)} من الخُمس الأفقر من حيث الرفاه، وإلى ${print.percent(rich)} من الخُمس الأغنى (${when})`,
    fifthSubtitle:
      "نسبة الأشخاص الذين يعيشون في أسرة معيشية يصل إليها أي برنامج، حسب أخماس الرفاه (ترتيب الأشخاص وفق دخل الأسرة المعيشية أو استهلاكها للشخص الواحد)، في مسح للأسر المعيشية.",
    fifthCaption: (name) => `${name}: من يصل إليهم أي برنامج، حسب أخماس الرفاه، أحدث مسح`,
    fifth: "خُمس الرفاه",
    fifthShort: {q2: "الخُمس الثاني", q3: "الخُمس الأوسط", q4: "الخُمس الرابع"},
    parts: ({share: value, parts}) =>
      parts.length === 0
        ? `لا تذكر أرقام ذلك المسح أي أنواع البرامج تكوّن نسبة ${print.percent(value)}.`
        : `في المسح نفسه الذي وردت فيه نسبة ${print.percent(value)}: ${print.list(parts.map((one) => `${one.programme} ${print.percent(one.share)}`))}؛ والأسرة التي تصل إليها عدة أنواع تُحتسب مرة واحدة، ولا يسمي الجدول البرامج.`,
    contributors: ({share: value, when}) =>
      `${print.percent(value)} من القوة العاملة تشترك في نظام للمعاشات (${when}؛ ولا يذكر الناشر السنة).`
  },
  health: {
    title: ({points, when}) =>
      `مؤشر تغطية خدمات التغطية الصحية الشاملة ${print.value(points, "index")} من ${print.limit(100, "index")} (${when})`,
    titleNone: "لا يوجد رقم عن التغطية الصحية",
    subtitle:
      "مؤشر تغطية خدمات التغطية الصحية الشاملة (منظمة الصحة العالمية؛ 14 مؤشرًا تتبعيًا في أربعة مجالات)، والحصة التي تدفعها الأسر المعيشية بنفسها من الإنفاق الصحي. والصحة منفصلة عن الإعانات النقدية.",
    caption: (name) => `${name}: الصحة، حسب السنة`,
    oop: ({share: value, when}) => `تدفع الأسر المعيشية من جيبها ${print.percent(value)} من الإنفاق الصحي الجاري (${when})`,
    index: "مؤشر تغطية خدمات التغطية الصحية الشاملة",
    pocket: "الإنفاق من الجيب"
  },
  spending: {
    title: ({share: value, when}) =>
      `الإنفاق العام على الحماية الاجتماعية، من دون الصحة، ${print.percent(value)} من الناتج المحلي الإجمالي (${when})`,
    titleNone: "ليس في تقارير منظمة العمل الدولية رقم عن الإنفاق العام على الحماية الاجتماعية",
    subtitle: "نسبة من الناتج المحلي الإجمالي؛ أحدث سنة متاحة، ولا يسميها الناشر.",
    noHealth: "ليس في التقرير هنا رقم عن الصحة، وإجماليه بما فيه الصحة يكرر الإجمالي من دونها حتى آخر رقم؛ وهو غير معروض، إذ لا صحة فيه.",
    note: `يأتي التوزيع حسب مراحل الحياة من تقرير (${print.edition("2020-22")}) أقدم من تقرير الإجمالي (${print.edition("2024-26")})؛ فهما ليسا سلسلة واحدة، والأعمدة من تقرير واحد فقط. والتوزيع في المصدر بمنزلة عشرية واحدة: فالقيمة 0 تعني أقل من ${print.finePercent(0.05)} من الناتج المحلي الإجمالي، أو أنه غير مسجل على حدة.`,
    caption: (name) => `${name}: الإنفاق العام على الحماية الاجتماعية`,
    function: "مجال الإنفاق"
  },
  trend: {
    left: (indicator) => trendName({indicator, covered: false}),
    titleTwo: ({from, to, ...about}) =>
      from.capped && to.capped
        ? `${trendName(about)}: ${shareIn(to)} في ${yearOf(from)} وفي ${yearOf(to)}`
        : `${trendName(about)}: ${shareIn(from)} في ${yearOf(from)}، ${shareIn(to)} في ${yearOf(to)}`,
    titleOne: ({indicator, covered, ...end}) =>
      `${trendName({indicator, covered})}: لم تُنشر إلا سنة واحدة، ${shareIn(end)} في ${yearOf(end)}`,
    titleZero: ({name, when}) => `${name}: ${print.percent(100)} في كل سنة منشورة (${when})`,
    titleNewest: ({indicator, covered, ...end}) =>
      `${trendName({indicator, covered})}: ${shareIn(end)} في ${yearOf(end)}، وهو أحدث رقم لا ملاحظة عليه`,
    reported: ({share: value}) => shareIn({share: value, capped: true}),
    titleNone: "ليس في جدول منظمة العمل الدولية رقم عن التغطية لأي سنة",
    subtitle: "نسبة من هم خارج التغطية في جميع السنوات المنشورة. ولا تصل الخطوط إلا بين السنوات القابلة للمقارنة.",
    note: "قد يكون التغير بين السنوات تغيرًا في البرامج أو في الإبلاغ أو في المنهجية.",
    caption: (name) => `${name}: نسبة من هم خارج التغطية في جميع السنوات المنشورة`
  },
  unknown: {
    title: (count) => `${counted(count, indicatorNoun)} بلا رقم عن هذا البلد أو الإقليم`,
    titleNone: "لكل مؤشر في هذا الأطلس رقم عن هذا البلد أو الإقليم",
    intro: "ليس في مصادرنا رقم عما يلي، وإن كان البلد نفسه قد يملك رقمًا عنه:",
    sex: "أرقام، لكن لا رقم للنساء والرجال كلٍّ على حدة:",
    old: "متأخرة بأكثر من خمس سنوات عن السنة الأكثر شيوعًا في المؤشر:",
    undated: "منشورة بلا سنة:",
    annotations: "للقراءة بحذر:"
  },
  sources: {
    title: "من أين تأتي هذه الأرقام",
    download: (place) => `جميع الصفوف عن ${place.the}`,
    rows: ({count, context}) => `${counted(count, row)}${context === 0 ? "" : `؛ وفي مكان آخر ${counted(context, row)} من مؤشرات السياق`}`,
    method: "كيف يُعدّ كل رقم",
    context: "مؤشرات السياق لا صفحة لها؛ وملفاتها مع جميع البيانات"
  },
  seeNote: "انظر الملاحظة",
  readNotes: ({count, section}) => `قراءة ${notes(count)} تحت «${section}»`,
  readNotesAbove: ({count}) => `قراءة ${notes(count)} تحت العنوان الرئيسي`,
  toIndicator: (name) => `${name}: جميع البلدان`
};

/** "الملاحظة", "الملاحظات (3)". */
function notes(count: number): string {
  const many = `الملاحظات (${print.count(count)})`;
  return n(count, {one: "الملاحظة", two: "الملاحظتين", few: many, many, other: many});
}
