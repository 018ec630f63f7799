import {askedFor} from "./askedFor.ts";
import {frameQuery} from "./frameQuery.ts";
import {headOfEmbed, type EmbedHead} from "./headOfEmbed.ts";

/**
 * `<snippet-maker>` around a form, a frame and two fields: shows the chart that is chosen and the snippets for it. The state stands in the
 * address (`?chart=branches&id=arg`); values that do not exist fall back to the first of their kind, and it says so. All it knows of a
 * chart it reads from the head of its embed.
 */
/** As `src/model/escapeXml.ts` has them: a panel and the maker give one text. */
const entities: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

const names = ["chart", "id", "lang", "theme", "width", "title"] as const;

class SnippetMaker extends HTMLElement {
  #asked = 0;
  /** The region that a map is to show: it is chosen on the page of the map. */
  #region = "";

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const state = askedFor(location.search);
    const isAsked = [...names, "region", "lit"].some((name) => state.has(name));
    this.#region = state.get("region") ?? "";
    this.#offerLit();
    const isKnown = [...names, "lit"].map((name) => !state.has(name) || this.#choose(name, state.get(name) ?? "")).every(Boolean);
    form.addEventListener("change", () => void this.#show(""));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#show("");
    });
    if (isAsked) void this.#show(isKnown ? "" : (this.dataset.unknown ?? ""));
  }

  /** Any country can be lit: those of the list of countries. */
  #offerLit(): void {
    const countries = [...this.querySelectorAll('label[data-list="country"] option')];
    this.#field("lit")?.append(...countries.map((option) => option.cloneNode(true)));
  }

  /** The field of a name; of the two for `id`, the one that goes with the chosen kind of chart. */
  #field(name: string): HTMLSelectElement | null {
    if (name !== "id") return this.querySelector(`select[name=${name}]`);
    return this.querySelector(`label[data-list="${this.#kind().list}"] select`);
  }

  /** The chosen kind of chart: the list it chooses from, and what there is none of. */
  #kind(): {list: string; without: readonly string[]} {
    const {list = "", without = ""} = this.#field("chart")?.selectedOptions[0]?.dataset ?? {};
    return {list, without: without.split(" ")};
  }

  /** Whether a field has the value, which it then has chosen. */
  #choose(name: string, value: string): boolean {
    const field = this.#field(name);
    const isThere =
      [...(field?.options ?? [])].some((option) => option.value === value) && (name !== "id" || !this.#kind().without.includes(value));
    if (field && isThere) field.value = value;
    return isThere;
  }

  /** Shows the list of the chosen kind, without what there is none of. */
  #offer(): void {
    const {list, without} = this.#kind();
    for (const label of this.querySelectorAll<HTMLElement>("label[data-list]")) label.hidden = label.dataset.list !== list;
    const field = this.#field("id");
    const options = [...(field?.options ?? [])];
    for (const option of options) option.disabled = without.includes(option.value);
    if (field?.selectedOptions[0]?.disabled) field.value = options.find((option) => !option.disabled)?.value ?? "";
  }

  async #show(note: string): Promise<void> {
    this.#offer();
    const [chart = "", id = "", lang = "", theme = "", width = "", title = ""] = names.map((name) => this.#field(name)?.value);
    const path = `${this.#field("lang")?.selectedOptions[0]?.dataset.start}${chart}/${id}/`;
    const state = new URLSearchParams({chart, id});
    if (lang !== document.documentElement.lang) state.set("lang", lang);
    const query = frameQuery(chart, {theme, title, region: this.#region, lit: this.#field("lit")?.value ?? ""});
    for (const [name, value] of new URLSearchParams(query)) state.set(name, value);
    if (width) state.set("width", width);
    history.replaceState(null, "", `?${state}`);
    const mine = (this.#asked += 1);
    const embed = await headOfEmbed(path);
    if (mine !== this.#asked) return;
    if (embed && chart === "map" && this.#region && !embed.regions.has(this.#region)) {
      this.#region = "";
      return this.#show(this.dataset.unknown ?? "");
    }
    this.#say(embed ? note : (this.dataset.failed ?? ""));
    if (embed) this.#print(embed, {src: path + query, width});
  }

  #print({title, height, heights}: EmbedHead, {src, width}: {src: string; width: string}): void {
    const frame = this.querySelector("iframe");
    if (frame && frame.getAttribute("src") !== src) {
      Object.assign(frame, {src, title, height});
      frame.style.removeProperty("height");
    }
    if (frame) frame.style.maxWidth = width && `${width}px`;
    this.querySelector("[data-alone]")?.setAttribute("href", src);
    const {form: given = ""} = this.dataset;
    // The site's own address stands before its loader. Where the site does not know it, this page does.
    const [, origin = location.origin] = / src="(https?:\/\/[^/"]+)\//.exec(given) ?? [];
    const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
    const filled = {src: escaped(origin + src), title: escaped(title), height, heights};
    const limited = given.replace("width:100%", `width:100%;max-width:${width}px`).replace(/ width="\d+"/, ` width="${width}"`);
    const form = (width ? limited : given).replaceAll(' src="/', ` src="${origin}/`);
    const live = form.replace(/\{(src|title|heights?)\}/g, (_, name: keyof typeof filled) => filled[name]);
    const frozen = live.replace(/\/(?:[a-z]{2}\/)?embed\//g, `/v/${this.dataset.release}$&`).replace("height:calc(", "height:calc(44px + ");
    this.querySelectorAll("textarea").forEach((field, place) => (field.value = [live, frozen][place] ?? ""));
  }

  #say(text: string): void {
    this.querySelector("[role=status]")?.replaceChildren(text);
  }
}

customElements.define("snippet-maker", SnippetMaker);
