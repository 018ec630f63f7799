import type {Words} from "../en.ts";

/** The page for addresses that are none. */
export const notFound: Words["notFound"] = {
  title: "Cette page n’existe pas",
  text: "L’adresse est peut-être mal écrite. Les pages des pays se terminent par un code de trois lettres, comme /fr/countries/arg/. Cherchez un pays, ou partez de l’une de ces listes.",
  description: "La page n’a pas été trouvée\u202f; voici comment trouver ce que vous cherchiez.",
  frozen:
    "Les adresses qui commencent par /v/ montrent les graphiques tels qu’ils étaient dans une version des données. Ceux de la version la plus récente sont à la même adresse, sans /v/ ni le code qui le suit."
};
