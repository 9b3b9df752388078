// Reading a view of the page: its picture, its text, and which body and which line each part stands for.

function readView(figure) {
  const section = figure.closest("section");
  const picture = figure.querySelector(".picture");
  const view = {
    figure, section, picture,
    svg: picture.querySelector("svg"),
    explorer: figure.querySelector(".explorer"),
    panel: figure.querySelector(".panel"),
    status: figure.querySelector(".status"),
    bodies: new Map(),
    lines: [],
    connectors: new Map(),
    told: new Map(),
    names: new Map(),
    texts: new Map(),
    levels: new Map(),
    chosen: null,
    looked: null,
    found: [],
    hidden: new Set(),
  };
  for (const group of view.svg.querySelectorAll("[data-body]")) view.bodies.set(group.dataset.body, group);
  for (const item of section.querySelectorAll("li[data-connector]")) {
    const id = item.dataset.connector;
    if (!view.connectors.has(id)) view.connectors.set(id, readConnector(id));
  }
  for (const group of view.svg.querySelectorAll("[data-connectors]")) view.lines.push(readLine(view, group));
  for (const told of section.querySelectorAll("[data-level] [data-body]")) {
    view.told.set(told.dataset.body, told);
    view.names.set(told.dataset.body, plain(told.querySelector("h4").textContent));
    view.texts.set(told.dataset.body, plain(told.textContent));
    view.levels.set(told.dataset.body, told.closest("[data-level]").dataset.level);
  }
  return view;
}

function readLine(view, group) {
  return { group, connectors: group.dataset.connectors.split(" ").map((id) => view.connectors.get(id)) };
}

// A connector as the table of relations has it: its ends, its kind, and its sentence.
function readConnector(id) {
  const row = document.querySelector(`tr[data-connector="${id}"]`);
  return {
    id,
    source: row.querySelector("[data-source]").dataset.source,
    target: row.querySelector("[data-target]").dataset.target,
    kind: row.querySelector("[data-kind]").dataset.kind,
    sentence: row.querySelector(".told").textContent,
  };
}

function touches(connector, body) {
  return connector.source === body || connector.target === body;
}

// What people call a body: its heading in the text.
function nameOf(view, body) {
  return view.told.get(body).querySelector("h4").textContent;
}

// What can take the focus for a body: the link in its group, or the group.
function handleOf(group) {
  return group.querySelector("a") || group;
}
