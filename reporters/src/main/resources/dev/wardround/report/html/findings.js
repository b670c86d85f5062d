// All findings in a list that draws only the rows in sight, with filters and one finding in full.

const ROW = 66;

function findingsPage(query) {
  const filters = {
    search: query.get("search") || "",
    severity: query.get("severity") || "",
    verdict: query.get("verdict") || "",
    provider: query.get("provider") || "",
    rule: query.get("rule") || "",
    workload: query.get("workload") || "",
  };
  const state = { filters, shown: [], selected: -1 };
  const status = el("p", { class: "quiet", role: "status" });
  const rows = el("div", { class: "rows", role: "presentation" });
  const box = el("div", { class: "listbox", role: "listbox", tabindex: "0", "aria-label": "Findings" }, rows);
  const detail = el("section", { class: "card detail", "aria-label": "Finding in full", "aria-live": "polite" });
  const view = { state, status, rows, box, detail };
  box.addEventListener("scroll", () => requestAnimationFrame(() => draw(view)));
  box.addEventListener("keydown", (event) => move(view, event));
  box.addEventListener("click", (event) => choose(view, event));
  const page = el(
    "div",
    { class: "findings" },
    pageTitle("Findings", ""),
    filterBar(view),
    status,
    el("div", { class: "split" }, box, detail)
  );
  view.refresh = () => refresh(view);
  new ResizeObserver(() => draw(view)).observe(box);
  view.refresh();
  const open = query.get("open");
  select(view, open === null ? 0 : Math.max(0, state.shown.indexOf(Number(open))));
  page.shown = () => select(view, state.selected);
  page.print = (all) => drawForPrint(view, all);
  return page;
}

function filterBar(view) {
  const { filters } = view.state;
  const used = new Set(report.findings.rule.map((rule, index) => (rule < 0 ? text(report.findings.ruleId[index]) : report.rules[rule].id)));
  const providers = new Set([...used].map(providerOf));
  // A rule or workload without findings can be linked to: the choice has to show it all the same.
  const rules = new Set([...used, filters.rule].filter(Boolean));
  const workloads = new Set([...findingsByWorkload.keys(), filters.workload].filter(Boolean));
  return el(
    "form",
    { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
    field("Search", el("input", { type: "search", value: filters.search, placeholder: "message, resource, file, rule", oninput: (event) => set(view, "search", event.target.value) })),
    choice(view, "severity", "Severity", SEVERITIES),
    choice(view, "verdict", "Verdict", KINDS),
    choice(view, "provider", "Provider", [...providers].sort()),
    choice(view, "rule", "Rule", [...rules].sort()),
    choice(view, "workload", "Workload", [...workloads].sort(), (id) => (workloadById.get(id) || { name: id }).name)
  );
}

const providerOf = (rule) => rule.split("-")[0];

function field(name, control) {
  return el("label", {}, el("span", {}, name), control);
}

function choice(view, filter, name, values, label) {
  const chosen = view.state.filters[filter];
  return field(
    name,
    el(
      "select",
      { onchange: (event) => set(view, filter, event.target.value) },
      el("option", { value: "" }, "All"),
      values.map((value) => el("option", { value, selected: value === chosen }, label ? label(value) : value))
    )
  );
}

function set(view, filter, value) {
  view.state.filters[filter] = value;
  clearTimeout(view.waiting);
  view.waiting = setTimeout(view.refresh, filter === "search" ? 120 : 0);
}

function refresh(view) {
  const { state } = view;
  state.shown = allFindings.filter(matcher(state.filters));
  view.rows.style.height = state.shown.length * ROW + "px";
  view.box.scrollTop = 0;
  view.status.textContent = count(state.shown.length, "finding") + (state.shown.length === allFindings.length ? "" : " of " + allFindings.length.toLocaleString("en"));
  select(view, 0);
}

function matcher(filters) {
  const columns = report.findings;
  const severity = SEVERITIES.indexOf(filters.severity);
  const kind = KINDS.indexOf(filters.verdict);
  const search = filters.search.trim().toLowerCase();
  return (index) => {
    const rule = text(columns.ruleId[index]);
    return (
      (severity < 0 || columns.severity[index] === severity) &&
      (kind < 0 || columns.kind[index] === kind) &&
      (!filters.rule || rule === filters.rule) &&
      (!filters.provider || providerOf(rule) === filters.provider) &&
      (!filters.workload || text(columns.workload[index]) === filters.workload) &&
      (!search || searched(index, rule).includes(search))
    );
  };
}

const searchable = [];

function searched(index, rule) {
  const columns = report.findings;
  return (searchable[index] ??= [text(columns.message[index]), text(columns.id[index]), text(columns.place[index]), text(columns.type[index]), rule, columns.citations[index].map(text).join(" ")]
    .join("\n")
    .toLowerCase());
}

function draw(view) {
  const first = Math.max(0, Math.floor(view.box.scrollTop / ROW) - 4);
  const last = Math.min(view.state.shown.length, first + Math.ceil(view.box.clientHeight / ROW) + 9);
  drawRows(view, first, last);
}

function drawRows(view, first, last) {
  const drawn = [];
  for (let at = first; at < last; at++) {
    drawn.push(row(view, at));
  }
  view.rows.replaceChildren(...drawn);
  const active = document.getElementById("row-" + view.state.selected);
  if (active) {
    view.box.setAttribute("aria-activedescendant", active.id);
  } else {
    view.box.removeAttribute("aria-activedescendant");
  }
}

function row(view, at) {
  const item = finding(view.state.shown[at]);
  const selected = at === view.state.selected;
  const node = el(
    "div",
    { class: "row", role: "option", id: "row-" + at, "data-at": at, "aria-selected": String(selected), "aria-posinset": at + 1, "aria-setsize": view.state.shown.length },
    el("div", { class: "line" }, pill(item.severity, item.severity), item.kind === "fail" ? "" : pill(item.kind, item.kind), el("span", { class: "message" }, item.message)),
    el("div", { class: "quiet clip" }, item.place + " · " + item.rule.id)
  );
  node.style.top = at * ROW + "px";
  return node;
}

function choose(view, event) {
  const target = event.target.closest(".row");
  if (target) {
    select(view, Number(target.dataset.at));
  }
}

function move(view, event) {
  const page = Math.max(1, Math.floor(view.box.clientHeight / ROW) - 1);
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key];
  if (by === undefined) {
    return;
  }
  event.preventDefault();
  select(view, Math.min(view.state.shown.length - 1, Math.max(0, view.state.selected + by)));
}

function select(view, at) {
  const { state, box } = view;
  state.selected = state.shown.length ? at : -1;
  const top = at * ROW;
  if (top < box.scrollTop) {
    box.scrollTop = top;
  } else if (top + ROW > box.scrollTop + box.clientHeight && box.clientHeight > 0) {
    box.scrollTop = top + ROW - box.clientHeight;
  }
  draw(view);
  view.detail.replaceChildren(...(state.selected < 0 ? [el("p", { class: "empty" }, "No finding matches.")] : inFull(finding(state.shown[at]))));
}

/** On paper every row counts, up to what paper can bear. */
function drawForPrint(view, all) {
  view.rows.classList.toggle("whole", all);
  if (all) {
    drawRows(view, 0, Math.min(2000, view.state.shown.length));
  } else {
    draw(view);
  }
}

function inFull(item) {
  return [
    el("div", { class: "pills" }, pill(item.severity, item.severity), pill(item.kind, item.kind)),
    el("h3", {}, item.message),
    item.kind === "fail" ? "" : el("p", { class: "reason " + item.kind }, el("strong", {}, item.kind === "unknown" ? "Not known: " : "The rule broke: "), item.reason),
    el("p", { class: "quiet" }, [item.name, item.type, item.place].filter(Boolean).join(" · ")),
    item.path.length ? pathList(item.path) : "",
    item.fix ? part("Fix", el("pre", {}, item.fix)) : "",
    item.evidence.length ? part("Evidence", el("dl", { class: "facts" }, item.evidence.flatMap(evidenceLines))) : "",
    item.rule.because ? part("Why it matters", el("p", {}, item.rule.because)) : "",
    item.citations.length ? part("HIPAA Security Rule", el("ul", {}, item.citations.map(citationLine))) : "",
    item.rule.references.length ? part("References", el("ul", {}, item.rule.references.map((address) => el("li", {}, reference(address))))) : "",
    part("Identity", el("dl", { class: "facts small" }, el("dt", {}, "rule"), el("dd", {}, item.rule.id), el("dt", {}, "subject"), el("dd", {}, item.id), el("dt", {}, "fingerprint"), el("dd", {}, item.fingerprint))),
  ].filter(Boolean);
}

function part(title, content) {
  return el("div", { class: "part" }, el("h4", {}, title), content);
}

function evidenceLines(evidence) {
  return [
    el("dt", {}, evidence.attribute || "subject"),
    el("dd", {}, el("code", {}, evidence.value || "absent"), " ", el("span", { class: "quiet" }, evidence.place)),
  ];
}

function citationLine(paragraph) {
  const control = report.controls.find((candidate) => candidate.citation === paragraph);
  return el("li", {}, el("a", { href: "#hipaa?at=" + encodeURIComponent(paragraph) }, "45 CFR " + paragraph), control ? " " + control.name + " (" + control.designation + ")" : "");
}
