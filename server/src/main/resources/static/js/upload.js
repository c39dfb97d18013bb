// Files are sent as soon as they are chosen or dropped; those too large are named and left out before they travel.
(() => {
  const form = document.getElementById("drop");
  const input = document.getElementById("files");
  const notice = document.getElementById("upload-notice");
  const paste = document.getElementById("paste");
  const toggle = document.querySelector("[data-paste]");

  const tell = (sentences) => {
    notice.textContent = sentences.join(" ");
    notice.hidden = sentences.length === 0;
  };

  const send = (files) => {
    const fits = files.filter((file) => file.size <= Number(form.dataset.largest));
    const tooLarge = files.filter((file) => !fits.includes(file));
    tell(tooLarge.map((file) => form.dataset.large.replace("{0}", file.name)));
    const chosen = new DataTransfer();
    fits.forEach((file) => chosen.items.add(file));
    input.files = chosen.files;
    if (fits.length > 0) {
      form.requestSubmit();
    }
  };

  input.addEventListener("change", () => send([...input.files]));
  form.addEventListener("htmx:afterRequest", () => {
    input.value = "";
  });

  const over = (on) => (event) => {
    event.preventDefault();
    form.classList.toggle("over", on);
  };
  addEventListener("dragover", over(true));
  addEventListener("dragleave", over(false));
  addEventListener("drop", (event) => {
    over(false)(event);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) {
      tell([form.dataset.none]);
    } else {
      send(files);
    }
  });

  paste.hidden = true;
  toggle.addEventListener("click", () => {
    paste.hidden = !paste.hidden;
    toggle.setAttribute("aria-expanded", String(!paste.hidden));
    if (!paste.hidden) {
      paste.elements.text.focus();
    }
  });
  paste.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt === paste && event.detail.successful) {
      paste.reset();
    }
  });
})();
