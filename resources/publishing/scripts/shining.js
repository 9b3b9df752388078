// What stands out: a body with its lines and the bodies at their ends, or a line with its ends.

function aboutBody(view, body) {
  const lines = view.lines.filter((line) => line.connectors.some((each) => touches(each, body)));
  const connectors = [...view.connectors.values()].filter((each) => touches(each, body) && isShown(view, each));
  return { body, lines, connectors };
}

function aboutLine(view, line) {
  return { body: null, lines: [line], connectors: line.connectors.filter((each) => isShown(view, each)) };
}

// What is looked at goes before what is chosen; where nothing is, what was found.
function shine(view) {
  const subject = view.looked || view.chosen;
  const bodies = new Set(subject ? ends(subject) : view.found);
  const lines = new Set(subject ? subject.lines : []);
  view.picture.classList.toggle("lighting", Boolean(subject) || view.found.length > 0);
  for (const [body, group] of view.bodies) {
    group.classList.toggle("lit", bodies.has(body));
    group.classList.toggle("chosen", Boolean(subject) && subject.body === body);
    mark(handleOf(group), Boolean(view.chosen) && view.chosen.body === body);
  }
  for (const line of view.lines) {
    line.group.classList.toggle("lit", lines.has(line));
    line.group.classList.toggle("chosen", Boolean(subject) && !subject.body && lines.has(line));
  }
  shineInText(view, subject);
  fillPanel(view, subject);
}

// A button is pressed; a link, which leads elsewhere, is where one is.
function mark(handle, isChosen) {
  const name = handle.getAttribute("role") === "button" ? "aria-pressed" : "aria-current";
  handle.setAttribute(name, String(isChosen));
}

function ends(subject) {
  const own = subject.body ? [subject.body] : [];
  return [...own, ...subject.connectors.flatMap((each) => [each.source, each.target])];
}

function shineInText(view, subject) {
  const ids = new Set(subject ? subject.connectors.map((each) => each.id) : []);
  for (const item of view.section.querySelectorAll("li[data-connector]")) {
    item.classList.toggle("lit", ids.has(item.dataset.connector));
  }
  for (const [body, told] of view.told) {
    told.classList.toggle("lit", Boolean(subject) && subject.body === body);
  }
}

function look(view, subject) {
  if (same(view.looked, subject)) return;
  view.looked = subject;
  shine(view);
}

function same(one, other) {
  if (!one || !other) return one === other;
  return one.body === other.body && (one.body !== null || one.lines[0] === other.lines[0]);
}

function choose(view, subject) {
  view.chosen = subject;
  view.looked = null;
  shine(view);
  if (subject && subject.body) {
    say(view, counted(view, "", subject.connectors.length, { body: nameOf(view, subject.body) }));
  } else if (subject) {
    say(view, subject.connectors.map((each) => each.sentence).join(" "));
  }
}

// Letting go: of what is chosen or found, and of filters and size where nothing is.
function letGo(view) {
  if (view.chosen || view.looked || view.found.length) {
    choose(view, null);
    forget(view);
    say(view, "");
  } else {
    showAll(view);
  }
}

function showAll(view) {
  choose(view, null);
  forget(view);
  unfilter(view);
  resize(view, null);
  say(view, text(view, "all"));
}
