// The map: says the name of what is pointed at, and lets the arrow keys move where there are many links.
// Without this, every link is a stop for Tab, and the browser shows its name in a tooltip.

const MANY = 60;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function centre(link) {
  const { x, y, width, height } = link.getBBox();
  return [x + width / 2, y + height / 2];
}

/** The nearest link in a direction: what lies to the side counts double, what lies behind not at all. */
function beside(links, from, [right, down]) {
  const [x, y] = centre(from);
  let best = null;
  let shortest = Infinity;
  for (const link of links) {
    const [a, b] = centre(link);
    const ahead = (a - x) * right + (b - y) * down;
    const aside = Math.abs((a - x) * down) + Math.abs((b - y) * right);
    const length = ahead + 2 * aside;
    if (link !== from && ahead > 0 && length < shortest) [best, shortest] = [link, length];
  }
  return best;
}

/** One stop for Tab instead of 290: the arrow keys move within the map. */
function moveByArrows(root, links) {
  const stop = (chosen) => links.forEach((link) => link.setAttribute("tabindex", link === chosen ? "0" : "-1"));
  stop(links[0]);
  const linkOf = (event) => links.find((link) => link === event.target.closest("a"));
  root.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link) stop(link);
  });
  root.addEventListener("keydown", (event) => {
    const link = linkOf(event);
    if (!link || !ARROWS[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    beside(links, link, ARROWS[event.key])?.focus();
  });
}

export function start(root) {
  const caption = root.querySelector("[data-namn]");
  const links = [...root.querySelectorAll("[data-lankar] a")];
  const hint = caption.textContent;

  const say = (event) => {
    const title = event.target.closest("a")?.querySelector("title");
    caption.textContent = title?.textContent ?? hint;
  };
  const reset = () => (caption.textContent = hint);
  // On the figure, not on the picture: Chromium makes an SVG element with a listener for focus a stop for Tab.
  root.addEventListener("pointerover", say);
  root.addEventListener("focusin", say);
  root.addEventListener("pointerleave", reset);
  root.addEventListener("focusout", reset);
  if (links.length > MANY) moveByArrows(root, links);
}
