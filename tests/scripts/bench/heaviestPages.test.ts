import {expect, test} from "vitest";
import {kindOf} from "../../../scripts/bench/heaviestPages.ts";

test.each([
  ["/", "/"],
  ["/es/", "/"],
  ["/countries/", "/countries"],
  ["/es/countries/arg/", "/countries/*"],
  ["/embed/map/old-age/", "/embed/map/*"]
])("%s is of the kind %s", (address, kind) => expect(kindOf(address)).toBe(kind));
