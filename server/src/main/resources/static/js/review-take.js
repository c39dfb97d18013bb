// Words selected in the paper can be taken up as a candidate. Offsets are code points of the document's text; each piece
// of the paper says at which one it begins.
(() => {
  const form = document.getElementById("take");
  const paper = document.getElementById("paper");

  const pieceOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-o]");

  // Code points from the beginning of the piece to this place in it.
  const offsetIn = (piece, node, offset) => {
    const range = document.createRange();
    range.setStart(piece, 0);
    range.setEnd(node, offset);
    return Number(piece.dataset.o) + [...range.toString()].length;
  };

  // A selection may begin or end between pieces (a whole paragraph); then the nearest piece inside counts.
  const edge = (range, atEnd) => {
    const node = atEnd ? range.endContainer : range.startContainer;
    const piece = pieceOf(node);
    if (piece) {
      return offsetIn(piece, node, atEnd ? range.endOffset : range.startOffset);
    }
    const inside = [...paper.querySelectorAll("[data-o]")].filter((each) => range.intersectsNode(each));
    const nearest = atEnd ? inside[inside.length - 1] : inside[0];
    return nearest ? Number(nearest.dataset.o) + (atEnd ? [...nearest.textContent].length : 0) : -1;
  };

  const offer = () => {
    const selection = getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const inPaper = range && !range.collapsed && paper.contains(range.commonAncestorContainer);
    const words = inPaper ? range.toString().trim() : "";
    form.hidden = words.length < 2;
    if (form.hidden) {
      return;
    }
    form.elements.start.value = edge(range, false);
    form.elements.end.value = edge(range, true);
    const at = range.getBoundingClientRect();
    form.style.left = `${Math.max(8, Math.min(innerWidth - 130, at.left + at.width / 2 - 50))}px`;
    form.style.top = `${Math.max(8, at.top - 44)}px`;
  };

  let wait = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(wait);
    wait = setTimeout(offer, 150);
  });
  paper.addEventListener("scroll", () => {
    form.hidden = true;
  }, { passive: true });
  form.addEventListener("htmx:afterRequest", () => {
    form.hidden = true;
    getSelection().removeAllRanges();
  });
})();
