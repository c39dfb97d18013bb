// Several units stand in one field, apart by 、: the list offers names for the last one typed.
(() => {
  let names = null;

  document.addEventListener("input", (event) => {
    if (!event.target.matches("[data-units]")) {
      return;
    }
    const list = document.getElementById("units");
    names = names || [...list.options].map((option) => option.value);
    const typed = event.target.value;
    const cut = Math.max(...["、", "，", ",", "；", ";"].map((mark) => typed.lastIndexOf(mark))) + 1;
    const before = typed.slice(0, cut);
    const last = typed.slice(cut).trim();
    list.replaceChildren(...names.filter((name) => name.includes(last)).slice(0, 50).map((name) => {
      const option = document.createElement("option");
      option.value = before + name;
      return option;
    }));
  });
})();
