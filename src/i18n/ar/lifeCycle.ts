import {mostNamed, type SetApart, type Stage} from "../en/lifeCycle.ts";
import {has, thereAre} from "./informality.ts";
import {country, countedAfter, orNone, place as area, print, someOf, spokenShare, type Noun} from "./phrases.ts";

const names: Readonly<Record<Stage, string>> = {
  maternity: "الحمل والولادة",
  children: "الطفولة",
  unemployment: "البطالة",
  "work-injury": "إصابات العمل",
  disability: "الإعاقة",
  "old-age": "الشيخوخة"
};

const pathsInText = {
  published: "كما نُشرت",
  computed: "محسوبة من الأعضاء",
  median: "في البلد الوسيط",
  world: "في العالم"
};

export const stageNoun: Noun = {one: "مرحلة واحدة", two: "مرحلتان", twoAfter: "مرحلتين", few: "مراحل", many: "مرحلة", other: "مرحلة"};
const inARow: Noun = {
  one: "مرحلة واحدة",
  two: "مرحلتان متتاليتان",
  twoAfter: "مرحلتين متتاليتين",
  few: "مراحل متتالية",
  many: "مرحلة متتالية",
  other: "مرحلة متتالية"
};
/** Subregions of the world. */
export const subregion: Noun = {
  one: "منطقة فرعية واحدة",
  two: "منطقتان فرعيتان",
  twoAfter: "منطقتين فرعيتين",
  few: "مناطق فرعية",
  many: "منطقة فرعية",
  other: "منطقة فرعية"
};

/** Where some stages are named in a sentence: "في البطالة وفي الإعاقة", "في 4 مراحل". */
export const stagesInText = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `في ${countedAfter(stages.length, stageNoun)}` : print.list(stages.map((stage) => `في ${names[stage]}`));

/** Of whom the stages are. */
const people: Readonly<Record<Stage, string>> = {
  maternity: "النساء اللواتي يلدن",
  children: "الأطفال",
  unemployment: "العاطلين عن العمل",
  "work-injury": "المشتغلين",
  disability: "الأشخاص ذوي الإعاقة الشديدة",
  "old-age": "الأشخاص الذين تجاوزوا سن التقاعد"
};

/** "من العاطلين عن العمل ومن الأطفال"; of many stages, how many they are. */
export const peopleAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `في ${countedAfter(stages.length, stageNoun)}` : print.list(stages.map((stage) => `من ${people[stage]}`));
/** Of whom some stages are, after a share: "من العاطلين عن العمل خارج التغطية". */
export const leftOutAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `خارج التغطية ${peopleAt(stages)}` : `${peopleAt(stages)} خارج التغطية`;

const named = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? countedAfter(stages.length, stageNoun) : print.list(stages.map((stage) => names[stage]));

/** What a count of stages leaves out, or counts as covered only because the source cuts shares off. */
export const stagesApart = ({capped, noted}: SetApart): string =>
  [capped.length === 0 ? "" : `؛ عند السقف: ${named(capped)}`, noted.length === 0 ? "" : `؛ غير محتسب: ${named(noted)}`].join("");

/** Which stages are counted: those with a figure, or fewer, where the figure of another carries a note. */
export const knownStages = ({noted}: SetApart): string => (noted.length === 0 ? "التي لها رقم" : "المحتسبة");

/** Which stages are counted, where some are not known: " التي لها رقم". */
export const onlyThose = (of: number, known: string): string => (of === Object.keys(names).length ? "" : ` ${known}`);

/** "مراحل الحياة", "مراحل الحياة التي لها رقم". */
export const ofStages = (of: number, known: string): string => `مراحل الحياة${onlyThose(of, known)}`;

/** "أي من", "4 من أصل 6 من", "جميع"; the stages follow. */
export const atStages = (count: number, of: number): string =>
  count === 0 ? "أي من" : count === of && of > 1 ? "جميع" : `${someOf(count, of)} من`;

type Count = {count: number; of: number};
/** Where more people are left out than covered, with "لا" where that is at no stage. */
export const moreLeftOut = ({count, of}: Count, known: string): string =>
  `${count === 0 ? "لا يفوق" : "يفوق"} غير المشمولين بالتغطية المشمولين بها عددًا في ${atStages(count, of)} ${ofStages(of, known)}`;

const covered = "النسبة عند سقف المصدر";
const atCap = `حيث ${covered}`;

/** Words of the lens on the stages of life. */
export const lifeCycle: typeof import("../en/lifeCycle.ts").lifeCycle = {
  name: "دورة الحياة",
  question: "في أي مرحلة من الحياة يكون أكثر الناس خارج التغطية؟",
  title: (group) => `الحماية الاجتماعية على مدى دورة الحياة: ${group}`,
  stages: names,
  phases: {beginning: "السنوات الأولى", work: "سن العمل", old: "أواخر العمر"},
  reached: "داخل التغطية",
  left: "خارج التغطية (العدد المبين أعلاه)",
  noFigure: "لا رقم",
  noHeadCount: "لا عدد أشخاص",
  tooFew: "المعروف قليل جدًا",
  fewCountries: "عدد البلدان قليل جدًا",
  headline: (about) => `${moreLeftOut(about, "التي لها رقم")}.`,
  deepest: ({gap, left, when}) => `أوسع فجوة: ${spokenShare(gap)} ${left} (${when}).`,
  deepestTied: ({stages, gap, when}) =>
    `الفجوة هي الأوسع ${stagesInText(stages)}: ${print.percent(gap)} خارج التغطية في كل منها (${when}).`,
  headlineMedian: ({count, of}) =>
    `${count === 0 ? "لا يترك" : "يترك"} البلد الوسيط خارج التغطية أشخاصًا أكثر ممن يغطيهم في ${atStages(count, of)} ${ofStages(of, "التي لها وسيط")}.`,
  deepestMedian: ({gap, left, when}) => `أوسع فجوة: ${print.percent(gap)} ${left}، وسيط ${when}.`,
  deepestMedianTied: ({stages, gap, when}) =>
    `الفجوة هي الأوسع ${stagesInText(stages)}: ${print.percent(gap)} خارج التغطية في كل منها، القيم الوسيطة من ${when}.`,
  noHeadline: "لا يُعطى وسيط في أي مرحلة من مراحل الحياة: أقل من خمسة بلدان من هذه المجموعة لديها رقم يُحتسب.",
  longest: ({count, from, to}) => `أكثر من النصف خارج التغطية على مدى ${countedAfter(count, inARow)}، من ${names[from]} إلى ${names[to]}.`,
  who: ({count, of}) =>
    `${count === 0 ? "ليس لدى أي من" : count === of && of > 1 ? "لدى كل من" : `لدى ${print.count(count)} من أصل`} ${countedAfter(of, area)} رقم عن مرحلة واحدة على الأقل.`,
  sections: {paths: "مرحلة مرحلة", countries: "البلدان", data: "البيانات"},
  subtitle:
    "النسبة من الفئة الخاصة بكل مرحلة (النساء اللواتي يلدن، والأطفال، والعاطلون عن العمل، والعاملون، والأشخاص ذوو الإعاقة الشديدة، والأشخاص الذين تجاوزوا سن التقاعد) التي لا تحصل على إعانة نقدية وليست مؤمَّنًا عليها للحصول على إعانة. ينخفض الخط حيث تكون الفجوة واسعة.",
  incomes: {
    title: ({lowest, most, highest, least}) =>
      `${lowest}: ما لا يقل عن ${print.percent(least)} خارج التغطية في كل مرحلة من مراحل الحياة. ${highest}: ما لا يزيد على ${print.percent(most)}`,
    caption: (year) =>
      `نسبة من هم خارج التغطية في كل مرحلة من مراحل الحياة، العالم ومجموعات الدخل، ${year}، تقديرات منمذجة لمنظمة العمل الدولية`
  },
  regions: {
    caption: (year) =>
      `نسبة من هم خارج التغطية في كل مرحلة من مراحل الحياة، مناطق منظمة العمل الدولية، ${year}، تقديرات منمذجة لمنظمة العمل الدولية`
  },
  medians: {
    title: ({stage, count, of}) =>
      `${names[stage]}: في ${print.count(count)} من أصل ${countedAfter(of, subregion)}، يترك البلد الوسيط خارج التغطية أكثر من النصف`,
    titleTied: ({stages, count, of}) =>
      `${stagesInText(stages)}، يترك البلد الوسيط خارج التغطية أكثر من النصف في ${print.count(count)} من أصل ${countedAfter(of, subregion)} في كل حالة`,
    subtitle:
      "البلد الوسيط في كل منطقة فرعية، ويُحتسب كل بلد مرة واحدة؛ أحدث القيم، وسنواتها مختلفة. ويبين الجدول الأعداد التي تستند إليها كل قيمة.",
    caption: "النسبة الوسيطة لمن هم خارج التغطية في كل مرحلة من مراحل الحياة بحسب المنطقة الفرعية، ويُحتسب كل بلد مرة واحدة"
  },
  group: {
    title: ({deepest, widest, shallowest, least, capped}) =>
      `الفجوة هي الأوسع ${stagesInText(deepest)}، مع ${print.percent(widest)} خارج التغطية؛ والأضيق ${stagesInText(shallowest)}، ${capped ? atCap : `مع ${print.percent(least)}`}`,
    titleAlike: ({count, gap, capped}) =>
      `القيمة نفسها في جميع المراحل المعروفة، وعددها ${print.count(count)}: ${capped ? covered : `${print.percent(gap)} خارج التغطية في كل منها`}`,
    titleMedian: (title) => `القيم الوسيطة للبلدان التي تتوافر بياناتها: ${title}`,
    titleOne: ({stage, gap, capped}) =>
      `مرحلة واحدة معروفة، هي ${names[stage]}: ${capped ? covered : `${print.percent(gap)} خارج التغطية`}`,
    titleNone: "لا يُعطى وسيط في أي مرحلة من مراحل الحياة: أقل من خمسة بلدان لديها رقم يُحتسب",
    caption: ({area: name, paths}) =>
      `${name}: نسبة من هم خارج التغطية في كل مرحلة من مراحل الحياة، ${print.list(paths.map((path) => pathsInText[path]))}`,
    published: (group) => `${group}، كما نُشر`,
    computed: "محسوب من الأعضاء",
    median: "البلد الوسيط",
    world: "العالم، كما نُشر",
    note: "ترجّح الأرقام المحسوبة أحدث قيمة منشورة لكل عضو، حتى سنة رقم منظمة العمل الدولية للعالم، بعدد أشخاص مقامها الخاص؛ وتُحجب حيث تكون لدى البلدان التي لها رقم أقل من نصفهم، ولا أرقام محسوبة للبطالة والإعاقة لعدم توافر أعداد الأشخاص. أما البلد الوسيط فيحتسب كل بلد مرة واحدة."
  },
  covered: (value) => `التغطية ${print.percent(value)}`,
  note: "لكل مرحلة مقامها الخاص، ولذلك تُقرأ المراحل واحدة واحدة ولا يُحسب لها متوسط أبدًا. ولا تقول التغطية شيئًا عن قيمة الإعانة.",
  median: ({count, of, when}) => `${print.count(count)} من أصل ${countedAfter(of, country)}، قيم ${when}`,
  row: "المجموعة",
  grid: {
    title: ({count, of}) =>
      `من بين ${countedAfter(of, area)} ${has(of)} الأرقام الستة كلها، ${thereAre(count)} عدد من هم خارج التغطية أكبر من عدد المشمولين بها في كل مرحلة`,
    titleNone: "ليس لأي بلد أو إقليم من هذه المجموعة الأرقام الستة كلها",
    withoutNoted: ({noted, names: which, count, of}) =>
      `يحتسب العنوان كل رقم؛ ومن دون ما على رقمه ملاحظة من هذه (${print.count(noted)}${which.length === 0 ? "" : `: ${print.list(which)}`})، لاحتسب ${orNone(count)} من أصل ${print.count(of)}.`,
    subtitle:
      "نسبة من هم خارج التغطية في كل مرحلة، أحدث سنة، وكل منها مع سنتها. وكما في الرسوم البيانية أعلاه، يبين اللون من هم خارج التغطية.",
    caption: ({group, count, of}) =>
      `${group}: نسبة من هم خارج التغطية (%) في كل مرحلة من مراحل الحياة، أحدث سنة، ${print.count(count)} من أصل ${countedAfter(of, area)} لها رقم واحد على الأقل`,
    open: ({count}) => `جميع البلدان والأقاليم (${print.count(count)})، مرحلة مرحلة`,
    empty: "ليس لأي بلد أو إقليم من هذه المجموعة رقم عن أي مرحلة من مراحل الحياة."
  },
  say: ({area: name, stage, gap, value, when}) =>
    `${name}، ${names[stage]}: ${gap === null ? "" : `${print.percent(gap)} خارج التغطية، `}التغطية ${print.percent(value)} (${when})`,
  sayAbsent: ({area: name, stage, why}) => `${name}، ${names[stage]}: ${why}`
};
