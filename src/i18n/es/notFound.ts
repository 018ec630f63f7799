import type {Words} from "../en.ts";

/** La página de las direcciones que no existen. */
export const notFound: Words["notFound"] = {
  title: "Esta página no existe",
  text: "Puede que la dirección esté mal escrita. Las páginas de países terminan en un código de tres letras, como /es/countries/arg/. Busque un país o empiece por una de estas listas.",
  description: "No se encontró la página; maneras de hallar lo que buscaba.",
  frozen:
    "Las direcciones que empiezan por /v/ muestran los gráficos tal como eran en una versión de los datos. Los de la versión más reciente están en la misma dirección sin /v/ ni el código que le sigue."
};
