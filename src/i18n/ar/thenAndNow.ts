import type {thenAndNow as english} from "../en/thenAndNow.ts";
import {counted, countedAfter, place as area, print, type Noun} from "./phrases.ts";

const claim: Noun = {one: "قول واحد", two: "قولان", twoAfter: "قولين", few: "أقوال", many: "قولًا", other: "قول"};

/** The limit of the claim on Latin America. */
const most = print.limit(90, "percent");

/** What has been printed on the world's coverage, beside what was measured. */
export const thenAndNow: typeof english = {
  name: "بين الأمس واليوم",
  question: "ماذا قيل، وماذا يُقاس الآن؟",
  heading: "ما قيل، وما قيس",
  description: "ما نشرته التقارير عن تغطية الحماية الاجتماعية منذ عام 2003، إلى جانب ما قاسته منظمة العمل الدولية منذ ذلك الحين.",
  headline: ({first, last, from, to}) =>
    `من دون أي إعانة نقدية: ${print.percent(first)} من سكان العالم في ${from}، مقابل ${print.percent(last)} في ${to}`,
  standfirst: ({claims, since, until, least, most: largest}) =>
    `من ${since} إلى ${until}، تضع الأقوال المرسومة هنا ما بين نسبة ${print.limit(least, "percent")} ونسبة ${print.limit(largest, "percent")} من الناس خارج الضمان الاجتماعي أو الإعانات النقدية: فهي لا تحتسب الأشياء نفسها. وترد هنا جميع الأقوال، وعددها ${print.count(claims)}، إلى جانب السلسلة الوحيدة التي تُقاس بالطريقة نفسها سنة بعد سنة.`,
  definitions: {
    comprehensive: "منشور: من دون تغطية كاملة أو كافية",
    anyProtection: "منشور: من دون أي ضمان اجتماعي",
    anyBenefit: "منشور: من دون أي إعانة نقدية",
    other: "موضوع آخر"
  },
  chart: {
    name: "العالم",
    subtitle: ({since, until}) =>
      `نسبة سكان العالم خارج التغطية. العلامات الفارغة: أقوال منشورة، بحسب سنة النشر (${since}–${until})، كل منها وفق تعريفه الخاص؛ والخط: سلسلة منظمة العمل الدولية للمؤشر 1.3.1 من أهداف التنمية المستدامة، بحسب السنة التي تُقاس.`,
    note: "العلامات المختلفة الأشكال تحتسب أشياء مختلفة، ولا تُقارن بعضها ببعض ولا بالخط: فالعلامة توضع عند سنة صدور منشورها، وقد يعود ما تحتسبه إلى سنوات أسبق. وما نُشر كنسبة مشمولة بالتغطية يُرسم بما ينقصه حتى 100. والقول المنشور في عام 2010 يخص السكان في سن العمل.",
    sentence: ({first, last, from, to}) =>
      `${print.percent(first)} من السكان كانوا من دون أي إعانة نقدية في ${from}، مقابل ${print.percent(last)} في ${to}`,
    measured: "المقيس: من دون أي إعانة نقدية",
    moreThan: ({share}) => `أكثر من ${print.limit(share, "percent")}`,
    say: ({year, definition, value}) => `${year}، ${definition}: ${value}`,
    sayMeasured: ({year, value}) => `المقيس لعام ${year}، من دون أي إعانة نقدية: ${value}`,
    caption: "العالم: نسبة السكان خارج التغطية، بحسب الأقوال المنشورة وبحسب القياس",
    columns: {year: "السنة", what: "ما يُحتسب", share: "خارج التغطية", from: "المصدر"},
    printed: ({title, publisher}) => (publisher === "" ? title : `${publisher}، ${title}`),
    series: "منظمة العمل الدولية، المؤشر 1.3.1"
  },
  list: {
    title: "جميع الأقوال، كما نُشرت",
    intro: "مقتبسة بالإنجليزية، بكلمات المنشور ووحداته. السنة: سنة النشر؛ وبين قوسين: السنة التي يخصها الرقم، حيث تُذكر.",
    caption: ({count}) => `${counted(count, claim)} مع سنة النشر`,
    undatedTitle: "سنة النشر غير معلومة",
    undatedCaption: ({count}) => `${counted(count, claim)} من دون سنة نشر`,
    columns: {year: "السنة", claim: "القول", figure: "الرقم والوحدة", publication: "المنشور"},
    dated: ({year, of}) => `${year} (${of})`
  },
  latin: {
    title: ({of, names}) =>
      names.length === 0
        ? `من أصل ${countedAfter(of, area)} في أمريكا اللاتينية ومنطقة البحر الكاريبي، لا تبلغ نسبة من هم خارج التغطية اليوم ${most} أو أكثر في أي منها`
        : `من أصل ${countedAfter(of, area)} في أمريكا اللاتينية ومنطقة البحر الكاريبي، لا تبلغ نسبة من هم خارج التغطية اليوم ${most} أو أكثر إلا في ${print.list(names)}`,
    claim: ({claim: said, figure}) =>
      `القول: «${said}»، ${figure}. لا يُعرف أي منشور يتضمنه: فهو يرد، من دون سنة، في الوثائق التي بدأ بها هذا المشروع.`,
    note: "يتحدث القول عن آليات الضمان الاجتماعي القائمة؛ أما الأرقام هنا فهي عن إعانة نقدية واحدة على الأقل، من التأمين الاجتماعي أو من المساعدة الاجتماعية: وهو تعريف أوسع، يقل وفقه عدد من هم خارج التغطية. وهي ليست اختبارًا لذلك القول في زمنه.",
    without: ({count}) => (count === 0 ? "" : `لا رقم لدى ${countedAfter(count, area)} من المجموعة: ذلك غير معلوم، وليس صفرًا.`),
    caption: "أمريكا اللاتينية ومنطقة البحر الكاريبي: السكان من دون أي إعانة نقدية، من الأكثر إلى الأقل، أحدث سنة",
    columns: {gap: "خارج التغطية", year: "السنة", bears: `${most} أو أكثر`},
    yes: "نعم",
    no: "لا"
  },
  table: {
    year: "السنة التي صدر فيها المنشور؛ فارغة حيث لا تُعلم",
    of: "السنة التي يخصها الرقم؛ فارغة حيث لا يذكر المنشور سنة",
    claim: "القول، كما نُشر",
    value: "الرقم، كما نُشر",
    unit: "الوحدة والحدود، كما نُشرت",
    title: "المنشور",
    publisher: "من نشره؛ فارغ حيث لا يُعلم",
    definition: "ما يحتسبه، حيث يمكن وضعه إلى جانب غيره: قراءتنا",
    side: "هل الرقم عن المشمولين بالتغطية أم عن الذين هم خارجها: قراءتنا",
    sides: {covered: "مشمولون بالتغطية", leftOut: "خارج التغطية"}
  }
};
