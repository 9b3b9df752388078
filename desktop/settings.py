"""What Remit remembers between sittings: the window, its panels, recent files, who sits here."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtWidgets import QMainWindow

_MOST_RECENT = 8


def remember_window(window: QMainWindow) -> None:
    """Keep the window's place and its panels."""
    settings = QSettings()
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/panels", window.saveState())


def restore_geometry(window: QMainWindow) -> bool:
    """Put the window where it was; whether that was known."""
    return window.restoreGeometry(_bytes("window/geometry"))


def restore_panels(window: QMainWindow) -> bool:
    """Show the panels as they were; whether that was known."""
    return window.restoreState(_bytes("window/panels"))


def recent_files() -> tuple[Path, ...]:
    """Files that were opened or saved, the latest first, as far as they still exist."""
    kept = QSettings().value("files/recent", [])
    # One remembered file comes back as a text, and not as a list of one.
    names = [kept] if isinstance(kept, str) else list(kept or [])  # type: ignore[call-overload]
    return tuple(path for path in map(Path, names) if path.is_file())


def remember_file(path: Path) -> None:
    """Put a file first among the recent ones."""
    here = path.resolve()
    names = [str(here), *(str(other) for other in recent_files() if other != here)]
    QSettings().setValue("files/recent", names[:_MOST_RECENT])


def forget_files() -> None:
    """No file was opened yet."""
    QSettings().remove("files/recent")


def folder() -> Path:
    """Where a person looks for files first: beside the latest, else among their documents."""
    latest = recent_files()
    if latest:
        return latest[0].parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def published_into(document: str) -> Path | None:
    """Where the document of this id was published last; None when it never was, or the place is gone."""
    kept = str(QSettings().value(f"published/{document}", ""))
    return Path(kept) if kept and Path(kept).parent.is_dir() else None


def remember_published(document: str, folder: Path) -> None:
    """Keep where a document was published: its next version goes there too."""
    QSettings().setValue(f"published/{document}", str(folder.resolve()))


def person() -> str:
    """Who sits here, as they last said; empty when nobody has."""
    return str(QSettings().value("person/name", ""))


def remember_person(name: str) -> None:
    """Keep the name, so that it is not asked again."""
    QSettings().setValue("person/name", name)


def _bytes(key: str) -> QByteArray:
    value = QSettings().value(key)
    return value if isinstance(value, QByteArray) else QByteArray()
