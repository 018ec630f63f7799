import {runsApart} from "../../i18n/runsApart.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import type {Practice, PracticeTopic} from "../../model/practice.ts";
import {evidenceText} from "../../reading/schemeText.ts";
import {practices} from "../../site/practices.ts";
import type {Pair} from "./learningPairs.ts";

/** A practice as its document tells it: what, where if it is one of a group, the document and its address, and what kind of document it is. */
export type PracticeItem = {
  readonly name: string;
  readonly text: string;
  readonly document: string;
  readonly href: string | null;
  readonly quality: string;
};
export type PracticesView = {
  readonly title: string;
  readonly sides: readonly {readonly area: string; readonly items: readonly PracticeItem[]; readonly none: string | undefined}[];
};

/** What documents tell of both sides on one topic; of a group, what they tell of its members. */
export function pairPractices({sides}: Pair, topic: PracticeTopic, as: LocalAtlas): PracticesView {
  const {practices: say} = as.words.learn;
  return {
    title: say.topics[topic],
    sides: sides.map((area) => {
      const own = practices().filter((one) => one.topic === topic && isOf(area, one));
      return {
        area: area.name[as.locale],
        items: own.map((one) => itemOf(one, area, as)),
        none: own.length === 0 ? say.none(as.place(area.id)) : undefined
      };
    })
  };
}

const isOf = (area: Area, practice: Practice): boolean =>
  area.kind === "country" ? practice.area === area.id : area.members.includes(practice.area);

function itemOf(practice: Practice, {kind}: Area, as: LocalAtlas): PracticeItem {
  const {quality, address} = practice;
  const name = practice.name[as.locale];
  return {
    name: kind === "group" ? as.format.labelled(as.name(practice.area), name) : name,
    text: runsApart(as.locale)(practice.text[as.locale]),
    document: evidenceText(practice, as),
    href: address,
    quality: as.words.schemes.qualities[quality]
  };
}
