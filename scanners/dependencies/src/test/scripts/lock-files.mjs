// Holds what a scan lists from each lock file below a folder against what the ecosystem's own reader of that format says:
// npm's arborist, Yarn's two parsers, YAML for pnpm (whose keys are name@version).
//
//   npm install && node lock-files.mjs WARDROUND FOLDER      exits with 1 when a list differs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import Arborist from "@npmcli/arborist";
import classic from "@yarnpkg/lockfile";
import { parseSyml } from "@yarnpkg/parsers";
import yaml from "js-yaml";

const [wardround, folder] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), "lock-files-"));

function* lockFiles(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git") {
      yield* lockFiles(path);
    } else if (["package-lock.json", "yarn.lock", "pnpm-lock.yaml"].includes(entry.name)) {
      yield path;
    }
  }
}

// Only what comes from a registry has a package URL of npm; git, file and workspace are told otherwise.
async function npm(path) {
  const tree = await new Arborist({ path: dirname(path) }).loadVirtual();
  const found = new Set();
  for (const node of tree.inventory.values()) {
    if (node.version && !node.isProjectRoot && !node.isLink && !node.isWorkspace && !/^(git|file)/.test(node.resolved ?? "")) {
      found.add(`${node.packageName}@${node.version}`);
    }
  }
  return found;
}

const nameOf = (request) => request.slice(0, request.indexOf("@", 1));
const rangeOf = (request) => request.slice(request.indexOf("@", 1) + 1);

function aliased(request) {
  const range = rangeOf(request);
  if (!range.startsWith("npm:")) return nameOf(request);
  const target = range.slice(4);
  const at = target.indexOf("@", 1);
  return at < 0 ? target : target.slice(0, at);
}

function yarnClassic(text) {
  const found = new Set();
  for (const [request, entry] of Object.entries(classic.parse(text).object)) {
    if (/\/-\//.test(entry.resolved ?? "/-/")) found.add(`${aliased(request)}@${entry.version}`);
  }
  return found;
}

function yarnBerry(text) {
  const found = new Set();
  for (const [key, entry] of Object.entries(parseSyml(text))) {
    const range = key === "__metadata" ? "" : rangeOf(entry.resolution);
    if (range.startsWith("npm:") || range.startsWith("patch:")) found.add(`${nameOf(entry.resolution)}@${entry.version}`);
  }
  return found;
}

function pnpm(text) {
  const keys = Object.keys(yaml.load(text).packages ?? {});
  return new Set(keys.filter((key) => !key.includes(":")).map((key) => key.replace(/\(.*/, "").replace(/^\//, "")));
}

async function expected(path) {
  if (path.endsWith("package-lock.json")) return npm(path);
  const text = readFileSync(path, "utf8");
  if (path.endsWith("pnpm-lock.yaml")) return pnpm(text);
  return text.includes("\n__metadata:") ? yarnBerry(text) : yarnClassic(text);
}

function scanned(path) {
  const bom = join(out, "bom.json");
  execFileSync(wardround, ["scan", path, "--fail-on", "none", "-o", `cyclonedx=${bom}`], { stdio: ["ignore", "ignore", "inherit"] });
  const found = new Set();
  for (const component of JSON.parse(readFileSync(bom, "utf8")).components ?? []) {
    if (component.purl?.startsWith("pkg:npm/")) found.add(decodeURIComponent(component.purl.slice("pkg:npm/".length).replace(/[?#].*/, "")));
  }
  return found;
}

let files = 0, components = 0, differing = 0;
for (const path of lockFiles(folder)) {
  // A package URL of npm is in lower case, by its specification; two packages of old are not (Base64, JSONStream).
  const theirs = new Set([...(await expected(path))].map((key) => key.toLowerCase()));
  const ours = scanned(path);
  const missing = [...theirs].filter((key) => !ours.has(key));
  const extra = [...ours].filter((key) => !theirs.has(key));
  files++;
  components += theirs.size;
  console.log(`${relative(folder, path)}: theirs ${theirs.size}, ours ${ours.size}`);
  if (missing.length + extra.length > 0) {
    differing++;
    console.log(`  missing: ${missing.join(" ")}\n  extra: ${extra.join(" ")}`);
  }
}
console.log(`${files} lock files, ${components} components, ${differing} lists differ`);
process.exit(differing > 0 ? 1 : 0);
