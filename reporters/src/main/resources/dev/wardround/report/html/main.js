// The pages by name, the way between them, and light and dark.

const PAGES = [
  { name: "overview", title: "Overview", draw: overview },
  { name: "workloads", title: "Workloads", draw: workloadsPage, number: report.workloads.length },
  { name: "findings", title: "Findings", draw: findingsPage, number: allFindings.length },
  { name: "hipaa", title: "HIPAA", draw: hipaaPage, number: report.controls.length },
  { name: "components", title: "Components", draw: componentsPage, number: report.components.length },
  { name: "data", title: "Data", draw: storesPage, number: report.stores.length },
  { name: "coverage", title: "Coverage", draw: coveragePage, number: report.coverage.length },
];

const stage = document.getElementById("stage");
let page = null;

function show(moved) {
  const [name, query] = location.hash.slice(1).split("?");
  const chosen = PAGES.find((candidate) => candidate.name === name) || PAGES[0];
  page = chosen.draw(new URLSearchParams(query || ""));
  stage.replaceChildren(page);
  for (const link of document.querySelectorAll("#pages a")) {
    if (link.hash === "#" + chosen.name) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  document.title = chosen.title + " · Wardround";
  window.scrollTo(0, 0);
  if (moved) {
    stage.querySelector("h2").focus({ preventScroll: true });
  }
  if (page.shown) {
    page.shown();
  }
}

function navigation() {
  return PAGES.map(({ name, title, number }) =>
    el("li", {}, el("a", { href: "#" + name }, el("span", {}, title), number === undefined ? "" : el("span", { class: "badge" }, number.toLocaleString("en"))))
  );
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function labelTheme(button) {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", isDark() ? "Change to light colours" : "Change to dark colours");
}

function themeButton() {
  const button = el("button", {
    type: "button",
    class: "theme",
    onclick: () => {
      document.documentElement.dataset.theme = isDark() ? "light" : "dark";
      labelTheme(button);
    },
  });
  labelTheme(button);
  return button;
}

let themeOnScreen;

/** Paper is white, whatever the screen is. */
function print(starts) {
  const root = document.documentElement;
  if (starts) {
    themeOnScreen = root.dataset.theme;
    root.dataset.theme = "light";
  } else if (themeOnScreen) {
    root.dataset.theme = themeOnScreen;
  } else {
    delete root.dataset.theme;
  }
  if (page.print) {
    page.print(starts);
  }
}

document.getElementById("pages").replaceChildren(...navigation());
document.getElementById("theme").replaceChildren(themeButton());
document.getElementById("scope").textContent = report.roots.join(", ");
document.getElementById("version").textContent = report.version;
window.addEventListener("hashchange", () => show(true));
window.addEventListener("beforeprint", () => print(true));
window.addEventListener("afterprint", () => print(false));
show(false);
