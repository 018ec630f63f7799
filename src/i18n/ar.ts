import type {Words} from "./en.ts";
import {computed} from "./ar/computed.ts";
import {compare} from "./ar/compare.ts";
import {comparePage} from "./ar/comparePage.ts";
import {doubts} from "./ar/doubts.ts";
import {countries} from "./ar/countries.ts";
import {country} from "./ar/country.ts";
import {data} from "./ar/data.ts";
import {embed} from "./ar/embed.ts";
import {explore} from "./ar/explore.ts";
import {figure} from "./ar/figure.ts";
import {gender} from "./ar/gender.ts";
import {glossary} from "./ar/glossary.ts";
import {heads} from "./ar/heads.ts";
import {home} from "./ar/home.ts";
import {indicators} from "./ar/indicators.ts";
import {indicator} from "./ar/indicator.ts";
import {informality} from "./ar/informality.ts";
import {learn} from "./ar/learn.ts";
import {lenses} from "./ar/lenses.ts";
import {insured} from "./ar/insured.ts";
import {law} from "./ar/law.ts";
import {mutualHealth} from "./ar/mutualHealth.ts";
import {lifeCycle} from "./ar/lifeCycle.ts";
import {map} from "./ar/map.ts";
import {model} from "./ar/model.ts";
import {overTime} from "./ar/overTime.ts";
import {notFound} from "./ar/notFound.ts";
import {peers} from "./ar/peers.ts";
import {prose} from "./ar/prose.ts";
import {questions} from "./ar/questions.ts";
import {ranking} from "./ar/ranking.ts";
import {ratifications} from "./ar/ratifications.ts";
import {region} from "./ar/region.ts";
import {releases} from "./ar/releases.ts";
import {say} from "./ar/say.ts";
import {schemes} from "./ar/schemes.ts";
import {search} from "./ar/search.ts";
import {progress} from "./ar/progress.ts";
import {sectors} from "./ar/sectors.ts";
import {sentence} from "./ar/sentence.ts";
import {site} from "./ar/site.ts";
import {strategies} from "./ar/strategies.ts";
import {take} from "./ar/take.ts";
import {thenAndNow} from "./ar/thenAndNow.ts";
import {townAndCountry} from "./ar/townAndCountry.ts";
import {value} from "./ar/value.ts";
import {within} from "./ar/within.ts";

/** The words of the site in Arabic, as the United Nations write it. */
export const ar: Words = {
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
