import {expect, test} from "vitest";
import {countedIds} from "../../src/model/countedIds.ts";
import {country, indicator, observation} from "../measures/sample.ts";

const countries = [country("AAA"), country("BBB", {unMember: false}), country("CCC", {unMember: false}), country("DDD", {unMember: false})];
const indicators = [indicator({id: "listed"}), indicator({id: "context", listed: false})];
const observations = [observation({indicator: "listed", area: "BBB"}), observation({indicator: "context", area: "CCC"})];
const counted = countedIds(countries, {observations, indicators});

test("an area counts by a seat in the United Nations, or by a figure with a page", () => expect([...counted]).toEqual(["AAA", "BBB"]));
