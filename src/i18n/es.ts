import type {Words} from "./en.ts";
import {computed} from "./es/computed.ts";
import {compare} from "./es/compare.ts";
import {comparePage} from "./es/comparePage.ts";
import {doubts} from "./es/doubts.ts";
import {countries} from "./es/countries.ts";
import {country} from "./es/country.ts";
import {data} from "./es/data.ts";
import {embed} from "./es/embed.ts";
import {explore} from "./es/explore.ts";
import {figure} from "./es/figure.ts";
import {gender} from "./es/gender.ts";
import {glossary} from "./es/glossary.ts";
import {heads} from "./es/heads.ts";
import {home} from "./es/home.ts";
import {indicators} from "./es/indicators.ts";
import {indicator} from "./es/indicator.ts";
import {informality} from "./es/informality.ts";
import {learn} from "./es/learn.ts";
import {lenses} from "./es/lenses.ts";
import {insured} from "./es/insured.ts";
import {law} from "./es/law.ts";
import {mutualHealth} from "./es/mutualHealth.ts";
import {lifeCycle} from "./es/lifeCycle.ts";
import {map} from "./es/map.ts";
import {model} from "./es/model.ts";
import {overTime} from "./es/overTime.ts";
import {notFound} from "./es/notFound.ts";
import {peers} from "./es/peers.ts";
import {prose} from "./es/prose.ts";
import {questions} from "./es/questions.ts";
import {ranking} from "./es/ranking.ts";
import {ratifications} from "./es/ratifications.ts";
import {region} from "./es/region.ts";
import {releases} from "./es/releases.ts";
import {say} from "./es/say.ts";
import {schemes} from "./es/schemes.ts";
import {search} from "./es/search.ts";
import {progress} from "./es/progress.ts";
import {sectors} from "./es/sectors.ts";
import {sentence} from "./es/sentence.ts";
import {site} from "./es/site.ts";
import {strategies} from "./es/strategies.ts";
import {take} from "./es/take.ts";
import {thenAndNow} from "./es/thenAndNow.ts";
import {townAndCountry} from "./es/townAndCountry.ts";
import {value} from "./es/value.ts";
import {within} from "./es/within.ts";

/** The words of the site in Spanish, as Latin America writes it. */
export const es: Words = {
  site,
  ...model,
  value,
  say,
  sentence,
  explore,
  figure,
  map,
  search,
  heads,
  home,
  countries,
  country,
  indicators,
  indicator,
  region,
  peers,
  computed,
  embed,
  take,
  questions,
  ranking,
  releases,
  ratifications,
  law,
  thenAndNow,
  schemes,
  learn,
  insured,
  mutualHealth,
  data,
  prose,
  compare,
  comparePage,
  doubts,
  lenses,
  gender,
  informality,
  lifeCycle,
  sectors,
  strategies,
  townAndCountry,
  progress,
  overTime,
  within,
  glossary,
  notFound
};
