import {doubts} from "./doubts.ts";
import {placesAmong} from "./informality.ts";
import type {Words} from "../en.ts";
import {
  afterPlace,
  countedAfter,
  country,
  fromTo,
  inUnit,
  place as area,
  print,
  reportedWhole,
  spokenValue,
  withoutZeros
} from "./phrases.ts";
import {withData} from "./withData.ts";

const over = ({count, of, what, begin}: {count: number; of: number; what: string; begin: string}): string =>
  count === 0 ? `ليس ${begin} في أي من ${countedAfter(of, area)} ${what}` : `${begin} في ${placesAmong(count, of)} ${what}`;
const data = "تتوافر بياناتها";

/** The words of an indicator's page. */
export const indicator: Words["indicator"] = {
  title: (name) => `${name}: جميع البلدان، مع السنوات`,
  worldFinding: ({gap, unit, left, when}) => `في العالم، ${spokenValue(gap, unit)} ${left} (${when}).`,
  ofGroup: ({group, sentence}) => `${group}: ${sentence}`,
  groupMeasure: (group) => `${group}: نسبة الوظائف غير المنظمة`,
  groupNote: (group) => `المعروض هنا فئة «${group}» وحدها. والفئات الأخرى في الصفوف وفي صفحة كل بلد.`,
  medianFinding: ({share, unit, predicate, count, when}) =>
    `في وسيط ${countedAfter(count, country)}، ${print.value(share, unit)} ${predicate} (${when}).`,
  medianLeft: ({name, gap, value, when}) =>
    `${name}: في البلد الوسيط ${print.percent(gap)} خارج التغطية، والتغطية ${print.percent(value)}${when ? ` (${when})` : ""}`,
  medianContributors: ({name, gap, value, when}) =>
    `${name}: في البلد الوسيط ${print.percent(gap)} لا يشتركون، مقابل ${print.percent(value)} يشتركون${when ? ` (${when})` : ""}`,
  contributors: ({name, gap, value, when}) => `${name}: ${print.percent(gap)} لا يشتركون، مقابل ${print.percent(value)} يشتركون (${when})`,
  contributing: "يشتركون",
  medianIndex: ({points, count, when}) => `وسيط ${countedAfter(count, country)} هو ${inUnit(points, "index")} (${when}).`,
  sections: {
    map: "الخريطة",
    ranking: "الترتيب",
    time: "عبر الزمن",
    regions: "حسب المنطقة",
    sex: "حسب الجنس",
    method: "التعريف والمنهجية",
    data: "البيانات"
  },
  mapTitle: ({count, of, threshold, own}) =>
    over({count, of, what: withData(own), begin: `أكثر من ${print.limit(threshold, "percent")} خارج التغطية`}),
  mapTitleContributors: ({count, of, threshold}) =>
    over({count, of, what: data, begin: `أكثر من ${print.limit(threshold, "percent")} من القوة العاملة بلا اشتراك في نظام للمعاشات`}),
  mapTitleIndex: (count) => `تتوافر بيانات عن ${countedAfter(count, area)}`,
  mapTitleInformal: ({count, of, threshold}) =>
    over({count, of, what: data, begin: `أكثر من ${print.limit(threshold, "percent")} من العمل غير منظم`}),
  mapTitlePocket: ({count, of, threshold}) =>
    over({count, of, what: data, begin: `أكثر من ${print.limit(threshold, "percent")} من الإنفاق الصحي من جيوب الأسر`}),
  noFinding: "ليس لأي بلد أو إقليم رقم.",
  leftMeasures: {
    "any-benefit": "نسبة السكان الذين لا تغطيهم أي إعانة نقدية",
    children: "نسبة الأطفال الذين لا يحصلون على أي إعانة نقدية للطفل أو الأسرة",
    maternity: "نسبة أمهات المواليد الجدد اللواتي لا يحصلن على إعانة أمومة نقدية",
    unemployment: "نسبة العاطلين عن العمل الذين لا يحصلون على إعانة بطالة نقدية",
    "work-injury": "نسبة المشتغلين غير المشمولين بالتغطية في حال إصابة العمل",
    disability: "نسبة ذوي الإعاقة الشديدة الذين لا يحصلون على إعانة إعاقة نقدية",
    "old-age": "نسبة من تجاوزوا سن التقاعد ولا يحصلون على معاش",
    vulnerable: "نسبة المستضعفين الذين لا يحصلون على مساعدة اجتماعية نقدية",
    poor: "نسبة من يعيشون في فقر ولا يحصلون على مساعدة اجتماعية نقدية",
    "pension-contributors": "نسبة القوة العاملة التي لا تشترك في نظام للمعاشات"
  },
  placed: ({place, value, unit, when}) => afterPlace(`${spokenValue(value, unit)} ${place.within}`, when),
  placedMany: ({count, value, unit, when}) => `${spokenValue(value, unit)} في ${countedAfter(count, area)} (${when})`,
  placedCapped: ({place, when}) => afterPlace(place.within, when),
  placedCappedMany: ({count, when}) => `في ${countedAfter(count, area)} (${when})`,
  rankingTitle: ({first, last, left, zeros, ...about}) =>
    left
      ? `النسبة ${about.contributors ? "التي لا تشترك" : "خارج التغطية"}${zeros ? withoutZeros : ""}: ${fromTo({first, last, ...about})}`
      : `من ${first} إلى ${last}`,
  rankingTitleOne: ({only, left, contributors}) =>
    `رقم واحد${left ? (contributors ? "، النسبة التي لا تشترك" : "، النسبة خارج التغطية") : ""}: ${only}`,
  rankingTitleCapped: ({where, contributors}) => reportedWhole(where, contributors),
  rankingCaption: (name) => `${name}: جميع البلدان والأقاليم التي تتوافر بياناتها، أحدث سنة`,
  noted: ({areas, indicators}) =>
    `قيم عليها ملاحظة: ${print.list(areas)}؛ والملاحظات ${doubts.seeIndicator} ${doubts.onPagesOf({indicators})}.`,
  rankingNote: ({years}) => `يقارن الترتيب أحدث قيمة لكل بلد؛ ${years}. ولا تعني الفروق الصغيرة الكثير.`,
  allOfYear: ({year}) => `جميع القيم لسنة ${print.year(year)}`,
  yearsDiffer: "السنوات مختلفة",
  yearsSome: "السنوات مختلفة، وبعضها غير منشور",
  yearsNone: "سنوات القيم غير منشورة",
  notPublishedTitle: (count) => `بلا رقم: ${countedAfter(count, area)}`,
  regionsTitle: ({region, low, high, tied, left, zeros, ...about}) =>
    `${tied ? "من أوسع التفاوتات ما هو" : "أوسع تفاوت هو"} ${region.within}${left ? `، النسبة ${about.contributors ? "التي لا تشترك" : "خارج التغطية"}` : ""}${zeros ? withoutZeros : ""}: ${fromTo({first: low, last: high, ...about})}`,
  regionsSubtitle: ({published}) =>
    `كل نقطة بلد أو إقليم بأحدث قيمة له؛ والخط يدل على البلد الوسيط حيث لخمسة بلدان أو أكثر رقم${published ? "، والمثلث على الرقم الذي نشرته منظمة العمل الدولية حيث وُجد" : ""}.`,
  regionsNote: ({years}) => `يُحتسب كل بلد مرة واحدة بأحدث قيمة له؛ ${years}. والوسيط هو لأعضاء الأمم المتحدة والمراقبين فيها.`,
  regionsCaption: (name) => `${name}: تفاوت أحدث قيم البلدان حسب المنطقة، من دون ترجيح`,
  regionCountries: "بلدان تتوافر بياناتها",
  lowest: "الأدنى",
  highest: "الأعلى",
  published: "رقم منظمة العمل الدولية",
  countedWorkers:
    "إصابات العمل: يُحتسب العاملون المؤمّن عليهم لا المصابون؛ ويتحدث المصدر عن المشتغلين ولا يذكر هل رقم البلد نسبة منهم أم من القوة العاملة التي تشمل العاطلين عن العمل.",
  sexNote:
    "أرقام النساء وأرقام الرجال هي كلها كما نُشرت: لا يُحسب أي منها من الآخر. أما البلدان والأقاليم غير الواردة في الجدول فليس لدى المصدر الرقمان معًا عنها.",
  sexTitle: ({count, of}) =>
    count === 0
      ? `ليس لدى المصدر أرقام حسب الجنس عن أي من ${countedAfter(of, area)}`
      : `لدى المصدر أرقام حسب الجنس عن ${placesAmong(count, of)}`,
  sexTitleNone: "ليس لدى المصدر أرقام للنساء والرجال كلٍّ على حدة",
  sexTitleWomen: "الأرقام عن النساء فقط",
  sexSubtitle: "أحدث سنة فيها الرقمان معًا. أكبر الفروق أولًا.",
  sexSubtitleSome: ({drawn, of}) =>
    `أحدث سنة فيها الرقمان معًا. أكبر الفروق، وعددها ${print.count(drawn)} من أصل ${print.count(of)}؛ والجدول يتضمنها جميعًا.`,
  sexCaption: (name) => `${name}: النساء والرجال، أحدث سنة فيها الرقمان معًا`,
  sexCaptionChildren: (name) => `${name}: الإناث والذكور، أحدث سنة فيها الرقمان معًا`,
  download: (name) => `جميع صفوف «${name}»`,
  annotations: "للقراءة بحذر",
  peopleHeld: "يمكن عدّ من هم خارج التغطية: يتوافر عدد أشخاص المقام.",
  peopleApproximate: "عدد من هم خارج التغطية تقدير: فالأشخاص المعدودون ليسوا تمامًا أشخاص المقام الذي يذكر وجه الاختلاف بينهما.",
  peopleUndated: "لا يُذكر عدد للأشخاص: فالقيم بلا سنة، ولا يمكن أن يوضع بجانبها عدد.",
  peopleNotHeld: "لا يُعدّ من هم خارج التغطية: لا يتوافر عدد أشخاص المقام."
};
