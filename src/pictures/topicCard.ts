import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {chartView} from "../figures/chartView.ts";
import {lawPage} from "../topics/law/lawPage.ts";
import {schemesList} from "../topics/schemes/schemesList.ts";
import {mutualHealth} from "../topics/strategies/mutualHealth.ts";
import {thenAndNowPage} from "../topics/thenAndNow/thenAndNowPage.ts";
import type {TopicId} from "./cardKinds.ts";
import type {Card} from "./card.ts";

const cards: {readonly [T in TopicId]: (as: LocalAtlas) => Card} = {
  schemes: (as) => ({name: as.words.schemes.title, sentence: schemesList(as).intro, chart: null}),
  // What the studies of micro-insurance say grants no licence: it is in no picture.
  "mutual-health": (as) => ({name: as.words.mutualHealth.name, sentence: `${mutualHealth(as).headline}.`, chart: null}),
  law: (as) => ({name: as.words.law.name, sentence: `${lawPage(as).headline}.`, chart: null}),
  "then-and-now": (as) => ({
    name: as.words.thenAndNow.name,
    sentence: thenAndNowPage(as).standfirst,
    chart: chartView({chart: "claims", id: "world"}, as)
  })
};

/** What the card of a page of a subject shows: its name, its first sentence, its figure where it has one to take. */
export const topicCard = (id: string, as: LocalAtlas): Card => cards[id as TopicId](as);
