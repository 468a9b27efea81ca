// What a page says → its article, with the elements and classes of overrides/exempel.html.
import { SITE } from "../../fakta.js";
import { element } from "../dom.js";
import { NEEDS, STEPS } from "./vy.js";

const MARK = "visning"; // before ids, which the form's page may have too
const onSite = (url) => new URL(url, SITE).href;
const link = ({ title, url }, attributes = {}) => element("a", { ...attributes, href: onSite(url), target: "_blank", rel: "noopener", text: title });
const plain = (item) => (item.url ? link(item) : item.title);
const between = (nodes, mark) => nodes.flatMap((node, place) => (place ? [mark, node] : [node]));

/** The article. `sections` are { heading, nodes }; `address` says where the page will be. */
export function articleOf(view, sections, size, address) {
  const body = element("div", { class: "ex-brodtext" }, ...sections.filter(({ heading }) => heading !== STEPS && heading !== NEEDS).map(sectionOf), monday(view, sections), child(view), adaptations(view), unknownBox(view), sourceList(view));
  const code = element("div", { class: "ex-qr ex-visning__qr", "aria-hidden": "true", text: "QR-kod" });
  const foot = element("div", { class: "ex-utskriftsfot" }, code, element("p", { text: address }));
  return element("article", { class: `ex-utskrift ex-utskrift--${size}` }, head(view),
    element("div", { class: "ex-spalter" }, boxes(view), element("div", {}, body, element("div", {}, foot))));
}

function head(view) {
  const places = [...view.kommuner, ...view.lan].map((place) => element("li", {}, link(place)));
  const about = view.kommuner.length === 1 ? [view.kommuner[0].population, view.kommuner[0].kind].filter(Boolean).map((text) => element("li", { text })) : [];
  return element("header", { class: "ex-exempel__topp" },
    element("ul", { class: "ex-marken", "aria-label": "Syften" }, ...view.purposes.map((purpose) => element("li", {}, link(purpose, { class: `ex-marke ex-syfte--${purpose.slug}` })))),
    element("h1", { text: view.title || "Rubriken saknas" }),
    element("ul", { class: "ex-exempel__plats", "aria-label": "Kommun och län" }, ...places, ...about),
    element("p", { class: "ex-ingress", text: view.summary }),
    view.origin.heading ? element("p", { class: "ex-ursprung" }, element("strong", { text: view.origin.heading }), ` ${view.origin.text}`) : null);
}

function boxed(name, heading, attributes, ...content) {
  const id = `${MARK}-${name}`;
  return element("section", { ...attributes, "aria-labelledby": id }, element("h2", { id, text: heading }), ...content);
}

const rows = (facts) => element("dl", { class: "ex-fakta" }, ...facts.map(({ label, items }) =>
  element("div", { class: "ex-fakta__rad" }, element("dt", { text: label }), " ", element("dd", {}, ...between(items.map(plain), ", ")))));

function boxes({ facts, followup, research }) {
  return element("div", { class: "ex-rutor" },
    boxed("snabbfakta", "Snabbfakta", { class: "ex-ruta ex-ruta--fakta" }, rows(facts)),
    boxed("uppfoljning", "Så är exemplet uppföljt", { class: "ex-ruta" },
      element("p", { class: "ex-ruta__niva", text: followup.heading }),
      followup.text ? element("p", { text: followup.text }) : null,
      followup.rows.length ? rows(followup.rows) : null),
    research.length ? boxed("forskning", "Vad säger forskningen om metoden", { class: "ex-ruta" }, ...research.map((method) => element("p", {}, link(method), `: ${method.text}`))) : null);
}

const sectionOf = ({ heading, nodes }, number) => (heading ? boxed(`avsnitt-${number}`, heading, {}, nodes) : nodes);

/** How to begin, without the letter, which the contributor has no part in. */
function monday({ method, resources, contact }, sections) {
  const [steps, needs] = [STEPS, NEEDS].map((wanted) => sections.find(({ heading }) => heading === wanted));
  const title = (text) => element("h3", { text });
  const borrowed = method && element("div", {}, title("Första stegen"), element("p", {}, "Exemplet har inga egna steg. De här är metodens: ", link(method), "."), element("ol", {}, ...method.steps.map((text) => element("li", { text }))));
  const mail = contact?.epost ? [": ", element("a", { href: `mailto:${contact.epost}`, text: contact.epost })] : [];
  return boxed("mandag", "Börja på måndag", { class: "ex-mandag" },
    ...(steps ? [title(STEPS), steps.nodes] : [borrowed]),
    ...(needs ? [title(NEEDS), needs.nodes] : resources ? [title(NEEDS)] : []),
    resources ? element("p", {}, element("strong", { text: "Resurser:" }), ` ${resources}`) : null,
    contact ? element("div", {}, title("Fråga dem som gjorde det"), element("p", {}, contact.funktion, ...mail)) : null);
}

const child = ({ barnversion }) => (barnversion ? boxed("barnversion", "Berättat för barn", { class: "ex-barn" }, element("p", { text: barnversion })) : null);

/** Each adaptation beside its original, of which the page itself says more. */
function adaptations({ title, adaptations: all }) {
  const side = (...content) => element("div", { class: "ex-provat__sida" }, ...content);
  const pair = (one) => element("div", { class: "ex-provat" },
    side(element("h3", {}, "Originalet: ", link(one))),
    side(element("h3", { text: `Anpassningen: ${title}` }), rows(one.rows)));
  return all.length ? boxed("anpassning", "Vi har prövat det här", {}, ...all.map(pair)) : null;
}

const unknownBox = ({ unknown }) => (unknown ? boxed("okant", unknown.heading, { class: "ex-okant" }, element("ul", {}, ...unknown.items.map((text) => element("li", { text })))) : null);

const sourceList = ({ sources }) => (sources.length ? boxed("kallor", "Källor", { class: "ex-kallor" }, element("ol", {}, ...sources.map(sourceOf))) : null);

function sourceOf(source) {
  const named = [source.publisher, source.year].filter(Boolean).map((text) => `, ${text}`);
  const read = [source.read && `läst ${source.read}`, source.part].filter(Boolean).join("; ");
  return element("li", {}, outside(source.title, source.url), ...named,
    ...(read ? [" ", element("span", { class: "ex-dampad", text: `(${read})` })] : []),
    ...(source.archive ? [" ", outside("Arkiverad kopia", source.archive)] : []));
}

/** A link to another site, or the text alone where there is no address that a browser opens as a page. */
const outside = (title, url) => (/^https?:/i.test(url) ? element("a", { href: url, target: "_blank", rel: "noopener", text: title }) : title);
