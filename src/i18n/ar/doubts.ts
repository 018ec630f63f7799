import type {Words} from "../en.ts";
import {placesAmong} from "./informality.ts";
import {mostPassed} from "../mostPassed.ts";
import {counted, countedAfter, country, n, place as area, print} from "./phrases.ts";
import {withData} from "./withData.ts";

type Doubts = Words["doubts"];
type Of = Parameters<Doubts["aboveHundred"]>[0]["of"];

const labelled = ({indicator, place, year}: Of, text: string): string =>
  print.labelled(`${indicator}، ${place}${year === null ? "" : ` (${print.year(year)})`}`, text);

/** "على رقمه ملاحظة", of so many countries. */
export const carry = (count: number): string =>
  n(count, {
    one: "على رقمه ملاحظة",
    two: "على رقميهما ملاحظة",
    few: "على أرقامها ملاحظة",
    many: "على أرقامها ملاحظة",
    other: "على أرقامها ملاحظة"
  });

type NotLeading = Parameters<Doubts["notLeading"]>[0]["told"][number];
const notLed = ({indicator, count, names, withAll, left, capped}: NotLeading, written: (value: number) => string): string => {
  const who = counted(count, area);
  const beside = left === null ? "" : ` مشمولون، أي ${written(left)} خارج التغطية`;
  const value = withAll === null ? "" : capped ? "عند سقف المصدر" : `${written(withAll)}${beside}`;
  const median = withAll === null ? "" : `الوسيط معها: ${value}`;
  const aside = print.statements([print.list(names), median]);
  const text = aside === "" ? who : `${who} (${aside})`;
  return indicator === null ? text : print.labelled(indicator, text);
};

/** Each that is named is a sentence of its own. */
const allNotLed = (told: readonly NotLeading[], written: (value: number) => string): string => {
  const named = told.some(({indicator}) => indicator !== null);
  return `${named ? "." : ":"} ${told.map((one) => `${notLed(one, written)}.`).join(" ")}`;
};

const tooLittle = ({zero, low}: {zero: boolean; low: boolean}): string =>
  low
    ? `${zero ? "قيم 0 أو " : ""}قيم أدنى من أن تتفق مع التغطية التي تنشرها منظمة العمل الدولية`
    : "قيم 0 حيث تنشر منظمة العمل الدولية تغطية";

type Step = Parameters<Doubts["step"]>[0];
const without = ({missing, isEvery}: Step["skipped"]): string =>
  missing.length === 0 ? "" : isEvery ? "، من دون رقم بينهما" : `، من دون رقم لسنة ${print.list(missing.map(print.year))}`;
const over = (passed: Step["passed"]): string =>
  passed.length === 0 || passed.length > mostPassed
    ? ""
    : `، مرورًا بقيمة ${print.list(passed.map(({value, year}) => `${print.percent(value)} في ${print.year(year)}`))}`;

/** Children are neither women nor men. */
const women = (children: boolean): string => (children ? "الإناث" : "النساء");
const men = (children: boolean): string => (children ? "الذكور" : "الرجال");

type Three = {total: number; female: number; male: number; children: boolean};
const together = ({total, female, male, children}: Three): string =>
  `يصعب التوفيق بين ${print.percent(total)} للإجمالي، ${print.percent(female)} لدى ${women(children)}، ${print.percent(male)} لدى ${men(children)}`;

const cappedToo = (cap: "female" | "male" | null, children: boolean): string =>
  cap === null ? "" : ` رقم ${cap === "female" ? women(children) : men(children)} موضوع له سقف عند 100، وقد يفسر ذلك الفرق.`;

const seeIndicator = "تحت «للقراءة بحذر»";
const onPagesOf = (indicators: readonly string[]): string =>
  `في ${indicators.length === 1 ? "صفحة" : "صفحات"} ${print.list(indicators.map((name) => `«${name}»`))}`;
const asPublished = "والقيمة معروضة كما نُشرت.";

/** What rules find odd about published values: a sentence beside each of them. */
export const doubts: Doubts = {
  mark: "السقف",
  atLeast: "على الأقل",
  bothCapped: "كلاهما عند السقف",
  orLess: "أو أقل، لأن إحدى القيمتين في الوسط عند السقف",
  orMore: "أو أكثر، لأن إحدى القيمتين في الوسط عند السقف",
  capped:
    "منشور بقيمة 100: يضع المصدر سقفًا للنسب عند 100، وقد يزيد عدد المستفيدين على الفئة التي يُنسبون إليها، فلا تعني القيمة عند السقف أن الجميع مشمولون بالتغطية.",
  headline: ({place, value, reached, when}) =>
    `${place.within}، ${print.percent(value)} ${reached}، كما نُشر (${when})؛ ويضع المصدر سقفًا للنسب عند هذا الحد. وقد لا يحصل الشخص المشمول بالتغطية إلا على القليل جدًا.`,
  rank: ({count, of, own}) =>
    count === 1
      ? `لا بلد أو إقليم غيره من أصل ${countedAfter(of, area)} ${withData(own)} منشور عند السقف.`
      : `${print.count(count)} من أصل ${countedAfter(of, area)} ${withData(own)} منشورة عند السقف وتتقاسم المرتبة الأولى.`,
  mapReached: ({count, of, threshold, since}) =>
    `${count === 0 ? "لا يصل" : "يصل"} البرنامج إلى أكثر من ${print.limit(threshold, "percent")} من الأشخاص في ${placesAmong(count, of, `مسح من سنة ${print.year(since)} أو بعدها`)}`,
  manyNoted: ({count, indicators}) => `ملاحظات على ${countedAfter(count, area)}: ${seeIndicator} ${onPagesOf(indicators)}.`,
  onPagesOf: ({indicators}) => onPagesOf(indicators),
  whereNoted: ({indicators}) => `الملاحظات ${seeIndicator} ${onPagesOf(indicators)}.`,
  seeIndicator,
  whereNotes: ({mark}) => `قيم عليها علامة «${mark}»: الملاحظة تحت «للقراءة بحذر»، في صفحة البلد أو الإقليم وفي صفحة المؤشر.`,
  notLeading: ({told}) =>
    `الوسيط، والعناوين التي تذكر وسيطًا أو أعلى القيم وأدناها، لا تأخذ القيم التي عليها ملاحظة${allNotLed(told, print.percent)}`,
  spendingNotLeading: ({told, zero, low}) =>
    `لا يأخذ الوسيط القيم التي عليها ملاحظة، وهي ${tooLittle({zero, low})}${allNotLed(told, print.percent)}`,
  spendingZeros: ({count}) =>
    `يأخذ الوسيط ${n(count, {one: "صفرًا واحدًا", two: "صفرين", few: `${print.count(count)} أصفار`, many: `${print.count(count)} صفرًا`, other: `${print.count(count)} صفر`})} بلا ملاحظة، كما نُشر.`,
  pairsNotLeading: ({told}) => `لا تأخذ العناوين والوسيط أزواج النساء والرجال التي عليها ملاحظة${allNotLed(told, print.signedPoints)}`,
  pairsWithoutNoted: ({noted, pairs, lower, higher, level}) =>
    `كل زوج من الأرقام محسوب؛ ومن دون ما عليه ملاحظة (${print.count(noted)}) تكون النساء متأخرات في ${print.count(lower)}، متقدمات في ${print.count(higher)}، متساويات في ${print.count(level)}، من أصل ${print.count(pairs)}.`,
  pairsInCounts: "أزواج النساء والرجال التي عليها ملاحظة داخلة في الأعداد وخارجة من الوسيط.",
  oldPairs: ({told, since}) => `لا يأخذ الوسيط وأكبر الفروق المسوح السابقة لسنة ${print.year(since)}${allNotLed(told, print.signedPoints)}`,
  pairsLeftOut: (told) => `${notLed(told, print.signedPoints)}.`,
  countWithoutNoted: ({noted, count, of}) =>
    `يحتسب العنوان كل رقم؛ ومن دون ${countedAfter(noted, area)} ${carry(noted)} يكون العدد ${print.count(count)} من أصل ${print.count(of)}.`,
  countWithNoted: ({noted, count, of}) =>
    `يأخذ العنوان الأرقام التي لا ملاحظة عليها؛ ومع ${countedAfter(noted, area)} ${carry(noted)} يكون العدد ${print.count(count)} من أصل ${print.count(of)}.`,
  countWithOld: ({old, since, count, of}) =>
    `تأخذ العناوين والوسيط مسوح سنة ${print.year(since)} وما بعدها؛ ومع الأقدم منها (${print.count(old)}) يكون العدد ${print.count(count)} من أصل ${print.count(of)}.`,
  oldSurvey: "مسح أقدم، خارج كل وسيط",
  medianWithNoted: ({share, isLeft, count}) =>
    `مع ${countedAfter(count, country)} ${carry(count)} يكون الوسيط ${print.percent(share)}${isLeft ? " خارج التغطية" : ""}.`,
  computedNoted: ({share, left}) =>
    `من الأشخاص وراء الرقم المحسوب، ${print.wholePercent(share)} محسوبون بقيم عليها ملاحظة؛ ${left === null ? "ومن دونها يبقى عدد أقل من أن يتيح رقمًا" : `ومن دونها يكون ${print.percent(left)} خارج التغطية`}.`,
  computedHeavy: ({share}) => `قيم عليها ملاحظة تمثل ${print.wholePercent(share)} من الأشخاص وراء هذا الرقم.`,
  countedNoted: ({names}) => `تشمل العناوين والوسيط هذه الأرقام مع أن عليها ملاحظة: ${print.list(names)}.`,
  oldSurveys: ({told, since}) =>
    `المسوح السابقة لسنة ${print.year(since)} معروضة، لكنها خارج العناوين والوسيط${told.some(({indicator}) => indicator !== null) ? "؛ وهذه هي الأقدم" : ""}${allNotLed(told, print.percent)}`,
  notListed: ({names}) => `غير مدرجة بسبب الملاحظة على قيمها: ${print.list(names)}.`,
  noneLeads: ({about}) => `على كل رقم عن ${about} ملاحظة`,
  abouts: {
    branches: "فروع الحماية الاجتماعية",
    sexes: "النساء والرجال",
    work: "التغطية بجانب العمالة غير المنظمة",
    bySex: ({branch}) => `${branch} حسب الجنس`
  },
  allCapped: "كل فرع لا ملاحظة على رقمه عند سقف مصدره",
  noneApart: "حيثما اختلفت النساء والرجال، كانت إحدى القيمتين عند سقفها أو عليها ملاحظة",
  oneSound: ({indicator, value, when, others}) =>
    print.labelled(indicator, `${value} (${when})؛ وعلى السنوات الأخرى (${print.count(others)}) ملاحظة`),
  newest: ({indicator, value, when}) => `${indicator}: أحدث قيمة هي ${value} (${when})؛ وعليها ملاحظة، لذلك لا تتصدر هذه الصفحة.`,
  inDoubt: ({place, value, reached, when}) => `أحدث رقم عن ${place.the} موضع شك: ${print.percent(value)} ${reached} (${when}).`,
  irreconcilable: ({implied, held, cap, of, ...three}) =>
    labelled(
      of,
      `${together(three)}: إذ كان ينبغي أن تشكل ${three.children ? "الفتيات" : "النساء"} ${print.wholePercent(implied)} من المجموعة، وهن ${print.wholePercent(held)} من عددها.${cappedToo(cap, three.children)} والثلاثة معروضة كما نُشرت.`
    ),
  outside: ({cap, of, ...three}) =>
    labelled(of, `${together(three)}، لأن الإجمالي خارج نطاق الرقمين الآخرين.${cappedToo(cap, three.children)} والثلاثة معروضة كما نُشرت.`),
  sumToHundred: ({female, male, children, of}) =>
    labelled(
      of,
      `مجموع ${women(children)} (${print.percent(female)}) مع ${men(children)} (${print.percent(male)}) يساوي 100، كما لو كانا جزأين من المستفيدين. وقد نُشرا كنسبتين ${children ? "من الفتيات ومن الفتيان" : "من النساء ومن الرجال"}.`
    ),
  step: ({from, to, passed, skipped, of}) =>
    labelled(
      of,
      `تنتقل القيمة المنشورة من ${print.percent(from.value)} في ${print.year(from.year)}${over(passed)} إلى ${print.percent(to.value)} في ${print.year(to.year)}${without(skipped)}. ${to.value === 0 ? "قد يتضمن الهبوط إلى الصفر" : "قد تتضمن خطوة بهذا الحجم"} تغيرًا في ما يُحتسب؛ ${asPublished}`
    ),
  belowFloor: ({branches, floor, of}) => {
    const groups = branches.map(({branch, share}) =>
      branch === "children"
        ? `الأطفال الحاصلون على إعانة (${print.percent(share)} منهم)`
        : `كبار السن الحاصلون على معاش (${print.percent(share)} منهم)`
    );
    return labelled(
      of,
      `أقل مما يقتضيه ${groups.length === 1 ? "فرع من فروعه" : "فرعان من فروعه"}: ${print.list(groups)} يشكلون وحدهم ${print.percent(floor)} من السكان. ${asPublished}`
    );
  },
  partsAbove: ({total, sum, parts, report, of}) =>
    labelled(
      of,
      `في تقرير ${print.edition(report)}، الإنفاق على ${print.list(parts)} ${parts.length === 1 ? "وحده" : "معًا"} ${print.percent(sum)} من الناتج المحلي الإجمالي، أي أعلى من الإجمالي من دون الصحة (${print.percent(total)}) بمقدار ${print.points(sum - total)} نقطة مئوية. وجميعها معروضة كما نُشرت.`
    ),
  zeroSpent: ({spent, report, beside, of}) =>
    labelled(
      of,
      `في تقرير ${print.edition(report)} قيمة ${print.value(0, "percentOfGdp")} من الناتج المحلي الإجمالي لبند «${spent}»، في حين أن التغطية (${beside.indicator}) ${print.percent(beside.value)} (${print.year(beside.year)}). وقد يكون الإنفاق دون ${print.finePercent(0.05)} أو غير مسجل على حدة؛ ${asPublished}`
    ),
  littleSpent: ({spent, value, report, beside, each, of}) =>
    labelled(
      of,
      `في تقرير ${print.edition(report)} قيمة ${print.value(value, "percentOfGdp")} من الناتج المحلي الإجمالي لبند «${spent}»، في حين أن التغطية (${beside.indicator}) ${print.percent(beside.value)} (${print.year(beside.year)}). وذلك لكل شخص مشمول ما لا يزيد على ${print.percent(each)} من نصيب الفرد من الناتج المحلي الإجمالي. وقد يكون جزء من الإنفاق مسجلًا في مكان آخر؛ ${asPublished}`
    ),
  employeesApart: ({employees, total, most, held, of}) =>
    labelled(
      of,
      `يصعب التوفيق بين ${print.percent(employees)} من العاملين بأجر، ${print.percent(total.value)} من جميع المشتغلين (${print.year(total.year)}): إذ كان ينبغي أن يشكل العاملون بأجر ${print.wholePercent(most)} من المشتغلين أو أقل، وهم مقدّرون بنسبة ${print.wholePercent(held)}. ${asPublished}`
    ),
  groupApart: ({value, mean, count, fits, of}) =>
    labelled(
      of,
      `المنشور ${print.percent(value)}، لكن متوسط ${countedAfter(count, area)} تتوافر بياناتها، مرجحًا بعدد سكانها، ${print.percent(mean)}.${fits === null ? "" : ` ومع ${fits.with.the} يكون ${print.percent(fits.mean)}: والأرجح جدًا أن الرقم للاثنتين.`} ${asPublished}`
    ),
  aboveHundred: ({value, of}) => labelled(of, `${print.percent(value)} أكثر من الكل الذي هي جزء منه. ${asPublished}`),
  copied: ({original, of}) => labelled(of, `مطابقة لقيمة ${original.the}، كغيرها من قيم السنة. ${asPublished}`),
  notCounted: ({copies}) =>
    `غير محسوبة، لأن عدة قيم من سنة واحدة مطابقة لقيم إقليم آخر: ${print.list(copies.map(({name, original}) => `${name} (قيم ${original.the})`))}.`,
  zeroOnAll: ({before, skipped, of}) =>
    labelled(
      of,
      `القيمة 0 منشورة لكل فرع له رقم، بعد ${print.percent(before.value)} في ${print.year(before.year)} (${before.indicator})${without(skipped)}. والأرجح جدًا أن الصفر ناتج عن طريقة الإبلاغ؛ وهو معروض كما نُشر.`
    )
};
