/** Px between a pointer and what is said beside it. */
const off = 14;

/**
 * Says a text at a point of the screen, within its frame: above the point, or below it where there is no room above; nothing for no text. The words are those of the output beneath the
 * picture, so that they need not be read twice.
 */
export function tipAt(frame: HTMLElement, text: string, {x, y}: {x: number; y: number}): void {
  let tip = frame.querySelector<HTMLElement>(".tip");
  if (!tip) {
    tip = document.createElement("span");
    tip.className = "tip";
    tip.setAttribute("aria-hidden", "true");
    frame.append(tip);
  }
  tip.hidden = text === "";
  tip.textContent = text;
  if (text === "") return;
  const around = frame.getBoundingClientRect();
  const {width, height} = tip.getBoundingClientRect();
  const left = Math.max(0, Math.min(around.width - width, x - around.left - width / 2));
  const above = y - around.top - height - off;
  tip.style.translate = `${Math.round(left)}px ${Math.round(above < 0 ? y - around.top + off : above)}px`;
}
