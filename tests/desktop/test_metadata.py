"""What the computer knows about Remit: its name, its icon, the files that it opens."""

from configparser import ConfigParser

from lxml import etree

from desktop.app import set_up
from desktop.icon import icon
from exporters.formats import FORMATS
from resources import text, version


def test_the_application_has_a_name_a_version_and_an_icon(qapp):
    before = qapp.organizationName(), qapp.applicationName()
    try:
        application = set_up()
        assert application.applicationDisplayName() == "Remit"
        assert application.applicationVersion() == version()
        assert application.desktopFileName() == "remit"
        assert not application.windowIcon().isNull()
    finally:
        qapp.setOrganizationName(before[0])
        qapp.setApplicationName(before[1])


def test_the_icon_is_blue_at_every_size():
    made = icon()
    for size in (16, 32, 128):
        image = made.pixmap(size, size).toImage()
        colour = image.pixelColor(image.width() // 2, image.height() // 10)
        assert colour.blue() > colour.red() + 60


def test_the_desktop_entry_opens_files_of_the_native_kind():
    entry = ConfigParser(interpolation=None)
    entry.read_string(text("icons/remit.desktop"))
    mime = etree.fromstring(text("icons/remit-mime.xml").encode())
    kind = mime[0].get("type")
    assert entry["Desktop Entry"]["MimeType"] == f"{kind};"
    assert entry["Desktop Entry"]["Exec"] == "remit %f"
    (pattern,) = mime.xpath("//*[local-name()='glob']/@pattern")
    assert pattern == f"*{FORMATS[0].suffixes[0]}"
