/**
 * `<snippet-maker>` around a form, a frame and two fields: shows the chart that is chosen and the snippets for it. The state stands in the
 * address (`?chart=branches&id=arg`); values that do not exist fall back to the first of their kind, and it says so. All it knows of a
 * chart it reads from the head of its embed.
 */
type Embed = Readonly<Record<"title" | "height" | "heights", string>>;

/** As `src/model/escapeXml.ts` has them: a panel and the maker give one text. */
const entities: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

const names = ["chart", "id", "lang", "theme"] as const;

class SnippetMaker extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const state = askedFor(location.search);
    const isAsked = names.some((name) => state.has(name));
    const isKnown = names.map((name) => !state.has(name) || this.#choose(name, state.get(name) ?? "")).every(Boolean);
    form.addEventListener("change", () => void this.#show(""));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#show("");
    });
    if (isAsked) void this.#show(isKnown ? "" : (this.dataset.unknown ?? ""));
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
    const [chart = "", id = "", lang = "", theme = ""] = names.map((name) => this.#field(name)?.value);
    const path = `${this.#field("lang")?.selectedOptions[0]?.dataset.start}${chart}/${id}/`;
    const state = new URLSearchParams({chart, id});
    if (lang !== document.documentElement.lang) state.set("lang", lang);
    if (theme !== "auto") state.set("theme", theme);
    history.replaceState(null, "", `?${state}`);
    const mine = (this.#asked += 1);
    const embed = await embedAt(path);
    if (mine !== this.#asked) return;
    this.#say(embed ? note : (this.dataset.failed ?? ""));
    if (embed) this.#print(embed, path, theme === "auto" ? "" : `?theme=${theme}`);
  }

  #print({title, height, heights}: Embed, path: string, theme: string): void {
    const frame = this.querySelector("iframe");
    if (frame && frame.getAttribute("src") !== path + theme) {
      Object.assign(frame, {src: path + theme, title, height});
      frame.style.removeProperty("height");
    }
    this.querySelector("[data-alone]")?.setAttribute("href", path + theme);
    const {form: given = ""} = this.dataset;
    // The site's own address stands before its loader. Where the site does not know it, this page does.
    const [, origin = location.origin] = / src="(https?:\/\/[^/"]+)\//.exec(given) ?? [];
    const filled = {src: origin + path + theme, title: title.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign), height, heights};
    const form = given.replaceAll(' src="/', ` src="${origin}/`);
    const live = form.replace(/\{(src|title|heights?)\}/g, (_, name: keyof typeof filled) => filled[name]);
    const frozen = live.replace(/\/(?:[a-z]{2}\/)?embed\//g, `/v/${this.dataset.release}$&`).replace("height:calc(", "height:calc(44px + ");
    const [first, second] = this.querySelectorAll("textarea");
    if (first) first.value = live;
    if (second) second.value = frozen;
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}

/** What an address asks for, in whatever letters, and where it came through markup ("&amp;id=arg"). */
const askedFor = (search: string): URLSearchParams => new URLSearchParams(search.replace(/&(?:amp;)+/g, "&").toLowerCase());

/** What the head of an embed says of it; what stands in it from its script on is not for this page, whose policy would complain of it. */
async function embedAt(path: string): Promise<Embed | null> {
  try {
    const answer = await fetch(path);
    const {head} = new DOMParser().parseFromString(answer.ok ? (await answer.text()).split("<script", 1).join() : "", "text/html");
    const of = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="left-out:${name}"]`)?.content;
    const [title, height, heights] = [of("title"), of("height"), of("heights")];
    return title && height && heights ? {title, height, heights} : null;
  } catch {
    return null;
  }
}

customElements.define("snippet-maker", SnippetMaker);

export {};
