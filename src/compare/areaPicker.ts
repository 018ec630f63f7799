import {Combobox, type Choice} from "../client/combobox.ts";
import type {CompareKit} from "./compareKit.ts";

type Picking = {readonly chosen: () => readonly string[]; readonly pick: (id: string) => void};
type Pickable = Choice & {readonly id?: string};

/** As many as a screen has room for below the field. */
const most = 8;

/**
 * Makes the field for another area a combobox over all areas that are not chosen yet; groups are marked as such. So are areas without a figure:
 * they are found, and cannot be chosen.
 */
export function areaPicker(page: HTMLElement, {words: {form}, base}: CompareKit, {chosen, pick}: Picking): HTMLInputElement {
  const [input, list, output] = ["#add-area", "#area-options", "[data-slot=count]"].map((place) => page.querySelector<HTMLElement>(place));
  if (!(input instanceof HTMLInputElement) || !list || !output) throw new Error("the page has no field for areas");
  new Combobox<Pickable>(
    {input, list, output},
    {
      choices: () => [...base.areas.filter(({id}) => !chosen().includes(id)), ...base.unfigured],
      most,
      say: (count) => (count > 0 ? form.found({count}) : form.nothingFound),
      pick({id, name, mark}) {
        input.value = "";
        if (id === undefined) output.textContent = `${name}${page.dataset.joint ?? ": "}${mark}`;
        else pick(id);
      }
    }
  );
  input.removeAttribute("name");
  // Letters that find nothing are no choice: the form has nothing new to say.
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  return input;
}
