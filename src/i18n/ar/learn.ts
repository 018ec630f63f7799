import type {PracticeTopic} from "../../model/practice.ts";
import type {Words} from "../en.ts";
import type {PlaceName} from "../placeName.ts";
import {stagesInText} from "./lifeCycle.ts";
import {
  counted,
  countedAfter,
  country,
  inPoints,
  partlyCircular,
  place as area,
  point,
  print,
  scheme,
  spokenShare,
  type Noun
} from "./phrases.ts";

const pairs: Noun = {one: "زوج واحد", two: "زوجان", twoAfter: "زوجين", few: "أزواج", many: "زوجًا", other: "زوج"};

const whereOf = ({place, median}: {place: PlaceName; median: boolean}): string =>
  median ? `في البلد الوسيط ضمن ${place.the}` : place.within;
const bySex = ({women, men, children}: {women: number; men: number; children: boolean}): string =>
  children
    ? `${print.percent(women)} في خانة «الإناث» مقابل ${print.percent(men)} في خانة «الذكور»`
    : `${print.percent(women)} من النساء مقابل ${print.percent(men)} من الرجال`;

/** "عدد الأنظمة من نوع «قائم على الاشتراكات» 3"; of none, a sentence of its own. */
const ofKind = (count: number, kind: string): string =>
  count === 0 ? `لا يوجد أي نظام ${kind}` : `عدد الأنظمة من نوع «${kind}» ${print.count(count)}`;
const kinds = {contributory: "قائم على الاشتراكات", nonContributory: "غير قائم على الاشتراكات"};

/** "3 من أصل 6 بلدان", "أي من 6 بلدان" behind a negation. */
const someCountries = (count: number, of: number): string =>
  count === 0 ? `أي من ${countedAfter(of, country)}` : `${print.count(count)} من أصل ${countedAfter(of, country)}`;
const ofRows = (count: number, of: number): string =>
  count === 0 ? `لا شيء من أصل ${print.count(of)} لها صف` : `${print.count(count)} من أصل ${print.count(of)} لها صف`;

const topics: Record<PracticeTopic, string> = {
  firstDays: "ما يُفعل في أول 1,000 يوم",
  together: "القائم على الاشتراكات وغير القائم عليها معًا",
  registers: "كيف تُتقاسم السجلات"
};

/** Two areas that can learn from each other: the list of pairs, and the page of each, made of the same parts. */
export const learn: Words["learn"] = {
  name: "أزواج التعلم",
  question: "أي البلدان يمكن أن يتعلم بعضها من بعض؟",
  title: "أزواج من بلدان ومجموعات يمكن أن يتعلم بعضها من بعض",
  description:
    "بلدان أو مجموعات، اثنان اثنان جنبًا إلى جنب: مراحل الحياة، والوظائف غير المنظمة، والنساء والرجال، والأنظمة، والسجلات المشتركة، والقانون.",
  intro: ({pairs: count}) =>
    `${counted(count, pairs)} مع سبب لكل زوج: ما يجمع بين الاثنين، ومن يرويه. وتضع كل صفحة الأجزاء نفسها جنبًا إلى جنب.`,
  pair: ({one, other}) => print.list([one.the, other.the]),
  pageTitle: (pair) => `${pair}: جنبًا إلى جنب`,
  reason: "لماذا هذا الزوج",
  reasonFrom: (source) => `المصدر: ${source}`,
  sections: {
    life: "مراحل الحياة",
    days: "أول 1,000 يوم",
    work: "العمالة غير المنظمة",
    gender: "النساء والرجال",
    schemes: "الأنظمة",
    registers: "السجلات المشتركة",
    law: "القانون",
    limits: "ما يمكن أن تبينه الأرقام وما لا يمكن",
    onward: "المزيد عن الاثنين"
  },
  headline: ({stages, apart, more, less, medians}) =>
    `${stagesInText(stages)}، الفجوة ${more.within} أوسع منها ${less.within} بمقدار ${inPoints(apart)}${medians ? " (قيم وسيطة)" : ""}`,
  headlineLevel: "لا تميز بين الاثنين أي مرحلة من مراحل الحياة لها أرقام لدى الطرفين",
  headlineNone: "ليس لأي مرحلة من مراحل الحياة رقم لدى الطرفين",
  life: {
    title: ({left, one, other}) =>
      `${whereOf(one)}، ${spokenShare(one.gap)} ${left} (${one.when})؛ ${whereOf(other)}، ${print.percent(other.gap)} (${other.when})`,
    titleTied: ({stages, apart, when}) =>
      `أبعد ما تتباعد نسب من هم خارج التغطية ${stagesInText(stages)}، بمقدار ${inPoints(apart)} (${when})`,
    titleLevel: ({when}) => `نسب من هم خارج التغطية متساوية في كل مرحلة لها أرقام لدى الطرفين (${when})`,
    titleNone: "ليس لأي مرحلة من مراحل الحياة رقم لدى الطرفين",
    median: (group) => `${group}، البلد الوسيط`,
    computed: (group) => `${group}، محسوب من الأعضاء`,
    caption: (pair) => `${pair}: نسبة من هم خارج التغطية في كل مرحلة من مراحل الحياة، أحدث سنة، كل قيمة مع سنتها`,
    barred: (stages) => `خارج العنوان، لملاحظة على قيمة أو لقيمة عند السقف: ${print.list(stages)}.`,
    years: "كثيرًا ما تكون أرقام الاثنين من سنوات مختلفة، ولذلك ليس الفرق بينهما فرقًا في لحظة واحدة."
  },
  days: {
    covered: {
      maternity: (sides) => `النساء اللواتي يلدن ولهن إعانة أمومة: ${print.statements(sides)}.`,
      children: (sides) => `الأطفال الذين لهم إعانة للأطفال أو للأسرة: ${print.statements(sides)}.`
    },
    side: ({place, median, value, when}) => `${print.percent(value)} ${whereOf({place, median})} (${when})`,
    sideComputed: ({place, value, when}) => `${print.percent(value)} ${place.within}، محسوب من الأعضاء (${when})`,
    sideNone: ({place, why}) => `لا رقم ${place.within} (${why})`,
    note: "رقم الأطفال هو عن جميع الأطفال: ليس هنا أي رقم عن أول 1,000 يوم وحدها.",
    schemes: (place) => `للحوامل والأمهات والأطفال ${place.within}`,
    schemesNone: "لا شيء في السجل، وهو عيّنة: فقد تكون هناك أنظمة مع ذلك."
  },
  work: {
    ofSide: ({place, note}) => `${place.name}. ${note}`,
    title: (sides) => print.statements(sides),
    side: ({place, share, when}) => `${place.within}، ${print.percent(share)} من المشتغلين يعملون في العمالة غير المنظمة (${when})`,
    sideNone: (place) => `${place.within}، لا رقم عن الوظائف غير المنظمة`,
    titleNone: "العمالة غير المنظمة غير منشورة لأي من الاثنين",
    row: ({group, area: where}) => `${group}، ${where}`,
    caption: (pair) => `${pair}: العمالة غير المنظمة بحسب فئة العاملين، النساء والرجال، أحدث سنة`
  },
  gender: {
    title: (sides) => print.statements(sides),
    side: ({only, place, branch, women, men, children, when}) =>
      `${place.within}، ${only ? "لا تمكن مقارنة نسبة من هم خارج التغطية إلا في فرع" : "أكبر فرق في نسبة من هم خارج التغطية هو في فرع"} «${branch}»: ${bySex({women, men, children})} (${when})`,
    sideNone: (place) => `${place.within}، لا تمكن المقارنة بين النساء والرجال`,
    sideLevel: ({only, place, within, when}) =>
      only === null
        ? `${place.within}، الفرق بين النساء والرجال أقل من ${countedAfter(within, point)} حيثما كانت في المصدر أرقام قابلة للمقارنة لكليهما (${when})`
        : `${place.within}، لا تمكن المقارنة بين النساء والرجال إلا في فرع «${only}»، والفرق بينهما فيه أقل من ${countedAfter(within, point)} (${when})`,
    titleNone: "لا يمكن إعطاء أي فرق بين النساء والرجال لأي من الاثنين",
    note: "للفرع صف لكل من الاثنين نُشرت له أرقام الجنسين لسنة واحدة.",
    caption: (pair) => `${pair}: النساء والرجال، أحدث سنة تتوافر فيها القيمتان`
  },
  schemes: {
    title: (sides) => `في السجل: ${print.statements(sides)}`,
    side: ({place, contributory, other}) =>
      `${place.within} ${ofKind(contributory, kinds.contributory)}، و${ofKind(other, kinds.nonContributory)}`,
    sideNone: (place) => `${place.within} لا يوجد أي نظام من النوعين`,
    kinds,
    column: ({area: where, kind}) => `${where}، ${kind}`,
    subtitle: "مداخل السجل، بحسب الفرع؛ وبعضها أجزاء من غيرها، مثل أنظمة صندوق واحد. والمدخل الذي يخص عدة فروع يُحتسب في كل منها.",
    note: "القائم على الاشتراكات: التأمين الاجتماعي. غير القائم على الاشتراكات: الإعانات الشاملة للجميع والمساعدة الاجتماعية. أما التأمين متناهي الصغر والأنظمة التعاضدية وغيرها ففي القوائم وحدها.",
    none: "لا شيء معلوم",
    caption: (pair) => `${pair}: الأنظمة في السجل بحسب الفرع، القائمة على الاشتراكات وغير القائمة عليها`,
    both: ({place, branches}) => `النوعان معًا ${place.within}: ${print.list(branches)}.`,
    bothNone: (place) => `لا يُعلم أي فرع فيه النوعان معًا ${place.within}.`,
    inGroup: ({schemes, places}) => `${counted(schemes, scheme)} في ${countedAfter(places, area)}`,
    listed: (place) => `الأنظمة ${place.within}`
  },
  practices: {
    topics,
    none: (place) => `ليس لدى هذا الأطلس رواية عن هذا ${place.within}. ولا يعني ذلك أنه غير موجود.`,
    note: "روايات ما يُفعل هي روايات الوثائق المذكورة معها، وقد تكون الأحداث تجاوزتها منذ ذلك الحين."
  },
  law: {
    title: (sides) => `الاتفاقية رقم 102 بشأن الضمان الاجتماعي: ${print.statements(sides)}`,
    ratified: ({place, year}) =>
      year === null ? `تصديق من ${place.the}، السنة غير معلومة` : `تصديق من ${place.the} في ${print.year(year)}`,
    unknown: (place) => `لا تقول مصادرنا شيئًا عن ${place.the}`,
    some: ({place, count, of}) => `${place.within}، ${count === 0 ? "لا يُعلم تصديق" : "يُعلم تصديق"} ${someCountries(count, of)}`,
    subtitle: "البرامج في القانون، والنسبة التي يشملها القانون والنسبة المشمولة في الممارسة، والاتفاقيات مع سنة التصديق.",
    caption: (pair) => `${pair}: القانون في إصابات العمل والأمومة، والتغطية الفعلية، والاتفاقيات`,
    column: "القانون",
    injury: "إصابات العمل، البرنامج",
    injuryLaw: "إصابات العمل، أول قانون",
    injuryPaper: "إصابات العمل، المشمولون بالقانون (% من القوة العاملة)",
    injuryFact: "إصابات العمل، المشمولون في الممارسة (% من المشتغلين)",
    leave: "إجازة الأمومة في القانون",
    leaveLaw: "إجازة الأمومة، في السلسلة منذ",
    leaveFact: "الأمومة، المشمولات في الممارسة (% من النساء اللواتي يلدن)",
    unknownHere: "غير معلوم هنا",
    ratifiedUndated: "تصديق، السنة غير معلومة",
    inForce: ({count, of}) => `سارٍ: ${ofRows(count, of)}`,
    withShare: ({count, of}) => `لها نسبة: ${ofRows(count, of)}`,
    known: ({count, of}) => `${count === 0 ? "غير معلوم لدى" : "معلوم لدى"} ${someCountries(count, of)}`,
    note: "ما لا تسميه قائمة فهو غير معلوم، وليس رفضًا ولا غيابًا لقانون. والتغطية في القانون والتغطية في الممارسة نسبتان من فئتين مختلفتين: اقرأهما جنبًا إلى جنب ولا تطرح إحداهما من الأخرى. ونسبة القانون تقدير مستند إلى القوانين وإلى أرقام منظمة العمل الدولية وإلى الاستدلال: فهي ليست مستقلة عن التغطية الفعلية، وحيث تكون الاثنتان رقمًا واحدًا، يُقال ذلك."
  },
  limits: {
    years: ({place, when}) => `أرقام مراحل الحياة ${place.within} من ${when}.`,
    beneath: "الملاحظات على القيم المفردة، وعلى ما يُحتسب، ترد تحت كل رسم بياني وجدول.",
    noted: ({whose, text}) => print.labelled(print.statements(whose), text),
    medians:
      "تُعرض المجموعات ببلدها الوسيط، ويُحتسب كل بلد مرة واحدة؛ ولا يُعطى وسيط حيث يكون لأقل من خمسة بلدان رقم يُحتسب. وتُعرض مجموعتا الزوج بالطريقة نفسها.",
    published: "تُعرض المجموعات كما تنشرها منظمة العمل الدولية: تقديرات منمذجة.",
    circular: partlyCircular,
    adequacy: "لا شيء هنا يقول إن أحد الاثنين كان سببًا في ما لدى الآخر."
  },
  onward: {
    compare: ({topic, view}) => print.labelled(topic, view),
    compareTitle: "قارن بين الاثنين، رسمًا في متصفحك",
    area: (place) => `جميع الأرقام عن ${place.the}`,
    rows: "صفوف للتنزيل",
    all: "جميع أزواج التعلم"
  },
  anyTwo: {
    title: "أي اثنين آخرين",
    text: "صفحات الأزواج أعلاه جاهزة. أما أي بلدين أو إقليمين آخرين فيرسم متصفحك ما يُحتسب عنهما: التغطية بحسب الفرع، والنساء والرجال، والوظائف غير المنظمة، والاتجاهات. ويمكن إضافة مجموعات هناك؛ أما الأنظمة والقوانين ففي صفحة كل بلد.",
    withoutScript:
      "يحتاج ذلك إلى JavaScript. ومن دونه يبقى كل زوج أعلاه كاملًا، ولصفحة كل بلد الأجزاء نفسها: افتح اثنتين منها جنبًا إلى جنب.",
    one: "بلد أو إقليم",
    other: "الآخر",
    submit: "قارن بين الاثنين",
    add: "الزوج صف واحد في جدول، مع سبب ومصدر."
  },
  links: (place) => `أزواج التعلم التي فيها ${place.the}:`
};
