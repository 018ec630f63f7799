import type {Words} from "../en.ts";
import {counted, print, type Noun} from "./phrases.ts";

/** A change beside those that are told. */
const further: Noun = {
  one: "تغير آخر واحد",
  two: "تغيران آخران",
  twoAfter: "تغيرين آخرين",
  few: "تغيرات أخرى",
  many: "تغيرًا آخر",
  other: "تغير آخر"
};

/** The pages of releases: what moved with each. */
export const releases: Words["releases"] = {
  title: "إصدارات البيانات",
  intro: "لكل حالة من حالات البيانات اسم خاص بها. ويُعرف ما تغير من حالة إلى التي تليها بالمقارنة بينهما، رقمًا رقمًا.",
  moved: ({before}) => `مقارنةً مع الإصدار ${before}`,
  first: "الإصدار الأول: لا إصدار قبله.",
  untold: "لم يُقارن هذا الإصدار مع الإصدار السابق له.",
  unmoved: "لم يتغير أي رقم.",
  figures: {
    title: "الأرقام",
    caption: "عدد الأرقام الجديدة، أو التي أزيلت، أو روجعت، أو صارت عليها ملاحظة أخرى",
    columns: {table: "الجدول", fresh: "جديدة", gone: "أزيلت", revised: "روجعت", remarked: "تغيرت ملاحظتها"}
  },
  revisions: {
    caption: "أكبر المراجعات",
    columns: {table: "الجدول", area: "البلد أو الإقليم", when: "السنة", part: "عمّن", was: "قبل", is: "بعد"}
  },
  headlines: {
    title: "البلدان",
    caption: "البلدان التي تغيرت أحدث قيمة لها أو مرتبتها أو فئتها على الخريطة",
    columns: {area: "البلد أو الإقليم", indicator: "المؤشر", was: "قبل", is: "بعد"},
    none: "لا يظهر أي بلد بقيمة أو مرتبة أو فئة مختلفة.",
    standing: ({value, when, position, of}) => `${value} (${when})، المرتبة ${print.count(position)} من أصل ${print.count(of)}`,
    inClass: ({value, when, position, of, class: place}) =>
      `${value} (${when})، المرتبة ${print.count(position)} من أصل ${print.count(of)}، الفئة ${print.count(place)} من أصل ${print.count(5)} على الخريطة`,
    passed: ({count}) => `${counted(count, further)} في المرتبة وحدها، لأن بلدانًا أخرى تحركت.`,
    missing: "لا رقم"
  },
  sentences: {
    title: "الجمل",
    caption: ({count}) => `الجمل التي تغير نصها: ${print.count(count)}`,
    captionFirst: ({count, shown}) => `الجمل التي تغير نصها: أول ${print.count(shown)} من أصل ${print.count(count)}`,
    columns: {where: "أين", is: "الآن، وقبل ذلك"},
    before: ({sentence}) => `قبل ذلك: ${sentence === null ? "لا جملة" : `«${sentence}»`}`,
    none: "لم يتغير نص أي جملة في الموقع.",
    missing: "لا جملة"
  },
  guards: {
    title: "الضوابط التي اعترضت",
    intro: "يُقارن كل تحديث مع البيانات التي سبقته. وقد جرى النظر في هذه الاعتراضات، وتبين أن الأرقام صحيحة.",
    caption: "الاعتراضات، ومع كل منها سبب صحة الأرقام",
    columns: {what: "الاعتراض", table: "الجدول", why: "سبب صحته"},
    none: "لم يعترض أي ضابط.",
    kinds: {
      "years ahead": "سنوات لم تأت بعد",
      "shares of one": "نسب من 1 بدلًا من 100",
      "sexes alike": "الأرقام نفسها للنساء والرجال",
      "areas gone": "بلدان أو أقاليم لم تعد موجودة",
      "parts gone": "تفصيلات لم تعد موجودة",
      "years gone": "سنوات لم تعد موجودة",
      "values gone": "أرقام لم تعد موجودة",
      "newest year lost": "أحدث سنة لم تعد موجودة",
      "rows gone": "صفوف أقل",
      factor: "أرقام تحركت بمعامل واحد",
      "large moves": "أرقام تحركت كثيرًا",
      "many values moved": "أرقام كثيرة تحركت",
      "area moved": "بلد أو إقليم تحرك بأكمله",
      exchanged: "أرقام تبادلت مواضعها",
      "flat series": "الرقم نفسه في كل سنة",
      "carried over": "أرقام السنة السابقة مكررة",
      leaps: "أرقام جديدة بعيدة عن أرقام السنة المجاورة",
      "number cut": "أعداد بخانات أقل",
      "median moved": "وسيط تحرك كثيرًا",
      "marks gone": "علامات أو ملاحظات لم تعد موجودة",
      "words moved": "أسماء أو نصوص تغيرت",
      "meaning moved": "مؤشر صار له معنى آخر",
      "members moved": "تغير أعضاء مجموعة",
      "source moved": "تغيرت شروط مصدر",
      "table gone": "جدول لم يعد موجودًا"
    }
  },
  tables: {
    "insured-lives": "المؤمَّن عليهم بالتأمين متناهي الصغر",
    "office-figures": "أرقام المناطق داخل البلدان",
    "office-measures": "ما يُقاس في المناطق داخل البلدان"
  },
  note: ({fresh, gone, revised, remarked}) =>
    `الأرقام: ${print.list([
      ...(fresh > 0 ? [`جديدة (${print.count(fresh)})`] : []),
      ...(gone > 0 ? [`أزيلت (${print.count(gone)})`] : []),
      ...(revised > 0 ? [`روجعت (${print.count(revised)})`] : []),
      ...(remarked > 0 ? [`عليها ملاحظة أخرى (${print.count(remarked)})`] : [])
    ])}.`
};
