// Draws the layers and sites of the page's map; the list below the map says the same without a script.
(() => {
  const place = document.getElementById("map");
  if (!place || !window.L) {
    return;
  }
  const worst = ["over", "late", "good", "idle"];
  const sign = (shape) => `<span class="light ${shape}"></span>`;
  const element = (tag, text, attributes = {}) => {
    const made = Object.assign(document.createElement(tag), attributes);
    made.textContent = text;
    return made;
  };

  const map = L.map(place, { zoomControl: false, zoomSnap: 0.25, minZoom: 7, maxZoom: 19 });
  L.control.zoom({ zoomInTitle: place.dataset.zoomIn, zoomOutTitle: place.dataset.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);

  const popup = (site) => {
    const box = document.createElement("div");
    box.append(element("a", site.title, { href: site.address, lang: "zh-CN" }));
    const line = element("p", "");
    line.append(element("span", site.light, { className: `light ${site.shape}` }), ` ${site.lead}`);
    box.append(line, element("p", site.verdict));
    return box;
  };

  const pins = (sites) => {
    const group = L.markerClusterGroup({
      showCoverageOnHover: false,
      maxClusterRadius: 44,
      iconCreateFunction: (cluster) => {
        const shapes = cluster.getAllChildMarkers().map((pin) => pin.options.shape);
        const shape = worst.find((it) => shapes.includes(it));
        return L.divIcon({ className: "pin many", iconSize: [34, 34], html: `${sign(shape)}<b>${shapes.length}</b>` });
      },
    });
    for (const site of sites) {
      const title = `${site.title} · ${site.light} · ${site.verdict}`;
      const icon = L.divIcon({ className: "pin", iconSize: [26, 26], html: sign(site.shape) });
      group.addLayer(L.marker([site.latitude, site.longitude], { icon, shape: site.shape, title, alt: title }).bindPopup(() => popup(site)));
    }
    return group;
  };

  const areas = (sites) => sites.filter((site) => site.area)
    .map((site) => L.geoJSON(JSON.parse(site.area), { style: { className: "area" }, interactive: false }));

  const sheet = async (layer) => {
    const answer = await fetch(layer.address);
    const boundary = layer.kind === "boundary";
    return L.geoJSON(await answer.json(), {
      style: { className: layer.kind },
      interactive: !boundary,
      onEachFeature: (feature, drawn) => {
        const name = feature.properties.name;
        if (boundary && name) {
          drawn.bindTooltip(name, { permanent: true, direction: "center", className: "town-name" });
        } else if (!boundary) {
          drawn.bindPopup(() => element("p", name ? `${layer.name} · ${name}` : layer.name));
        }
      },
    });
  };

  const draw = async () => {
    const places = await (await fetch(place.dataset.places)).json();
    if (places.base) {
      L.tileLayer(places.base).addTo(map);
    }
    const sheets = await Promise.all(places.layers.map(sheet));
    map.setView([35.6, 117.6], 10);
    sheets.forEach((it) => it.addTo(map));
    areas(places.sites).forEach((it) => it.addTo(map));
    pins(places.sites).addTo(map);
    const here = place.dataset.here;
    const bounds = sheets.reduce((all, it) => all.extend(it.getBounds()), L.latLngBounds(places.sites.map((it) => [it.latitude, it.longitude])));
    if (here) {
      const [longitude, latitude] = here.split(",").map(Number);
      map.setView([latitude, longitude], 14);
    } else if (bounds.isValid()) {
      map.fitBounds(bounds, { padding: [6, 6] });
    }
    place.dataset.drawn = places.sites.length;
  };
  draw();
})();
