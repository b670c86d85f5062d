// The way from the internet to patient data, drawn as columns of stations with lines between them.

const BOX = { width: 160, height: 66, gap: 28, row: 14, top: 28 };
const CAPTIONS = {
  internet: "From",
  entry: "Way in",
  workload: "Workload",
  vulnerability: "Vulnerable component",
  identity: "Runs as",
  data: "May touch",
};

/** Columns of stations {kind, label, detail, tone}; a line joins each to all of the next column. */
function picture(columns, description) {
  // Wide pictures shrink to the page as far as they stay readable, and scroll beyond.
  const filled = columns.filter((column) => column.length > 0);
  const tallest = Math.max(...filled.map((column) => column.length));
  const height = BOX.top + tallest * (BOX.height + BOX.row);
  const width = filled.length * (BOX.width + BOX.gap) - BOX.gap + 2;
  const drawing = svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, role: "img", "aria-label": description, class: "picture" },
    svg("title", {}, description)
  );
  const places = filled.map((column, x) => column.map((station, y) => placed(station, x, y, column.length, tallest)));
  for (let x = 0; x + 1 < places.length; x++) {
    places[x].forEach((from) => places[x + 1].forEach((to) => drawing.append(line(from, to))));
  }
  places.forEach((column) => drawing.append(caption(column[0]), ...column.map(box)));
  drawing.style.minWidth = width * 0.8 + "px";
  return el("div", { class: "drawing", tabindex: "0", role: "group", "aria-label": "Picture of the way" }, drawing);
}

function placed(station, x, y, rows, tallest) {
  const offset = ((tallest - rows) * (BOX.height + BOX.row)) / 2;
  return { station, x: 1 + x * (BOX.width + BOX.gap), y: BOX.top + offset + y * (BOX.height + BOX.row) };
}

function line(from, to) {
  const x1 = from.x + BOX.width;
  const y1 = from.y + BOX.height / 2;
  const y2 = to.y + BOX.height / 2;
  const half = BOX.gap / 2;
  const tone = to.station.tone === "calm" ? from.station.tone : to.station.tone;
  const end = to.x - 5;
  return svg(
    "g",
    { class: "line " + (from.station.tone === "unknown" ? "unknown" : tone) },
    svg("path", { d: `M${x1} ${y1} C${x1 + half} ${y1} ${to.x - half} ${y2} ${end} ${y2}` }),
    svg("path", { class: "tip", d: `M${end - 3} ${y2 - 4} l6 4 l-6 4 z` })
  );
}

function caption(first) {
  return svg(
    "g",
    { class: "caption" },
    icon(first.station.kind, first.x + 1, 2, 0.9),
    svg("text", { x: first.x + 21, y: 14 }, CAPTIONS[first.station.kind])
  );
}

function box(place) {
  const { station, x, y } = place;
  return svg(
    "g",
    { class: "box " + station.tone },
    svg("title", {}, station.label + (station.detail ? ": " + station.detail : "")),
    svg("rect", { x, y, width: BOX.width, height: BOX.height, rx: 9 }),
    svg("text", { x: x + 11, y: y + (station.detail ? 22 : 38), class: "label" }, shortened(ownName(station), 18)),
    inTwoLines(station.detail, 24).map((words, i) => svg("text", { x: x + 11, y: y + 40 + 16 * i, class: "detail" }, words))
  );
}

/** A component without its group, for the picture is narrow; the title has it whole. */
function ownName(station) {
  return station.kind === "vulnerability" ? station.label.slice(station.label.lastIndexOf(":") + 1) : station.label;
}

/** Broken after a space or mark where one is near the end of the first line. */
function inTwoLines(words, most) {
  if (Array.from(words).length <= most) {
    return [words];
  }
  const mark = words.slice(0, most).search(/[ /.:-][^ /.:-]*$/) + 1;
  const cut = mark > most / 2 ? mark : most;
  return [words.slice(0, cut), shortened(words.slice(cut).trim(), most)];
}

function shortened(words, most) {
  const letters = Array.from(words || "");
  return letters.length <= most ? words : letters.slice(0, most - 1).join("") + "…";
}

// Outlines in a square of 16.
const ICONS = {
  internet: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M1 8h14M8 1c-5 4-5 10 0 14M8 1c5 4 5 10 0 14",
  entry: "M6 2h8v12H6M1 8h8M6 5l3 3-3 3",
  workload: "M8 1l6 3.5v7L8 15l-6-3.5v-7zM2 4.5L8 8l6-3.5M8 8v7",
  vulnerability: "M8 1.5L15 14H1zM8 6v4M8 12v.5",
  identity: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 15c0-7 12-7 12 0",
  data: "M2 4c0-3.500 12-3.500 12 0s-12 3.500-12 0M2 4v8c0 3.500 12 3.500 12 0V4M2 8c0 3.500 12 3.500 12 0",
};

function icon(kind, x, y, scale) {
  return svg("path", { d: ICONS[kind], transform: `translate(${x} ${y}) scale(${scale})`, class: "icon" });
}

/** A path from top to bottom, with the places where each station can be looked up. */
function pathList(path) {
  return el(
    "ol",
    { class: "stations" },
    path.map((step) =>
      el(
        "li",
        { class: PATH_TONE[step.kind] },
        svg("svg", { width: 18, height: 18, viewBox: "-1 -1 18 18", "aria-hidden": "true" }, icon(step.kind, 0, 0, 1)),
        el("div", {}, el("strong", {}, step.label), step.detail ? " " + step.detail : "", el("div", { class: "quiet" }, step.place))
      )
    )
  );
}

const PATH_TONE = { internet: "danger", entry: "danger", workload: "calm", vulnerability: "danger", identity: "calm", data: "patient" };

/** The picture of a finding's path. */
function pathPicture(path) {
  const words = path.map((step) => step.label + (step.detail ? " (" + step.detail + ")" : "")).join(", then ");
  return picture(path.map((step) => [{ ...step, tone: PATH_TONE[step.kind] }]), words);
}

const REACH = {
  internet: { label: "internet", detail: "anyone", tone: "danger" },
  authenticated: { label: "internet", detail: "with credentials", tone: "warn" },
  internal: { label: "inside", detail: "network or account", tone: "calm" },
  unknown: { label: "not known", detail: "cannot be told", tone: "unknown" },
};
const REACHES = ["internet", "authenticated", "unknown", "internal"];

/** The picture of a workload with all that bears on its patient data. */
function workloadPicture(workload) {
  const exposures = [...workload.exposures].sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach));
  const worst = exposures.length ? REACH[exposures[0].reach] : null;
  const columns = [
    worst ? [{ kind: "internet", ...worst }] : [],
    atMost(exposures.map((way) => ({ kind: "entry", label: way.label, detail: way.detail, tone: REACH[way.reach].tone })), "entry"),
    [{ kind: "workload", label: workload.name, detail: workload.runtime || workload.type, tone: "calm" }],
    atMost(vulnerableStations(workload), "vulnerability"),
    [{ kind: "identity", label: workload.identity.id ? workload.identity.label : "not known", detail: workload.identity.id ? "" : workload.identity.label.replace(/^not known: /, ""), tone: workload.identity.id ? "calm" : "unknown" }],
    atMost(workload.data.map(dataStation), "data"),
  ];
  const words = columns
    .filter((column) => column.length > 0)
    .map((column) => column.map((station) => station.label + (station.detail ? " (" + station.detail + ")" : "")).join(" and "))
    .join(", then ");
  return picture(columns, words);
}

function atMost(stations, kind) {
  const most = 3;
  if (stations.length <= most) {
    return stations;
  }
  const rest = stations.length - most + 1;
  return [...stations.slice(0, most - 1), { kind, label: "and " + rest + " more", detail: "", tone: stations[most - 1].tone }];
}

function vulnerabilitiesOf(workload) {
  const purls = workload.code.flatMap((code) => code.components);
  return purls.flatMap((purl) => vulnerabilitiesByPurl.get(purl) || []).sort((a, b) => Number(b.knownExploited) - Number(a.knownExploited) || b.score - a.score);
}

function vulnerableStations(workload) {
  return vulnerabilitiesOf(workload).map((vulnerability) => ({
    kind: "vulnerability",
    label: componentName(vulnerability.purl),
    detail: vulnerability.id + (vulnerability.knownExploited ? ", exploited" : ""),
    tone: vulnerability.knownExploited || ["critical", "high"].includes(vulnerability.severity) ? "danger" : "warn",
  }));
}

function componentName(purl) {
  const component = componentByPurl.get(purl);
  return component ? component.name.split(/[:/]/).filter((part) => !/^v\d+$/.test(part)).pop() + " " + component.version : purl;
}

function dataStation(access) {
  const store = storeById.get(access.store);
  const patient = store && (store.patientData === "declared" || store.patientData === "likely");
  const tone = !access.certain ? "unknown" : patient ? "patient" : store && store.patientData === "unknown" ? "unknown" : "calm";
  return { kind: "data", label: store ? store.name : access.store, detail: (access.certain ? "" : "perhaps ") + access.levels.join(", "), tone };
}
