import type {Words} from "../en.ts";
import {has, placesAmong} from "./informality.ts";
import {countedAfter, country, place as area, print} from "./phrases.ts";

type Strategies = Words["strategies"];
type Reach = Parameters<Strategies["headline"]>[0]["reaches"][number];
type Programme = Reach["programme"];

const programmes: Strategies["programmes"] = {
  "survey-coverage": "برنامج واحد على الأقل",
  "survey-insurance": "التأمين الاجتماعي",
  "survey-assistance": "المساعدة الاجتماعية",
  "survey-labour-market": "برامج سوق العمل"
};

/** "يصل التأمين الاجتماعي". */
const reaches = (programme: Programme): string =>
  `${programme === "survey-coverage" || programme === "survey-insurance" ? "يصل" : "تصل"} ${programmes[programme]}`;

/** "77 من أصل 195 بلدًا". */
const someCountries = (count: number | string, of: number): string =>
  `${typeof count === "string" ? count : print.count(count)} من أصل ${countedAfter(of, country)}`;

/** Each with the countries that its median is of: no two are of the same. */
const reached = ({programme, value, count, of, when}: Reach): string =>
  `${programmes[programme]} ${print.percent(value)} (وسيط ${someCountries(count, of)}، مسوح ${when})`;

/** "تصل المساعدة الاجتماعية إلى 31.1% من الأشخاص (77 من أصل 195 بلدًا)"; behind the first, "التأمين الاجتماعي إلى 8.4% (65 من أصل 195)". */
const reachedIn = ({programme, value, count, of}: Omit<Reach, "when">, at: number): string =>
  at === 0
    ? `${reaches(programme)} إلى ${print.percent(value)} من الأشخاص (${someCountries(count, of)})`
    : `${programmes[programme]} إلى ${print.percent(value)} (${print.count(count)} من أصل ${print.count(of)})`;

/** How many countries, where stages differ the fewest and the most. */
const among = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most ? print.count(most) : `${print.count(fewest)} إلى ${print.count(most)}`;

const unMembers = "من أعضاء الأمم المتحدة والمراقبين لديها";

/** Words of the lens on how people are covered. */
export const strategies: Strategies = {
  name: "البرامج والإنفاق",
  question: "التأمين والمساعدة والإنفاق: كيف تجري تغطية الناس؟",
  title: (group) => `البرامج والإنفاق: ${group}`,
  programmes,
  headline: ({reaches: all}) => `نسبة من تصل إليهم البرامج، وفقًا لمسوح الأسر المعيشية: ${print.list(all.map(reached))}.`,
  headlineSurveyed: ({count, of, since, low, lowest, high, highest, when}) =>
    `لدى ${someCountries(count, of)} مسح للأسر المعيشية منذ ${print.year(since)}: يصل برنامج واحد على الأقل إلى ما يتراوح بين ${print.percent(low)} من الأشخاص ${lowest.within} وبين ${print.percent(high)} ${highest.within} (${when}).`,
  headlineContributors: ({value, when}) =>
    `ليس هنا مسح للأسر المعيشية عن البرامج؛ ${print.percent(value)} من القوة العاملة يشتركون في نظام للمعاشات (${when}).`,
  headlineContributorsMedian: ({value, count, when}) =>
    `ليس هنا مسح للأسر المعيشية عن البرامج؛ وفي وسيط ${countedAfter(count, country)} ${unMembers}، ${print.percent(value)} من القوة العاملة يشتركون في نظام للمعاشات (${when}).`,
  noHeadline: "لا رقم عن كيفية تغطية الناس لأي بلد من هذه المجموعة.",
  surveys: ({count, of}) => `${count === 0 ? "ليس لدى" : "لدى"} ${placesAmong(count, of)} مسح يتضمن مثل هذه الأرقام.`,
  published: ({value, when}) =>
    `يبلغ الإنفاق العام على الحماية الاجتماعية، من دون الصحة، ${print.percent(value)} من الناتج المحلي الإجمالي لبلدان المجموعة مجتمعة، وفقًا لمنظمة العمل الدولية (${when}).`,
  apart:
    "تُفصل أربعة أنواع من الأرقام بعضها عن بعض لأنها لا تُقارن: مسوح الأسر المعيشية، والمشتركون، والإنفاق، والتغطية الفعلية التي ترد في صفحات أخرى.",
  sections: {
    programmes: "البرامج",
    fifths: "الأفقر والأغنى",
    contributors: "المشتركون",
    spending: "الإنفاق",
    register: "السجل",
    microinsurance: "التأمين متناهي الصغر",
    data: "البيانات"
  },
  survey: {
    title: ({reaches: all, without, when}) =>
      `في البلد الوسيط، ${print.list(all.map(reachedIn))}، وفقًا لمسوح الأسر المعيشية (${when})${without.length === 0 ? "" : `؛ ولا وسيط لما يلي: ${print.list(without.map((one) => programmes[one]))}، لأن البلدان أقل من خمسة`}`,
    titleOne: ({programme, value, count, of, when}) =>
      `في وسيط ${someCountries(count, of)}، ${reaches(programme)} إلى ${print.percent(value)} من الأشخاص (مسوح ${when})`,
    titleFew: ({since}) => `لا يُعطى وسيط: أقل من خمسة بلدان لديها مسح منذ ${print.year(since)} يتضمن هذا الرقم`,
    titleNone: "ليس هناك مسح للأسر المعيشية عن البرامج",
    subtitle: "نسبة الأشخاص الذين يعيشون في أسر معيشية تحصل على كل نوع من البرامج، أحدث مسح لكل بلد؛ ويُحتسب كل بلد مرة واحدة.",
    note: "لا تُقارن بالتغطية الفعلية: فالمسوح لا تشمل إلا البرامج التي تسأل عنها، وتُحتسب الأسرة المعيشية كلها ممن وصلت إليهم البرامج حين تصل إلى فرد واحد منها.",
    caption: (group) => `${group}: البرامج في مسوح الأسر المعيشية، أحدث مسح`,
    partsTitle: ({programme, high, highest, low, lowest, when}) =>
      `${reaches(programme)} إلى ${print.percent(high)} من الأشخاص في البلد الوسيط ضمن ${highest.the}، وإلى ${print.percent(low)} في البلد الوسيط ضمن ${lowest.the} (مسوح ${when})`,
    partsTitleOne: ({programme, value, place, when}) =>
      `${reaches(programme)} إلى ${print.percent(value)} من الأشخاص في البلد الوسيط ضمن ${place.the} (مسوح ${when})`,
    partsCaption: ({programme, group}) =>
      `${programmes[programme]} بحسب المنطقة الفرعية (${group}): البلدان التي لديها مسح، الأدنى والوسيط والأعلى`
  },
  fifths: {
    title: ({count, of, since, when}) =>
      count === 0
        ? `لا تصل البرامج إلى نسبة من خُمس الرفاه الأغنى أكبر منها في الخُمس الأفقر في أي من ${countedAfter(of, country)} ${has(of)} مسح منذ ${print.year(since)} (${when})`
        : `في ${someCountries(count, of)} ${has(of)} مسح منذ ${print.year(since)}، تصل البرامج إلى نسبة من خُمس الرفاه الأغنى أكبر منها في الخُمس الأفقر (${when})`,
    titleOne: ({place, poorest, richest, since, when}) =>
      `${place.within}، البلد الوحيد الذي لديه مسح منذ ${print.year(since)}، تصل البرامج إلى ${print.percent(poorest)} من خُمس الرفاه الأفقر وإلى ${print.percent(richest)} من الخُمس الأغنى (${when})`,
    titleOld: ({since}) => `ليس هناك مسح للأسر المعيشية بحسب خُمس الرفاه منذ ${print.year(since)}`,
    titleNone: "ليس هناك مسح للأسر المعيشية بحسب خُمس الرفاه",
    countries:
      "نسبة الأشخاص الذين يعيشون في أسرة معيشية تحصل على برنامج واحد على الأقل، في خُمسي الرفاه الأفقر والأغنى (بحسب الدخل أو الاستهلاك)، أحدث مسح تتوافر فيه القيمتان. الترتيب بحسب نسبة من تصل إليهم البرامج من الخُمس الأفقر، الأدنى أولًا.",
    parts:
      "نسبة الأشخاص الذين يعيشون في أسرة معيشية تحصل على برنامج واحد على الأقل، في خُمسي الرفاه الأفقر والأغنى (بحسب الدخل أو الاستهلاك): وسيط بلدان كل منطقة فرعية، كل خُمس على حدة، أحدث المسوح.",
    caption: (group) => `${group}: من يصل إليهم برنامج واحد على الأقل من خُمسي الرفاه الأفقر والأغنى، أحدث مسح تتوافر فيه القيمتان`,
    poorest: "الخُمس الأفقر",
    richest: "الخُمس الأغنى",
    difference: "الأفقر ناقص الأغنى، بالنقاط المئوية",
    say: ({label, poorest, richest, when}) =>
      `${label}: الخُمس الأفقر ${print.percent(poorest)}، الخُمس الأغنى ${print.percent(richest)} (${when})`
  },
  contributors: {
    title: ({value, when}) =>
      `${print.percent(value)} من القوة العاملة يشتركون في نظام للمعاشات (${when}، تقدير منظمة العمل الدولية للمجموعة)`,
    titleMedian: ({value, count, when}) =>
      `في وسيط ${countedAfter(count, country)} ${unMembers}، ${print.percent(value)} من القوة العاملة يشتركون في نظام للمعاشات (${when})`,
    titleNone: "ليس في تقرير منظمة العمل الدولية رقم عن المشتركين في أنظمة المعاشات",
    caption: (group) => `${group}: المشتركون النشطون في نظام للمعاشات، نسبة من القوة العاملة`
  },
  spending: {
    title: ({children, workingAge, oldAge, fewest, most, of, edition}) =>
      `الإنفاق العام الوسيط في البلدان التي لها بيانات: على الأطفال ${print.percent(children)} من الناتج المحلي الإجمالي، وعلى من هم في سن العمل ${print.percent(workingAge)}، وعلى الشيخوخة ${print.percent(oldAge)} (${someCountries(among({fewest, most}), of)}، تقرير ${print.edition(edition)})`,
    above: ({count, without}) =>
      `في ${countedAfter(count, area)} يزيد مجموع الأجزاء على الإجمالي في التقرير نفسه؛ وتأخذها القيم الوسيطة كما نُشرت${without === null ? "" : `؛ ومن دون هذه البلدان تكون القيم الوسيطة ${without.map((one) => print.percent(one)).join("، ")}`}.`,
    titleSome: "ليس لكل مرحلة من مراحل الحياة وسيط: ففي واحدة منها على الأقل يكون لأقل من خمسة بلدان رقم يُحتسب",
    titleNone: "ليس في تقرير منظمة العمل الدولية رقم عن الإنفاق بحسب مرحلة الحياة",
    parts:
      "الإنفاق العام على الحماية الاجتماعية، من دون الصحة، نسبة من الناتج المحلي الإجمالي، بحسب مرحلة الحياة: وسيط بلدان كل منطقة فرعية، كل مرحلة على حدة.",
    countries: "الإنفاق العام على الحماية الاجتماعية، من دون الصحة، نسبة من الناتج المحلي الإجمالي، بحسب مرحلة الحياة، وبحسب البلد.",
    undated: (edition) => `أحدث سنة متاحة، ولا يسميها الناشر؛ تقرير ${print.edition(edition)}.`,
    caption: (group) => `${group}: الإنفاق العام على الحماية الاجتماعية، نسبة من الناتج المحلي الإجمالي، بحسب مرحلة الحياة`,
    total: ({edition, some}) => `الكل، من دون الصحة (تقرير ${print.edition(edition)}${some ? "، أو التقرير الأقدم المذكور" : ""})`,
    olderTotals: ({areas, editions}) => `${print.list(areas.map(({the}) => the))}: الإجمالي من تقرير أقدم من تقرير غيرها (${editions}).`,
    note: `يؤخذ الوسيط لكل مرحلة من مراحل الحياة على حدة، ولذلك لا تُجمع القيم الوسيطة. والإجمالي من تقرير لاحق ولا يشكل سلسلة واحدة مع الأجزاء. وللأجزاء في المصدر منزلة عشرية واحدة: ويعني 0 أقل من ${print.finePercent(0.05)} من الناتج المحلي الإجمالي، أو ما لا يُسجل على حدة.`
  },
  countries: "البلدان",
  nOfM: ({count, of}) => someCountries(count, of)
};
