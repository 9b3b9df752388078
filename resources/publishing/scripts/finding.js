// Finding: bodies by their names, and by what the text says of them.

function find(view) {
  const words = plain(view.explorer.querySelector("input[type=search]").value).split(" ").filter(Boolean);
  view.found = words.length ? [...view.bodies.keys()].filter((body) => says(view, body, words)) : [];
  view.chosen = view.looked = view.visited = null;
  shine(view);
  say(view, words.length ? counted(view, "found", view.found.length) : "");
}

function says(view, body, words) {
  const told = view.told.get(body);
  if (view.bodies.get(body).classList.contains("gone")) return false;
  const parts = [...told.querySelectorAll("h4, .kind, .particulars, li")];
  const said = plain(parts.map((each) => each.textContent).join(" "));
  return words.every((word) => said.includes(word));
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
