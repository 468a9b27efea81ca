// Made by "exempelbank generate" from what Python states (scripts/exempelbank/exports/fakta.py): change it there.

export const SITE = new URL("../../../", import.meta.url); // from assets/<hash>/js/

/** Where what the scripts fetch is, below SITE. */
export const ADDRESSES = {"pagefind": "pagefind/pagefind.js", "urval": "pagefind/urval.json", "metoder": "pagefind/metoder.json", "mening": "pagefind/mening.json", "lagrum": "exempel/lagrum.json", "lagrumssidor": "pagefind/lagrum.json", "platser": "pagefind/platser/", "sokord": "exempel/sokord.json", "ordlista": "exempel/ordlista.json", "forslag": "forslag/ord-", "sokta": "exempel/sokta.json", "tips": "bidra/tips/", "likhet": "kommuner/likhet.json", "adresser": "adresser.json", "behov": "bidra/vi-soker/behov.json", "formular": "bidra/formular/formular.json", "visning": "bidra/formular/visning.json", "exempel": "exempel/", "kallfil": "exempel.txt"};

/** Pagefind's files: the way in, and what stands first in all others. */
export const PAGEFIND = {"entry": "pagefind-entry.json", "mark": "pagefind_dcd"};

/** What a word weighs in each field of the index. */
export const WEIGHTS = {"title": 8, "amnen": 4, "plats": 3, "sammanfattning": 2, "sokord": 0};

/** The facets, in the order of the pane. */
export const FACETS = [{"name": "syfte", "title": "Syfte"}, {"name": "tagg", "title": "Ämne"}, {"name": "alder", "title": "Barnens ålder"}, {"name": "uppfoljning", "title": "Så är det uppföljt"}, {"name": "lan", "title": "Län"}, {"name": "metod", "title": "Metod"}, {"name": "lage", "title": "Läge"}, {"name": "kommungrupp", "title": "Kommungrupp"}, {"name": "startar", "title": "Startår", "latestFirst": true}];

/** The orders of hits that can be chosen, beside the best first. */
export const ORDERS = {"reviewed": "granskad", "alike": "liknar"};

/** The facet that an empty answer leads to. */
export const SUBJECT = {"name": "tagg", "title": "Ämne"};

/** What is proposed while someone types: the kinds, the one that is a question, and the letters of the pieces. */
export const PROPOSALS = {"kinds": ["Ämne", "Metod", "Kommun", "Län", "Fråga"], "question": "Fråga", "lengths": [0, 2, 4, 7, 12]};

/** What likhet.json says of a municipality, in this order. */
export const KOMMUN = ["namn", "lanskod", "gruppkod", "folkmangd", "lat", "lon"];

/** The headings of an example. */
export const HEADINGS = ["Utgångsläge", "Arbetssätt", "Resultat", "Barnens delaktighet", "Förutsättningar", "Lärdomar", "Börja här", "Så gick det sen"];

/** How letters are typed without accents, where leaving out the marks is not enough. */
export const LETTERS = {"å": "a", "ä": "a", "ö": "o", "æ": "a", "ø": "o", "é": "e", "ü": "u", "ß": "s"};

/** The control characters that no text may have, as the inside of a class in a pattern. */
export const CONTROL = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff";

/** Vectors of half a byte a dimension, and the parts of compounds. */
export const MEANING = {"scale": 28, "joints": [["", ""], ["s", ""], ["", "a"], ["", "e"], ["e", ""], ["o", "a"], ["u", "a"]], "shortest": 3};

/** Endings, and how short a word may become. */
export const STEMMING = {"vowels": "aeiouyäåö", "step1": ["heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes", "arens", "andet", "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e"], "beforeS": "bcdfghjklmnoprtvy", "step2": ["dd", "gd", "nn", "dt", "gt", "kt", "tt"], "losingT": ["löst", "fullt"], "step3": ["lig", "els", "ig"], "rootEndings": ["ets", "et", "ning", "an"], "rootDoubled": ["mm", "nn"], "shortest": 4};

/** Words that carry no subject of their own. */
export const STOP_WORDS = `
  alla allt andra annan annat antingen använda använder arbeta arbetar arbetat att av bara behöva behöver bland blev
  bli blir borde bra både bör ca de deg dem den denna deras dess dessa det detta dig din dina ditt du där därför då
  efter ej eller en enligt er era ert ett exempel fick finns fler flera fram från få får fått för före första ge genom
  ger gick gjorde gjort gå går gör göra ha hade han hans har hela helt henne hennes hon hos hur här i ibland icke igen
  in inga ingen inget innan inom inte ja jag jobba jobbar ju kan kanske kommer kunde kunna lika lite man med mellan
  men mer mera mest min mina mitt mot mycket måste möjligt ned ner ni nu nya när nästan någon något några och också
  olika om oss på redan runt sa samt se sedan sen sig sin sina sitt ska skall skulle som stora så sådan tar till tills
  trots två under upp ur ut utan vad var vara varför varit varje vart vem vems vi via vid vilka vilken vilket vill vår
  våra vårt än ännu är även år åt över
`.trim().split(/\s+/);
