import {copyOrSelect} from "../client/copyOrSelect.ts";
import type {TakePicture} from "../client/takePicture.ts";
import type {Locale} from "../model/locale.ts";
import {areaPicker} from "./areaPicker.ts";
import {openStage, type Stage} from "./openStage.ts";
import {mostAreas, stateQuery, type CompareState, type Stray} from "./compareState.ts";
import {chipsMarkup, roomText, viewsMarkup} from "./viewsMarkup.ts";
import {startState} from "./prepared.ts";
import {straySentence} from "./straySentence.ts";

type Choose = (state: CompareState, focus: boolean) => void;
type Opening = {locale: Locale; release: string; choose: Choose};
/** `ready` is called when the comparison stands in the page, before anything is done with it. */
type Showing = {focus: boolean; strays: readonly Stray[]; isWanted: () => boolean; ready: () => void};

/** The comparison of a page, ready to show states: fills the slots of the page, and answers to its buttons. */
export async function openComparison(page: HTMLElement, {locale, release, choose}: Opening) {
  const stage = await openStage(locale, release);
  const {kit} = stage;
  const slot = (name: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(`[data-slot=${name}]`);
    if (!found) throw new Error(`the page has no slot ${name}`);
    return found;
  };
  let state: CompareState = startState;
  const remove = (id: string) => choose({...state, areas: state.areas.filter((area) => area !== id)}, false);
  const pick = (id: string) => choose({...state, areas: [...state.areas.filter((area) => area !== id), id]}, false);
  const field = areaPicker(page, kit, {chosen: () => state.areas, pick});
  enliven(page, {slot, stage, remove, clear: () => choose({...state, areas: []}, false), state: () => state});
  fillForm(page, slot, state, stage);
  return {
    /** Throws where something does not arrive. */
    async show(wanted: CompareState, {focus, strays, isWanted, ready}: Showing): Promise<void> {
      state = wanted;
      fillForm(page, slot, state, stage);
      field.disabled = state.areas.length >= mostAreas;
      slot("notice").textContent = straySentence(strays, kit);
      await fillResult(slot, {stage, state, isWanted, said: straySentence(strays, kit)});
      if (!isWanted()) return;
      ready();
      if (focus) goTo(slot("result"));
    }
  };
}

type Slot = (name: string) => HTMLElement;

/** The form says what is shown. Whoever stood on a choice or a chip stands there still. */
function fillForm(page: HTMLElement, slot: Slot, state: CompareState, {kit}: Stage): void {
  const [chips, views] = [slot("chips"), slot("views")];
  const at = [...chips.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
  const onView = views.contains(document.activeElement);
  const select = page.querySelector("select");
  if (select) select.value = state.indicator;
  chips.innerHTML = chipsMarkup(state, kit, {script: true}).markup;
  views.innerHTML = viewsMarkup(state, kit).markup;
  slot("room").textContent = roomText(state, kit);
  if (onView) views.querySelector<HTMLInputElement>("input:checked")?.focus();
  const buttons = chips.querySelectorAll("button");
  if (at >= 0) (buttons[Math.min(at, buttons.length - 1)] ?? page.querySelector<HTMLElement>("[role=combobox]"))?.focus();
}

type Result = {stage: Stage; state: CompareState; isWanted: () => boolean; said: string};

/** Draws the comparison into the page and says its finding. */
async function fillResult(slot: Slot, {stage, state, isWanted, said}: Result): Promise<void> {
  const result = slot("result");
  result.setAttribute("aria-busy", "true");
  try {
    const {view, figure, onward, picture} = await stage.draw(state);
    if (!isWanted()) return;
    const isOpen = result.querySelector("details")?.open ?? false;
    result.innerHTML = figure;
    const taken = result.querySelector<TakePicture>("take-picture");
    if (taken) taken.source = picture;
    slot("onward").innerHTML = onward;
    const details = result.querySelector("details");
    if (details) details.open = isOpen;
    const notice = [said, view.refusal ?? ""].filter(Boolean).join(" ");
    slot("notice").textContent = notice;
    slot("said").textContent = [notice, view.title].filter(Boolean).join(" ");
    for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) link.search = location.search;
    for (const line of document.querySelectorAll("[data-printed-address]")) line.textContent = location.href;
  } finally {
    if (isWanted()) result.removeAttribute("aria-busy");
  }
}

/** To the finding, for whoever chose from a place that is gone or far below. */
function goTo(result: HTMLElement): void {
  const title = result.querySelector<HTMLElement>("h2");
  title?.focus({preventScroll: true});
  title?.scrollIntoView({block: "start"});
}

type Buttons = {slot: Slot; stage: Stage; remove: (id: string) => void; clear: () => void; state: () => CompareState};

/** Buttons that need a script stand only where there is one. */
function enliven(page: HTMLElement, {slot, stage, remove, clear, state}: Buttons): void {
  const {form: words} = stage.kit.words;
  for (const one of page.querySelectorAll<HTMLElement>("[data-script=with]")) one.hidden = false;
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (button?.dataset.remove !== undefined) remove(button.dataset.remove);
    if (button?.dataset.action === "clear") clear();
    if (button?.dataset.action !== "copy") return;
    const address = new URL(`?${stateQuery(state())}`, location.href).href;
    const say = (isCopied: boolean) => (slot("copied").textContent = isCopied ? words.copied({address}) : words.notCopied({address}));
    void copyOrSelect(address, {within: slot("copied"), say});
  });
}
