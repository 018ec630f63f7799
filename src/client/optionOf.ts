/** A choice as a combobox lists it. */
export function optionOf({name, mark}: {readonly name: string; readonly mark?: string}, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.textContent = name;
  if (mark !== undefined) option.append(" ", Object.assign(document.createElement("small"), {textContent: mark}));
  return option;
}
