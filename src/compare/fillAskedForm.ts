import type {CompareState} from "./compareState.ts";

/** The form says what the address asks for, before more has arrived than names: what is chosen in it now starts from there. */
export function fillAskedForm(page: HTMLElement, {indicator, areas, view}: CompareState, names: ReadonlyMap<string, string>): void {
  const select = page.querySelector<HTMLSelectElement>("[name=indicator]");
  if (select) select.value = indicator;
  const radio = page.querySelector<HTMLInputElement>(`[name=view][value=${view}]`);
  if (radio) Object.assign(radio, {checked: true, disabled: false});
  page.querySelector("[data-slot=chips]")?.replaceChildren(...areas.map((id) => chip(id, names.get(id) ?? id)));
}

function chip(id: string, name: string): HTMLElement {
  const [item, label, box] = [document.createElement("li"), document.createElement("label"), document.createElement("input")];
  Object.assign(box, {type: "checkbox", name: "areas", value: id.toLowerCase(), checked: true});
  label.append(box, ` ${name}`);
  item.append(label);
  return item;
}
