// The report as it stands in the page: findings in columns, texts once in a table of their own.

const SEVERITIES = ["critical", "high", "medium", "low", "info"];
const KINDS = ["fail", "unknown", "error"];
const STEPS = ["internet", "entry", "workload", "vulnerability", "identity", "data"];

const report = JSON.parse(document.getElementById("report").textContent);
const text = (index) => report.strings[index];

const workloadById = new Map(report.workloads.map((workload) => [workload.id, workload]));
const storeById = new Map(report.stores.map((store) => [store.id, store]));
const componentByPurl = new Map(report.components.map((component) => [component.purl, component]));
const vulnerabilitiesByPurl = Map.groupBy
  ? Map.groupBy(report.vulnerabilities, (vulnerability) => vulnerability.purl)
  : grouped(report.vulnerabilities, (vulnerability) => vulnerability.purl);

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    if (!groups.has(name)) {
      groups.set(name, []);
    }
    groups.get(name).push(item);
  }
  return groups;
}

function finding(index) {
  const columns = report.findings;
  return {
    index,
    rule: report.rules[columns.rule[index]] || { id: text(columns.ruleId[index]), title: "", because: "", fix: [], references: [] },
    severity: SEVERITIES[columns.severity[index]],
    kind: KINDS[columns.kind[index]],
    message: text(columns.message[index]),
    reason: text(columns.reason[index]),
    name: text(columns.name[index]),
    id: text(columns.id[index]),
    type: text(columns.type[index]),
    workload: text(columns.workload[index]),
    place: text(columns.place[index]),
    fix: text(columns.fix[index]),
    fingerprint: text(columns.fingerprint[index]),
    citations: columns.citations[index].map(text),
    evidence: triples(columns.evidence[index]),
    path: steps(columns.path[index]),
  };
}

function triples(flat) {
  const evidence = [];
  for (let i = 0; i < flat.length; i += 3) {
    evidence.push({ attribute: text(flat[i]), value: text(flat[i + 1]), place: text(flat[i + 2]) });
  }
  return evidence;
}

function steps(flat) {
  const path = [];
  for (let i = 0; i < flat.length; i += 4) {
    path.push({ kind: STEPS[flat[i]], label: text(flat[i + 1]), detail: text(flat[i + 2]), place: text(flat[i + 3]) });
  }
  return path;
}

/** How many findings of each kind and severity. */
function tally(indexes) {
  const counts = KINDS.map(() => SEVERITIES.map(() => 0));
  for (const index of indexes) {
    counts[report.findings.kind[index]][report.findings.severity[index]]++;
  }
  return counts;
}

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
const allFindings = report.findings.rule.map((rule, index) => index);
const findingsByWorkload = grouped(allFindings, (index) => text(report.findings.workload[index]));
