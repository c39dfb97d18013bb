// Paper and cards point at each other: a click on marked words chooses their card, hovering shows which belong together.
(() => {
  const cardOf = (mark) =>
    mark.dataset.c.split(" ").map((id) => document.getElementById(`c-${id}`)).find(Boolean);

  const paper = document.getElementById("paper");

  paper.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const selecting = !getSelection().isCollapsed;
    if (!mark || selecting) {
      return;
    }
    const card = cardOf(mark);
    if (card) {
      luoshi.cards.choose(card, { scroll: false });
      luoshi.cards.reveal(card, document.getElementById("cards"));
      show("cards");
    } else {
      const first = mark.dataset.c.split(" ")[0];
      location.assign(`${location.pathname}?show=all#c-${first}`);
    }
  });

  // A sentence that was not taken brings the paper to its words.
  document.getElementById("list").addEventListener("click", (event) => {
    const sentence = event.target.closest("[data-start]");
    if (!sentence || event.target.closest("button,a")) {
      return;
    }
    const start = Number(sentence.dataset.start);
    const piece = [...paper.querySelectorAll("[data-o]")].filter((each) => Number(each.dataset.o) <= start).pop();
    if (piece) {
      show("paper");
      luoshi.cards.reveal(piece, paper);
      paper.querySelectorAll(".here").forEach((each) => each.classList.remove("here"));
      piece.classList.add("here");
    }
  });

  const hover = (id, on) => {
    document.querySelectorAll(`#paper mark[data-c~="${id}"]`).forEach((mark) => mark.classList.toggle("near", on));
    const card = document.getElementById(`c-${id}`);
    if (card) {
      card.classList.toggle("near", on);
    }
  };

  const idsUnder = (target) => {
    const mark = target.closest("mark");
    const card = target.closest(".cand");
    return mark ? mark.dataset.c.split(" ").slice(0, 1) : card ? [card.dataset.id] : [];
  };

  document.getElementById("review").addEventListener("mouseover", (event) => idsUnder(event.target).forEach((id) => hover(id, true)));
  document.getElementById("review").addEventListener("mouseout", (event) => idsUnder(event.target).forEach((id) => hover(id, false)));

  // On a narrow screen one of the two is shown at a time.
  const show = (view) => {
    document.getElementById("review").dataset.view = view;
    document.querySelectorAll(".switch [data-view]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    });
  };

  document.querySelectorAll(".switch [data-view]").forEach((button) => {
    button.addEventListener("click", () => {
      show(button.dataset.view);
      luoshi.cards.choose(luoshi.cards.current());
    });
  });
})();
