import {JSDOM} from "jsdom";
import {expect, test} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>");
const {document} = window;
let went: string | undefined;
const at = {pathname: "", search: "", hash: "", replace: (address: string) => (went = address)};
Object.assign(globalThis, {HTMLElement: window.HTMLElement, customElements: window.customElements, location: at});
await import("../../src/client/liveAddress.ts");

/** Opens an address that the host does not know; says where the reader is sent. */
function open(pathname: string, search = "", hash = ""): string | undefined {
  Object.assign(at, {pathname, search, hash});
  went = undefined;
  document.body.innerHTML = '<live-address data-release="a389a226ee"><p>Text</p></live-address>';
  return went;
}

test("a frozen address of the newest release leads to the live one, with all that it asks", () => {
  expect(open("/v/a389a226ee/es/embed/branches/arg/", "?theme=dark", "#table")).toBe("/es/embed/branches/arg/?theme=dark#table");
});

test.each(["/v/6326dced9d/embed/branches/arg/", "/v/a389a226ee", "/countries/nowhere/", "/x/v/a389a226ee/embed/"])(
  "%s leads nowhere",
  (pathname) => expect(open(pathname)).toBeUndefined()
);

test("no address leads to another site", () => expect(open("/v/a389a226ee//example.org/")).toBe("/example.org/"));
