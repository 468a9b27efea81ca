// My municipality: chosen once, kept in this browser only. On an example's page: how its municipality is like mine; it is
// fetched only by those who have chosen (data-kraver).

export const KEY = "ex-min-kommun";

export async function start(root, memory) {
  const mine = memory.recall(KEY);
  const [{ sentence }, { at, fetchJson }, { retrying }] = await Promise.all(["likhet", "hamta", "omforsok"].map((name) => import(`./${name}.js`)));
  const say = retrying(async () => {
    const data = await fetchJson(at("likhet"), ({ kommuner }) => kommuner);
    const text = sentence(data, mine, root.dataset.platser.split(" "));
    root.querySelector("[data-text]").textContent = text;
    root.hidden = !text;
  });
  await say();
}
