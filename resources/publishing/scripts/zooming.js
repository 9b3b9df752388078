// Zooming and moving: with buttons, with keys, and by dragging.

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 6;
const PART = 0.4;

// A width in pixels, or null for the usual one. What is chosen stays in the middle, or else what is there.
function resize(view, width) {
  const { picture, svg } = view;
  const middle = middleOf(view);
  picture.style.height = width === null ? "" : `${frameHeight(view)}px`;
  svg.style.minWidth = width === null ? "" : "0";
  svg.style.width = width === null ? "" : `${Math.round(width)}px`;
  scrollInstantly(picture, middle.x * picture.scrollWidth - picture.clientWidth / 2,
    middle.y * picture.scrollHeight - picture.clientHeight / 2);
}

function scrollInstantly(picture, left, top) {
  picture.scrollTo({ left, top, behavior: "instant" });
}

// While it is sized the frame keeps the height that it has, as far as the window allows.
function frameHeight(view) {
  if (!view.frameHeight) view.frameHeight = view.picture.clientHeight;
  return Math.min(view.frameHeight, window.innerHeight * 0.8);
}

// As shares of the picture's width and height.
function middleOf(view) {
  const { picture, svg } = view;
  if (view.chosen && view.chosen.body) {
    const at = centre(view, view.chosen.body);
    const box = svg.viewBox.baseVal;
    return { x: (at.x - box.x) / box.width, y: (at.y - box.y) / box.height };
  }
  return {
    x: (picture.scrollLeft + picture.clientWidth / 2) / picture.scrollWidth,
    y: (picture.scrollTop + picture.clientHeight / 2) / picture.scrollHeight,
  };
}

function zoom(view, factor) {
  const natural = view.svg.viewBox.baseVal.width;
  const wanted = view.svg.getBoundingClientRect().width * factor;
  resize(view, Math.min(Math.max(wanted, natural * LEAST), natural * MOST));
  saySize(view);
}

function fit(view) {
  const box = view.svg.viewBox.baseVal;
  const { clientWidth } = view.picture;
  const height = frameHeight(view);
  resize(view, Math.min(clientWidth, (height * box.width) / box.height));
  saySize(view);
}

function saySize(view) {
  const share = view.svg.getBoundingClientRect().width / view.svg.viewBox.baseVal.width;
  say(view, text(view, "size", { percent: Math.round(share * 100) }));
}

function move(view, x, y) {
  const { picture } = view;
  picture.scrollBy({ left: x * picture.clientWidth * PART, top: y * picture.clientHeight * PART });
}

const DEEDS = {
  "zoom-in": (view) => zoom(view, STEP),
  "zoom-out": (view) => zoom(view, 1 / STEP),
  "move-left": (view) => move(view, -1, 0),
  "move-right": (view) => move(view, 1, 0),
  "move-up": (view) => move(view, 0, -1),
  "move-down": (view) => move(view, 0, 1),
  fit,
  find: findNext,
  reset: showAll,
};

const KEYS = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", "_": "zoom-out", 0: "fit" };

function dragging(view) {
  const { picture } = view;
  let from = null;
  picture.addEventListener("pointerdown", (event) => {
    view.dragged = false;
    if (event.pointerType === "mouse" && event.button === 0) {
      from = { x: event.clientX, y: event.clientY, left: picture.scrollLeft, top: picture.scrollTop };
    }
  });
  window.addEventListener("pointermove", (event) => {
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 5) return;
    view.dragged = true;
    picture.classList.add("moved");
    scrollInstantly(picture, from.left + from.x - event.clientX, from.top + from.y - event.clientY);
  });
  window.addEventListener("pointerup", () => {
    from = null;
    picture.classList.remove("moved");
  });
}
