import type {ratifications as english} from "../en/ratifications.ts";
import {print} from "./phrases.ts";

const noYear = "año desconocido";

/** Ratificaciones: la línea en la página de un país, y el archivo. */
export const ratifications: typeof english = {
  title: "Convenios ratificados",
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
    "ICESCR-OP": "denuncias sobre derechos económicos, sociales y culturales",
    CEDAW: "discriminación contra la mujer",
    CRC: "derechos del niño",
    CRPD: "derechos de las personas con discapacidad",
    ICMW: "derechos de los trabajadores migratorios"
  },
  remarks: {
    yearOfLaw: "año de la ley; muy probablemente registrado en 2019",
    after2006: "después de septiembre de 2006"
  },
  named: ({code, about}) => `${code} ${about}`,
  one: ({convention, year, remark}) => `${convention} (${print.remarks([year == null ? noYear : print.year(year), remark])})`,
  ratified: (conventions) => `Ratificados: ${print.statements(conventions)}.`,
  none: "Esta lista no tiene ninguna ratificación de este país o área. De lo que no está en ella no se sabe nada, lo que no significa un rechazo.",
  others: (conventions) => `De los demás no se sabe nada aquí, lo que no significa un rechazo: ${print.statements(conventions)}.`,
  listed: (conventions) => `La lista es de: ${print.statements(conventions)}.`,
  seenIn: (code) => `${code}, visto en:`,
  columns: {
    convention: "código del convenio",
    year: "año de ratificación; en blanco si no se conoce. De un país y un convenio sin fila no se sabe nada, lo que no significa un rechazo",
    remark: "lo que se sabe del año; en blanco: nada más",
    evidence: "documento en el que se vio la ratificación; en blanco si solo está en la lista de la fuente",
    address: "dónde está el documento, tal como se anotó"
  }
};
