// Finding: bodies by their names, and by what the text says of them.

// Those that are called so come before those of which it is said.
function find(view) {
  const words = plain(view.explorer.querySelector("input[type=search]").value).split(" ").filter(Boolean);
  const shown = words.length ? shownBodies(view) : [];
  const called = shown.filter((body) => says(view.names.get(body), words));
  const told = shown.filter((body) => !called.includes(body) && says(view.texts.get(body), words));
  view.found = [...called, ...told];
  view.chosen = view.looked = view.visited = null;
  shine(view);
  say(view, words.length ? counted(view, "found", view.found.length) : "");
}

function says(text, words) {
  return words.every((word) => text.includes(word));
}

function plain(words) {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

// From one to the next of those that were found, and from the last to the first. The keyboard stays in the field,
// and Tab enters the picture where it stands.
function findNext(view) {
  if (!view.found.length) find(view);
  const { found } = view;
  if (!found.length) return;
  const at = (found.indexOf(view.visited) + 1) % found.length;
  view.visited = found[at];
  stopAt(view, view.visited);
  choose(view, aboutBody(view, view.visited));
  bringIntoView(view, view.visited);
  say(view, text(view, "found-at", { body: nameOf(view, view.visited), number: at + 1, count: found.length }));
}

function forget(view) {
  view.found = [];
  view.visited = null;
  view.explorer.querySelector("input[type=search]").value = "";
  shine(view);
}
