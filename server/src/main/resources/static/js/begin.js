// Tells the style sheets that scripts run; before anything is drawn, so that nothing flickers.
document.documentElement.classList.add("js");
