import {JSDOM} from "jsdom";
import {expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://atlas.example/"});
const place = {pathname: "/", search: "", gone: "", replace: (to: string) => void (place.gone = to)};
Object.assign(globalThis, {HTMLElement: window.HTMLElement, customElements: window.customElements, location: place});
await import("../../src/client/lostMap.ts");

test.each([
  ["/map/maternidad/", "?region=africa", "/map/?region=africa&indicator=maternidad"],
  ["/es/map/vejez", "", "/es/map/?indicator=vejez"],
  ["/map/", "", ""],
  ["/map/a/b/", "", ""],
  ["/embed/map/nope/", "", ""],
  ["/countries/xyz/", "", ""]
])("%s%s leads to %s", (pathname, search, gone) => {
  Object.assign(place, {pathname, search, gone: ""});
  window.document.body.innerHTML = "<lost-map></lost-map>";
  expect(place.gone).toBe(gone);
});
