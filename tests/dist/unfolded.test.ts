import type {AddressInfo} from "node:net";
import {resolve} from "node:path";
import {extract} from "@extractus/oembed-extractor";
import {unfurl} from "unfurl.js";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {siteServer} from "../../scripts/steps/siteServer.ts";
import {isCard} from "./siteRules.ts";

/** The built site as a host serves it: readers of links are programs that know nothing of it but what it answers. */
const server = siteServer(resolve("dist"));
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** The site may know its own address, at which nobody answers here. */
const here = (address: string) => `${origin}${new URL(address, origin).pathname}`;
const pathOf = (address: string | undefined) => new URL(address ?? "/none", origin).pathname;

/** Addresses that are pasted, and the card that each shows. */
const pasted: readonly (readonly [address: string, card: string])[] = [
  ["/embed/branches/arg/", "/cards/countries/arg.png"],
  ["/es/embed/map/old-age/", "/es/cards/indicators/old-age.png"],
  ["/embed/gender-balance/asean/", "/cards/charts/gender-balance/asean.png"],
  ["/embed/pair-life/arg-tun/", "/cards/charts/pair-life/arg-tun.png"],
  ["/es/embed/claims/world/", "/es/cards/topics/then-and-now.png"],
  ["/embed/trend/tun/", "/cards/countries/tun.png"],
  ["/gender/asean/", "/cards/charts/gender-balance/asean.png"],
  ["/es/learn/arg-tun/", "/es/cards/charts/pair-life/arg-tun.png"],
  ["/countries/arg/", "/cards/countries/arg.png"],
  ["/es/indicators/old-age/", "/es/cards/indicators/old-age.png"]
];

describe("where an address is pasted, unfurl.js shows", () => {
  test.each(pasted)("%s with title, description and the picture %s", async (address, card) => {
    const {title, description, open_graph: graph, twitter_card: twitter} = await unfurl(origin + address, {oembed: false});
    expect([title, description, graph.title].map((text) => (text ?? "").length > 20)).toEqual([true, true, true]);
    const [image] = graph.images ?? [];
    expect(pathOf(image?.url)).toBe(card);
    expect(isCard(card)).toBe(true);
    expect([Number(image?.width), Number(image?.height)]).toEqual([1200, 630]);
    expect(twitter?.card).toBe("summary_large_image");
    const [said] = twitter?.images ?? [];
    const alt = said?.alt ?? "";
    expect(alt.length > 20 && alt.length <= 420, alt).toBe(true);
  });
});

/** Addresses that unfold to a frame, and the embed in it. */
const unfolded: readonly (readonly [address: string, embed: string])[] = [
  ["/countries/arg/", "/embed/life-cycle/arg/"],
  ["/embed/life-cycle/arg/", "/embed/life-cycle/arg/"],
  ["/embed/trend/tun/", "/embed/trend/tun/"],
  ["/es/embed/ranking/old-age/", "/es/embed/ranking/old-age/"],
  ["/es/indicators/old-age/", "/es/embed/map/old-age/"],
  ["/gender/asean/", "/embed/gender-balance/asean/"],
  ["/embed/gender-balance/asean/", "/embed/gender-balance/asean/"]
];

describe("where an address is pasted, oembed-extractor shows", () => {
  test.each(unfolded)("%s as a frame of %s, with title and picture", async (address, embed) => {
    const answer = (await extract(origin + address, {}, (url) => fetch(here(url)))) as unknown as Record<string, string>;
    const [, src = ""] = /<iframe src="([^"]+)"/.exec(answer.html ?? "") ?? [];
    expect(pathOf(src)).toBe(embed);
    expect((await fetch(here(src))).ok).toBe(true);
    expect(answer).toMatchObject({version: "1.0", type: "rich", provider_name: "Left Out", thumbnail_width: 1200});
    expect(answer.title?.length).toBeGreaterThan(20);
    expect(isCard(pathOf(answer.thumbnail_url))).toBe(true);
  });
});
