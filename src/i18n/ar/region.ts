import type {Words} from "../en.ts";
import {placesAmong} from "./informality.ts";
import {carry} from "./doubts.ts";
import {pageNames} from "./pageNames.ts";
import {
  aboutPeople,
  counted,
  countedAfter,
  country,
  fromTo,
  group as groupNoun,
  inPoints,
  nearlyAsLarge,
  place as area,
  point,
  print,
  reportedWhole,
  someOf,
  spokenShare,
  spokenWholeShare,
  withoutZeros,
  year as yearNoun,
  type Noun
} from "./phrases.ts";

type Region = Words["region"];

const member: Noun = {one: "عضو واحد", two: "عضوان", twoAfter: "عضوين", few: "أعضاء", many: "عضوًا", other: "عضو"};
const furtherCountry: Noun = {
  one: "بلد واحد آخر",
  two: "بلدان آخران",
  twoAfter: "بلدين آخرين",
  few: "بلدان أخرى",
  many: "بلدًا آخر",
  other: "بلد آخر"
};

const inList = (names: readonly string[]): string => print.list(names.map((name) => `«${name}»`));
const share = "نسبة من هم خارج التغطية";

/** Two years are set side by side; nothing is said of those between them. */
type PaceSpan = Parameters<Region["paceSentence"]["still"]>[0];
const apartBy = (way: "أعلى" | "أدنى", points: number, {from, to}: Pick<PaceSpan, "from" | "to">): string =>
  `كانت التغطية في ${print.year(to)} ${way} مما كانت عليه في ${print.year(from)} بمقدار ${inPoints(points)}`;
const higher = (points: number, {indicator, ...span}: PaceSpan): string => print.labelled(indicator, `${apartBy("أعلى", points, span)}.`);

/** Each branch has a median of its own countries. */
const largestMedianGap = (apart: boolean): string => `${apart ? "باستثناء البطالة، حيث التغطية الوسيطة 0، " : ""}أوسع فجوة وسيطة هي`;

/** "، أو 56.9% مع 11 بلدًا آخر على أرقامها ملاحظة"; "" where there is nothing to say. */
const withMore = (withNoted: Parameters<Region["branches"]["title"]>[0]["withNoted"]): string =>
  withNoted === null
    ? ""
    : `، أو ${print.percent(withNoted.share)} مع ${countedAfter(withNoted.count, furtherCountry)} ${carry(withNoted.count)}`;

/** Words of the pages on groups of countries, and of figures computed for groups. */
export const region: Region = {
  index: {
    title: pageNames.regions,
    intro: (groups) => `${counted(groups, groupNoun)} من البلدان، لكل منها الرقم الذي يقدمه ناشره ورقم يمكن تتبعه إلى أعضائها.`,
    description:
      "المناطق ومجموعات الدخل ومجموعات أخرى من البلدان جنبًا إلى جنب: التغطية المنشورة والمحسوبة، والأشخاص خارج التغطية، والبيانات الناقصة.",
    caption: (kind) => `${kind}: نسبة السكان الذين لا تغطيهم أي إعانة نقدية من إعانات الحماية الاجتماعية`,
    group: "المجموعة",
    members: "الأعضاء",
    published: "المنشور",
    computed: "المحسوب",
    basis: "الأعضاء الذين تتوافر بياناتهم، السنوات",
    about: "السنة، أو كيفية الحساب",
    legend: "العلامات",
    kindLinks: "أنواع المجموعات"
  },
  kinds: {
    world: "العالم",
    income: "مجموعات الدخل",
    region: "مناطق منظمة العمل الدولية",
    subregion: "المناطق الفرعية لمنظمة العمل الدولية",
    cross: "مجاميع أخرى",
    status: "مجموعات حسب الصفة",
    named: "مجموعات مسماة"
  },
  title: (name) => `${name}: من هم خارج تغطية الحماية الاجتماعية`,
  members: (count) => counted(count, area),
  definition: ({by, when}) => `العضوية: ${by}، حتى ${when}.`,
  definitionLink: "التعريف",
  sections: {
    members: "البلدان",
    map: "الخريطة",
    people: "الأشخاص",
    branches: "الفروع",
    spread: "داخل المجموعة",
    sex: "النساء والرجال",
    work: "العمالة غير المنظمة",
    pace: "الاتجاه",
    audit: "كيف تُعدّ الأرقام",
    missing: "بيانات ناقصة"
  },
  published: "منشور من منظمة العمل الدولية",
  publishedToo: "تنشر منظمة العمل الدولية أيضًا متوسطات للنساء وللرجال بشأن ما يلي.",
  publishedOf: (branch) => `${branch}، منشور من منظمة العمل الدولية`,
  computed: "محسوب من الأعضاء",
  difference: "المحسوب ناقص المنشور، بالنقاط المئوية",
  computedHeadline: ({place, gap, least, left, basis}) =>
    `${place.within}، ${least ? "ما لا يقل عن " : ""}${spokenShare(gap)} ${left}${gap === 100 ? "، كما هو منشور" : ""}، محسوبة من ${basis}.`,
  noHeadline: "عدد من يعيشون في بلدان تتوافر بياناتها أقل من أن يتيح رقمًا للمجموعة.",
  basis: ({countries, of, share: part, when}) =>
    `${print.count(countries)} من أصل ${countedAfter(of, area)}، لديها ${spokenWholeShare(part)} من الأشخاص المعدودين هناك، قيم ${when}`,
  compare: ({left, basis, difference}) =>
    `محسوب من ${basis}: ${print.percent(left)} خارج التغطية، أي ${difference > 0 ? "أعلى" : "أدنى"} من الرقم المنشور بمقدار ${inPoints(difference)}.`,
  compareSame: ({left, basis}) => `محسوب من ${basis}: ${print.percent(left)} خارج التغطية، وهو الرقم المنشور نفسه.`,
  computedOnly: ({computed, most, weak}) =>
    `التغطية ${most ? "لا تزيد على " : ""}${print.percent(computed)}${weak ? " †" : ""}: أحدث قيمة لكل عضو حتى تلك السنة، مرجحة بعدد أشخاصه.`,
  unpublished: "لا تنشر منظمة العمل الدولية رقمًا لهذه المجموعة.",
  leftComputed: ({people, capped, countries, of, share: part}) =>
    `وفق حسابنا، ${aboutPeople(people)}${capped ? " على الأقل" : ""} خارج التغطية في البلدان والأقاليم التي تتوافر بياناتها (${someOf(countries, of)}، ولديها ${spokenWholeShare(part)} من الأشخاص المعدودين هناك).`,
  leftNote: ({countries, of, share: part}) =>
    `محسوب، في البلدان والأقاليم التي تتوافر بياناتها (${someOf(countries, of)}، ولديها ${spokenWholeShare(part)} من الأشخاص)`,
  pull: (members) => `معظم الفرق، بالنقاط المئوية: ${print.list(members)}.`,
  pulling: ({area: own, left, when, points}) => `${own.name} ${print.signedPoints(points)} (${left}، ${when})`,
  whyDifferent:
    "تضع منظمة العمل الدولية بالنمذجة قيمًا للبلدان والسنوات التي ليس لديها رقم عنها؛ أما الرقم المحسوب فلا يستخدم إلا القيم المنشورة، وكل منها مرجحة بعدد أشخاص بلدها، أيًا كانت سنتها.",
  hidden: (part) => `غير معروض، لأن البلدان التي لها رقم لديها ${spokenWholeShare(part)} من الأشخاص، أي دون النصف`,
  refused: {
    noDenominator: "غير محسوب، إذ لا يتوافر عدد أشخاص المقام",
    noMembers: "غير محسوب، إذ لا تتوافر قائمة بالأعضاء",
    noData: "غير محسوب، إذ ليس لأي عضو رقم",
    noHeadCount: "غير محسوب، إذ لا يتوافر عدد أشخاص الأعضاء الذين لهم رقم"
  },
  ranking: {
    title: ({first, last, aside, capped}) => `${share}${aside ? "، من دون القيم التي عليها ملاحظة" : ""}: ${fromTo({first, last, capped})}`,
    titleOne: ({only, capped}) => `بلد واحد تتوافر بياناته${capped ? `: ${reportedWhole(only)}` : `، ${share}: ${only}`}`,
    titleLevel: ({all, capped}) => `تساوٍ بين جميع من تتوافر بياناتهم${capped ? `: ${reportedWhole(all)}` : `، ${share}: ${all}`}`,
    titleNone: "ليس لأي عضو رقم",
    caption: (group) =>
      `${group}: الأعضاء الذين تتوافر بياناتهم، نسبة السكان الذين لا تغطيهم أي إعانة نقدية، أحدث سنة؛ والمراتب بين جميع البلدان والأقاليم`
  },
  map: {
    title: ({count, of, group}) =>
      `${group.name}: ${count === 0 ? "ليس " : ""}معظم الأشخاص خارج التغطية في ${placesAmong(count, of, "بيانات")}`
  },
  branches: {
    title: ({apart, branch, gap, countries, withNoted, near, when}) =>
      `${largestMedianGap(apart)} في فرع «${branch}»: ${print.percent(gap)} خارج التغطية، وسيط ${countedAfter(countries, country)}${withMore(withNoted)} (${when})${nearlyAsLarge(near)}`,
    titleMany: ({apart, branches, gap, when}) =>
      `${largestMedianGap(apart)} في ${inList(branches)}: ${print.percent(gap)} خارج التغطية في كل منها (${when})`,
    titleClosed: "في كل فرع، البلد الوسيط عند سقف المصدر",
    titleNone: "ليس لأي فرع رقم في هذه المجموعة",
    subtitle:
      "نسبة من هم خارج التغطية في كل فرع: البلد الوسيط في هذه المجموعة، بالألوان، وفي المجموعات الأخرى من نوعها؛ ويُحتسب كل بلد مرة واحدة. أحدث القيم، وسنواتها مختلفة. والمثلث هو الرقم الذي نشرته منظمة العمل الدولية، حيث وُجد.",
    subtitleAlone:
      "نسبة من هم خارج التغطية في كل فرع في البلد الوسيط في هذه المجموعة؛ ويُحتسب كل بلد مرة واحدة. أحدث القيم، وسنواتها مختلفة. والمثلث هو الرقم الذي نشرته منظمة العمل الدولية، حيث وُجد.",
    caption: (group) => `${group}: نسبة من هم خارج التغطية في كل فرع، منشورة ومحسوبة وفي البلد الوسيط`,
    medianOf: ({countries, of, when}) => `${print.count(countries)} من أصل ${countedAfter(of, country)}، ${when}`,
    covered: "التغطية المنشورة",
    others: "مجموعات أخرى",
    own: "هذه المجموعة",
    this: "البلد الوسيط في هذه المجموعة",
    note: "المجاميع المنشورة تقديرات منمذجة لمنظمة العمل الدولية. أما الأرقام المحسوبة، في الجدول، فترجّح أحدث قيمة منشورة لكل عضو، حتى السنة المذكورة معها، بعدد أشخاص مقامها؛ وهي محجوبة حيث يكون لدى البلدان التي لها رقم أقل من نصفهم."
  },
  spread: {
    title: ({branch, lowest, highest, capped, zeros}) =>
      `${branch}، ${share}${zeros ? withoutZeros : ""}: ${fromTo({first: lowest, last: highest, capped})}`,
    titleLevel: ({branch, all, capped}) => (capped ? `${branch}: ${reportedWhole(all)}` : `${branch}، ${share}: ${all}`),
    many: (count) => counted(count, country),
    subtitle:
      "نسبة من هم خارج التغطية في كل فرع. كل نقطة بلد أو إقليم بأحدث قيمة له؛ والخط يدل على البلد الوسيط حيث لخمسة بلدان أو أكثر رقم، والمثلث على الرقم الذي نشرته منظمة العمل الدولية حيث وُجد.",
    caption: (group) => `${group}: تفاوت نسب من هم خارج التغطية، حسب الفرع`
  },
  sex: {
    title: ({count, of, branch}) =>
      `${branch}: ${count === 0 ? "ليس " : ""}في جدول منظمة العمل الدولية أرقام للنساء والرجال كلٍّ على حدة عن ${count === 0 ? "أي من" : `${print.count(count)} من أصل`} ${countedAfter(of, member)}`,
    subtitle:
      "عدد الأعضاء الذين في جدول منظمة العمل الدولية قيمتان لهم، للنساء وللرجال، في السنة نفسها، فرعًا فرعًا، وكيف تُقارن القيمتان. تكون النساء متأخرات حيث تكون نسبتهن خارج التغطية، أو في وظائف غير منظمة، أكبر من نسبة الرجال؛ والفرق هو النساء ناقص الرجال، بالنقاط المئوية. التساوي: فرق أقل من نقطة مئوية واحدة.",
    caption: (group) => `${group}: الفروع التي لها أرقام للنساء والرجال`,
    say: ({branch, behind, level, ahead, bothCapped, unsplit, without, children}) =>
      `${branch}: ${children ? "الإناث" : "النساء"} متأخرات في ${print.count(behind)}، تساوٍ في ${print.count(level)}، متقدمات في ${print.count(ahead)}${bothCapped === 0 ? "" : `؛ القيمتان كلتاهما عند السقف في ${print.count(bothCapped)}`}؛ رقم، لكن ليس حسب الجنس، في ${print.count(unsplit)}، لا رقم في ${print.count(without)}`,
    both: "البلدان ذات القيمتين",
    behind: "النساء متأخرات",
    level: "تساوٍ",
    ahead: "النساء متقدمات",
    median: "الفرق الوسيط، بالنقاط المئوية",
    link: (group) => `${group}: النساء والرجال بالتفصيل`
  },
  work: {
    title: ({value, when}) => `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة (${when})`,
    titleComputed: ({value, basis}) => `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة، محسوبة من ${basis}`,
    titleNone: "ليس للعمالة غير المنظمة رقم عن المجموعة ككل",
    subtitle: ({published}) => `نسبة المشتغلين في وظائف غير منظمة: ${published ? "المجموع المنشور والأعضاء" : "الأعضاء"}.`,
    caption: (group) => `${group}: العمالة غير المنظمة لدى الأعضاء، أحدث سنة`,
    link: (group) => `${group}: العمالة غير المنظمة بالتفصيل`
  },
  pace: {
    title: ({from, to, years}) =>
      `من دون أي إعانة نقدية: ${print.percent(from)} في ${print.year(years.first)}، ${print.percent(to)} في ${print.year(years.last)}`,
    titleNone: "ليس في جدول منظمة العمل الدولية سنوات للمقارنة",
    subtitle: "تقديرات منمذجة لمنظمة العمل الدولية لنسبة السكان الذين لا تغطيهم أي إعانة نقدية.",
    caption: (group) => `${group}: نسبة السكان الذين لا تغطيهم أي إعانة نقدية، جميع السنوات المنشورة`
  },
  change: {
    title: ({years: {first, last}}) => `ما الذي غيّر الرقم المحسوب من ${print.year(first)} إلى ${print.year(last)}`,
    was: ({value, year, basis}) => `كان الرقم المحسوب ${print.percent(value)} في ${print.year(year)}، من ${basis}.`,
    is: ({value, year, basis}) => `وهو لسنة ${print.year(year)} ${print.percent(value)}، من ${basis}.`,
    sentence: ({points, rounded, years: {first, last}}) =>
      `التغير من ${print.year(first)} إلى ${print.year(last)}، وقدره ${print.addedPoints(points, 1)} نقطة مئوية، ينقسم إلى هذه الأجزاء${rounded ? " (وهي مقرّبة، فلا يطابق مجموعها التغير تمامًا)" : ""}:`,
    caption: ({group, years: {first, last}}) =>
      `${group.name}: إعانة نقدية واحدة على الأقل، بلدًا بلدًا، وفق المعروف في ${print.year(first)} وفي ${print.year(last)}`,
    points: "النقاط المئوية من التغير",
    byCountriesRow: "جميع البلدان التي لها قيم في المرتين",
    notCompared: "من أبلغ",
    table: "بلدًا بلدًا",
    byCountries: ({points, noted}) => {
      const told = `${print.addedPoints(points, 1)}: تغيرت التغطية في بلدان لها قيم في المرتين`;
      if (!noted) return told;
      const [part, rest] = [noted.points, noted.without].map((some) => print.addedPoints(some, 1));
      return `${told}. ومن ذلك ${part} مصدره ${print.list(noted.areas.map(({the}) => the))}، حيث على القيم ملاحظة؛ والباقي ${rest}`;
    },
    byPeople: ({points}) => `${print.addedPoints(points, 1)}: السكان، إذ نما بعض هذه البلدان أسرع من غيره`,
    byReporting: ({points}) => `${print.addedPoints(points, 1)}: من أبلغ، إذ ظهرت بلدان أو اختفت أو غيّرت منهجيتها؛ وليس ذلك تقدمًا`,
    movers: ({movers, all}) => `${all ? "حسب البلد" : "الأكبر أثرًا"}: ${print.list(movers)}.`,
    mover: ({area: own, points, remark}) => `${own.name} (${print.remarks([print.addedPoints(points, 1), remark])})`,
    refused: ({years: {first, last}}) =>
      `لا يمكن ذكر تغير من ${print.year(first)} إلى ${print.year(last)}: فعدد من يعيشون في بلدان لها رقم قابل للمقارنة في السنتين قليل جدًا.`
  },
  audit: {
    pageTitle: (group) => `${group}: كل رقم محسوب، مع تتبعه إلى أعضائها`,
    intro:
      "كل رقم محسوب، مع تتبعه إلى أعضاء المجموعة. ومجموع النقاط المئوية لجميع البلدان هو الرقم؛ ولذلك تُذكر أعداد الأشخاص هنا كاملة، وإن لم يكن أي منها دقيقًا حتى آخر شخص.",
    summary: ({indicator, value, basis, weak}) => `${indicator}: ${print.percent(value)}${weak ? " †" : ""}، من ${basis}`,
    summaryNone: ({indicators, why}) => `${print.list(indicators)}: ${why}`,
    caption: ({indicator, group, year}) =>
      `${group.name}، ${indicator}: المساهمات في الرقم المحسوب؛ أعداد الأشخاص لسنة ${print.year(year)}`,
    weight: "الأشخاص المعدودون",
    weightAbout: "الأشخاص المعدودون، تقريبًا",
    share: "النسبة",
    points: "النقاط المئوية",
    total: "الجميع",
    ages: (indicator) => `${indicator}: الرقم نفسه، من دون القيم الأقدم`,
    notOlder: "أقصى عمر للقيم",
    any: "أي عمر",
    years: (count) => counted(count, yearNoun),
    people: "من الأشخاص",
    underHalf: "دون النصف: غير معروض",
    sexes: (indicator) => `${indicator}: النساء والرجال، كلٌّ مرجح بعدده`,
    sex: "الجنس",
    undated: "غير محسوب، إذ لا سنة لقيمه"
  },
  missing: {
    title: (count) => `${counted(count, member)} بلا رقم عن الإعانات النقدية`,
    titleNone: "لكل عضو رقم عن الإعانات النقدية"
  },
  paceSentence: {
    closing: ({points, closes, ...span}) =>
      `${higher(points, span)} وبهذه الوتيرة تُسدّ الفجوة نحو سنة ${print.year(closes)}: وهذا حساب يستند إلى سنتين، لا توقع.`,
    higher: ({points, ...span}) => higher(points, span),
    notClosing: ({points, indicator, from, to}) => print.labelled(indicator, `${apartBy("أدنى", points, {from, to})}، فكانت الفجوة أوسع.`),
    still: ({indicator, from, to}) => print.labelled(indicator, `كانت التغطية في ${print.year(from)} وفي ${print.year(to)} متساوية.`),
    hardly: ({under, indicator, from, to}) =>
      print.labelled(
        indicator,
        `الفرق بين التغطية في ${print.year(to)} ومستواها في ${print.year(from)} لا يبلغ ${countedAfter(under, point)}.`
      )
  },
  lenses: pageNames.questions,
  compareLink: "مقارنة مع غيرها"
};
