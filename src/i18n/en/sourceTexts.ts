import type claims from "../../../data/raw/claims/source.json";
import type gwip from "../../../data/raw/gwip/source.json";
import type iloWspr from "../../../data/raw/ilo-wspr/source.json";
import type ilostat from "../../../data/raw/ilostat/source.json";
import type microinsurance from "../../../data/raw/microinsurance/source.json";
import type ratifications from "../../../data/raw/ratifications/source.json";
import type schemes from "../../../data/raw/schemes/source.json";
import type arm from "../../../data/raw/subnational-arm/source.json";
import type can from "../../../data/raw/subnational-can/source.json";
import type ind from "../../../data/raw/subnational-ind/source.json";
import type jam from "../../../data/raw/subnational-jam/source.json";
import type kaz from "../../../data/raw/subnational-kaz/source.json";
import type nga from "../../../data/raw/subnational-nga/source.json";
import type unWpp from "../../../data/raw/un-wpp/source.json";
import type wbl from "../../../data/raw/wbl/source.json";
import type worldbank from "../../../data/raw/worldbank/source.json";

/** The cards of all sources, which their publishers fill in English: `data/raw/<source>/source.json`. */
type Cards = {
  claims: typeof claims;
  gwip: typeof gwip;
  "ilo-wspr": typeof iloWspr;
  ilostat: typeof ilostat;
  microinsurance: typeof microinsurance;
  ratifications: typeof ratifications;
  schemes: typeof schemes;
  "subnational-arm": typeof arm;
  "subnational-can": typeof can;
  "subnational-ind": typeof ind;
  "subnational-jam": typeof jam;
  "subnational-kaz": typeof kaz;
  "subnational-nga": typeof nga;
  "un-wpp": typeof unWpp;
  wbl: typeof wbl;
  worldbank: typeof worldbank;
};

/** What another language has to say of the sources: all that a card says in words, of each table too. */
export type SourceTexts = {
  readonly [S in keyof Cards]: {
    readonly publisher: string;
    readonly title: string;
    readonly edition: string;
    /** Where the licence is no name, but a word. */
    readonly licence?: string;
    /** What the licence asks to be said. */
    readonly notice?: string;
    readonly tables: {readonly [File in keyof Cards[S]["tables"]]: string};
  };
};
