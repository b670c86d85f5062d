// Paragraphs of the law, components, data stores, and what was and was not seen.

function hipaaPage(query) {
  const at = query.get("at");
  const groups = grouped(report.controls, (control) => control.status);
  const page = el(
    "div",
    {},
    pageTitle("HIPAA Security Rule", "45 CFR 164.308 to 164.316, paragraph by paragraph. Passed means that rules judged it and found nothing broken; what no rule sees is not covered by that."),
    el("ul", { class: "keys" }, STATUSES.filter((status) => groups.has(status)).map((status) => el("li", {}, el("span", { class: "tile " + status, "aria-hidden": "true" }), groups.get(status).length + " " + words(status)))),
    table("Paragraphs and how they fared", ["Paragraph", "Status", "Subjects", "Rules and gaps"], report.controls, 200, (control) => controlRow(control, at))
  );
  page.shown = () => {
    const row = page.querySelector(".marked");
    if (row) {
      row.scrollIntoView({ block: "center" });
    }
  };
  return page;
}

function controlRow(control, at) {
  return el(
    "tr",
    { class: control.citation === at ? "marked" : null },
    el("th", { scope: "row", class: "paragraph" }, control.citation, el("div", { class: "quiet" }, control.name), el("div", { class: "quiet" }, control.designation)),
    el("td", {}, pill("status " + control.status, words(control.status))),
    el("td", { class: "numbers" }, subjects(control)),
    el("td", {}, el("p", {}, control.note), control.rules.length ? el("div", { class: "chips" }, control.rules.map((rule) => el("a", { class: "chip", href: "#findings?rule=" + encodeURIComponent(rule) }, rule))) : el("p", { class: "quiet" }, "No rule serves it. Shown by " + control.shownBy.join(", ") + "."))
  );
}

function subjects(control) {
  const lines = [];
  for (const kind of ["failed", "unknown", "passed"]) {
    if (control[kind]) {
      lines.push(el("div", {}, control[kind].toLocaleString("en") + " " + kind));
    }
  }
  return lines;
}

function componentsPage() {
  const worst = (component) => Math.max(-1, ...(vulnerabilitiesByPurl.get(component.purl) || []).map((each) => each.score + (each.knownExploited ? 100 : 0)));
  const ordered = report.components.map((component) => [worst(component), component]).sort((a, b) => b[0] - a[0]);
  const vulnerable = ordered.filter(([score]) => score >= 0).length;
  return el(
    "div",
    {},
    pageTitle("Components", count(ordered.length, "component") + ", of which " + vulnerable + " with known vulnerabilities, worst first."),
    table("Components", ["Component", "Vulnerabilities", "Fixed in", "Comes in by"], ordered, 300, ([, component]) => componentRow(component))
  );
}

function componentRow(component) {
  const known = vulnerabilitiesByPurl.get(component.purl) || [];
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, component.name + " " + component.version, el("div", { class: "quiet" }, [component.ecosystem, component.scope === "shipped" ? "" : component.scope, component.certainty === "exact" ? "" : "version: " + words(component.certainty)].filter(Boolean).join(" · "))),
    el("td", {}, known.length ? known.map(vulnerabilityLine) : el("span", { class: "quiet" }, "none known")),
    el("td", {}, [...new Set(known.flatMap((each) => each.fixedVersions))].join(", ") || (known.length ? "no fix known" : "")),
    el("td", {}, component.via.length ? component.via.join(" → ") : "direct", el("div", { class: "quiet" }, component.place), component.evidence ? el("div", { class: "quiet" }, component.evidence) : "", reachLine(component))
  );
}

function reachLine(component) {
  if (!component.reach) {
    return "";
  }
  const words = { reached: "reached: ", "not-reached": "not reached: ", "not-known": "not known whether it is reached: " };
  return el("div", { class: "quiet" }, words[component.reach] + (component.reachPath.length ? component.reachPath.join(" → ") : component.reachReason));
}

function vulnerabilityLine(vulnerability) {
  return el(
    "div",
    { class: "line" },
    pill(SEVERITIES.includes(vulnerability.severity) ? vulnerability.severity : "unknown", vulnerability.severity + (vulnerability.score ? " " + vulnerability.score.toFixed(1) : "")),
    el("span", {}, vulnerability.id),
    vulnerability.knownExploited ? pill("critical", "known exploited" + (vulnerability.exploitDueDate ? ", due " + vulnerability.exploitDueDate : "")) : "",
    vulnerability.confidence === "guess" ? el("span", { class: "quiet" }, "a guess: " + vulnerability.reason) : ""
  );
}

const PATIENT_DATA = ["declared", "likely", "unknown", "none"];
const PATIENT_WORDS = { declared: "patient data", likely: "likely patient data", unknown: "not known", none: "no patient data" };

function storesPage() {
  const touching = grouped(
    report.workloads.flatMap((workload) => workload.data.map((access) => ({ workload, access }))),
    (touch) => touch.access.store
  );
  const ordered = [...report.stores].sort((a, b) => PATIENT_DATA.indexOf(a.patientData) - PATIENT_DATA.indexOf(b.patientData));
  return el(
    "div",
    {},
    pageTitle("Data", "Where patient data lies, why it is taken to, and which workloads may touch it."),
    table("Data stores", ["Store", "Patient data", "Who may touch it"], ordered, 200, (store) => storeRow(store, touching.get(store.id) || []))
  );
}

function storeRow(store, touching) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, store.name, el("div", { class: "quiet" }, store.type), el("div", { class: "quiet" }, store.place)),
    el("td", {}, pill("patient-" + store.patientData, PATIENT_WORDS[store.patientData]), el("div", { class: "quiet" }, store.reason)),
    el("td", {}, touching.length ? touching.map(touchLine) : el("span", { class: "quiet" }, "no workload of this scan"))
  );
}

function touchLine({ workload, access }) {
  return el(
    "div",
    { class: "touch" },
    el("a", { href: "#findings?workload=" + encodeURIComponent(workload.id) }, workload.name),
    " " + access.levels.join(", ") + " ",
    access.certain ? "" : pill("unknown", "perhaps"),
    el("div", { class: "quiet" }, access.because.join("; "))
  );
}

const OUTCOMES = ["denied", "failed", "partly-read", "not-understood", "skipped", "read"];
const OUTCOME_WORDS = {
  denied: "the account or file system refused",
  failed: "broken or too large",
  "partly-read": "understood in part",
  "not-understood": "no known format in it",
  skipped: "left out on purpose",
  read: "understood as a whole",
};

function coveragePage() {
  const groups = grouped(report.coverage, (status) => status.outcome);
  const unread = sum(report.unread.map(([, files]) => files));
  return el(
    "div",
    {},
    pageTitle("Coverage", "What the scan read, and what it could not see. What was not seen is not judged: it is neither a pass nor a fail."),
    OUTCOMES.filter((outcome) => groups.has(outcome)).map((outcome) =>
      el(
        "section",
        { class: "coverage" },
        el("h3", {}, titled(words(outcome)), " ", el("span", { class: "quiet" }, groups.get(outcome).length.toLocaleString("en") + ", " + OUTCOME_WORDS[outcome])),
        table(words(outcome), outcome === "read" ? ["File or call", "Scanner"] : ["File or call", "Why", "What to do"], groups.get(outcome), 100, (status) => statusRow(status, outcome))
      )
    ),
    unread ? el("section", {}, el("h3", {}, "Of a kind that no scanner reads ", el("span", { class: "quiet" }, count(unread, "file"))), el("div", { class: "chips" }, report.unread.map(([kind, files]) => el("span", { class: "chip" }, files.toLocaleString("en") + " " + kind)))) : "",
    el("section", {}, el("h3", {}, "Judged by"), el("dl", { class: "facts" }, [["wardround", report.version], ...report.data].flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])))
  );
}

const titled = (phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

function statusRow(status, outcome) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, status.target, outcome === "read" ? "" : el("div", { class: "quiet" }, status.scanner)),
    outcome === "read" ? el("td", {}, status.scanner) : el("td", {}, status.reason),
    outcome === "read" ? "" : el("td", {}, status.remedy)
  );
}
