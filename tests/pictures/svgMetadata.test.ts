import {expect, test} from "vitest";
import {svgMetadata} from "../../src/pictures/svgMetadata.ts";
import {readSvg} from "./readSvg.ts";

const work = {
  title: "Land AAA: 34 % & more",
  author: "Those who made it",
  source: "A publisher: “a table”. CC BY 4.0",
  rights: "Text and charts: CC BY 4.0.",
  alt: "Bar chart. <Land AAA>.",
  address: "https://left-out.example/a/?b=1&c=2",
  lang: "en"
};
const dublinCore = "http://purl.org/dc/elements/1.1/";

test("metadata are RDF that reads back as it was said, with the licence by its address", () => {
  const svg = readSvg(`<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(work)}</svg>`);
  const said = (name: string) => svg.getElementsByTagNameNS(dublinCore, name)[0]?.textContent;
  const names = ["title", "creator", "source", "rights", "description", "identifier", "language"];
  expect(names.map(said)).toEqual([work.title, work.author, work.source, work.rights, work.alt, work.address, work.lang]);
  const [licence] = svg.getElementsByTagNameNS("http://creativecommons.org/ns#", "license");
  expect(licence?.getAttribute("rdf:resource")).toBe("https://creativecommons.org/licenses/by/4.0/");
});
