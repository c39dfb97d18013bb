// Ticks all that is listed; the list was there to be read first.
document.querySelectorAll("[data-tick-all]").forEach((box) => {
  box.addEventListener("change", () => {
    box.closest("form").querySelectorAll("[name=seen]").forEach((each) => {
      each.checked = box.checked;
    });
  });
});
