import type {Words} from "./en.ts";
import {computed} from "./fr/computed.ts";
import {compare} from "./fr/compare.ts";
import {comparePage} from "./fr/comparePage.ts";
import {doubts} from "./fr/doubts.ts";
import {countries} from "./fr/countries.ts";
import {country} from "./fr/country.ts";
import {data} from "./fr/data.ts";
import {embed} from "./fr/embed.ts";
import {explore} from "./fr/explore.ts";
import {figure} from "./fr/figure.ts";
import {gender} from "./fr/gender.ts";
import {glossary} from "./fr/glossary.ts";
import {heads} from "./fr/heads.ts";
import {home} from "./fr/home.ts";
import {indicators} from "./fr/indicators.ts";
import {indicator} from "./fr/indicator.ts";
import {informality} from "./fr/informality.ts";
import {learn} from "./fr/learn.ts";
import {lenses} from "./fr/lenses.ts";
import {insured} from "./fr/insured.ts";
import {law} from "./fr/law.ts";
import {mutualHealth} from "./fr/mutualHealth.ts";
import {lifeCycle} from "./fr/lifeCycle.ts";
import {map} from "./fr/map.ts";
import {model} from "./fr/model.ts";
import {overTime} from "./fr/overTime.ts";
import {notFound} from "./fr/notFound.ts";
import {peers} from "./fr/peers.ts";
import {prose} from "./fr/prose.ts";
import {questions} from "./fr/questions.ts";
import {ranking} from "./fr/ranking.ts";
import {ratifications} from "./fr/ratifications.ts";
import {region} from "./fr/region.ts";
import {releases} from "./fr/releases.ts";
import {say} from "./fr/say.ts";
import {schemes} from "./fr/schemes.ts";
import {search} from "./fr/search.ts";
import {progress} from "./fr/progress.ts";
import {sectors} from "./fr/sectors.ts";
import {sentence} from "./fr/sentence.ts";
import {site} from "./fr/site.ts";
import {strategies} from "./fr/strategies.ts";
import {take} from "./fr/take.ts";
import {thenAndNow} from "./fr/thenAndNow.ts";
import {townAndCountry} from "./fr/townAndCountry.ts";
import {value} from "./fr/value.ts";
import {within} from "./fr/within.ts";

/** The words of the site in French. */
export const fr: Words = {
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
