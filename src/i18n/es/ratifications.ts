import type {ratifications as english} from "../en/ratifications.ts";
import {print} from "./phrases.ts";

/** Los tratados de las Naciones Unidas por sus siglas en español; los convenios de la OIT llevan número. */
const codes: Readonly<Record<string, string>> = {
  ICESCR: "PIDESC",
  "ICESCR-OP": "PF-PIDESC",
  CRC: "CDN",
  CRPD: "CDPD",
  ICMW: "CTMF"
};

/** Los documentos en los que se vio una ratificación, anotados en inglés. */
const documents: Readonly<Record<string, string>> = {
  "Tractatenblad 2011, 198 (Kingdom of the Netherlands, list of parties)":
    "Tractatenblad 2011, 198 (Reino de los Países Bajos, lista de partes)",
  "NORMLEX, heading of a comment of the Committee of Experts": "NORMLEX, encabezado de un comentario de la Comisión de Expertos",
  "ILO news, 8 November 2021": "Noticias de la OIT, 8 de noviembre de 2021",
  "List of ratifications to 31 December 2001 (Ukrainian law database)":
    "Lista de ratificaciones hasta el 31 de diciembre de 2001 (base de datos jurídica ucraniana)",
  "Swiss law collection, RS 0.831.102": "Recopilación del derecho suizo, RS 0.831.102",
  "ILO Beirut (deposited 22 March)": "OIT, Beirut (depositado el 22 de marzo)",
  "NORMLEX, representation under article 24, C102, 2022": "NORMLEX, reclamación en virtud del artículo 24, C102, 2022",
  "ILO news of 8 June 2022 (deposited 7 June) and NORMLEX comment 4313351":
    "Noticias de la OIT del 8 de junio de 2022 (depositado el 7 de junio) y comentario 4313351 de NORMLEX"
};

const noYear = "año desconocido";

/** Ratificaciones: la línea en la página de un país, y el archivo. */
export const ratifications: typeof english = {
  title: "Convenios y tratados",
  conventions: {
    C102: "seguridad social, norma mínima",
    C118: "igualdad de trato en la seguridad social",
    C183: "protección de la maternidad",
    C156: "trabajadores con responsabilidades familiares",
    C175: "trabajo a tiempo parcial",
    C177: "trabajo a domicilio",
    C100: "igualdad de remuneración",
    C111: "discriminación en el empleo",
    ICESCR: "derechos económicos, sociales y culturales",
    "ICESCR-OP": "comunicaciones individuales sobre derechos económicos, sociales y culturales",
    CEDAW: "discriminación contra la mujer",
    CRC: "derechos del niño",
    CRPD: "derechos de las personas con discapacidad",
    ICMW: "derechos de los trabajadores migratorios"
  },
  remarks: {
    yearOfLaw: "año de la ley; muy probablemente registrado en 2019",
    after2006: "después de septiembre de 2006",
    inForce: "año de entrada en vigor, en una lista de 1976"
  },
  named: ({code, about}) => `${codes[code] ?? code} ${about}`,
  one: ({convention, year, remark}) => `${convention} (${print.remarks([year == null ? noYear : print.year(year), remark])})`,
  ratified: (conventions) =>
    `Ratificación, adhesión o sucesión: ${print.statements(conventions)}. Las listas no distinguen entre las tres.`,
  unchecked: "no cotejado con un documento",
  document: (noted) => documents[noted] ?? noted,
  none: "Esta lista no tiene ninguna ratificación de este país o área. Lo que no está en ella no consta en nuestras fuentes; no equivale a no haberlo ratificado.",
  ofState: "La ratificación del Estado al que pertenece el área puede extenderse a ella.",
  others: (conventions) =>
    `Los demás no constan en nuestras fuentes; no equivale a no haberlos ratificado: ${print.statements(conventions)}.`,
  lacked: (convention) =>
    `También ratificado, pero falta en la lista: ${convention}. La tabla no indica ni el año ni qué partes se aceptaron.`,
  parts: (code) => `Cada país acepta el ${code} por partes, una por rama: la tabla no indica cuáles.`,
  listed: (conventions) => `La lista es de: ${print.statements(conventions)}.`,
  seenIn: (code) => `Fuente de ${code}:`,
  columns: {
    convention: "código del convenio",
    year: "año de ratificación, o lo que diga de él la observación; en blanco si no se conoce. Un país y un convenio sin fila no constan en nuestras fuentes; no equivale a no haberlo ratificado",
    remark: "lo que se sabe del año; en blanco: nada más",
    evidence: "documento en el que se vio la ratificación; en blanco si solo está en la lista de la fuente",
    address: "dónde está el documento, tal como se anotó"
  }
};
