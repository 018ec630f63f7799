import type {ProgrammeType} from "../../model/law.ts";
import type {Words} from "../en.ts";
import {counted, countedAfter, place as area, point, print} from "./phrases.ts";

const types: Record<ProgrammeType, string> = {
  socialInsurance: "تأمين اجتماعي",
  employerLiability: "مسؤولية صاحب العمل",
  compulsoryInsurance: "تأمين إلزامي",
  providentFund: "صندوق ادخار",
  publicLeave: "إجازة أمومة مدفوعة الأجر، تدير إعاناتها الحكومة وحدها",
  employerOrMixedLeave: "إجازة أمومة مدفوعة الأجر، يدير إعاناتها أصحاب العمل وحدهم أو إلى جانب الحكومة"
};

type Share = {share: number; when: string};
const onPaper = ({share, when}: Share): string =>
  `يشمل القانون المتعلق بإصابات العمل، وفقًا لتقدير، ${print.percent(share)} من القوة العاملة (${when})`;
const inFact = ({share, when}: Share): string =>
  share === 0 ? `التغطية الفعلية منشورة بقيمة 0 (${when})` : `التغطية الفعلية ${print.percent(share)} من المشتغلين (${when})`;
/** In how many countries; without those whose figure has a note, where there are some. */
const far = ({count, sound}: {count: number; sound: number}): string =>
  count === sound ? print.count(count) : `${print.count(count)} (${print.count(sound)} من دون الأرقام التي عليها ملاحظة)`;

/** The law beside effective coverage: a page of its own, and a section of a country's. */
export const law: Words["law"] = {
  name: "في القانون وفي الواقع",
  question: "هل تطابق التغطية القانون؟",
  description: "القانون المتعلق بإصابات العمل والأمومة إلى جانب التغطية الفعلية، بلدًا بلدًا، مع السنوات والمقامات والمصادر.",
  types,
  programme: (names) => print.statements(names),
  noProgramme: {"work-injury": "لا برنامج ساريًا", maternity: "لا إجازة أمومة مدفوعة الأجر في القانون الوطني"},
  notSaid: "لا تذكره القائمة",
  takenShort: ({year, value}) =>
    value === null
      ? `الرقم نفسه كالتغطية الفعلية في ${print.year(year)}`
      : `الرقم نفسه، مقرّبًا، كالتغطية الفعلية في ${print.year(year)}، وهي ${print.percent(value)}`,
  noRow: "غير معلوم: ليس في قائمة الناشر شيء عن هذا، ولا يعني ذلك أنه لا يوجد قانون",
  noRowShort: "غير معلوم: ليس في القائمة",
  firstLaw: ({year, orEarlier}) => `${print.year(year)}${orEarlier ? " أو قبلها" : ""}`,
  since: ({programme, year}) => `${programme}؛ أول قانون من أي نوع: ${year}`,
  inSeries: ({programme, year}) => `${programme}؛ في السلسلة منذ ${year}`,
  noShare: "لا رقم",
  paperRow: (branch) => `${branch}، في القانون`,
  factRow: (branch) => `${branch}، في الممارسة`,
  shareOfLabourForce: "نسبة القوة العاملة التي يشملها القانون، كما تقدرها قاعدة بيانات GWIP.",
  columns: {what: "الفرع", about: "ما يُحتسب", share: "المشمولون", year: "السنة"},
  title: {
    both: ({paper, fact}) => `${onPaper(paper)}؛ ${inFact(fact)}`,
    paper: ({paper}) => `${onPaper(paper)}؛ وليست في جدول منظمة العمل الدولية تغطية فعلية`,
    factAlone: ({fact}) => `إصابات العمل: ${inFact(fact)}`,
    taken: ({paper, fact, year, value}) => {
      const from = `التغطية الفعلية${year === null ? "" : ` في ${print.year(year)}`}`;
      return `إصابات العمل: ${inFact(fact)}؛ وتقدير قاعدة بيانات GWIP للقانون، ${print.percent(paper.share)} من القوة العاملة (${paper.when})، هو نفسه ${value === null ? `رقم ${from}` : `مقرّبًا رقم ${from}، وهو ${print.percent(value)}`}`;
    },
    fact: ({fact}) => `إصابات العمل: ${inFact(fact)}؛ ومن يشملهم القانون غير معلوم`,
    neither: "من يشملهم القانون المتعلق بإصابات العمل غير معلوم، وليست في جدول منظمة العمل الدولية تغطية فعلية"
  },
  subtitle: "نسبة المشمولين في القانون وفي الممارسة؛ ويسمي كل صف مقامه وسنته.",
  caption: (where) => `${where}: القانون المتعلق بإصابات العمل والأمومة، والتغطية الفعلية للفرعين نفسيهما`,
  note: "التغطية في القانون والتغطية في الممارسة نسبتان من فئتين مختلفتين، القوة العاملة والمشتغلين، وكثيرًا ما تكونان من سنتين مختلفتين: اقرأهما جنبًا إلى جنب ولا تطرح إحداهما من الأخرى. ونسبة قاعدة بيانات GWIP تقدير من مؤلفيها، مستند إلى القوانين وإلى أرقام منظمة العمل الدولية وإلى الاستدلال: فهي ليست مستقلة عن التغطية الفعلية، وحيث تكون الاثنتان رقمًا واحدًا، من أي سنة كان، يُقال ذلك. أما الأمومة فلا تتضمن أي قائمة تغطية قانونية لها. وحيث لا تتضمن قائمة شيئًا عن بلد أو فرع، قد يكون هناك قانون مع ذلك.",
  below: ({paper}) =>
    `نسبة قاعدة بيانات GWIP للقانون، ${print.percent(paper.share)} (${paper.when})، أدنى من التغطية الفعلية. ولا يعني ذلك بالضرورة تغطية تتجاوز ما يسمح به القانون: فقد تفسره المقامات أو السنوات أو التقدير.`,
  toPage: "القانون إلى جانب التغطية، بلدًا بلدًا",
  page: {
    headline: ({above, own, points}) =>
      `في ${print.count(above)} من أصل ${countedAfter(own, area)} يختلف رقماها، تزيد النسبة المقدّرة لمن يشملهم القانون المتعلق بإصابات العمل من العاملين على نسبة المشمولين في الممارسة بمقدار ${countedAfter(points, point)} أو أكثر`,
    standfirst: ({both, own, above, aboveSound, below, belowSound, zeros, points}) =>
      `الرقمان كلاهما متوافران في ${countedAfter(both, area)}: نسبة القوة العاملة التي يشملها القانون، ونسبة المشتغلين الذين لهم تغطية فعلية. والاثنان رقم واحد في ${print.count(both - own)}. ومن بين ${countedAfter(own, area)} يختلف رقماها، يكون الأول أعلى بمقدار ${countedAfter(points, point)} أو أكثر في ${far({count: above, sound: aboveSound})}، وأدنى بهذا المقدار أو أكثر في ${far({count: below, sound: belowSound})}.${zeros === 0 ? "" : ` ولا يُحتسب ما التغطية الفعلية فيه منشورة بقيمة 0 (العدد ${print.count(zeros)})، وقد يعني ذلك أنه لم يُبلَّغ عن أي تغطية.`}`,
    denominators:
      "للنسبتين مقامان مختلفان، وكثيرًا ما تكونان لسنتين مختلفتين، وقد يفسر ذلك جزءًا من كل فرق. ولا يعني كون النسبة الأولى أدنى من الثانية بالضرورة تغطية تتجاوز ما يسمح به القانون. وتُقرأ الاثنتان جنبًا إلى جنب: فطرح إحداهما من الأخرى لا يعطي عدد من لا يصل إليهم القانون.",
    taken: ({taken, takenSameYear, takenRounded}) =>
      `في ${countedAfter(taken, area)} تكون النسبة المقدّرة للقانون هي رقم التغطية الفعلية نفسه لسنة ما؛ وللسنة نفسها في ${print.count(takenSameYear)} منها. ويتطابق الرقمان إلى المنزلة العشرية في ${print.count(taken - takenRounded)}، وكنسبتين مئويتين صحيحتين فقط في ${print.count(takenRounded)}. وتتركها الأعداد أعلاه خارجها. ويبني مؤلفو قاعدة بيانات GWIP، التي تأتي منها النسبة، تقديرهم على القوانين وعلى أرقام منظمة العمل الدولية وعلى الاستدلال، فهو ليس مستقلًا عن التغطية الفعلية، وليس نص القانون وحده.`,
    maternity:
      "أما الأمومة فتقول قائمة البنك الدولي هل في القانون الوطني إجازة مدفوعة الأجر ومن يدير إعاناتها؛ ولا تتضمن تغطية قانونية. وتبدأ سلسلتها في عام 1970: و«1970 أو قبلها» قانون كان قائمًا حينذاك.",
    unknown: ({count}) => `لا يرد في أي من القائمتين ${counted(count, area)}: وما القانون هناك غير معلوم، ولا يعني ذلك أنه لا يوجد قانون.`,
    caption: "البلدان والأقاليم: القانون المتعلق بإصابات العمل والأمومة إلى جانب التغطية الفعلية للفرعين نفسيهما، أحدث سنة",
    columns: {
      injury: "إصابات العمل، البرنامج",
      injuryLaw: "أول قانون",
      injuryPaper: "المشمولون بالقانون، % من القوة العاملة",
      injuryFact: "المشمولون في الممارسة، % من المشتغلين",
      leave: "إجازة الأمومة في القانون",
      leaveLaw: "في السلسلة منذ",
      leaveFact: "المشمولات في الممارسة، % من النساء اللواتي يلدن"
    },
    short: {
      publicLeave: "مدفوعة الأجر؛ الحكومة وحدها",
      employerOrMixedLeave: "مدفوعة الأجر؛ أصحاب العمل وحدهم أو إلى جانب الحكومة",
      none: "لا شيء في القانون الوطني"
    }
  },
  table: {
    branch: "الفرع، بمعرّف مؤشر تغطيته الفعلية",
    state: "هل هناك برنامج",
    states: {inForce: "سارٍ", none: "لا برنامج", unknown: "لا تذكره القائمة"},
    types: "أنواع البرنامج، تفصل بينها فواصل منقوطة",
    year: "السنة التي تتحدث عنها القائمة؛ فارغ حيث لا تسمي سنة",
    firstLaw: "سنة أول قانون، وفي الأمومة أول سنة في السلسلة فيها إجازة مدفوعة الأجر؛ فارغ حيث لا تُعلم",
    remark: "ما يُعلم عن تلك السنة",
    remarks: {orEarlier: "تبدأ السلسلة هنا: وقد يكون القانون أقدم"},
    coverage: "نسبة القوة العاملة التي يشملها القانون، كما تقدرها القائمة؛ فارغ حيث لا يعطيها أحد"
  }
};
