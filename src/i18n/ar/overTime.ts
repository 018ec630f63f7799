import type {overTime as english} from "../en/overTime.ts";
import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {placesAmong} from "./informality.ts";
import {counted, countedAfter, indexPoint, place as area, point, print, someOf, thePeople, year} from "./phrases.ts";

const subjects = {index: "المؤشر", left: "نسبة من هم خارج التغطية", share: "النسبة"};
type InPoints = {index: boolean};
const noun = ({index}: InPoints) => (index ? indexPoint : point);
const points = (about: InPoints): string => noun(about).other;
const wayOf = (falls: boolean): string => (falls ? "انخفاض" : "ارتفاع");

type Ends = {from: string; fromYear: string; to: string; toYear: string; perYear: number};
const fromTo = ({from, fromYear, to, toYear, perYear}: Ends, about: InPoints): string =>
  `من ${from} (${fromYear}) إلى ${to} (${toYear})، أي ${print.perYear(perYear)} ${points(about)} في السنة`;

/** A measure within a sentence that goes on: what is added to it after a comma ends with one. */
const the = (measure: string): string => `${measure}${measure.includes("،") ? "،" : ""}`;

/** "كانت في 2023 أعلى مما كانت عليه في 2015 بمقدار 1.2 في السنة", after a feminine subject: nothing is said of the years between. */
export const higher = ({had, years: {first, last}}: {had: number; years: YearRange}, unit = ""): string =>
  `كانت في ${print.year(last)} ${had < 0 ? "أدنى" : "أعلى"} مما كانت عليه في ${print.year(first)} بمقدار ${print.perYear(had)}${unit} في السنة`;
const unitOf = ` ${point.other}`;

type None = {points: number; index: boolean; perYear: number; count: number; falls: boolean};
const noneMoved = (subject: string, {count, falls, points: least, index, perYear}: None): string =>
  `لا ${wayOf(falls)} في ${subject} لا يقل عن ${countedAfter(least, noun({index}))}، وعن ${print.perYear(perYear)} في السنة، في ${placesAmong(0, count, "سنوات قابلة للمقارنة")}`;

const kinds = {income: "للعالم ومجموعات الدخل", region: "للعالم والمناطق", without: "مع الهند والصين ومن دونهما"};

type SeriesEnds = {place: PlaceName; from: string; to: string};
const ends = ({place, from, to}: SeriesEnds): string => `${place.within} (من ${from} إلى ${to})`;

const capped = (held: number): string => (held === 0 ? "" : ` عند سقف المصدر، أو من دون عدد للأشخاص: ${print.count(held)}.`);

type BranchEnds = {branch: string; from: string; to: string};
const branchEnds = ({branch, from, to}: BranchEnds): string => `في ${branch} (من ${from} إلى ${to})`;

/** Words of what has changed between two years that can be compared. */
export const overTime: typeof english = {
  fastest: {
    title: ({place, ...about}) =>
      `أسرع ${wayOf(about.falls)} في ${subjects[about.shown]} سُجِّل ${place.within}: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({shown, ...none}) => noneMoved(subjects[shown], none),
    clause: ({measure, place, count, ...about}) =>
      `من بين ${countedAfter(count, area)} ذات سنوات قابلة للمقارنة، أسرع ${wayOf(about.falls)} في ${the(measure)} سُجِّل ${place.within}، ${fromTo(about, about)}`,
    clauseNone: ({measure, ...none}) => noneMoved(the(measure), none),
    subtitle: ({since, index}) =>
      `أول سنة وأحدث سنة منذ ${print.year(since)} تمكن المقارنة بينهما؛ وإلى جانبهما التغير ${index ? "بنقاط المؤشر" : "بالنقاط المئوية"} في السنة، والسنتان.`,
    drawn: ({drawn, of}) => `الأسرع: ${someOf(drawn, of)}؛ وكلها في الجدول.`,
    earlier: "أول سنة",
    later: "أحدث سنة",
    note: ({leastYears}) =>
      `حساب يستند إلى سنتين تفصل بينهما مدة لا تقل عن ${countedAfter(leastYears, year)}، لا اتجاه بينهما: مصدر واحد وتعريف واحد، ولا انقطاع بينهما، ولا ملاحظة على أي من القيمتين، ولا قيمة عند السقف، ولا قيمة بينهما بعيدة جدًا عنهما، ولا قفزة واحدة تمثل معظم التغير.`,
    pandemic: "قد تتضمن قيم عامي 2020 و2021 إعانات الطوارئ.",
    caption: (name) => `${name}: أول سنة وأحدث سنة تمكن المقارنة بينهما، بحسب البلد`,
    row: ({name, from, fromYear, to, toYear, change}) => `${name}: ${from} (${fromYear})، ثم ${to} (${toYear})؛ ${change} في السنة`,
    perYear: "التغير في السنة",
    needed: (by) => `لسد الفجوة بحلول عام ${print.year(by)}، في السنة`
  },
  goal: {
    title: ({had, needed, years, by}) =>
      `سد الفجوة بحلول عام ${print.year(by)} يتطلب ${print.perYear(needed)} نقطة مئوية في السنة؛ والتغطية ${higher({had, years})}`,
    clause: ({had, needed, years, by}) =>
      `نسبة المشمولين بإعانة نقدية واحدة على الأقل ${higher({had, years}, unitOf)}؛ ومن ذلك المستوى، تسد زيادة قدرها ${print.perYear(needed)} في السنة الفجوة بحلول عام ${print.year(by)}`,
    subtitle: ({first, last, by}) =>
      `بالنقاط المئوية في السنة: ما يسد الفجوة حتى ${print.percent(100)} من ${print.year(last)} إلى ${print.year(by)}، وبكم في السنة كانت التغطية أعلى في ${print.year(last)} مما كانت عليه في ${print.year(first)}. نسبة السكان المشمولين بإعانة نقدية واحدة على الأقل، تقديرات منمذجة لمنظمة العمل الدولية.`,
    note: `حساب يستند إلى القيم المنشورة، لا توقع. تدعو الغاية 1.3 من أهداف التنمية المستدامة إلى حماية اجتماعية للجميع وإلى تغطية واسعة للفقراء والمستضعفين؛ ولا تحدد أي نسبة مئوية، وتُعتمد هنا ${print.percent(100)} نهايةً للطريق.`,
    sentence: ({had, needed, years, by}) =>
      `إعانة نقدية واحدة على الأقل: لسد الفجوة بحلول عام ${print.year(by)}، ينبغي أن ترتفع التغطية ${print.perYear(needed)} نقطة مئوية في السنة ابتداءً من ${print.year(years.last)}؛ وقد ${higher({had, years})}. وهذا حساب يستند إلى سنتين، لا توقع.`,
    key: {had: "المسجَّل", needed: "اللازم"},
    had: ({had}) => `اللازم، والمسجَّل ${had < 0 ? print.signedPerYear(had) : print.perYear(had)}`,
    row: ({name, had, needed, years, by}) =>
      `${name}: ${print.perYear(needed)} نقطة مئوية في السنة تسد الفجوة بحلول عام ${print.year(by)}؛ والتغطية ${higher({had, years})}`,
    caption: (by) => `نسبة من هم خارج التغطية، وكيف تغيرت في السنة، والتغير في السنة الذي يسد الفجوة بحلول عام ${print.year(by)}`,
    hadHead: "التغير في السنة، المسجَّل",
    neededHead: (by) => `التغير في السنة، اللازم لسد الفجوة بحلول عام ${print.year(by)}`
  },
  series: {
    title: ({most, least, years}) => `${print.years(years)}: أكبر تغير في النسبة سُجِّل ${ends(most)}، وأصغر تغير ${ends(least)}`,
    clause: ({measure, most, least, years}) =>
      `من ${print.year(years.first)} إلى ${print.year(years.last)}، أكبر تغير في ${the(measure)} سُجِّل ${ends(most)}، وأصغر تغير ${ends(least)}`,
    titleWithout: ({whole, without, when}) =>
      `نسبة من هم خارج التغطية في العالم ${print.percent(without)} من دون الهند والصين، مقابل ${print.percent(whole)} معهما (${when})`,
    clauseWithout: ({measure, whole, without, when}) =>
      `${measure}: ${print.percent(without)} من دون الهند والصين، مقابل ${print.percent(whole)} معهما (${when})`,
    subtitle: ({years}) => `متوسطات كما تنشرها منظمة العمل الدولية، ${print.years(years)}: تقديرات منمذجة.`,
    dashed: "الخط المتقطع: من دون البلد المذكور.",
    names: {
      "world-excluding-india-and-china": "العالم من دون الهند والصين",
      "lower-middle-income": "الدخل المتوسط الأدنى",
      "lower-middle-income-excluding-india": "الدخل المتوسط الأدنى من دون الهند",
      "upper-middle-income": "الدخل المتوسط الأعلى",
      "upper-middle-income-excluding-china": "الدخل المتوسط الأعلى من دون الصين"
    } as Readonly<Record<string, string>>,
    caption: ({name, kind, years}) => `${name}: المتوسطات المنشورة ${kinds[kind]}، ${print.years(years)}`
  },
  slopes: {
    title: ({count, of, falls, shown, points: least, index}) =>
      `${subjects[shown]} ${falls ? "أدنى" : "أعلى"} من ذي قبل، بمقدار ${countedAfter(least, noun({index}))} أو أكثر، في ${print.count(count)} من أصل ${countedAfter(of, area)} ذات سنوات قابلة للمقارنة`,
    clause: ({count, of, since, measure, falls, points: least, index}) =>
      `${the(measure)} ${falls ? "أدنى" : "أعلى"} من ذي قبل، بمقدار ${countedAfter(least, noun({index}))} أو أكثر، في ${print.count(count)} من أصل ${countedAfter(of, area)} ذات سنتين قابلتين للمقارنة منذ ${print.year(since)}`,
    subtitle: ({since, leastYears}) =>
      `كل خط يمثل بلدًا أو إقليمًا، من أول سنة إلى أحدث سنة تمكن المقارنة بينهما منذ ${print.year(since)}، وتفصل بينهما مدة لا تقل عن ${countedAfter(leastYears, year)}؛ ولا تُرسم السنوات الواقعة بينهما.`,
    key: {strong: "الأسرع في المنطقة", other: "سائر ما تمكن مقارنته"},
    row: ({name, from, fromYear, to, toYear}) => `${name}: ${from} (${fromYear})، ${to} (${toYear})`,
    caption: (name) => `${name}: البلدان ذات سنتين قابلتين للمقارنة، بحسب المنطقة`,
    compared: "قابلة للمقارنة",
    better: "أفضل من ذي قبل",
    worse: "أسوأ من ذي قبل",
    larger: "أكبر من ذي قبل",
    smaller: "أصغر من ذي قبل",
    fastest: "الأسرع",
    noneFaster: "لا شيء"
  },
  holders: {
    title: ({place, share, people, count}) =>
      `${place.within} ${print.percent(share)} من الأشخاص خارج التغطية، وعددهم ${thePeople(people)}، في ${countedAfter(count, area)} ذات عدد معروف`,
    clause: ({place, share, people, count, when}) =>
      `من أصل نحو ${thePeople(people)} لا تغطيهم أي إعانة نقدية في ${countedAfter(count, area)} ذات عدد معروف، ${print.percent(share)} ${place.within} (${when})`,
    titleNoted: ({place, count}) =>
      `من بين الأشخاص خارج التغطية في ${countedAfter(count, area)} ذات عدد معروف، العدد الأكبر ${place.within}، والرقم هناك عليه ملاحظة`,
    subtitle: "حصة كل عضو من الأشخاص الذين لا تغطيهم أي إعانة نقدية، بحسب أحدث قيمة، كل منها في سنتها؛ وإلى جانبها عددهم.",
    drawn: ({drawn, of}) => `الأعضاء الذين لديهم أكبر عدد من الأشخاص خارج التغطية: ${someOf(drawn, of)}.`,
    note: "الحصص محسوبة من الأعضاء ذوي العدد المعروف وحدهم، لا من المجموعة بأكملها.",
    missing: ({names, held}) => `غير محتسب: ${print.list(names)}.${capped(held)}`,
    missingMany: ({count, held}) => `غير محتسب: ${counted(count, area)}.${capped(held)}`,
    row: ({name, share, people, when}) => `${name}: ${print.percent(share)}؛ الأشخاص خارج التغطية: ${people} (${when})`,
    others: (count) => `غيرها: ${counted(count, area)}`,
    share: "الحصة من مجموع المحتسبين",
    caption: (group) => `${group}: الأعضاء بحسب عدد الأشخاص الذين لا تغطيهم أي إعانة نقدية`
  },
  group: {
    without: {
      title: ({place, all, without, group}) =>
        `من دون ${place.the}، ${print.percent(without)} خارج التغطية ${group.within}؛ ومع جميع الأعضاء، ${print.percent(all)}، بحسب ما حُسب`,
      clause: ({place, all, without, when}) =>
        `من دون ${place.the}، ${print.percent(without)} من السكان لا تغطيهم أي إعانة نقدية، مقابل ${print.percent(all)} مع جميع الأعضاء، والرقمان محسوبان (${when})`,
      titleWeak: ({place}) => `من دون ${place.the}، عدد الأشخاص المعروفة بياناتهم أقل من أن يتيح رقمًا يُبرَز`,
      subtitle: ({year: last}) =>
        `نسبة السكان الذين لا تغطيهم أي إعانة نقدية: منشورة، ومحسوبة من جميع الأعضاء ومن بعضهم، بقيم حتى عام ${print.year(last)}.`,
      note: "ترجّح الأرقام المحسوبة قيمة كل عضو بعدد سكانه. والعضو الأكبر هو الأكثر سكانًا بين الأعضاء الذين لهم قيمة.",
      hidden: ({place}) => `من دون ${place.the} لا يُعرض رقم: فلدى سائر الأعضاء الذين لهم قيمة أقل من نصف السكان.`,
      published: "منشور من منظمة العمل الدولية",
      publishedOf: (name) => `منشور: ${name}`,
      all: "محسوب، جميع الأعضاء",
      without: (place) => `محسوب، من دون ${place.the}`,
      members: "محسوب، أعضاء الأمم المتحدة",
      of: "رقم",
      basis: "مكوَّن من",
      caption: (group) => `${group}: نسبة من هم خارج التغطية، من جميع الأعضاء ومن بعضهم`,
      row: ({label, gap, basis}) => `${label}: ${print.percent(gap)} خارج التغطية (${basis})`
    },
    branches: {
      title: ({most, least, years}) =>
        `${print.years(years)}: أكبر تغير في نسبة من هم خارج التغطية سُجِّل ${branchEnds(most)}، وأصغر تغير ${branchEnds(least)}`,
      clause: ({most, least, years}) =>
        `من ${print.year(years.first)} إلى ${print.year(years.last)}، أكبر تغير في نسبة من هم خارج التغطية سُجِّل ${branchEnds(most)}، وأصغر تغير ${branchEnds(least)}`,
      subtitle: ({years}) =>
        `نسبة من هم خارج التغطية في كل فرع كما تنشرها منظمة العمل الدولية للمجموعة، ${print.years(years)}: تقديرات منمذجة.`,
      note: ({from, fromYear, to, toYear}) => `${from} (${print.year(fromYear)})، ${to} (${print.year(toYear)})`,
      caption: (group) => `${group}: نسبة من هم خارج التغطية في كل فرع، سنة بعد سنة، كما نُشرت`
    }
  },
  without: {
    title: (count) => `من دون سنتين قابلتين للمقارنة، ولماذا: ${counted(count, area)}`,
    undated: "لا رقم له سنة",
    before: (since) => `لا رقم منذ ${print.year(since)}`,
    one: (since) => `رقم واحد منذ ${print.year(since)}`,
    doubtful: "على أحدث رقم ملاحظة، أو على الرقم الوحيد الأقدم منه بما يكفي",
    capped: "عند سقف المصدر الذي يحجب الفجوة",
    short: (leastYears) => `أقل من ${countedAfter(leastYears, year)} بين أول رقم وآخر رقم`,
    break: "انقطاع أو منهجية أخرى بين الأرقام",
    contradicted: "رقم واقع بين السنتين، أو قبلهما مباشرة، يناقضهما، أو قفزة واحدة تمثل معظم التغير"
  },
  none: ({count, since}) =>
    `ليس لأي بلد رقمان من هذا المؤشر منذ ${print.year(since)} تمكن المقارنة بينهما. والمتوافر: أحدث رقم لدى ${countedAfter(count, area)}.`,
  ranking: "ترتيب أحدث الأرقام"
};
