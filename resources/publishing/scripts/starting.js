// Starting: every picture of the page becomes explorable, if the page has what that needs.

function bodyAt(target) {
  const group = target.closest("[data-body]");
  return group && group.dataset.body;
}

function subjectAt(view, target) {
  const body = bodyAt(target);
  if (body && view.bodies.has(body)) return aboutBody(view, body);
  const group = target.closest("[data-connectors]");
  return group ? aboutLine(view, view.lines.find((line) => line.group === group)) : null;
}

// A picture that scrolls below a mouse that rests is not looked at.
let resting = null;

function isMoved(event) {
  return !resting || event.clientX !== resting.clientX || event.clientY !== resting.clientY;
}

window.addEventListener("pointermove", (event) => {
  resting = event;
});

function listenToPicture(view) {
  const { picture } = view;
  picture.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse" && isMoved(event)) look(view, subjectAt(view, event.target));
  });
  picture.addEventListener("pointerleave", () => look(view, null));
  picture.addEventListener("click", (event) => {
    if (view.dragged) return;
    const body = bodyAt(event.target);
    if (body) handleOf(view.bodies.get(body)).focus({ preventScroll: true });
    choose(view, subjectAt(view, event.target));
  });
  picture.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in KEYS) DEEDS[KEYS[event.key]](view);
    else if (!bodyAt(event.target)) return;
    else if (event.key in WAYS || event.key === "Home" || event.key === "End") walk(view, event.key);
    else if (event.key === " " || (event.key === "Enter" && !event.target.closest("a"))) toggle(view, bodyAt(event.target));
    else return;
    event.preventDefault();
  });
}

function toggle(view, body) {
  const isChosen = view.chosen && view.chosen.body === body;
  choose(view, isChosen ? null : aboutBody(view, body));
}

function listenToControls(view) {
  view.explorer.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do]");
    if (button) DEEDS[button.dataset.do](view);
  });
  view.explorer.querySelector(".filters").addEventListener("change", () => filter(view));
  const field = view.explorer.querySelector("input[type=search]");
  field.addEventListener("input", () => find(view));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") findNext(view);
  });
  view.figure.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo(view);
  });
}

// In the text, each body leads to its place in the picture, and shows there while it is looked at.
function listenToText(view) {
  for (const [body, told] of view.told) {
    if (!view.bodies.has(body)) continue;
    const button = element("button", text(view, "show"));
    button.type = "button";
    button.className = "show";
    const name = element("span", `: ${nameOf(view, body)}`);
    name.className = "heard";
    button.append(name);
    button.addEventListener("click", () => goTo(view, body));
    told.querySelector(".kind").append(" ", button);
    told.addEventListener("pointerenter", () => look(view, aboutBody(view, body)));
    told.addEventListener("pointerleave", () => look(view, null));
    told.addEventListener("focusin", () => look(view, aboutBody(view, body)));
    told.addEventListener("focusout", () => look(view, null));
    told.addEventListener("keydown", (event) => {
      if (event.key === "Escape") letGo(view);
    });
  }
}

function start(figure) {
  const view = readView(figure);
  makeWalkable(view);
  listenToPicture(view);
  listenToControls(view);
  listenToText(view);
  dragging(view);
  shine(view);
  view.picture.classList.add("explored");
  view.explorer.hidden = view.panel.hidden = false;
}

for (const explorer of document.querySelectorAll("figure[data-view] .explorer")) start(explorer.closest("figure"));
