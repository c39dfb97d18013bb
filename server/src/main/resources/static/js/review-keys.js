// Single keys for the review. What a key does stands on the page: the element with data-key is pressed, first in the
// open panel, then in the current card, then anywhere. They can be switched off (WCAG 2.1.4).
(() => {
  const typing = (element) => element.closest("textarea,select,input:not([type=checkbox]):not([type=radio]),[contenteditable]");
  const isOn = () => localStorage.getItem("luoshi.keys") !== "off";
  const panel = () => {
    const card = luoshi.cards.current();
    return card && card.querySelector(".panel form");
  };

  const find = (key) => {
    const places = [panel(), luoshi.cards.current(), document];
    for (const place of places) {
      const found = place && [...place.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((e) => e.offsetParent);
      if (found) {
        return found;
      }
      if (place === panel() && place) {
        return null;
      }
    }
    return null;
  };

  const press = (element) => {
    if (element.matches("input[type=search]")) {
      element.focus();
      element.select();
    } else {
      element.click();
    }
  };

  const close = () => {
    const open = panel();
    if (open) {
      open.closest(".panel").replaceChildren();
    }
    luoshi.cards.choose(luoshi.cards.current(), { scroll: false });
  };

  const help = () => {
    const dialog = document.getElementById("keys");
    if (dialog.open) {
      dialog.close();
    } else {
      dialog.showModal();
    }
  };

  const submit = (form) => form.requestSubmit(form.querySelector("button.go"));

  const onKey = (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape" && !document.getElementById("keys").open) {
      close();
      return;
    }
    if (typing(event.target) || !isOn()) {
      return;
    }
    if (document.getElementById("keys").open) {
      if (event.key === "?") {
        event.preventDefault();
        help();
      }
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === "Enter") {
      onEnter(event);
    } else if (!move(key, event)) {
      const element = find(key);
      if (element && !(key === " " && event.target.closest("button,a,summary"))) {
        event.preventDefault();
        press(element);
      }
    }
  };

  // On a button or link Enter presses that one; in a panel it saves; else it confirms the current card.
  const onEnter = (event) => {
    if (event.target.closest("a,button,summary")) {
      return;
    }
    const form = panel();
    if (form && form.querySelector("button.go")) {
      event.preventDefault();
      submit(form);
    } else if (!form && luoshi.cards.current() && (event.target === document.body || event.target.closest(".cand,#paper"))) {
      const button = luoshi.cards.current().querySelector('[data-key="Enter"]');
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  };

  const move = (key, event) => {
    if (panel() && (key === "ArrowDown" || key === "ArrowUp")) {
      return false;
    }
    const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
    const inPaper = event.target.closest("#paper") && key.startsWith("Arrow");
    if (by && !inPaper) {
      event.preventDefault();
      luoshi.cards.step(by);
      return true;
    }
    if (key === "o") {
      luoshi.cards.choose(luoshi.cards.current());
      return true;
    }
    return false;
  };

  document.addEventListener("keydown", onKey);

  document.addEventListener("click", (event) => {
    if (event.target.closest('[data-open="keys"]')) {
      help();
    }
    if (event.target.closest("[data-close]") && event.target.closest(".panel")) {
      event.preventDefault();
      close();
    }
  });

  // Those picked for merging are offered ticked.
  document.addEventListener("htmx:configRequest", (event) => {
    const { verb, path, parameters } = event.detail;
    if (verb === "get" && path.endsWith("/merger")) {
      parameters.with = [...document.querySelectorAll(".pick:checked")].map((box) => box.value);
    }
  });

  // An opened panel takes the focus: its first field, or the panel itself where keys choose.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.classList.contains("panel")) {
      const field = event.detail.target.querySelector("[autofocus]");
      const form = event.detail.target.querySelector("form");
      if (field) {
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
      } else if (form) {
        form.tabIndex = -1;
        form.focus();
      }
      luoshi.cards.reveal(event.detail.target, document.getElementById("cards"));
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.getElementById("keys-on");
    box.checked = isOn();
    box.addEventListener("change", () => localStorage.setItem("luoshi.keys", box.checked ? "on" : "off"));
  });
})();
