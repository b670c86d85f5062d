"""Holds what a scan lists from lock files below a folder against other readers of the same formats.

Those are tomllib for poetry, uv, pdm and Cargo, json for Pipfile, NuGet and Composer, `packaging` for pinned lines of
requirements.txt, and `go mod edit -json` for go.mod (where Go is there). Needs Python 3.11 and `pip install packaging`.

    python lock_files.py WARDROUND FOLDER      exits with 1 when a list differs
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from urllib.parse import unquote

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name


def toml(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def load(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def python_toml(path):
    """What comes from a registry: the project itself, folders and repositories have a source of another kind."""
    found = set()
    for package in toml(path).get("package", []):
        source = package.get("source", {})
        if not {"git", "url", "directory", "editable", "virtual", "path"} & source.keys() and source.get("type") not in (
            "git",
            "directory",
            "file",
            "url",
        ):
            found.add((canonicalize_name(package["name"]), package["version"]))
    return found


def pipfile(path):
    lock = load(path)
    return {
        (canonicalize_name(name), entry["version"].removeprefix("=="))
        for section in ("default", "develop")
        for name, entry in lock.get(section, {}).items()
        if "version" in entry
    }


def cargo(path):
    return {(p["name"], p["version"]) for p in toml(path).get("package", []) if p.get("source", "").startswith(("registry", "sparse"))}


def nuget(path):
    return {
        (name.lower(), entry["resolved"])
        for framework in load(path)["dependencies"].values()
        for name, entry in framework.items()
        if entry["type"] != "Project"
    }


def composer(path):
    """Without branches: they have no version that could be listed."""
    lock = load(path)
    packages = [(p["name"].lower(), p["version"].removeprefix("v")) for p in lock.get("packages", []) + lock.get("packages-dev", [])]
    return {(name, version) for name, version in packages if not version.startswith("dev-") and not version.endswith("-dev")}


def gemfile(path):
    """Bundler itself needs Ruby; the section GEM has one line of four blanks for each gem."""
    found, section = set(), ""
    for line in open(path, encoding="utf-8"):
        if line[:1].strip():
            section = line.strip()
        match = re.fullmatch(r" {4}(\S+) \(([^)]+)\)\s*", line)
        if match and section == "GEM":
            found.add((match[1], re.sub(r"-(x86|x64|arm|java|universal|aarch).*", "", match[2])))
    return found


def requirements(path):
    """Only pinned lines: what a range comes to, the file does not tell."""
    found = set()
    for line in open(path, encoding="utf-8-sig"):
        text = re.sub(r"(^|\s)#.*", "", line).split(" --hash")[0].rstrip("\\\n ").strip()
        try:
            wanted = Requirement(text)
        except InvalidRequirement:
            continue
        pins = [s.version for s in wanted.specifier if s.operator in ("==", "===") and not s.version.endswith("*")]
        if len(pins) == 1 and len(wanted.specifier) == 1 and not wanted.url:
            found.add((canonicalize_name(wanted.name), pins[0]))
    return found


def go_mod(path):
    """As `go mod edit` reads it, with what `replace` puts in place."""
    file = json.loads(subprocess.run(["go", "mod", "edit", "-json", path], capture_output=True, check=True).stdout)
    replaced = {}
    for each in file.get("Replace") or []:
        replaced[(each["Old"]["Path"], each["Old"].get("Version"))] = each["New"]
    toolchain = file.get("Toolchain", "").removeprefix("go") or file.get("Go")
    found = {("stdlib", toolchain)} if toolchain else set()  # advisories of Go's own library
    for module in file.get("Require") or []:
        new = replaced.get((module["Path"], module["Version"])) or replaced.get((module["Path"], None))
        if new is None:
            found.add((module["Path"], module["Version"]))
        elif "Version" in new:
            found.add((new["Path"], new["Version"]))
    return found


READERS = {
    "poetry.lock": ("pypi", python_toml),
    "uv.lock": ("pypi", python_toml),
    "pdm.lock": ("pypi", python_toml),
    "Pipfile.lock": ("pypi", pipfile),
    "requirements.txt": ("pypi", requirements),
    "Cargo.lock": ("cargo", cargo),
    "packages.lock.json": ("nuget", nuget),
    "composer.lock": ("composer", composer),
    "Gemfile.lock": ("gem", gemfile),
    "go.mod": ("golang", go_mod),
}


def scanned(wardround, path, kind):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "bom.json")
        subprocess.run([wardround, "scan", path, "--fail-on", "none", "-o", "cyclonedx=" + report], capture_output=True)
        bom = load(report)
    found = set()
    for component in bom.get("components", []):
        purl = component.get("purl", "")
        if purl.startswith(f"pkg:{kind}/") and "@" in purl:
            name, version = purl.removeprefix(f"pkg:{kind}/").split("?")[0].split("#")[0].rsplit("@", 1)
            found.add((unquote(name), unquote(version)))
    return found


def normal(kind, found):
    lower = kind in ("nuget", "composer", "golang")
    return {(n.lower() if lower else n, v.removeprefix("v") if kind in ("golang", "composer") else v) for n, v in found}


def main(wardround, folder):
    totals = {}
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in (".git", "node_modules"))
        for name in sorted(set(files) & READERS.keys()):
            path = os.path.join(directory, name)
            kind, reader = READERS[name]
            try:
                theirs = normal(kind, reader(path))
            except Exception as e:  # a broken sample is no list to compare with
                print(f"{os.path.relpath(path, folder)}: not read by the other reader: {e}")
                continue
            ours = normal(kind, scanned(wardround, path, kind))
            missing, extra = sorted(theirs - ours), sorted(ours - theirs)
            if name == "requirements.txt":
                extra = []  # guesses for ranges, marked as such
            total = totals.setdefault(name, [0, 0, 0])
            total[0] += 1
            total[1] += len(theirs)
            if missing or extra:
                total[2] += 1
                print(f"{os.path.relpath(path, folder)}: missing {missing} extra {extra}")
    for name, (files, components, differing) in sorted(totals.items()):
        print(f"{name}: {files} files, {components} components, {differing} lists differ")
    return 1 if any(total[2] for total in totals.values()) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
