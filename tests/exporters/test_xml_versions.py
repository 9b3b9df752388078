"""Files of other versions: nothing of a newer minor version is lost, a newer major version is refused."""

import pytest

from damaged import SOUND
from exporters import xml
from exporters.errors import FormatError
from partnerships import partnership
from schema import Partnership

CHARTER = '<charter on="2030-01-01">Words &amp; <b xmlns="">more</b> words\n  kept as they are</charter>'
FOREIGN = '<o:voice xmlns:o="urn:other"><plain/></o:voice>'


def newer(where: str, *added: str, version: str = "0.2") -> str:
    """The sound file under another version, with elements added before the text `where`."""
    assert where in SOUND
    return SOUND.replace(where, "".join(added) + where, 1).replace('format="0.1"', f'format="{version}"')


def read(text: str) -> Partnership:
    return xml.read_bytes(text.encode(), "west.remit")


def refused(text: str) -> str:
    with pytest.raises(FormatError) as caught:
        read(text)
    return str(caught.value)


def test_unknown_elements_are_kept_on_their_owner_and_written_back_last() -> None:
    made = read(newer('    <placement body="icb"', CHARTER))
    assert len(made.views[0].unknown) == 1
    written = xml.write(made).decode()
    assert f"    {CHARTER}\n  </view>" in written
    assert 'format="0.2"' in written
    assert read(written) == made


@pytest.mark.parametrize(
    "where",
    ["  <control", "    <body-kind", "      <forward", '  <level id="place"', "  </view>", "</partnership>"],
)
def test_unknown_elements_anywhere_survive(where: str) -> None:
    made = read(newer(where, CHARTER, FOREIGN))
    again = xml.write(made)
    assert xml.read_bytes(again, "west.remit") == made
    assert xml.write(xml.read_bytes(again, "west.remit")) == again
    assert b"kept as they are" in again
    assert b"urn:other" in again


def test_unknown_elements_in_what_is_otherwise_empty_survive() -> None:
    text = newer('"/>\n  <body id="icb"', version="0.2").replace(
        'label="Place"/>', f'label="Place">\n    {CHARTER}\n  </level>'
    )
    made = read(text)
    assert len(made.levels[0].unknown) == 1
    assert read(xml.write(made).decode()) == made


def test_they_are_kept_as_canonical_xml() -> None:
    made = read(newer("</partnership>", "<charter  b='2'   a='1'\n><!-- gone --></charter>"))
    assert made.unknown == ('<charter xmlns="urn:remit:partnership:0" a="1" b="2"></charter>',)


def test_in_a_file_of_our_own_version_they_are_errors() -> None:
    assert refused(newer("</partnership>", CHARTER, version="0.1")).startswith(
        "west.remit, line 19: the format knows no element <charter> here"
    )


def test_unknown_attributes_are_errors_in_every_version() -> None:
    text = newer("  <control").replace('name="ICB"', 'name="ICB" colour="red"')
    assert refused(text) == (
        "west.remit, line 13: <body> has an attribute “colour” that the format does not know; remove it"
    )


def test_text_beside_unknown_elements_is_not_lost_in_silence() -> None:
    assert refused(newer("</partnership>", CHARTER, "stray")) == (
        "west.remit, line 19: text stands after <charter>, where only elements may stand; remove it"
    )


def test_unknown_elements_without_a_namespace_are_refused() -> None:
    assert refused(newer("</partnership>", '<charter xmlns=""/>')).startswith(
        "west.remit, line 19: the format knows no element <charter> here"
    )


def test_a_newer_version_stays_newer_and_an_older_one_becomes_ours() -> None:
    assert read(newer("  <control", version="0.17")).format == "0.17"
    assert read(newer("  <control", version="0.0")).format == "0.1"


@pytest.mark.parametrize("version", ["1.0", "2.3"])
def test_a_newer_major_version_is_refused(version: str) -> None:
    assert refused(newer("  <control", version=version)) == (
        f"west.remit, line 2: the file is in format {version}, and this Remit reads 0.1; "
        "open it with a newer Remit"
    )


def test_a_newer_major_namespace_is_refused() -> None:
    assert refused(SOUND.replace("partnership:0", "partnership:1")) == (
        "west.remit, line 2: the file is in format 1.x, and this Remit reads 0.1; open it with a newer Remit"
    )


@pytest.mark.parametrize("version", ["", "0", "0.1.2", "v1", "0.01", "0.1000", " 0.1"])
def test_no_version_at_all(version: str) -> None:
    assert refused(newer("  <control", version=version)) == (
        f"west.remit, line 2: the attribute format of <partnership> must be a version, not “{version}”; "
        'write format="0.1"'
    )


HOSTILE = [
    "</partnership>",
    "<a></b>",
    "plain words",
    "<x/><y/>",
    '<!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>',
    "<x>" * 100 + "</x>" * 100,
    '<body xmlns="urn:remit:partnership:0" id="forged" name="Forged" kind="board"/>',
    "<bare/>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_kept_elements_that_could_break_the_file_are_not_written(text: str) -> None:
    with pytest.raises(FormatError):
        xml.write(partnership("ICB", format="0.2", unknown=(text,)))


def test_kept_elements_are_left_out_under_our_own_version_so_that_the_file_opens() -> None:
    made = partnership("ICB", unknown=('<charter xmlns="urn:remit:partnership:0"></charter>',))
    assert read(xml.write(made).decode()) == made.but(unknown=())


def with_namespaces(count: int) -> str:
    spaces = " ".join(f'xmlns:n{number}="urn:n{number}"' for number in range(count))
    return newer("</partnership>", "<charter/>" * 100).replace("<partnership ", f"<partnership {spaces} ", 1)


def test_only_the_namespaces_in_use_are_kept() -> None:
    assert set(read(with_namespaces(15)).unknown) == {'<charter xmlns="urn:remit:partnership:0"></charter>'}


def test_a_crowd_of_namespaces_is_refused_before_it_costs_time() -> None:
    assert refused(with_namespaces(16)) == (
        "west.remit, line 2: more than 16 namespaces are declared for <partnership>; "
        "declare each where it is used"
    )
