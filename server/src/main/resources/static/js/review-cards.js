// One candidate is the current one: it shows its actions, and the paper stands at its words.
window.luoshi = window.luoshi || {};
luoshi.cards = (() => {
  const all = () => [...document.querySelectorAll(".cand")];
  const current = () => document.querySelector(".cand.on");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const glide = calm ? "auto" : "smooth";

  // Scrolls only the box that holds the element, never the page around it.
  const reveal = (element, box) => {
    const table = element.closest(".table-box");
    if (table) {
      table.scrollLeft += element.getBoundingClientRect().left - table.getBoundingClientRect().left - 20;
    }
    const inner = box && box.scrollHeight > box.clientHeight + 4;
    if (!inner) {
      element.scrollIntoView({ block: "nearest", behavior: glide });
      return;
    }
    const at = element.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (at.top < frame.top + 70 || at.bottom > frame.bottom - 40) {
      box.scrollTo({ top: box.scrollTop + at.top - frame.top - frame.height * 0.28, behavior: glide });
    }
  };

  const marksOf = (card) => (card ? [...document.querySelectorAll(`#paper mark[data-c~="${card.dataset.id}"]`)] : []);

  const light = (card) => {
    document.querySelectorAll("#paper mark.on").forEach((mark) => mark.classList.remove("on"));
    marksOf(card).forEach((mark) => mark.classList.add("on"));
  };

  const choose = (card, { focus = true, scroll = true } = {}) => {
    if (!card) {
      return;
    }
    all().forEach((other) => {
      if (other !== card) {
        other.classList.remove("on");
        other.removeAttribute("aria-current");
      }
    });
    card.classList.add("on");
    card.setAttribute("aria-current", "true");
    light(card);
    if (focus) {
      card.focus({ preventScroll: true });
    }
    if (scroll) {
      reveal(card, document.getElementById("cards"));
      const mark = marksOf(card)[0];
      if (mark && mark.offsetParent) {
        reveal(mark, document.getElementById("paper"));
      }
    }
  };

  const step = (by) => {
    const cards = all();
    const at = cards.indexOf(current());
    choose(cards[Math.min(cards.length - 1, Math.max(0, at + by))]);
  };

  const nextOpen = (from) => {
    const cards = all();
    const behind = cards.slice(cards.indexOf(from) + 1);
    return behind.find((card) => card.dataset.state === "open") || from;
  };

  let pending = null;

  // What a decision left behind: cards that others stand for go, and the next one that waits becomes current.
  document.addEventListener("luoshi-decided", (event) => {
    pending = event.detail;
    pending.stale.split(" ").filter(Boolean).forEach((id) => {
      const card = document.getElementById(`c-${id}`);
      if (card) {
        card.remove();
      }
    });
  });

  document.addEventListener("htmx:afterSettle", () => {
    if (!pending) {
      return;
    }
    const card = document.getElementById(`c-${pending.next}`);
    pending = null;
    if (card) {
      choose(card.dataset.state === "open" ? card : nextOpen(card));
    }
  });

  document.addEventListener("click", (event) => {
    const card = event.target.closest(".cand");
    if (card && card !== current()) {
      choose(card, { focus: !event.target.closest("a,button,input,select,textarea,label") });
    }
  });

  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".cand");
    if (card && card !== current()) {
      choose(card, { focus: false, scroll: false });
    }
  });

  const begin = () => {
    const named = location.hash.startsWith("#c-") && document.getElementById(location.hash.slice(1));
    choose(named || document.querySelector('.cand[data-state="open"]') || all()[0], { scroll: Boolean(named) });
  };

  document.addEventListener("DOMContentLoaded", begin);
  addEventListener("hashchange", begin);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.requestConfig && event.detail.requestConfig.verb === "get" && event.detail.target.id === "cards") {
      const first = document.querySelector(".cand");
      choose(first, { focus: false, scroll: false });
    }
  });

  return { all, current, choose, step, light, reveal, marksOf };
})();
