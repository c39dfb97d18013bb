// A number that an address names is opened.
(() => {
  const open = () => {
    const why = location.hash.startsWith("#why-") && document.getElementById(location.hash.slice(1));
    if (why) {
      why.open = true;
      why.scrollIntoView({ block: "nearest" });
    }
  };
  addEventListener("hashchange", open);
  open();
})();
