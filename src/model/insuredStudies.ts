/** A study: the year that it counts, and the part of the world that it is about; null for the whole. */
type Study = {readonly year: number; readonly regions: readonly string[] | null};

const africa = ["africa"];
const americas = ["americas"];
/** The studies of Asia count the Arab states and the Caucasus with it. */
const asia = ["asia-and-the-pacific", "arab-states", "europe-and-central-asia"];

/** The studies of micro-insurance, as their titles have them. */
export const insuredStudies: Readonly<Record<string, Study>> = {
  "Landscape of Microinsurance in the World’s 100 Poorest Countries (2005)": {year: 2005, regions: null},
  "Landscape of Microinsurance in Africa 2010": {year: 2008, regions: africa},
  "Landscape of Microinsurance in Africa 2012": {year: 2011, regions: africa},
  "Landscape of Microinsurance in Africa 2015": {year: 2014, regions: africa},
  "Landscape of Microinsurance in Africa 2018 (selected countries)": {year: 2017, regions: africa},
  "Landscape of Microinsurance in Asia and Oceania 2013": {year: 2012, regions: asia},
  "Landscape of Microinsurance in Latin America and the Caribbean 2011": {year: 2011, regions: americas},
  "Landscape of Microinsurance in Latin America and the Caribbean 2014": {year: 2013, regions: americas},
  "Landscape of Microinsurance in Latin America and the Caribbean 2017": {year: 2016, regions: americas},
  "Landscape of Microinsurance in Sri Lanka 2016": {year: 2015, regions: ["asia-and-the-pacific"]}
};
