// Says first that the bank has nothing on what was looked for, with the need that is sought and the way to send a tip; what is nearest is folded.
import { ADDRESSES, SITE } from "../fakta.js";
import { element } from "./element.js";

const PARTS = ["rubrik", "sokt", "tips", "nara"];

export class Missing {
  constructor(root, hits) {
    this.hits = hits;
    this.part = Object.fromEntries(PARTS.map((name) => [name, root.querySelector(`[data-tomt-${name}]`)]));
    this.plain = { title: this.part.rubrik.textContent, tip: this.part.tips.href };
    this.part.nara.querySelector("button").addEventListener("click", () => this.#unfold());
  }

  /** Say that nothing fits a question; `unfit` is { found } with the sought need, or null where something may fit; `near` is how many hits are near. */
  show(question, unfit, near) {
    const { part, plain } = this;
    part.rubrik.textContent = unfit ? `Vi har inget exempel om ”${question}” än` : plain.title;
    part.tips.href = question ? `${new URL(ADDRESSES.tips, SITE).href}?ord=${encodeURIComponent(question)}` : plain.tip;
    part.sokt.hidden = !unfit?.found;
    if (unfit?.found) part.sokt.replaceChildren("Vi söker exempel om det här: ", element("a", { href: new URL(unfit.found.address, SITE).href }, unfit.found.question));
    part.nara.hidden = !(unfit && near);
    this.hits.hidden = Boolean(unfit) || !near;
  }

  #unfold() {
    this.part.nara.hidden = true;
    this.hits.hidden = false;
    this.hits.querySelector("a").focus();
  }
}
