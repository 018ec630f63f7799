import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {zoomedParts} from "../../src/client/zoomedParts.ts";

Object.assign(globalThis, {DOMParser: new JSDOM("").window.DOMParser});

const spaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
/** A world of 100 by 50 units at 6.8 px each, and a key of one line 10 px beneath it. */
const map =
  '<g stroke="#888" stroke-width="1"><defs><pattern id="hatch" width="12" height="12"></pattern></defs><path d="M0 0l1 0z"></path><circle cx="5" cy="5" r="2" stroke-width="0.5"></circle></g>';
const markup = `<rect width="680" height="369" fill="none"></rect><g transform="translate(0 0) scale(6.8)">${map}</g><g><text x="0" y="363.8">Left out</text><text x="9" y="363.8">under 20% <tspan>109</tspan></text></g>`;
const world = {
  words: {name: "Old age", heading: "World finding", note: "Of 192. Borders are not ours."},
  drawing: {width: 680, height: 369, markup},
  opening: (width: number) =>
    `<svg ${spaces} width="${width}"><title id="title">World.</title><desc id="desc">All of it.</desc><metadata><cc:Work rdf:about=""><dc:title>World.</dc:title><dc:creator><dc:title>We</dc:title></dc:creator><dc:description>World map.</dc:description><dc:identifier>/x/</dc:identifier></cc:Work></metadata>`
};
const zoom = {
  region: "western-africa",
  address: "https://example.org/map/?region=western-africa",
  // Three units of the page for one of the file: a square of 10 by 10 at 20, 10.
  box: [60, 30, 30, 30] as const,
  units: 300,
  title: "Region finding",
  sentence: "Region sentence.",
  notes: ["Of 192.", "Of 16."] as const
};

test("shows the part from near, with lines and hatching as thin as before, and its key beneath without the counts of the world", () => {
  const {drawing, words} = zoomedParts(world, zoom);
  expect(words).toEqual({name: "Old age", heading: "Region finding", note: "Of 16. Borders are not ours."});
  // 10.8 units are 680 px; the map is as high as wide, and the key has 19 px beneath it.
  expect(drawing.width).toBe(680);
  expect(drawing.height).toBeCloseTo(680 + 10 + 19, 5);
  expect(drawing.markup).toContain('<clipPath id="part"><rect width="680" height="680.0"/></clipPath><g clip-path="url(#part)">');
  expect(drawing.markup).toContain('transform="scale(62.96296) translate(-19.6 -9.6)"');
  expect(drawing.markup).toContain('stroke-width="0.108"');
  expect(drawing.markup).toContain('r="0.324" stroke-width="0.054"');
  expect(drawing.markup).toContain('patternTransform="scale(0.1080)"');
  expect(drawing.markup).toMatch(/<g transform="translate\(0 340\.0\)"><text[^>]*>Left out<\/text><text[^>]*>under 20% <\/text>/);
});

test("says of itself what it shows and where that stands, and who made it as before", () => {
  expect(zoomedParts(world, zoom).opening(9, 9)).toBe(
    `<svg ${spaces} width="9"><title id="title">Region sentence.</title><desc id="desc">Region sentence.</desc><metadata><cc:Work rdf:about=""><dc:title>Region sentence.</dc:title><dc:creator><dc:title>We</dc:title></dc:creator><dc:description>Region sentence.</dc:description><dc:identifier>https://example.org/map/?region=western-africa</dc:identifier></cc:Work></metadata>`
  );
});

test("a flat part has land above and below rather than be a ribbon; where nothing is said of it, its finding stands for that", () => {
  const {drawing, opening} = zoomedParts(world, {...zoom, box: [60, 30, 90, 15], sentence: ""});
  expect(drawing.height).toBeCloseTo(340 + 29, 5);
  expect(opening(9, 9)).toContain('<title id="title">Region finding</title>');
});
