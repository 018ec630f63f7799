import {expect, test} from "vitest";
import {nextAddress} from "../../../scripts/refresh/conditions.ts";

test.each([
  ["https://b.org/y", "https://a.org/x", "https://b.org/y"],
  ["/y", "https://a.org/x", "https://a.org/y"],
  ["http://b.org/y", "http://a.org/x", "http://b.org/y"],
  ["https://b.org/y", "http://a.org/x", "https://b.org/y"],
  ["http://a.org/y", "https://a.org/x", null],
  ["file:///etc/passwd", "http://a.org/x", null],
  ["https://", "https://a.org/x", null]
])("sent on to %s from %s, one asks %s", (place, from, next) => expect(nextAddress(place, from)).toBe(next));
