// What moves on the page while a button is held down takes the click away: the button is no longer where it was pressed.
let held = false;
let waiting = new Set();

addEventListener("pointerdown", () => { held = true; }, true);
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, release, true);

/** Do something as soon as nothing is held down, and after the click that a release may make. */
export function whenReleased(act) {
  waiting.add(act);
  if (!held) setTimeout(run);
}

function release() {
  held = false;
  setTimeout(run);
}

function run() {
  const acts = waiting;
  waiting = new Set();
  for (const act of acts) act();
}
