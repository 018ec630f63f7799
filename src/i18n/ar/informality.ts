import type {StatusMedian} from "../en/informality.ts";
import type {Words} from "../en.ts";
import type {PlaceName} from "../placeName.ts";
import {
  afterPlace,
  country,
  counted,
  countedAfter,
  informalMeans,
  n,
  partlyCircular,
  place as area,
  point,
  print,
  year
} from "./phrases.ts";

/** "لديها", of so many countries. */
export const has = (of: number): string => n(of, {one: "لديه", two: "لديهما", few: "لديها", many: "لديها", other: "لديها"});

/** Some of so many countries, after a preposition, with what they have: "أي من 6 بلدان وأقاليم لديها مسح", "4 من أصل 6 …", "البلد أو الإقليم الوحيد الذي لديه مسح". */
export const placesAmong = (count: number, of: number, what = ""): string => {
  if (of === 1) return `البلد أو الإقليم الوحيد${what === "" ? "" : ` الذي لديه ${what}`}`;
  const some = count === 0 ? "أي من " : count === of ? "كل من " : `${print.count(count)} من أصل `;
  return `${some}${countedAfter(of, area)}${what === "" ? "" : ` ${has(of)} ${what}`}`;
};

/** "تتقدم في 3 منها", "لا تتقدم في أي منها"; of what was counted before. */
export const happensIn = (count: number, verb: string): string =>
  count === 0 ? `لا ${verb} في أي منها` : `${verb} في ${print.count(count)} منها`;

/** "هناك 4 فيها", "ليس بينها ما فيه"; of what was counted before. */
export const thereAre = (count: number): string => {
  const some = `هناك ${print.count(count)} فيها`;
  return count === 0 ? "ليس بينها ما فيه" : n(count, {one: "هناك واحد فيه", two: "هناك اثنان فيهما", few: some, many: some, other: some});
};

type Compared = {one: string; other: string; larger: number; smaller: number; of: number; what?: string};
/** In how many countries a share is larger than another, and in how many smaller; shares are feminine. */
export const largerIn = ({one, other, larger, smaller, of, what = ""}: Compared): string => {
  if (of === 1) {
    const way = larger > 0 ? "أكبر من" : smaller > 0 ? "أصغر من" : "تكاد تساوي";
    return `${one} ${way} ${other} في ${placesAmong(1, 1, what)}`;
  }
  const rest = smaller === 0 ? "ليست أصغر في أي منها" : `أصغر في ${print.count(smaller)} منها`;
  return `${larger === 0 ? "ليست " : ""}${one} أكبر من ${other} في ${placesAmong(larger, of, what)}${larger === of ? "" : `، و${rest}`}`;
};

/** "5 من أصل 12 بلدًا". */
export const medianOf = ({of}: Pick<StatusMedian, "of">, among: number): string =>
  `${print.count(of)} من أصل ${countedAfter(among, country)}`;

type Statuses = {most: StatusMedian; least: StatusMedian; among: number};
/** "83.6% من الوظائف في فئة «…» غير منظمة، مقابل 38.2% في فئة «…» (128 للأولى، 129 للثانية، من أصل 194 بلدًا", for a year to follow. */
export const statusesIn = ({most, least, among}: Statuses): string =>
  `${print.percent(most.value)} من الوظائف في فئة «${most.status}» غير منظمة، مقابل ${print.percent(least.value)} في فئة «${least.status}» (${most.of === least.of ? print.count(most.of) : `${print.count(most.of)} للأولى، ${print.count(least.of)} للثانية،`} من أصل ${countedAfter(among, country)}`;

const placed = ({place, value, when}: {place: PlaceName; value: number; when: string}): string =>
  `${afterPlace(place.within, when)}: ${print.percent(value)}`;

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const covered = ({place, cover, coverWhen}: Pair): string => afterPlace(`${print.percent(cover)} ${place.within}`, coverWhen);
const formalIn = ({formal, formalWhen}: Pair): string => `${print.percent(formal)} (${formalWhen})`;

/** How many countries, where medians differ the fewest and the most. */
const span = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most ? print.count(most) : `${print.count(fewest)} ${most - fewest === 1 ? "أو" : "إلى"} ${print.count(most)}`;

/** Women’s and men’s shares of informal jobs, as they are compared. */
export const womenInformal = {
  one: "نسبة العاملات في وظائف غير منظمة من المشتغلات",
  other: "نسبة العاملين فيها من المشتغلين الرجال"
};
const youngInformal = {one: "نسبة العاملين في وظائف غير منظمة بين الشباب", other: "نسبتهم بين البالغين"};

/** Words of the lens on informal work. */
export const informality: Words["informality"] = {
  name: "العمالة غير المنظمة",
  question: "من يعمل في وظائف غير منظمة؟",
  title: (group) => `العمالة غير المنظمة، ${group}: كم عدد العاملين في وظائف غير منظمة، ومن هم`,
  headline: ({value, when}) => `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة (${when}).`,
  headlineSexes: ({value, women, men, when}) =>
    `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة: ${print.percent(women)} من المشتغلات، مقابل ${print.percent(men)} من المشتغلين الرجال (${when}).`,
  headlineMedian: ({count, value, when}) =>
    `في وسيط ${countedAfter(count, country)} (أعضاء في الأمم المتحدة ومراقبون لديها)، يعمل ${print.percent(value)} من المشتغلين في وظائف غير منظمة (${when}).`,
  headlineFew: ({each}) => `المشتغلون في وظائف غير منظمة: ${print.list(each.map(placed))}.`,
  headlineNone: "ليس لأي بلد من هذه المجموعة رقم عن العمالة غير المنظمة في مصادر هذا الأطلس.",
  most: ({count, of, when}) =>
    `${count === 0 ? "لا يعمل" : "يعمل"} أكثر من نصف المشتغلين في وظائف غير منظمة في ${placesAmong(count, of, "بيانات")} (أحدث سنة، ${when}).`,
  missing: ({count}) => `لا رقم لدى ${countedAfter(count, area)} من المجموعة.`,
  definition: informalMeans,
  sections: {
    sexes: "النساء والرجال",
    ages: "الشباب والبالغون",
    status: "بحسب الوضع في العمل",
    employees: "العاملون بأجر والعاملون المستقلون",
    cover: "العمل المنظم والتغطية",
    beyond: "ما وراء الوظائف المنظمة"
  },
  sexes: {
    titleAverages: ({women, men, when}) =>
      `${print.percent(women)} من المشتغلات، مقابل ${print.percent(men)} من المشتغلين الرجال، يعملون في وظائف غير منظمة (${when})`,
    titleCountries: ({higher, lower, of}) => largerIn({...womenInformal, larger: higher, smaller: lower, of}),
    subtitle: ({within, when}) =>
      `نسبة العاملات في وظائف غير منظمة من المشتغلات ونسبة العاملين فيها من المشتغلين الرجال، أحدث سنة تتوافر فيها القيمتان، ${when}. المتوسطات تقديرات منمذجة لمنظمة العمل الدولية؛ وتُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    caption: (group) => `${group}: العمالة غير المنظمة لدى النساء والرجال، أحدث سنة تتوافر فيها القيمتان`,
    note: "تحتسب النسبة من لديهم عمل: فحيث يقل عدد المشتغلات، لا تقول إلا القليل عن الكثيرات غير المشتغلات. وتختلف تعريفات العمالة غير المنظمة بين المسوح الوطنية.",
    toIndicator: "خريطة العمالة غير المنظمة وترتيبها"
  },
  status: {
    title: ({most, least, among, when}) => `في البلد الوسيط، ${statusesIn({most, least, among})}؛ ${when})`,
    titleOne: ({status, among, when, ...one}) =>
      `في وسيط ${medianOf(one, among)} لديها بيانات، ${print.percent(one.value)} من الوظائف غير منظمة في فئة «${status}» (${when})`,
    subtitle: ({count, when, median}) =>
      `نسبة الوظائف غير المنظمة في كل وضع في العمل، ${counted(count, area)}، أحدث سنة، ${when}؛ كل نقطة تمثل بلدًا أو إقليمًا${median ? "، والخط يحدد الوسيط" : ""}.`,
    note: "بحسب تعريف منظمة العمل الدولية، تكون عمالة العاملين المساهمين في عمل الأسرة غير منظمة دائمًا؛ وحيث تقول الأعداد غير ذلك، تُعرض كما نُشرت. الأرقام محسوبة من أعداد الوظائف التي نشرتها منظمة العمل الدولية في عام 2024؛ وهي إصدار قائم بذاته، لا سلسلة واحدة مع نسب النساء والرجال. ولا تفصيل للنساء والرجال بحسب الوضع في العمل.",
    caption: (group) => `${group}: العمالة غير المنظمة بحسب الوضع في العمل، أحدث سنة`,
    say: ({area: name, status, value, when}) => `${name}: ${status}، ${print.percent(value)} غير منظمة (${when})`,
    none: "ليس لأي بلد من هذه المجموعة أرقام عن العمالة غير المنظمة بحسب الوضع في العمل."
  },
  ages: {
    title: ({smaller, larger, of, since, when}) =>
      `${largerIn({...youngInformal, larger, smaller, of, what: `مسح منذ ${print.year(since)}`})} (${when})`,
    titleOld: ({since}) => `ليس في جدول منظمة العمل الدولية مسح بحسب العمر منذ ${print.year(since)} لهذه المجموعة`,
    titleNone: "ليس في جدول منظمة العمل الدولية أرقام عن العمالة غير المنظمة بحسب العمر لهذه المجموعة",
    countries: ({within}) =>
      `نسبة العاملين في وظائف غير منظمة من المشتغلين: من 15 إلى 24 سنة، و25 سنة فأكثر، أحدث سنة تتوافر فيها القيمتان، إصدار ربيع عام 2022. تُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    parts: ({within, since}) =>
      `نسبة العاملين في وظائف غير منظمة من المشتغلين، من 15 إلى 24 سنة، و25 سنة فأكثر: وسيط بلدان كل منطقة فرعية، كل فئة عمرية على حدة، مسوح منذ ${print.year(since)}، إصدار ربيع عام 2022. تُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    caption: (group) => `${group}: العمالة غير المنظمة لدى الشباب والبالغين، أحدث سنة تتوافر فيها القيمتان`,
    countWithOld: ({old, smaller, larger, of}) =>
      `مع احتساب ${n(old, {one: "المسح الأقدم الوحيد", two: "المسحين الأقدمين", few: `المسوح الأقدم وعددها ${print.count(old)}`, many: `المسوح الأقدم وعددها ${print.count(old)}`, other: `المسوح الأقدم وعددها ${print.count(old)}`})} أيضًا، ${largerIn({...youngInformal, larger, smaller, of})}.`,
    note: "تحتسب النسبة من لديهم عمل، لا الشباب الذين يدرسون أو يبحثون عن عمل. وهي من إصدار أقدم من نسب النساء والرجال: لا يتضمن المسوح التي راجعت منظمة العمل الدولية مجموعها منذ ذلك الحين.",
    one: "من 15 إلى 24 سنة",
    other: "25 سنة فأكثر",
    difference: "الشباب ناقص البالغين، بالنقاط المئوية",
    say: ({label, one, other, when}) => `${label}: من 15 إلى 24 سنة ${print.percent(one)}، 25 سنة فأكثر ${print.percent(other)} (${when})`,
    toIndicator: "الخريطة والترتيب بحسب العمر"
  },
  employees: {
    title: ({employees, selfEmployed, fewest, most, among, when}) =>
      `في البلد الوسيط، يعمل ${print.percent(employees.female)} من العاملات بأجر في وظائف غير منظمة، مقابل ${print.percent(employees.male)} من الرجال العاملين بأجر؛ وبين العاملين المستقلين، ${print.percent(selfEmployed.female)} من النساء مقابل ${print.percent(selfEmployed.male)} من الرجال (${span({fewest, most})} من أصل ${countedAfter(among, country)}؛ ${when})`,
    titleFew: ({since}) =>
      `لا يُعطى وسيط: أقل من خمسة بلدان لديها مسح منذ ${print.year(since)} عن العاملين بأجر والعاملين المستقلين بحسب الجنس`,
    subtitle: ({count, when, median}) =>
      `نسبة الوظائف غير المنظمة لدى العاملين بأجر ولدى العاملين المستقلين، النساء والرجال، كما نشرتها منظمة العمل الدولية في ربيع عام 2022؛ ${counted(count, area)}، أحدث سنة، ${when}؛ كل نقطة تمثل بلدًا أو إقليمًا${median ? "، والخط يحدد الوسيط" : ""}.`,
    note: "العاملون المستقلون هم أصحاب العمل والعاملون لحسابهم الخاص وأعضاء التعاونيات والعاملون المساهمون في عمل الأسرة مجتمعين. وهي نسب منشورة من إصدار أقدم، يتضمن الجنسين؛ وليست سلسلة واحدة مع الأرقام بحسب الوضع في العمل، وهي أرقام محسوبة.",
    row: ({group, sex}) => `${group}، ${sex}`,
    caption: (group) => `${group}: العمالة غير المنظمة لدى العاملين بأجر والعاملين المستقلين بحسب الجنس، أحدث سنة`,
    none: "ليس لأي بلد من هذه المجموعة أرقام عن العاملين بأجر والعاملين المستقلين بحسب الجنس في جدول منظمة العمل الدولية.",
    toIndicator: "خريطة العاملين بأجر وترتيبهم"
  },
  parts: {
    titleAges: ({young, adult, when}) =>
      `${print.percent(young)} من المشتغلين الذين تتراوح أعمارهم بين 15 و24 سنة، مقابل ${print.percent(adult)} ممن بلغوا 25 سنة فأكثر، يعملون في وظائف غير منظمة (${when})`,
    titleOne: ({group, share, when}) => `${print.percent(share)} من الوظائف غير منظمة في فئة «${group}» (${when})`,
    subtitle:
      "نسبة العاملين في وظائف غير منظمة من المشتغلين في كل فئة؛ مع النساء والرجال حيثما نُشرت أرقامهم. النسب كما نشرتها منظمة العمل الدولية في ربيع عام 2022، وهو إصدار أقدم من إصدار الأرقام الواردة أعلاه.",
    caption: (name) => `${name}: العمالة غير المنظمة بحسب العمر، ولدى العاملين بأجر، ولدى العاملين المستقلين، أحدث سنة`
  },
  cover: {
    title: ({formal, informal, when}) =>
      `حيث معظم العمل منظم، يغطي البلد الوسيط ${print.percent(formal)} من سكانه؛ وحيث معظمه غير منظم، ${print.percent(informal)} (${when})`,
    titleFormal: ({count, cover, when}) =>
      `معظم العمل منظم في جميع البلدان والأقاليم، وعددها ${print.count(count)}؛ ويغطي البلد الوسيط ${print.percent(cover)} من سكانه (${when})`,
    titleInformal: ({count, cover, when}) =>
      `معظم العمل غير منظم في جميع البلدان والأقاليم، وعددها ${print.count(count)}؛ ويغطي البلد الوسيط ${print.percent(cover)} من سكانه (${when})`,
    halves: {formal: "حيث معظم العمل منظم", informal: "حيث معظم العمل غير منظم"},
    titleEnds: ({low, high}) =>
      `داخل التغطية: ${covered(low)}، حيث ${formalIn(low)} من العمل منظم؛ ${covered(high)}، حيث ${formalIn(high)} من العمل منظم`,
    titleOne: ({place, cover, coverWhen, formal, formalWhen}) =>
      `${place.name}: ${print.percent(cover)} (${coverWhen}) داخل التغطية، ${print.percent(formal)} (${formalWhen}) من العمل منظم`,
    subtitle: ({count, when}) =>
      `نسبة السكان المشمولين بإعانة نقدية واحدة على الأقل، مقابل نسبة المشتغلين في وظائف منظمة (100 ناقص العمالة غير المنظمة)؛ ${counted(count, area)}، أحدث القيم، ${when}.`,
    note: `${partlyCircular} وإحداهما نسبة من السكان جميعًا، والأخرى نسبة من المشتغلين.`,
    apart: ({most, names}) => `لا تُعرض بلدان تفصل بين قيمتيها مدة تتجاوز ${countedAfter(most, year)}: ${print.list(names)}.`,
    unpaired: ({count}) => `ينقص أحد الرقمين لدى ${countedAfter(count, area)} من المجموعة.`,
    axisY: "مشمولون بإعانة نقدية واحدة على الأقل",
    axisX: "المشتغلون في وظائف منظمة",
    line: "الخط القطري: نسبة المشمولين بالتغطية تساوي نسبة العاملين في وظائف منظمة",
    area: "بلد أو إقليم",
    named: ({points}) => `فوق الخط القطري بمقدار ${countedAfter(points, point)} أو أكثر`,
    group: "متوسط، تقدير منمذج لمنظمة العمل الدولية",
    old: "حلقة فارغة: إحدى القيمتين قديمة",
    say: ({place, cover, coverWhen, formal, formalWhen}) =>
      `${place.name}: ${print.percent(cover)} داخل التغطية (${coverWhen})، ${print.percent(formal)} من المشتغلين في وظائف منظمة (${formalWhen})`,
    caption: (group) => `${group}: التغطية بإعانة نقدية واحدة على الأقل والعمالة المنظمة، أحدث القيم`,
    covered: "مشمولون بإعانة نقدية واحدة على الأقل",
    formal: "في وظائف منظمة",
    points: "التغطية ناقص العمالة المنظمة، بالنقاط المئوية (مؤشر دلالة؛ المقامان مختلفان)",
    none: "ليس لأي بلد من هذه المجموعة الرقمان معًا ضمن السنوات التي يتيحها هذا الرسم."
  },
  beyond: {
    title: ({count, of, points, first, when}) =>
      `تتجاوز التغطية نسبة العمالة المنظمة بمقدار ${countedAfter(points, point)} أو أكثر في ${print.count(count)} من أصل ${countedAfter(of, area)}: ${print.list(first.map(({name}) => name))} (${when})`,
    titleFirst: ({count, of, points, first, when}) =>
      `تتجاوز التغطية نسبة العمالة المنظمة بمقدار ${countedAfter(points, point)} أو أكثر في ${print.count(count)} من أصل ${countedAfter(of, area)}، والفروق الكبرى هي في ${print.list(first.map(({the}) => the))} (${when})`,
    none: ({of, points, when}) =>
      `لا تتجاوز التغطية نسبة العمالة المنظمة بمقدار ${countedAfter(points, point)} أو أكثر في ${placesAmong(0, of, "الرقمان معًا")} (${when}).`,
    subtitle: ({most}) =>
      `التغطية بإعانة نقدية واحدة على الأقل ناقص نسبة المشتغلين في وظائف منظمة، بالنقاط المئوية؛ ولا تتجاوز المدة بين القيمتين ${countedAfter(most, year)}.`,
    note: `يُقرأ هذا بوصفه علامة على أن الإعانات تصل إلى ما وراء قسيمة الراتب، لا بوصفه تعدادًا للعاملين المشمولين في العمالة غير المنظمة. فالتغطية تحتسب الجميع، بمن فيهم الأطفال وكبار السن، وتحتسب الإعانة الصغيرة كالكبيرة؛ أما العمالة المنظمة فلا تحتسب إلا من يعملون. ${partlyCircular}`,
    capped: ({names}) => `تُركت جانبًا لأن تغطيتها عند سقف مصدرها وقد تكون أقل: ${print.list(names)}.`,
    caption: (group) => `${group}: البلدان والأقاليم التي تتجاوز تغطيتها العمالة المنظمة فيها بكثير`,
    remarks: "للقراءة بحذر",
    toLifeCycle: "ما مراحل الحياة المشمولة بالتغطية"
  }
};
