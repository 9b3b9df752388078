// Walking: the picture is one stop of the Tab key, and the arrow keys go from body to body.

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function makeWalkable(view) {
  for (const [body, group] of view.bodies) {
    const handle = handleOf(group);
    if (handle === group) handle.setAttribute("role", "button");
    handle.setAttribute("tabindex", "-1");
    handle.addEventListener("focus", () => arrive(view, body));
  }
  stopAt(view, shownBodies(view)[0]);
}

function shownBodies(view) {
  return [...view.bodies.keys()].filter((body) => !view.bodies.get(body).classList.contains("gone"));
}

// The body at which Tab enters the picture.
function stopAt(view, body) {
  if (view.stop) handleOf(view.bodies.get(view.stop)).setAttribute("tabindex", "-1");
  view.stop = body;
  if (body) handleOf(view.bodies.get(body)).setAttribute("tabindex", "0");
}

function arrive(view, body) {
  stopAt(view, body);
  choose(view, aboutBody(view, body));
}

function goTo(view, body) {
  handleOf(view.bodies.get(body)).focus({ preventScroll: true });
  bringIntoView(view, body);
}

function bringIntoView(view, body) {
  view.bodies.get(body).scrollIntoView({ block: "center", inline: "center" });
}

function walk(view, key) {
  const bodies = shownBodies(view);
  if (key === "Home") return goTo(view, bodies[0]);
  if (key === "End") return goTo(view, bodies[bodies.length - 1]);
  const next = nearest(view, view.stop, WAYS[key]);
  if (next) goTo(view, next);
}

// The nearest body that way: what lies ahead counts once, what lies aside twice.
function nearest(view, from, [x, y]) {
  const start = centre(view, from);
  let best = null;
  for (const body of shownBodies(view)) {
    const to = centre(view, body);
    const ahead = (to.x - start.x) * x + (to.y - start.y) * y;
    const aside = Math.abs((to.x - start.x) * y) + Math.abs((to.y - start.y) * x);
    if (body !== from && ahead > 1 && (!best || ahead + 2 * aside < best.way)) best = { body, way: ahead + 2 * aside };
  }
  return best && best.body;
}

function centre(view, body) {
  const box = view.bodies.get(body).getBBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
