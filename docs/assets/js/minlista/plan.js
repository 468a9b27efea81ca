// A local action plan: rows of goal, step, responsible, date and follow-up, begun from what the saved examples did first. Pure.

export const FIELDS = { mal: "Mål", steg: "Steg", ansvarig: "Ansvarig", datum: "Datum", uppfoljning: "Uppföljning" };
export const NAME = "Lokal handlingsplan";
const STEPS = 5; // of one example, so that a plan can be looked over
const LONGEST = 5000;

const text = (value) => (typeof value === "string" ? value.slice(0, LONGEST) : "");

/** A row with what is given, the rest empty; `titel` names the example that it is from. */
export const rowOf = (given = {}) => Object.fromEntries([...Object.keys(FIELDS), "titel"].map((name) => [name, text(given[name])]));

/** A plan as it may be kept, whatever a file held. */
export const planOf = ({ id, namn, rader }) => ({ id: text(id), namn: text(namn), rader: rader.filter((row) => row && typeof row === "object").map(rowOf) });

/** A new plan from saved examples: the first steps of each, whom to ask, what it takes. `found` is what their pages say, by slug. */
export function begin(items, found, { id, taken }) {
  const rader = items.flatMap(({ slug, titel }) => (found.has(slug) ? rowsOf(found.get(slug)) : [rowOf({ titel })]));
  return { id, namn: freeName(taken), rader: rader.length ? rader : [rowOf()] };
}

function rowsOf({ title: titel, steps, method, ask, needs }) {
  const [leads, own] = [true, false].map((isLead) => steps.filter((text) => text.endsWith(":") === isLead)); // "Så gjorde länet:" is no step
  const from = method ? `${titel} (steg ur metoden ${method})` : titel;
  const told = [from, ...leads.map((text) => text.slice(0, -1))].join(". ");
  const does = own.slice(0, STEPS).map((steg, place) => rowOf({ steg, titel: place ? from : told }));
  const takes = needs.length ? [rowOf({ steg: `Se till att det här finns: ${needs.join(" ")}`, titel })] : [];
  return [...does, ...takes, rowOf({ steg: ask, titel })];
}

/** A name that no other plan has. */
function freeName(taken) {
  let name = NAME;
  for (let number = 2; taken.includes(name); number += 1) name = `${NAME} ${number}`;
  return name;
}

/** Whether someone has written something in a row, or something stands there from an example. */
export const isFilled = (row) => Object.keys(FIELDS).some((name) => row[name].trim());

/** A day as it is read: "2027-03-01" is "1 mars 2027". What is no day stays as it is. */
export function day(iso) {
  const found = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T12:00`) : null;
  return found && !Number.isNaN(found.getTime()) ? found.toLocaleDateString("sv-SE", { day: "numeric", month: "long", year: "numeric" }) : iso;
}
