// Tells when the writing in a field pauses.

const WAIT = 60;
const BEGUN = 400; // a word of one or two letters begins so much that it is not looked for while someone writes on

/** `run` when the writing in a field pauses, for what is written when the run before is done. Returns a function that calls it off. */
export function onPause(field, run) {
  let timer;
  let going = Promise.resolve();
  field.addEventListener("input", () => {
    clearTimeout(timer);
    const mine = (timer = setTimeout(async () => {
      await going;
      if (mine === timer) going = run();
    }, /(^|\s)\S{1,2}$/.test(field.value) ? BEGUN : WAIT));
  });
  return () => clearTimeout(timer);
}
