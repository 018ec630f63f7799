export {};

/** `<lost-map>` on the page for unknown addresses: the map of an indicator that does not exist is asked of the map itself, which says what comes nearest. */
class LostMap extends HTMLElement {
  connectedCallback(): void {
    const [, map, indicator] = /^(\/(?:[a-z]{2}\/)?map\/)([^/]+)\/?$/.exec(location.pathname) ?? [];
    if (!map || !indicator) return;
    const asked = new URLSearchParams(location.search);
    asked.set("indicator", decodeURIComponent(indicator));
    location.replace(`${map}?${asked}`);
  }
}

customElements.define("lost-map", LostMap);
