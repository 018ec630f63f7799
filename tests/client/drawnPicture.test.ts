import {JSDOM} from "jsdom";
import {beforeEach, expect, test} from "vitest";
import {drawnPicture} from "../../src/client/drawnPicture.ts";
import {fetchedFile, NotFetched} from "../../src/client/fetchedFile.ts";

const {window} = new JSDOM("", {url: "https://example.org/"});
/** A browser that sees a picture, and whose canvas has nothing to draw on. */
class Image {
  src = "";
  naturalWidth = 2;
  naturalHeight = 1;
  decode = () => Promise.resolve();
}
window.HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(globalThis, {document: window.document, location: window.location, Image});
const draw = () => drawnPicture("<svg><title>A</title></svg>", "/face.woff2");
const answer = (give: () => Promise<Response>) => void Object.assign(globalThis, {fetch: give});

beforeEach(() => answer(() => Promise.resolve(new Response("letters"))));

test.each([
  ["without a network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["that is not there", () => Promise.resolve(new Response("", {status: 404}))],
  ["cut off", () => Promise.resolve(new Response(new ReadableStream({start: (stream) => stream.error(new Error("cut"))})))]
])("a file %s is not fetched", async (_what, give) => {
  answer(give);
  await expect(fetchedFile("/embed/map/x.svg", (file) => file.text())).rejects.toBeInstanceOf(NotFetched);
});

test("a browser that has nothing to draw on cannot draw, which is something else", async () => {
  await expect(draw()).rejects.toThrow("no canvas");
  await expect(draw()).rejects.not.toBeInstanceOf(NotFetched);
});
