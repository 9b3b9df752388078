// Telling: the panel of sentences, and the line that a screen reader speaks.

// A text of the page with its places filled; the words are the page's own.
function text(view, name, values = {}) {
  const template = view.explorer.getAttribute(`data-told-${name}`);
  return template.replace(/\{(\w+)\}/g, (place, key) => (key in values ? values[key] : place));
}

function say(view, words) {
  if (view.status.textContent !== words) view.status.textContent = words;
}

function counted(view, name, count, values = {}) {
  const form = count === 0 ? "none" : count === 1 ? "one" : "many";
  return text(view, name ? `${name}-${form}` : form, { ...values, count });
}

// The sentences of a body or of a line, under its name.
function fillPanel(view, subject) {
  const place = view.panel.querySelector(".sentences");
  view.panel.querySelector(".hint").hidden = Boolean(subject);
  place.replaceChildren();
  if (!subject) return;
  if (subject.body) place.append(titled(view, subject.body));
  const list = document.createElement("ul");
  for (const connector of subject.connectors) list.append(element("li", connector.sentence));
  if (subject.connectors.length) place.append(list);
}

function titled(view, body) {
  const title = element("p", "");
  const link = element("a", nameOf(view, body));
  link.href = `#${view.told.get(body).querySelector("h4").id}`;
  title.append(link);
  return title;
}

function element(name, words) {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
