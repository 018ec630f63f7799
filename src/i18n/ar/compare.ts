import type {PlaceName} from "../placeName.ts";
import type {Words} from "../en.ts";
import {counted, countedAfter, place as areaNoun, print, value as valueNoun, type Noun} from "./phrases.ts";
import {reasons} from "./peers.ts";
import {say} from "./say.ts";
import {readValue as value} from "./value.ts";

/** A value with its unit, where and when. */
type Placed = {value: string; area: PlaceName; when: string};
const placed = ({value: text, area, when}: Placed): string => `${text} (${print.remarks([area.name, when])})`;

/** How many countries and areas have a figure, and what part of the people they hold, in percent. */
type Basis = {count: number; of: number; people: number};
/** How many of the people are counted at the cap. */
const atCap = (percent: number): string => (percent > 0 ? `، منهم ${print.wholePercent(percent)} عند السقف` : "");
const some = ({count, of}: Pick<Basis, "count" | "of">): string => `${print.count(count)} من أصل ${countedAfter(of, areaNoun)}`;
const hidden = ({people, ...basis}: Basis): string =>
  `محجوب: لدى ${some(basis)} رقم، ونسبة من يعيشون فيها من الأشخاص ${print.wholePercent(people)}، أي أقل من النصف`;

const dated = ({value: text, year}: {value: string; year: number}): string => `${text} (${print.year(year)})`;

const quoted = (texts: readonly string[]): string => print.list(texts.map((text) => `«${text}»`));
const named = (areas: readonly PlaceName[]): string => print.list(areas.map(({name}) => name));

const match: Noun = {one: "نتيجة واحدة", two: "نتيجتان", twoAfter: "نتيجتين", few: "نتائج", many: "نتيجة", other: "نتيجة"};

/** Words of a comparison. They travel to the browser on their own: nothing here may come from the words of all pages. */
export const compare: Words["compare"] = {
  form: {
    remove: ({area}) => `إزالة ${area.name}`,
    copied: ({address}) => `نُسخ: ${address}`,
    notCopied: ({address}) => `تعذر نسخ الرابط؛ وهو ${address}`,
    found: ({count}) => counted(count, match),
    nothingFound: "لا بلد ولا مجموعة بهذا الاسم.",
    full: ({most}) => `الحد الأقصى ${print.count(most)}: أزل واحدًا لتضيف غيره.`
  },
  say,
  value,
  views: {bars: "أعمدة مرتبة", sexes: "النساء والرجال", trend: "الاتجاه", branches: "الفروع أو الأجزاء", table: "جدول"},
  refused: {
    noSex: "لا يعطيه المصدر أبدًا بحسب الجنس",
    womenOnly: "يخص النساء فقط",
    undated: "لا تحمل قيمه سنة",
    noParts: "ليست له أجزاء",
    otherReport: "تأتي أجزاؤه من تقرير أقدم",
    noTotal: "منشور لكل جزء فقط"
  },
  notShownAs: ({view, why}) => `«${view}» غير ممكن لهذا المؤشر: ${why}.`,
  strays: {
    indicator: ({texts}) => `يطلب العنوان مؤشرًا غير معروف، ${quoted(texts)}؛ ويُعرض غيره.`,
    view: ({texts}) => `يطلب العنوان طريقة عرض غير معروفة، ${quoted(texts)}؛ وتُستخدم غيرها.`,
    area: ({texts}) => `ليس من بلدان هذا الأطلس أو مجموعاته، ولذلك لم يُعرض: ${quoted(texts)}.`,
    doubled: ({areas}) => `طُلب مرتين وعُرض مرة واحدة: ${named(areas)}.`,
    tooMany: ({count}) => `الحد الأقصى اثنا عشر؛ وعدد ما لم يُعرض ${print.count(count)}.`
  },
  marks: {
    normal: "",
    break: "انقطاع",
    unreliable: "غير موثوق",
    none: "",
    modelled: "تقدير منظمة العمل الدولية",
    mainCities: "مدن",
    urbanOnly: "حضر",
    computedFromCounts: "",
    computed: "محسوب",
    hidden: "محجوب: أقل من نصف الأشخاص",
    weak: "ضعيف: أقل من ثلاثة أرباع الأشخاص"
  },
  undated: "السنوات غير منشورة",
  latest: "أحدث سنة، مبينة مع كل قيمة.",
  allYears: "جميع السنوات المنشورة.",
  basis: ({count, of, people, capped}) =>
    `${print.count(count)} من أصل ${print.count(of)}، ${print.wholePercent(people)} من الأشخاص${atCap(capped)}`,
  hidden,
  weak: "ضعيف: أقل من ثلاثة أرباع الأشخاص",
  weakAbsence: ({people, ...basis}) =>
    `بلا ترتيب: رقم ضعيف، من ${some(basis)} نسبة من يعيشون فيها من الأشخاص ${print.wholePercent(people)}، أي أقل من ثلاثة أرباع`,
  weakComputed: "هذا الرقم ضعيف، إذ المعلوم أقل من ثلاثة أرباع الأشخاص: فلا يُرسم ولا يُرتب.",
  notComputed: {
    noDenominator: "لا عدد للأشخاص في المقام",
    noMembers: "لا قائمة بالأعضاء",
    noData: "ليس لأي عضو رقم",
    noHeadCount: "لا عدد لأشخاص الأعضاء الذين لهم رقم"
  },
  neither: ({why}) => `لا رقم في جدول الناشر، ولا رقم محسوبًا: ${why}`,
  noneComputed: ({why}) => `لا يُحسب أي رقم: ${why}.`,
  computationHidden: (basis) => `الرقم المحسوب ${hidden(basis)}.`,
  noSeries: "لا سلسلة منشورة للمجموعة",
  left: ({name}) => `${name}، نسبة من هم خارج التغطية`,
  cap: "سقف المصدر",
  leftOut: ({share}) => `${share} خارج التغطية`,
  empty: ({most}) => `اختر بلدانًا أو مجموعات (${print.count(most)} كحد أقصى)`,
  none: ({name}) => `${name}: لا رقم لأي من هذه`,
  one: ({name, only}) => print.labelled(name, placed(only)),
  level: ({name, value: text, of, isAll, since}) =>
    `${name}: ${text} في ${isAll ? "كل ما هو معروض" : since === null ? "كل ما ليست عليه ملاحظة" : `كل ما له مسح من ${print.year(since)} أو بعدها`} (العدد ${print.count(of)})`,
  allNoted: ({name}) => `${name}: على كل رقم هنا ملاحظة`,
  allOld: ({name, since}) => `${name}: كل رقم هنا من مسح قبل ${print.year(since)}`,
  allNotedOrOld: ({name, since}) => `${name}: كل رقم هنا من مسح قبل ${print.year(since)} أو عليه ملاحظة`,
  range: ({name, low, high}) => `${name}: من ${placed(low)} إلى ${placed(high)}`,
  missing: ({count, of}) => `؛ ولا رقم في ${print.count(count)} من أصل ${print.count(of)}`,
  missingSex: ({count, of}) => `؛ ولا أرقام بحسب الجنس في ${print.count(count)} من أصل ${print.count(of)}`,
  noSexes: ({name}) => `${name}: لا تمكن المقارنة بين النساء والرجال في أي من هذه`,
  sexesLevel: ({name}) => `${name}: النساء والرجال متساوون حيثما عُلمت القيمتان`,
  sexesApart: ({name, area, women, men, children, when, only}) =>
    `${name}: ${only ? "" : "أكبر فرق "}${area.within}، ${children ? "الإناث" : "النساء"} ${women}، ${children ? "الذكور" : "الرجال"} ${men} (${when})`,
  noneApart: ({name}) => `${name}: حيثما اختلفت قيمتا النساء والرجال، تكون إحدى القيمتين عند سقفها أو عليها ملاحظة`,
  noSoundChange: ({name}) => `${name}: بين أي سنتين تجوز المقارنة بينهما، هناك قيمة عليها ملاحظة`,
  noRecentChange: ({name, since}) =>
    `${name}: ليست هناك سنتان تجوز المقارنة بينهما، وتنتهيان في ${print.year(since)} أو بعدها، من دون ملاحظة`,
  noChange: ({name}) => `${name}: ليس لأي من هذه سنتان تجوز المقارنة بينهما`,
  widestChange: ({name, area, from, to, only}) => `${name}: ${only ? "" : "أكبر تغير "}${area.within}، من ${dated(from)} إلى ${dated(to)}`,
  widestPart: ({name, gap, part, area, when, tied}) =>
    `${name}: ${tied ? "من أوسع الفجوات" : "أوسع فجوة"}، ${gap}، ${area.within}، في «${part}» (${when})`,
  branches: "الفروع",
  branchesSubtitle: "نسبة من هم خارج التغطية في كل فرع، من فئته هو. أحدث سنة، مبينة مع كل قيمة.",
  partsOf: ({area}) => `${area.name}، جزءًا جزءًا`,
  caption: ({name}) => `${name}: ما جرت مقارنته من بلدان ومجموعات، أحدث سنة`,
  sexesCaption: ({name, children}) => `${name}: ${children ? "الإناث والذكور" : "النساء والرجال"}، أحدث سنة تتوافر فيها القيمتان`,
  trendCaption: ({name}) => `${name}: جميع السنوات المنشورة`,
  partsCaption: ({name}) => `${name}: ما جرت مقارنته من بلدان ومجموعات، جزءًا جزءًا، أحدث سنة`,
  computedColumn: "محسوب من الأعضاء",
  sheet: "جدول بيانات (XLSX)",
  data: "البيانات (CSV)",
  link: "رابط هذا الشكل",
  absentTitle: "لا بيانات هنا",
  notes: {
    barred: "يترك العنوان القيم التي تجدها إحدى القواعد موضع شك: ولكل منها ملاحظتها هنا.",
    oldSurveys: ({count, since}) => `يأخذ العنوان مسوح ${print.year(since)} وما بعدها؛ وأقدم من ذلك هنا ${counted(count, valueNoun)}.`,
    recentChange: ({since}) => `يأخذ العنوان التغيرات حتى مسح من ${print.year(since)} أو بعدها.`,
    modelled: "«تقدير منظمة العمل الدولية»: نمذجته المنظمة لمجموعة.",
    computed: "«محسوب»: رقمنا نحن، حيث لا رقم منشور: أحدث قيم الأعضاء حتى سنة رقم منظمة العمل الدولية عن العالم، مرجحة بعدد الأشخاص.",
    old: "القيم القديمة، المتأخرة أكثر من خمس سنوات عن السنة الأكثر شيوعًا، باهتة اللون.",
    sexes: "القيمتان كلتاهما كما نُشرتا: لا تُحسب أي منهما.",
    trend: "لا تصل الخطوط إلا بين السنوات القابلة للمقارنة؛ وتُعرض المجموعات كما نُشرت.",
    branches:
      "للفروع مقامات مختلفة ولا تُجمع. وقد يعني 0 أنه لا يوجد نظام، أو أنه لم يصل إلى أحد، أو أنه لم يُبلَّغ عن أي نظام؛ ولا يبين الجدول أيها المقصود."
  },
  groups: {
    title: "كيف تُعد أرقام المجموعات",
    link: ({area}) => `${area.name}: الأعضاء، وكيف يُعد الرقم`,
    largest: "أكبر أجزاء الفجوة، بعدد الأشخاص:"
  },
  published: ({value: text, when}) => `منشور: ${text} (${when}).`,
  notPublished: "ليس في جدول الناشر رقم للمجموعة بهؤلاء الأعضاء.",
  computed: ({value: text, basis: {people, capped, ...basis}, difference}) =>
    `محسوب من ${some(basis)}، ونسبة من يعيشون فيها من الأشخاص ${print.wholePercent(people)}${atCap(capped)}: ${text}${
      difference === null ? "" : ` (الفرق عن الرقم المنشور، بالنقاط المئوية: ${print.signedPoints(difference)})`
    }.`,
  largest: ({area, part, value: text, when}) => `${area.name} ${print.percent(part)} (${print.remarks([text, when])})`,
  addLargest: ({areas}) => `إضافة ${named(areas)}`,
  groupWithMembers: ({area}) => `${area.name} مع جميع أعضائها`,
  suggestions: "إضافات مقترحة",
  pair: ({why}) => `مقارنة بين بلدان الجنوب. ${why}`,
  like: ({area, reasons: why}) => `مثل ${area.the}: ${print.list(why)}`,
  peerReasons: reasons,
  sameKind: "مجموعة من النوع نفسه"
};
