// Protects people: finds what must never leave the browser, as check/rules/integritet.py does, by the same patterns. Pure.

const made = new Map(); // to make a pattern takes longer than to search a line with it

function cached(source, flags) {
  const key = `${flags} ${source}`;
  if (!made.has(key)) made.set(key, new RegExp(source, flags));
  const found = made.get(key);
  found.lastIndex = 0;
  return found;
}

/** A pattern of the form's file as a RegExp, with more flags where wanted. */
export const pattern = ({ source, flags }, more = "") => cached(source, flags + more);
/** A pattern that a whole text must be. */
export const whole = ({ source, flags }) => cached(`^(?:${source})$`, flags);
/** A pattern that a text must begin with. */
export const first = ({ source, flags }) => cached(`^(?:${source})`, flags);

/** The findings in a text: [name of what is said, values for its places]. `inPlace` says whether municipalities are named. */
export function findPrivate(text, data, inPlace) {
  const found = identities(text, data).map(() => ["PERSONNUMMER", {}]);
  for (const line of text.split("\n")) {
    found.push(...mailboxes(line, data), ...phones(line, data));
    if (inPlace) found.push(...small(line, data));
  }
  return found;
}

/** Identity numbers with a date that exists and a right check digit. */
export function identities(text, data) {
  const found = [];
  const at = pattern(data.monster.identity, "y");
  for (let place = 0; place < text.length; place += 1) {
    if (!/[0-9]/.test(text[place]) || /[0-9A-Za-z]/.test(text[place - 1] ?? "") || !/[0-9]/.test(text[place + 1] ?? "")) continue;
    at.lastIndex = place;
    const match = at.exec(text);
    if (!match || !isIdentity(match.groups)) continue;
    found.push(match[0]);
    place += match[0].length - 1;
  }
  return found;
}

function isIdentity({ century, date, dashed, last }) {
  const digits = (date ?? dashed).replace(/\D/g, "") + last;
  return luhn(digits) && last !== "0000" && (century ? [century] : ["18", "19", "20"]).some((hundred) => isDay(hundred + digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)));
}

function luhn(digits) {
  const sum = [...digits].reduce((total, digit, place) => {
    const double = Number(digit) * (place % 2 ? 1 : 2);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a day exists; that of a coordination number is sixty more. */
function isDay(year, month, day) {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, number));
  return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === number;
}

function mailboxes(line, data) {
  const [isPrivate, isUnit, personal] = [whole(data.monster.private), whole(data.monster.unit), first(data.monster.personal)];
  return [...line.matchAll(pattern(data.monster.mailbox, "g"))].flatMap((match) => {
    if (isPrivate.test(match.groups.domain)) return [["PRIVAT", { domain: match.groups.domain }]];
    const person = personal.exec(match[0]);
    if (!person) return [];
    const names = [person.groups.first.toLowerCase(), ...person.groups.last.toLowerCase().split("-")];
    return names.some((name) => data.kontor.includes(name) || isUnit.test(name)) ? [] : [["PERSON", {}]];
  });
}

function phones(line, data) {
  const bare = line.replace(pattern(data.monster.address, "g"), (found) => " ".repeat(found.length));
  const [least, above] = data.siffror;
  return [...bare.matchAll(pattern(data.monster.phone, "g"))].filter(([number]) => {
    const count = number.replace(/\D/g, "").length;
    return count >= least && count < above;
  }).map(() => ["TELEFON", {}]);
}

const small = (line, data) => [...line.matchAll(pattern(data.monster.small, "g"))].map(({ 0: written, groups }) => ["SMA_TAL", { written, who: (groups.who ?? `av ${groups.these}`).toLowerCase() }]);
