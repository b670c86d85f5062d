// Elements are built here and nowhere else. Text enters by textContent only, so nothing that was
// scanned is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";

function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== "") {
      node.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return node;
}

function el(tag, attributes, ...children) {
  return build(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return build(document.createElementNS(SVG, tag), attributes, children);
}

function pill(kind, text) {
  return el("span", { class: "pill " + kind }, text);
}

function count(number, one, many) {
  return number.toLocaleString("en") + " " + (number === 1 ? one : many || one + "s");
}

/** Scanned addresses stay text; only a plain web address of a rule becomes a link. */
function reference(address) {
  return /^https?:\/\//.test(address)
    ? el("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, address)
    : el("span", {}, address);
}

function pageTitle(title, lead) {
  return el("header", { class: "page-title" }, el("h2", { tabindex: "-1" }, title), lead ? el("p", {}, lead) : "");
}

/** A list that shows a part first and more on demand: the page stays light however long it is. */
function growing(items, step, render, container, whole) {
  let shown = 0;
  const more = el("button", { type: "button", class: "more", onclick: () => grow(step) });
  const holder = el("div", {}, whole || container, more);
  function grow(by) {
    for (const item of items.slice(shown, shown + by)) {
      container.append(render(item));
    }
    shown = Math.min(items.length, shown + by);
    more.hidden = shown >= items.length;
    more.textContent = "Show " + Math.min(step, items.length - shown) + " more of " + (items.length - shown).toLocaleString("en");
  }
  grow(step);
  return holder;
}

function table(caption, heads, items, step, row) {
  const body = el("tbody", {});
  const whole = el(
    "table",
    {},
    el("caption", { class: "hidden" }, caption),
    el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
    body
  );
  const scroller = el("div", { class: "table", tabindex: "0", role: "region", "aria-label": caption }, whole);
  return growing(items, step, row, body, scroller);
}
