export {};

/**
 * `<live-address data-release="a389a226ee">` on the page for unknown addresses. A release has no files of its own until it is kept: where the host
 * cannot answer its frozen addresses with the live files, this goes there.
 */
class LiveAddress extends HTMLElement {
  connectedCallback(): void {
    const frozen = `/v/${this.dataset.release}/`;
    const {pathname, search, hash} = location;
    // One slash and no more: two would lead to another site.
    if (pathname.startsWith(frozen)) location.replace(`/${pathname.slice(frozen.length).replace(/^\/+/, "")}${search}${hash}`);
  }
}

customElements.define("live-address", LiveAddress);
