import type {SourceTexts} from "../en/sourceTexts.ts";

const ilo = "Organisation internationale du Travail (OIT)";
const noLicence = "Aucune licence indiquée pour les données\u00a0: montré et cité, sans téléchargement";

/** Sources and their tables; titles that a source has in English alone stay as they are. */
export const sources: SourceTexts = {
  claims: {
    publisher: "OIT\u202f; Banque mondiale\u202f; Microinsurance Network et PNUD\u202f; AISS",
    title: "Affirmations sur la couverture, telles qu’imprimées dans des rapports depuis 2003",
    licence: "Faits, non protégés",
    edition: "rapports de 2003 à 2025, chacun nommé avec son affirmation",
    tables: {
      "claims.csv":
        "Chiffres isolés sur la couverture tels que des rapports les impriment, chacun avec sa publication et l’année où elle a paru. Une année vide est inconnue"
    }
  },
  gwip: {
    publisher: "Nate Breznau et Felix Lanver, Université de Brême",
    title: "Global Work-Injury Policy Database (GWIP)",
    edition: "version 3.1\u202f; version longue 1.1",
    tables: {
      "employment-injury.csv":
        "Loi sur les accidents du travail par pays\u00a0: s’il y a un programme et de quel type, l’année de la première loi, et une estimation de la part de la population active que la loi couvre. Un pays absent est inconnu, et non sans loi"
    }
  },
  "ilo-wspr": {
    publisher: ilo,
    title: "Rapport mondial sur la protection sociale",
    edition: "Rapports 2024–26 et 2020–22",
    tables: {
      "expenditure.csv":
        "Dépenses publiques de protection sociale, % du PIB\u00a0: rapport 2024–26, santé comprise et non comprise\u202f; rapport 2020–22, par fonction du cycle de vie\u202f; dernière année disponible de chaque pays, qui n’est pas publiée",
      "pension-contributors.csv":
        "Cotisants actifs à un régime de pension, % de la population active\u00a0: rapport 2020–22\u202f; 2020 ou dernière année disponible"
    }
  },
  ilostat: {
    publisher: ilo,
    title: "ILOSTAT\u202f; Base de données mondiale sur la protection sociale",
    edition:
      "ODD 1.3.1\u00a0: printemps 2026\u202f; emploi informel par sexe\u00a0: 21 novembre 2025\u202f; par secteur\u00a0: mars 2024\u202f; par situation dans l’emploi\u00a0: effectifs d’environ juin 2024\u202f; par âge, et des salariés et des indépendants\u00a0: printemps 2022",
    tables: {
      "SDG_0131_SEX_SOC_RT_A.csv": "ODD 1.3.1\u00a0: couverture effective par éventualité et par sexe\u202f; édition du printemps 2026",
      "EMP_NIFL_SEX_RT_A.csv": "Taux d’emploi informel par sexe\u202f; édition du 21 novembre 2025",
      "SDG_0831_SEX_ECO_RT_A.csv":
        "Taux d’emploi informel par secteur et par sexe\u202f; édition de mars 2024\u202f; sans les lignes de 39 pays que l’OIT a révisées plus fortement depuis\u202f; dans celles qui restent, le taux de l’ensemble des travailleurs a bougé de moins de 2 points de pourcentage",
      "SDG_0831_SEX_RT_A_aggregates.csv":
        "Emploi informel par sexe pour le monde, les groupes de revenu et les régions\u202f; estimations modélisées de l’OIT",
      "EMP_NIFL_SEX_STE_RT_A.csv":
        "Taux d’emploi informel par situation dans l’emploi\u202f; calculé à partir des effectifs d’ILOSTAT d’environ juin 2024",
      "EMP_NIFL_SEX_AGE_RT_A.csv":
        "Taux d’emploi informel par sexe et par âge (15 ans et plus, 15 à 24 ans, 25 ans et plus)\u202f; édition du printemps 2022\u202f; seulement là où le total n’a pas été révisé depuis",
      "EMP_NIFL_SEX_STE_RT_A_aggregate.csv":
        "Taux d’emploi informel par sexe des salariés et des indépendants\u202f; édition du printemps 2022\u202f; seulement là où le total n’a pas été révisé depuis"
    }
  },
  ratifications: {
    publisher: `${ilo}\u202f; Nations Unies`,
    title: "Ratifications de conventions, telles qu’enregistrées par leurs dépositaires",
    licence: "Faits, non protégés",
    edition:
      "C102\u00a0: novembre 2026, chacune d’après le document nommé, sauf quatre non vérifiées sur un document\u202f; les autres conventions\u00a0: une liste qui s’arrête en 2022 (C118\u00a0: en 1976) et ne nomme pas de documents",
    tables: {
      "ratifications.csv":
        "Ratifications de treize conventions de l’OIT et des Nations Unies par pays et par année (C118\u00a0: d’entrée en vigueur, sauf pour la Suède)\u202f; sans les lignes sur la C102, qui sont dans c102.csv. Un pays absent est inconnu, et non un refus",
      "c102.csv":
        "Ratifications de la C102 (sécurité sociale, norme minimum) avec le document où chacune a été vue, sauf quatre non vérifiées sur un document\u202f; la Norvège, la Suède et le Royaume-Uni manquent, la Roumanie est sans année"
    }
  },
  microinsurance: {
    publisher: "Microinsurance Network",
    title: "Carte mondiale de la microassurance (World Map of Microinsurance)",
    licence: "Aucune licence indiquée\u00a0: montré et cité, sans téléchargement",
    edition: "compilation de mai 2020, avec les études de 2005 à 2017",
    tables: {
      "microinsurance.csv":
        "Vies couvertes recensées, déclarées par les assureurs, par pays, produit et année de l’étude. 0 veut dire que l’étude n’a trouvé personne\u202f; les produits se recoupent et ne s’additionnent pas"
    }
  },
  schemes: {
    publisher:
      "De nombreux éditeurs, nommés avec chaque régime et chaque nombre\u202f; plus de la moitié des régimes viennent de la Banque mondiale",
    title: "Registre des régimes",
    licence: "Faits, non protégés",
    edition: "novembre 2026\u202f; un échantillon réuni à partir de documents datés de 2006 à 2026",
    tables: {
      "schemes.csv":
        "Régimes nommés, avec le pays, la branche, la stratégie, les groupes visés, les années et le document où chacun a été trouvé\u202f; la stratégie et la branche des lignes de la Banque mondiale sont tirées de ses codes de catégorie\u202f; les pensions que HelpAge donne comme soumises à une condition de pension (Arménie, Azerbaïdjan, Bélarus), qui laissent de côté les personnes ayant une autre pension, sont de l’assistance sociale et non universelles. Un vide est inconnu, jamais zéro",
      "beneficiaries.csv": "Nombres par régime, chacun avec son unité et le document où il a été trouvé\u202f; une année vide est inconnue"
    }
  },
  "subnational-arm": {
    publisher: "Comité de statistique de la République d’Arménie (Armstat)",
    title: "Indicateur 8.3.1 des ODD, plateforme arménienne des ODD (enquête sur la main-d’œuvre)",
    licence: noLicence,
    edition: "7 août 2026 (fichier de données du 16 décembre 2025)",
    tables: {
      "figures.csv": "Emploi informel par sexe, 2015 à 2024, et en zones urbaines et rurales, 2018 à 2024",
      "measures.csv": "Mesures telles que les nomme la plateforme arménienne des ODD"
    }
  },
  "subnational-can": {
    publisher: "Statistique Canada",
    title: "Indicateur 1.3.1 des ODD, Canadian SDG Data Hub (AWCBC\u202f; Canadian Income Survey\u202f; Employment Insurance Statistics)",
    edition: "10 mars 2026 (fichier de données du 19 septembre 2024)",
    notice:
      "Adapté de Statistique Canada, indicateur 1.3.1 des ODD, Canadian SDG Data Hub, 10 mars 2026. Cela ne constitue pas une approbation de ce produit par Statistique Canada.",
    tables: {
      "figures.csv":
        "Couverture en cas d’accident du travail par province et territoire, 2015 à 2022\u202f; autres parts de l’ODD 1.3.1 pour l’ensemble du Canada",
      "measures.csv": "Mesures telles que les nomme le Canadian SDG Data Hub"
    }
  },
  "subnational-ind": {
    publisher: "NITI Aayog, gouvernement de l’Inde",
    title: "SDG India Index and Dashboard 2020–21; 2023–24",
    licence: noLicence,
    edition: "éditions 2020-21 et 2023-24 de l’indice, telles que le PNUD les donnait le 25 juillet 2025",
    tables: {
      "figures.csv":
        "Régimes de santé et prestations de sécurité sociale par État et territoire de l’Union\u202f; les années sont les éditions de l’indice",
      "measures.csv": "Mesures telles que les nomme le SDG India Index"
    }
  },
  "subnational-jam": {
    publisher: "Statistical Institute of Jamaica (STATIN)\u202f; Ministry of Labour and Social Security",
    title: "Indicateur 1.3.1 des ODD (approché), plateforme jamaïcaine des ODD",
    licence: noLicence,
    edition: "5 août 2026",
    tables: {
      "figures.csv": "Inscriptions et couverture par zone et paroisse, 2012 à 2024",
      "measures.csv": "Mesures telles que les nomme la plateforme jamaïcaine des ODD"
    }
  },
  "subnational-kaz": {
    publisher: "Bureau national de statistique du Kazakhstan",
    title: "Indicateur 8.3.1 des ODD, plateforme nationale des ODD (enquête par sondage sur l’emploi)",
    licence: noLicence,
    edition: "24 octobre 2024 (fichier de données du 11 octobre 2024)",
    tables: {
      "figures.csv": "Emploi informel par région, par sexe, et en zones urbaines et rurales, 2012 à 2023",
      "measures.csv": "Mesures telles que les nomme la plateforme nationale des ODD du Kazakhstan"
    }
  },
  "subnational-nga": {
    publisher: "National Bureau of Statistics, Nigéria",
    title: "Indicateurs 1.3.1 et 8.3.1 des ODD, plateforme nigériane des ODD",
    licence: noLicence,
    edition: "2025",
    tables: {
      "figures.csv":
        "Protection sociale par État et zone, 2021\u202f; emploi informel en zones urbaines et rurales, par trimestre de 2022 à 2024",
      "measures.csv": "Mesures telles que les nomme la plateforme nigériane des ODD"
    }
  },
  "un-wpp": {
    publisher: `Nations Unies, Département des affaires économiques et sociales, Division de la population\u202f; ${ilo}`,
    title: "World Population Prospects\u202f; emploi et population active d’après des taux modélisés de l’OIT",
    edition: "World Population Prospects 2024",
    tables: {
      "population.csv":
        "Personnes par pays et par année, 2000–2025\u00a0: total, par sexe, par âge\u202f; naissances vivantes\u202f; emploi et population active (taux modélisés de l’OIT multipliés par la population de 15 ans et plus)"
    }
  },
  wbl: {
    publisher: "Banque mondiale",
    title: "Women, Business and the Law",
    edition: "2024 (WBL 1.0)",
    tables: {
      "maternity.csv":
        "Loi sur le congé de maternité payé par pays\u00a0: s’il y en a un et qui le paie, et la première année de la série, qui commence en 1970, où il y en a un. Elle n’a pas de couverture légale"
    }
  },
  worldbank: {
    publisher: "Banque mondiale",
    title: "Indicateurs du développement dans le monde\u202f; ASPIRE",
    edition:
      "2025\u202f; indice de couverture des services de CSU\u00a0: Organisation mondiale de la Santé, méthode de 2025\u202f; ASPIRE par zone urbaine et rurale\u00a0: téléchargement de septembre 2025",
    tables: {
      "WDI.csv":
        "Couverture et adéquation des programmes dans les enquêtes auprès des ménages (ASPIRE\u202f; les quintiles sont de bien-être, revenu ou consommation), indice de couverture des services de CSU, part des dépenses de santé payée directement par les ménages, pauvreté à 3,00 dollars par jour, emploi par secteur et emploi indépendant (estimations modélisées de l’OIT)",
      "ASPIRE_area.csv":
        "Couverture et adéquation de l’ensemble des programmes dans les enquêtes auprès des ménages, en zones urbaines et rurales (ASPIRE\u202f; téléchargement de septembre 2025)\u202f; seulement les enquêtes dont le total est encore dans l’édition de 2025"
    }
  }
};
