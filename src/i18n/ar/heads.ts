import type {Words} from "../en.ts";
import {ahead, behind, pairOfFigures} from "./gender.ts";
import {has, placesAmong} from "./informality.ts";
import {stageNoun, knownStages, moreLeftOut, onlyThose, stagesApart} from "./lifeCycle.ts";
import {aboutPeople, countedAfter, country, inUnit, place as area, print, spokenValue} from "./phrases.ts";
import {withinSector} from "./sectors.ts";

const programmes = {
  "survey-coverage": "يصل أي برنامج",
  "survey-insurance": "يصل التأمين الاجتماعي",
  "survey-assistance": "تصل المساعدة الاجتماعية",
  "survey-labour-market": "تصل برامج سوق العمل"
};

/** The heads of pages: a finding of at most fifteen words with one number, under the name of its place; and a line on how it is known. */
export const heads: Words["heads"] = {
  left: ({gap, unit, left, least = false}) => `${least ? "ما لا يقل عن " : ""}${spokenValue(gap, unit)} ${left}`,
  reached: ({value, unit, reached}) => `${inUnit(value, unit)} ${reached}`,
  inDoubt: ({value, reached}) => `موضع شك: ${print.percent(value)} ${reached}`,
  none: "ليس في جدول منظمة العمل الدولية رقم عن تغطية الحماية الاجتماعية",
  fewPeople: "عدد من يعيشون في بلدان تتوافر بياناتها أقل من أن يتيح رقمًا للمجموعة",
  known: ({when}) => `${when}.`,
  people: ({people, when}) => `${aboutPeople(people)} (${when}).`,
  full: ({when}) => `${when}. وقد لا يحصل الشخص المشمول بالتغطية إلا على القليل جدًا.`,
  capped: ({when}) => `كما نُشر (${when})؛ ويضع المصدر سقفًا للنسب عند هذا الحد. وقد لا يحصل الشخص المشمول بالتغطية إلا على القليل جدًا.`,
  computed: ({basis}) => `محسوب من ${basis}.`,
  stages: ({count, of, apart = {capped: [], noted: []}}) => `${moreLeftOut({count, of}, knownStages(apart))}${stagesApart(apart)}`,
  stagesNoted: ({count}) =>
    count === 1
      ? "لا يحتسب العنوان المرحلة الوحيدة التي على رقمها ملاحظة."
      : `لا يحتسب العنوان المراحل التي على أرقامها ملاحظة، وعددها ${print.count(count)}.`,
  stagesMedian: ({count, of}) =>
    `${count === 0 ? "لا يترك" : "يترك"} الوسيط أكثر من النصف خارج التغطية في ${count === of && of > 1 ? "جميع" : count === 0 ? "أي من" : `${print.count(count)} من أصل`} ${countedAfter(of, stageNoun)}${onlyThose(of, "ذات وسيط")}`,
  stagesNone: "لا وسيط في أي مرحلة: أقل من خمسة بلدان لديها رقم يُحتسب",
  womenBehind: ({branch, children, count, of}) => `${branch}: ${behind(children)} في ${placesAmong(count, of)}`,
  womenAhead: ({branch, children, count, of}) => `${branch}: ${ahead(children)} في ${placesAmong(count, of)}`,
  womenInPairs: ({count, of, behind: isBehind, even}) =>
    `${isBehind ? behind(false) : ahead(false)} في ${print.count(count)} من أصل ${countedAfter(of, pairOfFigures)}${even ? "، ومتقدمات في مثلها" : ""}`,
  overBranches: ({when}) => `أزواج الأرقام في جميع الفروع معًا (${when}).`,
  womenLevel: "الفرق بين النساء والرجال أقل من نقطة مئوية واحدة حيثما نُشرت القيمتان",
  womenNone: "ليس في جدول منظمة العمل الدولية النساء والرجال كل على حدة لأي بلد هنا",
  bothKnown: ({of, noted, when}) =>
    `من أصل ${countedAfter(of, area)} ${has(of)} أرقام قابلة للمقارنة لكليهما${noted === 0 ? "" : `، على ${print.count(noted)} منها ملاحظة`} (${when}).`,
  informal: ({value}) => `${print.percent(value)} من المشتغلين يعملون في وظائف غير منظمة`,
  informalMedian: ({value}) => `في البلد الوسيط، يعمل ${print.percent(value)} من المشتغلين في وظائف غير منظمة`,
  informalFew: ({count}) => `العمالة غير المنظمة: رقم لدى ${countedAfter(count, area)} من المجموعة`,
  informalNone: "ليس لأي بلد من هذه المجموعة رقم عن العمالة غير المنظمة في هذا الأطلس",
  sector: ({sector, value}) => `${withinSector[sector]}، ${print.percent(value)} من الوظائف غير منظمة`,
  sectorMedian: ({sector, value}) => `${withinSector[sector]}، ${print.percent(value)} من الوظائف غير منظمة في البلد الوسيط`,
  sectorBasis: ({countries, of, share, when}) =>
    `محسوب من ${print.count(countries)} من أصل ${countedAfter(of, area)}، لديها ${print.wholePercent(share)} من العاملين في القطاع (قيم ${when}).`,
  sectorNone: "ليس في الجدول المستخدم هنا أرقام عن العمالة غير المنظمة بحسب القطاع لهذه المجموعة",
  medianOf: ({count, when}) => `وسيط ${countedAfter(count, country)} (أعضاء في الأمم المتحدة ومراقبون لديها)؛ ${when}.`,
  programme: ({programme, value, count, of}) =>
    `في وسيط ${print.count(count)} من أصل ${countedAfter(of, country)}، ${programmes[programme]} إلى ${print.percent(value)} من الناس`,
  surveysOf: ({when}) => `مسوح الأسر المعيشية، ${when}.`,
  surveyed: ({count, of, few}) =>
    `مسوح حديثة في ${print.count(count)} من أصل ${countedAfter(of, country)}${few ? ": عدد لا يكفي لوسيط" : "، لديها أقل من نصف الناس"}`,
  surveyedOf: ({low, lowest, high, highest, when}) =>
    `أي برنامج: من ${print.percent(low)} من الناس (${lowest.name}) إلى ${print.percent(high)} (${highest.name})، ${when}.`,
  fewSurveys: "لا وسيط: أقل من خمسة بلدان لديها مسح حديث يتضمن هذا الرقم",
  contributors: ({value}) => `${print.percent(value)} من القوة العاملة تشترك في نظام للمعاشات`,
  contributorsMedian: ({value}) => `في البلد الوسيط، ${print.percent(value)} من القوة العاملة تشترك في نظام للمعاشات`,
  strategiesNone: "ليس لأي بلد من هذه المجموعة رقم عن كيفية شمول الناس بالتغطية",
  rural: ({smaller, of}) => `تصل البرامج إلى سكان الريف أقل في ${print.count(smaller)} من أصل ${countedAfter(of, area)} (مسوح حديثة)`,
  ruralMore: ({larger, of}) =>
    `${larger === 0 ? "لا تصل" : "تصل"} البرامج إلى سكان الريف أكثر في ${larger === 0 ? "أي من" : larger === of ? "كل من" : `${print.count(larger)} من أصل`} ${countedAfter(of, area)} (مسوح حديثة)`,
  ruralEven: ({each, of}) =>
    each === 0
      ? `تصل البرامج إلى سكان الريف وسكان الحضر بقدر متماثل تقريبًا في كل من ${countedAfter(of, area)}`
      : `تصل البرامج إلى سكان الريف أكثر في ${print.count(each)} من أصل ${countedAfter(of, country)}، وأقل في مثلها`,
  ruralFew: ({of}) =>
    of === 1
      ? "ليس في ASPIRE مسح حديث للريف والحضر إلا لدى بلد واحد"
      : `ليس في ASPIRE مسوح حديثة للريف والحضر إلا لدى ${countedAfter(of, area)} هنا`,
  ruralOld: ({since}) => `جميع مسوح الريف والحضر المتوافرة في ASPIRE هنا أقدم من ${print.year(since)}`,
  ruralNone: "ليس في ASPIRE مسح للريف والحضر لهذه المجموعة",
  law: ({count}) => `إصابات العمل: النسبة المقدّرة بحسب القانون تتجاوز التغطية الفعلية بكثير في ${countedAfter(count, area)}`
};
