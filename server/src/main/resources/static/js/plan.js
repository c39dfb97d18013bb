// A bar of the Gantt is dragged, or moved by the arrow keys, to try another day; the server says what else would move.
(() => {
  const form = document.getElementById("try");
  const chart = document.querySelector("#gantt svg");
  if (!form || !chart) {
    return;
  }
  const SLACK = 4;
  const day = Number(chart.dataset.day);
  let held = null;

  // How many pixels of the screen a day of the drawing takes.
  const pixels = () => (day * chart.getBoundingClientRect().width) / chart.viewBox.baseVal.width;

  const shifted = (start, days) => {
    const date = new Date(`${start}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };

  const show = (bar, days) => {
    bar.setAttribute("transform", `translate(${days * day} 0)`);
    form.elements.node.value = bar.dataset.node;
    form.elements.start.value = shifted(bar.dataset.start, days);
    const said = document.getElementById("said");
    said.textContent = `${bar.dataset.title} ${form.elements.start.value}`;
  };

  chart.addEventListener("pointerdown", (event) => {
    const bar = event.target.closest("a.c-bar[data-node]");
    if (bar && event.button === 0) {
      held = { bar, x: event.clientX, days: 0, moved: false };
    }
  });

  addEventListener("pointermove", (event) => {
    if (!held) {
      return;
    }
    const way = event.clientX - held.x;
    if (held.moved || Math.abs(way) > SLACK) {
      held.moved = true;
      held.bar.classList.add("held");
      held.days = Math.round(way / pixels());
      show(held.bar, held.days);
    }
  });

  addEventListener("pointerup", () => {
    const done = held;
    held = null;
    if (!done || !done.moved) {
      return;
    }
    done.bar.classList.remove("held");
    done.bar.addEventListener("click", (event) => event.preventDefault(), { once: true });
    if (done.days !== 0) {
      form.requestSubmit();
    }
  });

  chart.addEventListener("dragstart", (event) => event.preventDefault());

  chart.addEventListener("keydown", (event) => {
    const bar = event.target.closest("a.c-bar[data-node]");
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (bar && step) {
      event.preventDefault();
      bar.dataset.days = Number(bar.dataset.days || 0) + step;
      show(bar, Number(bar.dataset.days));
    } else if (bar && event.key === "Enter" && Number(bar.dataset.days || 0) !== 0) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  document.getElementById("trial")?.scrollIntoView({ block: "nearest" });
})();
