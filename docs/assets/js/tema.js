/* Runs before the first paint, so that the page never flashes in the wrong colours. Old browsers read it too: plain syntax. */
(function () {
  var root = document.documentElement;
  if ("noModule" in HTMLScriptElement.prototype) root.classList.add("ex-js");
  if (location.search) root.classList.add("ex-fraga");
  try {
    var tema = localStorage.getItem("ex-tema");
    if (tema === "ljus" || tema === "mork") root.dataset.tema = tema;
  } catch (error) {
    /* Storage can be closed to us. Then the system's colours apply. */
  }
})();
