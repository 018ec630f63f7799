import {Combobox, type Choice} from "../client/combobox.ts";
import type {CompareKit} from "./compareKit.ts";

type Picking = {readonly chosen: () => readonly string[]; readonly pick: (id: string) => void};
type Pickable = Choice & {readonly id: string};

/** As many as a screen has room for below the field. */
const most = 8;

/** Makes the field for another area a combobox over all areas that are not chosen yet; groups are marked as such. */
export function areaPicker(page: HTMLElement, {words: {form}, base}: CompareKit, {chosen, pick}: Picking): HTMLInputElement {
  const [input, list, output] = ["#add-area", "#area-options", "[data-slot=count]"].map((place) => page.querySelector<HTMLElement>(place));
  if (!(input instanceof HTMLInputElement) || !list || !output) throw new Error("the page has no field for areas");
  const areas = base.areas.map(({id, name, also, kind}): Pickable => ({
    id,
    name,
    also,
    ...(kind === "country" ? {} : {mark: form.groupMark})
  }));
  new Combobox<Pickable>(
    {input, list, output},
    {
      choices: () => areas.filter(({id}) => !chosen().includes(id)),
      most,
      say: (count) => (count > 0 ? form.found({count}) : form.nothingFound),
      pick({id}) {
        input.value = "";
        pick(id);
      }
    }
  );
  input.removeAttribute("name");
  // Letters that find nothing are no choice: the form has nothing new to say.
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  return input;
}
