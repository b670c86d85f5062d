// What to do first, and how much of everything there is.

function overview() {
  const counts = tally(allFindings);
  return el(
    "div",
    {},
    pageTitle("Overview", scanned()),
    el(
      "div",
      { class: "cards" },
      figure("Failed", sum(counts[0]), "fail", "safeguards that are broken", "#findings?verdict=fail", severityBar(counts[0])),
      figure("Unknown", sum(counts[1]), "unknown", "could not be judged: neither pass nor fail", "#findings?verdict=unknown", severityBar(counts[1])),
      figure("Rule errors", sum(counts[2]), "error", "rules that broke on a subject", "#findings?verdict=error", null),
      figure("Passed", sum(report.rules.map((rule) => rule.passed)), "pass", "safeguards shown to hold", "#hipaa", null)
    ),
    el("h3", {}, report.first.length ? "Do first" : "Nothing failed"),
    el("ol", { class: "first" }, report.first.map(firstItem)),
    el("div", { class: "halves" }, hipaaTiles(), notSeen())
  );
}

function scanned() {
  return [
    report.roots.join(", ") + ": ",
    [
      count(report.filesSeen, "file"),
      count(report.resources, "resource"),
      count(report.workloads.length, "workload"),
      count(report.stores.length, "data store"),
      count(report.components.length, "component"),
    ].join(", "),
  ];
}

function figure(name, number, kind, words, address, bar) {
  return el(
    "a",
    { class: "card figure " + kind, href: address },
    el("span", { class: "name" }, name),
    el("span", { class: "number" }, number.toLocaleString("en")),
    bar || "",
    el("span", { class: "words" }, words)
  );
}

/** How the severities share a number, as one bar with a legend. */
function severityBar(counts) {
  const all = sum(counts);
  if (all === 0) {
    return null;
  }
  const bar = el("span", { class: "bar", "aria-hidden": "true" });
  const legend = el("span", { class: "legend" });
  SEVERITIES.forEach((severity, i) => {
    if (counts[i] > 0) {
      const part = el("span", { class: severity });
      part.style.flexGrow = counts[i];
      bar.append(part);
      legend.append(el("span", { class: "entry " + severity }, counts[i].toLocaleString("en") + " " + severity));
    }
  });
  return el("span", {}, bar, legend);
}

function firstItem(index) {
  const item = finding(index);
  return el(
    "li",
    { class: "card" },
    el("div", { class: "line" }, pill(item.severity, item.severity), el("a", { href: "#findings?open=" + index }, item.message)),
    item.path.length ? pathPicture(item.path) : "",
    item.fix ? el("div", { class: "fix" }, el("strong", {}, "Fix"), el("pre", {}, item.fix)) : "",
    el("p", { class: "quiet" }, item.place + " · " + item.citations.map((paragraph) => "45 CFR " + paragraph).join(", "))
  );
}

const STATUSES = ["failed", "unknown", "passed", "not-assessed", "to-attest", "inherited"];

function hipaaTiles() {
  const groups = grouped(report.controls, (control) => control.status);
  return el(
    "section",
    { class: "card" },
    el("h3", {}, "HIPAA Security Rule"),
    el(
      "div",
      { class: "tiles" },
      report.controls.map((control) =>
        el("a", { class: "tile " + control.status, href: "#hipaa?at=" + encodeURIComponent(control.citation), title: control.citation + " " + control.name + ": " + words(control.status), "aria-label": control.citation + " " + control.name + ": " + words(control.status) })
      )
    ),
    el(
      "ul",
      { class: "keys" },
      STATUSES.filter((status) => groups.has(status)).map((status) =>
        el("li", {}, el("span", { class: "tile " + status, "aria-hidden": "true" }), groups.get(status).length + " " + words(status))
      )
    )
  );
}

const words = (word) => word.replace(/-/g, " ");

function notSeen() {
  const troubles = report.coverage.filter((status) => status.outcome !== "read");
  const groups = grouped(troubles, (status) => status.outcome);
  return el(
    "section",
    { class: "card" },
    el("h3", {}, "Not seen"),
    troubles.length === 0 ? el("p", {}, "Everything that a scanner wanted was read.") : "",
    el(
      "ul",
      { class: "plain" },
      OUTCOMES.filter((outcome) => groups.has(outcome)).map((outcome) =>
        el("li", {}, pill("outcome " + outcome, words(outcome)), " " + groups.get(outcome).length.toLocaleString("en") + " ", el("span", { class: "quiet" }, OUTCOME_WORDS[outcome]))
      )
    ),
    el("p", {}, el("a", { href: "#coverage" }, "Reasons and remedies"))
  );
}
