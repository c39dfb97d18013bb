// What goes wrong between page and server is told in place, in one sentence that the server or the page provides.
(() => {
  const say = (sentence) => {
    const said = document.getElementById("said");
    said.textContent = sentence;
    said.classList.add("bad");
  };

  const sentenceOf = (response) => {
    const page = new DOMParser().parseFromString(response, "text/html");
    const notice = page.querySelector("[role=alert]");
    return notice ? notice.textContent.trim() : document.body.dataset.fault;
  };

  document.addEventListener("htmx:sendError", () => say(document.body.dataset.network));
  document.addEventListener("htmx:timeout", () => say(document.body.dataset.network));
  document.addEventListener("htmx:responseError", (event) => say(sentenceOf(event.detail.xhr.responseText)));
  document.addEventListener("htmx:beforeRequest", () => {
    document.getElementById("said").classList.remove("bad");
  });
})();
