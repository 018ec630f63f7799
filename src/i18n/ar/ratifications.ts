import type {ratifications as english} from "../en/ratifications.ts";
import {print} from "./phrases.ts";

/** The documents in which a ratification was seen, noted in English. */
const documents: Readonly<Record<string, string>> = {
  "Tractatenblad 2011, 198 (Kingdom of the Netherlands, list of parties)": "Tractatenblad 2011, 198 (مملكة هولندا، قائمة الأطراف)",
  "NORMLEX, heading of a comment of the Committee of Experts": "NORMLEX، عنوان تعليق للجنة الخبراء",
  "ILO news, 8 November 2021": "أخبار منظمة العمل الدولية، 8 تشرين الثاني/نوفمبر 2021",
  "List of ratifications to 31 December 2001 (Ukrainian law database)":
    "قائمة التصديقات حتى 31 كانون الأول/ديسمبر 2001 (قاعدة بيانات القوانين الأوكرانية)",
  "Swiss law collection, RS 0.831.102": "مجموعة القوانين السويسرية، RS 0.831.102",
  "ILO Beirut (deposited 22 March)": "منظمة العمل الدولية، بيروت (أُودع في 22 آذار/مارس)",
  "NORMLEX, representation under article 24, C102, 2022": "NORMLEX، احتجاج بموجب المادة 24، C102، 2022",
  "ILO news of 8 June 2022 (deposited 7 June) and NORMLEX comment 4313351":
    "أخبار منظمة العمل الدولية، 8 حزيران/يونيو 2022 (أُودع في 7 حزيران/يونيو)، وتعليق NORMLEX رقم 4313351"
};

const noYear = "السنة غير معلومة";

/** The words of ratifications: the line on a country's page, and the file. */
export const ratifications: typeof english = {
  title: "الاتفاقيات والمعاهدات",
  conventions: {
    C102: "الضمان الاجتماعي، المعايير الدنيا",
    C118: "المساواة في المعاملة في الضمان الاجتماعي",
    C183: "حماية الأمومة",
    C156: "العمال ذوو المسؤوليات العائلية",
    C175: "العمل بعض الوقت",
    C177: "العمل في المنزل",
    C100: "المساواة في الأجور",
    C111: "التمييز في الاستخدام",
    ICESCR: "الحقوق الاقتصادية والاجتماعية والثقافية",
    "ICESCR-OP": "البلاغات المتعلقة بالحقوق الاقتصادية والاجتماعية والثقافية",
    CEDAW: "التمييز ضد المرأة",
    CRC: "حقوق الطفل",
    CRPD: "حقوق الأشخاص ذوي الإعاقة",
    ICMW: "حقوق العمال المهاجرين"
  },
  remarks: {
    yearOfLaw: "سنة القانون؛ والأرجح جدًا أن التسجيل جرى في عام 2019",
    after2006: "بعد أيلول/سبتمبر 2006",
    inForce: "سنة بدء النفاذ، في قائمة من عام 1976"
  },
  named: ({code, about}) => `${code} ${about}`,
  one: ({convention, year, remark}) => `${convention} (${print.remarks([year == null ? noYear : print.year(year), remark])})`,
  ratified: (conventions) => `تصديق أو انضمام أو خلافة: ${print.statements(conventions)}. ولا تبين القوائم أيها من الثلاثة.`,
  unchecked: "لم يُتحقق منه في وثيقة",
  document: (noted) => documents[noted] ?? noted,
  none: "ليس في هذه القائمة أي تصديق من هذا البلد أو الإقليم. وما ليس فيها غير معلوم، ولا يعني رفضًا.",
  ofState: "قد يمتد إلى الإقليم تصديق الدولة التي ينتمي إليها.",
  others: (conventions) => `أما الاتفاقيات الأخرى فلا يُعلم هنا شيء عنها، ولا يعني ذلك رفضًا: ${print.statements(conventions)}.`,
  lacked: (convention) => `جرى التصديق أيضًا، لكنه ناقص من القائمة: ${convention}. ولا يذكر الجدول السنة ولا الأجزاء التي قُبلت.`,
  parts: (code) => `يقبل كل بلد الاتفاقية ${code} على أجزاء، جزء لكل فرع: ولا يذكر الجدول أي أجزاء قُبلت.`,
  listed: (conventions) => `تشمل القائمة: ${print.statements(conventions)}.`,
  seenIn: (code) => `مصدر ${code}:`,
  columns: {
    convention: "رمز الاتفاقية",
    year: "سنة التصديق، أو ما تقوله الملاحظة عنها؛ فارغة حيث لا تُعلم. والبلد والاتفاقية اللذان لا صف لهما أمرهما غير معلوم، ولا يعني ذلك رفضًا",
    remark: "ما يُعلم عن السنة؛ والفارغ يعني: لا شيء غير ذلك",
    evidence: "الوثيقة التي شوهد فيها التصديق؛ فارغة حيث لا يرد إلا في قائمة المصدر",
    address: "موضع الوثيقة، كما دُوِّن"
  }
};
