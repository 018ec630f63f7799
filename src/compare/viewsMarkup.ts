import type {CompareKit} from "./compareKit.ts";
import {mostAreas, type CompareState} from "./compareState.ts";
import {html, type Markup} from "../markup/html.ts";
import {offersOf, shownView} from "./shownView.ts";

/** The chosen areas: with script a button removes each; without, a box unticks it. */
export const chipsMarkup = ({areas}: CompareState, kit: CompareKit, {script}: {script: boolean}): Markup =>
  html`${areas.map((id) => {
    const {name} = kit.area(id);
    const value = id.toLowerCase();
    if (!script)
      return html`<li>
        <label><input type="checkbox" name="areas" value="${value}" checked /> ${name}</label>
      </li>`;
    return html`<li>
      <input type="hidden" name="areas" value="${value}" /><button
        type="button"
        data-remove="${id}"
        aria-label="${kit.words.form.remove({area: kit.place(id)})}"
      >
        ${name} <span aria-hidden="true">×</span>
      </button>
    </li>`;
  })}`;

/** What stands beside the chosen areas: how many more there may be. */
export const roomText = ({areas}: CompareState, {words}: CompareKit): string =>
  areas.length >= mostAreas ? words.form.full({most: mostAreas}) : "";

/** The ways of looking; those that the indicator has not are disabled and say why. */
export function viewsMarkup(state: CompareState, kit: CompareKit): Markup {
  const indicator = kit.indicator(state.indicator);
  const shown = shownView(state, indicator);
  return html`${offersOf(indicator, kit.words).map(
    ({view, why}) =>
      html`<label
        ><input type="radio" name="view" value="${view}" ${checkedMark(view === shown)} ${disabledMark(why !== null)} />
        <span>${kit.words.views[view]}${why !== null && html` <small>${why}</small>`}</span></label
      >`
  )}`;
}

const checkedMark = (is: boolean): Markup | false => is && html`checked`;
const disabledMark = (is: boolean): Markup | false => is && html`disabled`;
