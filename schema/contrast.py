"""How well a colour stands out from another, as WCAG 2.2 measures it."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #RRGGBB colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def paler(colour: str, ground: str, least: float) -> str:
    """The colour mixed with as much white as keeps this contrast with the ground; else the colour itself."""
    for white in range(90, 0, -5):
        mixed = _mixed(colour, white / 100)
        if contrast(mixed, ground) >= least:
            return mixed
    return colour


def _mixed(colour: str, white: float) -> str:
    channels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(channel + (255 - channel) * white):02X}" for channel in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
