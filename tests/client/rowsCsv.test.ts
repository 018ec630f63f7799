import {JSDOM} from "jsdom";
import {expect, test} from "vitest";

const dom = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/indicators/old-age/"});
const {document} = dom.window;
const saved: {blob: Blob; name: string}[] = [];
let last: Blob | null = null;
Object.assign(globalThis, {document, HTMLElement: dom.window.HTMLElement, customElements: dom.window.customElements});
Object.assign(URL, {createObjectURL: (blob: Blob) => ((last = blob), "blob:a"), revokeObjectURL: () => undefined});
dom.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
  if (last) saved.push({blob: last, name: this.download});
};
await import("../../src/client/rowsCsv.ts");

test("the rows that are chosen are saved as they stand, numbers plain, remarks at the end, pictures left out", async () => {
  document.body.innerHTML =
    '<rows-csv rows="t" file="old-age.csv" data-remark="Remark" hidden><button></button></rows-csv><table id="t"><thead><tr>' +
    "<th><button>Area</button></th><th>Value</th><th>Year</th><th data-picture>Bar</th></tr></thead><tbody>" +
    '<tr data-area="CIV"><th><a href="/">Côte, “d”</a></th><td data-value="9.25">9.3%</td><td>2013 <small> old</small></td><td data-picture>x</td></tr>' +
    '<tr data-area="TUN" hidden><th>Tunisia</th><td data-value="1">1.0%</td><td>2020</td><td data-picture>x</td></tr>' +
    '<tr data-area="BEN" class="middle"><th>Benin</th><td data-value="">–</td><td>2020</td><td data-picture>x</td></tr></tbody></table>';
  expect(document.querySelector<HTMLElement>("rows-csv")!.hidden).toBe(false);
  document.querySelector("rows-csv button")!.dispatchEvent(new dom.window.Event("click"));
  expect(saved.map(({name}) => name)).toEqual(["old-age.csv"]);
  expect(await saved[0]!.blob.text()).toBe('area,Area,Value,Year,Remark\r\nCIV,"Côte, “d”",9.25,2013,old\r\nBEN,Benin,,2020,\r\n');
});
