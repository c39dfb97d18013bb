// A form is sent once, and a file that is too large is told before it travels.
(() => {
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-deed]");
    if (!form) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
  });

  addEventListener("pageshow", () => {
    document.querySelectorAll("[data-sent]").forEach((form) => {
      delete form.dataset.sent;
    });
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-largest]")) {
      return;
    }
    const most = Number(event.target.dataset.largest) * 1024 * 1024;
    const large = [...event.target.files].find((file) => file.size > most);
    event.target.setCustomValidity(large ? event.target.dataset.tooLarge.replace("{0}", large.name) : "");
    event.target.reportValidity();
  });
})();
