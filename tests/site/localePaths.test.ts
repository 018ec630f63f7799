import {expect, test} from "vitest";
import {localePaths, localePathsOf} from "../../src/site/localePaths.ts";

test("a page stands once in each language, the first without a part in its address", () => {
  expect(localePaths()).toEqual([
    {params: {lang: undefined}, props: {locale: "en"}},
    {params: {lang: "es"}, props: {locale: "es"}},
    {params: {lang: "fr"}, props: {locale: "fr"}},
    {params: {lang: "ar"}, props: {locale: "ar"}}
  ]);
});

test("a page of things stands in each language for each of them", () => {
  const paths = localePathsOf(["ARG", "TUN"], (id) => ({area: id.toLowerCase()}));
  expect(paths.map(({params}) => params)).toEqual([
    {lang: undefined, area: "arg"},
    {lang: undefined, area: "tun"},
    {lang: "es", area: "arg"},
    {lang: "es", area: "tun"},
    {lang: "fr", area: "arg"},
    {lang: "fr", area: "tun"},
    {lang: "ar", area: "arg"},
    {lang: "ar", area: "tun"}
  ]);
  expect(paths[3]?.props).toEqual({locale: "es", thing: "TUN"});
  expect(localePathsOf([], () => ({}))).toEqual([]);
});
