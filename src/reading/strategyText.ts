import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Scheme} from "../model/scheme.ts";

/** The document whose categories are what the register has as strategy and branch; `data/raw/schemes/source.json` says so. */
const classing = "COVID-19 Social Protection & Jobs (SPJ) programs database";

/** Whether a scheme has its strategy from the categories of its document: the register read nothing else of how it is paid for. */
export const isClassedBySource = ({evidence}: Scheme): boolean => evidence.startsWith(classing);

/** The strategy of a scheme; with whose class it is, where that is the source's. */
export const strategyText = (scheme: Scheme, {words, format}: LocalAtlas): string =>
  format.remarks([words.schemes.strategies[scheme.strategy], isClassedBySource(scheme) ? words.schemes.bySource : undefined]);

/** What is to be known of strategies where some of these schemes have the source's class; "" where none has. */
export const classedNote = (schemes: readonly Scheme[], {words}: LocalAtlas): string =>
  schemes.some(isClassedBySource) ? words.schemes.classed : "";
