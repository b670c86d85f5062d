// A card for each function or service, with the way to patient data drawn.

function workloadsPage() {
  const ordered = [...report.workloads].sort((a, b) => worstOf(a) - worstOf(b));
  return el(
    "div",
    {},
    pageTitle("Workloads", "Each function or service: who can reach it, what it is made of, what it runs as, and which data that may touch."),
    legendOfTones(),
    ordered.length ? growing(ordered, 40, workloadCard, el("div", { class: "stack" })) : el("p", { class: "empty" }, "No function or service was found.")
  );
}

/** Smaller is worse: failed criticals first. */
function worstOf(workload) {
  const own = findingsByWorkload.get(workload.id) || [];
  return Math.min(99, ...own.slice(0, 500).map((index) => report.findings.severity[index] + (report.findings.kind[index] === 0 ? 0 : 0.5)));
}

function workloadCard(workload) {
  const own = findingsByWorkload.get(workload.id) || [];
  const counts = tally(own);
  return el(
    "article",
    { class: "card workload", "aria-label": workload.name },
    el(
      "div",
      { class: "head" },
      el("div", {}, el("h3", {}, workload.name), el("p", { class: "quiet" }, [workload.type, workload.runtime, workload.place].filter(Boolean).join(" · "))),
      el(
        "div",
        { class: "pills" },
        SEVERITIES.map((severity, i) => (counts[0][i] ? pill(severity, counts[0][i] + " " + severity) : "")),
        sum(counts[1]) ? pill("unknown", sum(counts[1]) + " unknown") : "",
        sum(counts[2]) ? pill("error", count(sum(counts[2]), "rule error")) : "",
        own.length ? el("a", { class: "button", href: "#findings?workload=" + encodeURIComponent(workload.id) }, "Findings") : pill("pass", "no findings")
      )
    ),
    workloadPicture(workload),
    el("details", {}, el("summary", {}, "Ways in, code and access in words"), workloadWords(workload))
  );
}

function workloadWords(workload) {
  return el(
    "dl",
    { class: "facts" },
    el("dt", {}, "Ways in"),
    el("dd", {}, list(workload.exposures.map((way) => way.label + ": " + words(way.reach) + ", " + way.detail + " (" + way.place + ")"), "none found")),
    el("dt", {}, "Code"),
    el("dd", {}, list(workload.code.map((code) => code.path + (code.present ? ": " + count(code.components.length, "component") : ": not in the scan")), "none named")),
    el("dt", {}, "Runs as"),
    el("dd", {}, workload.identity.label + " (" + workload.identity.place + ")"),
    el("dt", {}, "May touch"),
    el("dd", {}, list(workload.data.map(accessWords), "no data store that the scan knows of"))
  );
}

function accessWords(access) {
  const store = storeById.get(access.store);
  return (store ? store.name : access.store) + ": " + (access.certain ? "" : "perhaps ") + access.levels.join(", ") + ". " + access.because.join("; ");
}

function list(lines, none) {
  return lines.length ? el("ul", {}, lines.map((line) => el("li", {}, line))) : none;
}

function legendOfTones() {
  const tones = { danger: "open or exploitable", warn: "guarded, or less grave", patient: "patient data", unknown: "cannot be told", calm: "neither" };
  return el("ul", { class: "keys" }, Object.entries(tones).map(([tone, meaning]) => el("li", {}, el("span", { class: "key " + tone, "aria-hidden": "true" }), meaning)));
}
