/* Runs before the first paint, so that the page never flashes in the wrong colours, and hides what main.js is to replace.
   What it hides it shows again if main.js does not come. Old browsers read it too: plain syntax. */
(function () {
  var PATIENCE = 5000; /* milliseconds that a page may hold back what it shows without JavaScript */
  var root = document.documentElement;

  function isOurs(element) {
    return element.tagName === "SCRIPT" && element.type === "module";
  }
  /* The page as it is without JavaScript, unless main.js runs (and has said so). */
  function stand() {
    if (!root.classList.contains("ex-igang")) root.classList.remove("ex-js", "ex-fraga");
  }

  if ("noModule" in HTMLScriptElement.prototype) {
    root.classList.add("ex-js");
    if (location.search) root.classList.add("ex-fraga");
    /* Neither event bubbles: they are caught on their way down. A script that came but could not run has only the second. */
    ["error", "load"].forEach(function (name) {
      document.addEventListener(name, function (event) { if (isOurs(event.target)) stand(); }, true);
    });
    setTimeout(function () {
      stand();
      root.classList.remove("ex-fraga"); /* a search that is slow shows all examples meanwhile */
    }, PATIENCE);
  }
  try {
    var tema = localStorage.getItem("ex-tema");
    if (tema === "ljus" || tema === "mork") root.dataset.tema = tema;
  } catch (error) {
    /* Storage can be closed to us. Then the system's colours apply. */
  }
})();
