// Proposals under the search field: subjects, methods, municipalities and counties, while someone types.
import { lower } from "./fraga.mjs";
import { fold, root } from "./ordform.mjs";

const SHOWN = 6;

/** The names to propose for what is typed: [{ name, kind, replaces }], `replaces` is the part of the text to exchange. Pure. */
export function propose(text, { forslag, taggar }) {
  const typed = text.trim().toLowerCase();
  const last = typed.split(/\s+/).pop();
  const found = match(typed, forslag, taggar);
  const list = found.length || last === typed || last.length < 3 ? [found, text.trim()] : [match(last, forslag, taggar), text.trim().slice(-last.length)];
  return list[0].slice(0, SHOWN).map((item) => ({ ...item, replaces: list[1] }));
}

function match(typed, forslag, taggar) {
  if (typed.length < 2) return [];
  const wanted = fold(typed);
  const begins = (name) => fold(name.toLowerCase()).startsWith(wanted);
  const inside = (name) => lower(name).some(begins);
  const all = Object.entries(forslag).flatMap(([kind, names]) => names.map((name) => ({ name, kind })));
  const bySynonym = taggar.filter(([, ...synonyms]) => typed.length > 3 && synonyms.some(begins)).map(([name]) => name.toLowerCase());
  const ranked = [
    ...all.filter(({ name }) => begins(name)),
    ...all.filter(({ name, kind }) => kind === "Ämne" && bySynonym.includes(name.toLowerCase())),
    ...all.filter(({ name }) => inside(name)),
  ];
  return [...new Set(ranked)].filter(({ name }) => name.toLowerCase() !== typed);
}

/** The subjects nearest to a question that nothing was found for. Pure. */
export function nearestSubjects(text, { forslag, taggar }) {
  const roots = lower(text).map(root).filter((word) => word.length > 2);
  const alike = (one, other) => one.slice(0, 5) === other.slice(0, 5) || one.includes(other) || other.includes(one);
  const scored = taggar.map((names, index) => {
    const theirs = names.flatMap(lower).map(root).filter((word) => word.length > 3);
    return { name: forslag["Ämne"][index], score: roots.filter((word) => theirs.some((other) => alike(word, other))).length };
  });
  return scored.filter(({ score }) => score).sort((one, other) => other.score - one.score).slice(0, 4).map(({ name }) => name);
}

/** A list under `field`: arrows choose, Enter takes, Esc closes. `onChoose` gets the field's new text. */
export function attach(field, list, vocabulary, onChoose) {
  let items = [];
  let active = -1;

  function mark(index) {
    active = index;
    [...list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === index)));
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    items = [];
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function take({ name, replaces }) {
    const text = field.value.trim();
    close();
    onChoose(text.slice(0, text.length - replaces.length) + name);
  }

  function option(item, index) {
    const node = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "ex-dampad";
    kind.textContent = item.kind;
    node.id = `${list.id}-${index}`;
    node.setAttribute("role", "option");
    node.append(item.name, " ", kind);
    node.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // the field keeps its focus
      take(item);
    });
    return node;
  }

  field.addEventListener("input", () => {
    items = propose(field.value, vocabulary);
    if (!items.length) return close();
    list.replaceChildren(...items.map(option));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    return mark(-1);
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      const places = items.length + 1; // one place is the field itself
      mark(((active + 1 + steps[event.key] + places) % places) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(items[active]);
    } else if (event.key === "Escape") {
      event.preventDefault(); // the first Esc closes the list, the next empties the field
      close();
    } else if (event.key === "Enter") close();
  });
  field.addEventListener("blur", close);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) field.setAttribute(name, value);
  return { close };
}
