// A checkbox (on the accessibility page) that turns the "/" key off and on.

export function start(root, memory) {
  const box = root.querySelector("input");
  if (!box) return;
  box.checked = memory.recall("ex-snabbtangent") !== "av";
  box.addEventListener("change", () => {
    if (!memory.remember("ex-snabbtangent", box.checked ? null : "av")) memory.excuse();
  });
  root.hidden = false;
}
