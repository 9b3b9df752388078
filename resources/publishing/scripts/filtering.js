// Filtering by kind of line and by level: what is left out goes from the picture and from its text.

function isShown(view, connector) {
  return ![connector.kind, ...levelsOf(view, connector)].some((each) => view.hidden.has(each));
}

function levelsOf(view, connector) {
  return [connector.source, connector.target].map((body) => `level ${view.levels.get(body)}`);
}

function filter(view) {
  view.hidden = new Set(unchecked(view, ".kinds", "").concat(unchecked(view, ".levels", "level ")));
  for (const line of view.lines) {
    line.group.classList.toggle("gone", !line.connectors.some((each) => isShown(view, each)));
  }
  for (const [body, group] of view.bodies) {
    group.classList.toggle("gone", view.hidden.has(`level ${view.levels.get(body)}`));
  }
  filterText(view);
  choose(view, null);
  forget(view);
  stopAt(view, shownBodies(view)[0]);
  const all = [...view.connectors.values()];
  say(view, text(view, "shown", { count: all.filter((each) => isShown(view, each)).length, all: all.length }));
}

function unchecked(view, within, prefix) {
  const boxes = [...view.explorer.querySelectorAll(`${within} input`)];
  return boxes.filter((box) => !box.checked).map((box) => prefix + box.value);
}

function filterText(view) {
  for (const item of view.section.querySelectorAll("li[data-connector]")) {
    item.hidden = !isShown(view, view.connectors.get(item.dataset.connector));
  }
  for (const list of view.section.querySelectorAll(".relation + ul")) {
    const isEmpty = [...list.children].every((item) => item.hidden);
    list.hidden = list.previousElementSibling.hidden = isEmpty;
    const shared = list.nextElementSibling;
    if (shared && shared.matches(".shared")) shared.hidden = isEmpty;
  }
  for (const level of view.section.querySelectorAll("[data-level]")) {
    level.hidden = view.hidden.has(`level ${level.dataset.level}`);
  }
}

function unfilter(view) {
  for (const box of view.explorer.querySelectorAll(".filters input")) box.checked = true;
  filter(view);
}
