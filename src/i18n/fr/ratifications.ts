import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

/** The treaties of the United Nations by their French initials; conventions of the ILO have a number. */
const codes: Readonly<Record<string, string>> = {
  ICESCR: "PIDESC",
  "ICESCR-OP": "PF-PIDESC",
  CEDAW: "CEDEF",
  CRC: "CIDE",
  CRPD: "CDPH",
  ICMW: "CTM"
};

/** The documents in which a ratification was seen, noted in English. */
const documents: Readonly<Record<string, string>> = {
  "Tractatenblad 2011, 198 (Kingdom of the Netherlands, list of parties)":
    "Tractatenblad 2011, 198 (Royaume des Pays-Bas, liste des parties)",
  "NORMLEX, heading of a comment of the Committee of Experts": "NORMLEX, en-tête d’un commentaire de la Commission d’experts",
  "ILO news, 8 November 2021": "Actualités de l’OIT, 8 novembre 2021",
  "List of ratifications to 31 December 2001 (Ukrainian law database)":
    "Liste des ratifications au 31 décembre 2001 (base de données juridique ukrainienne)",
  "Swiss law collection, RS 0.831.102": "Recueil du droit suisse, RS 0.831.102",
  "ILO Beirut (deposited 22 March)": "OIT, Beyrouth (déposé le 22 mars)",
  "NORMLEX, representation under article 24, C102, 2022": "NORMLEX, réclamation en vertu de l’article 24, C102, 2022",
  "ILO news of 8 June 2022 (deposited 7 June) and NORMLEX comment 4313351":
    "Actualités de l’OIT du 8 juin 2022 (déposé le 7 juin) et commentaire 4313351 de NORMLEX"
};

const noYear = "année inconnue";

/** The words of ratifications: the line on a country's page, and the file. */
export const ratifications: Words["ratifications"] = {
  title: "Conventions et traités",
  conventions: {
    C102: "sécurité sociale, norme minimum",
    C118: "égalité de traitement en matière de sécurité sociale",
    C183: "protection de la maternité",
    C156: "travailleurs ayant des responsabilités familiales",
    C175: "travail à temps partiel",
    C177: "travail à domicile",
    C100: "égalité de rémunération",
    C111: "discrimination dans l’emploi",
    ICESCR: "droits économiques, sociaux et culturels",
    "ICESCR-OP": "plaintes relatives aux droits économiques, sociaux et culturels",
    CEDAW: "discrimination à l’égard des femmes",
    CRC: "droits de l’enfant",
    CRPD: "droits des personnes handicapées",
    ICMW: "droits des travailleurs migrants"
  },
  remarks: {
    yearOfLaw: "année de la loi\u202f; très probablement enregistrée en 2019",
    after2006: "après septembre 2006",
    inForce: "année d’entrée en vigueur, dans une liste de 1976"
  },
  named: ({code, about}) => `${codes[code] ?? code} ${about}`,
  one: ({convention, year, remark}) => `${convention} (${print.remarks([year == null ? noYear : print.year(year), remark])})`,
  ratified: (conventions) =>
    `Ratification, adhésion ou succession\u00a0: ${print.statements(conventions)}. Les listes ne disent pas laquelle des trois.`,
  unchecked: "non vérifié dans un document",
  document: (noted) => documents[noted] ?? noted,
  none: "Cette liste n’a aucune ratification par ce pays ou territoire. Ce qui n’y est pas est inconnu\u202f; ce n’est pas un refus.",
  ofState: "Une ratification par l’État dont relève le territoire peut s’étendre à lui.",
  others: (conventions) => `Des autres, on ne sait rien ici, ce qui ne veut pas dire un refus\u00a0: ${print.statements(conventions)}.`,
  lacked: (convention) =>
    `Ratifiée aussi, mais absente de la liste\u00a0: ${convention}. Le tableau ne dit ni l’année ni les parties acceptées.`,
  parts: (code) => `Un pays accepte la ${code} par parties, une pour chaque branche\u00a0: le tableau ne dit pas lesquelles.`,
  listed: (conventions) => `La liste est celle de\u00a0: ${print.statements(conventions)}.`,
  seenIn: (code) => `Source (${code})\u00a0:`,
  columns: {
    convention: "code de la convention",
    year: "année de ratification, ou ce qu’en dit la remarque\u202f; vide si elle n’est pas connue. Un pays et une convention sans ligne sont inconnus, ce qui n’est pas un refus",
    remark: "ce que l’on sait de l’année\u202f; vide\u00a0: rien de plus",
    evidence: "document dans lequel la ratification a été vue\u202f; vide si elle n’est que dans la liste de la source",
    address: "où se trouve le document, tel que noté"
  }
};
