// A changed choice filters at once, without the empty parts in the address; on wide screens all choices are open.
(() => {
  const form = document.querySelector("[data-filters]");
  if (!form) {
    return;
  }
  const details = form.querySelector("[data-wide]");
  details.open = matchMedia("(min-width: 861px)").matches;
  form.addEventListener("submit", () => {
    [...form.elements].filter((field) => field.name && !field.value).forEach((field) => {
      field.disabled = true;
    });
  });
  form.addEventListener("change", (event) => {
    if (event.target.matches("select") || (event.target.matches("[type=date]") && event.target.validity.valid)) {
      form.requestSubmit();
    }
  });
  addEventListener("pageshow", () => {
    [...form.elements].forEach((field) => {
      field.disabled = false;
    });
  });
})();
