"""The only door through which XML comes in: nothing fetched, nothing expanded, everything bounded."""

import re
from typing import NoReturn

from lxml import etree

from exporters.errors import FormatError
from exporters.xml_tree import error_at
from schema.said import said

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes. A partnership of a thousand bodies takes about one megabyte."""
TAG_LIMIT = 1_000_000
DEPTH_LIMIT = 64
"""Elements inside one another. The format needs four."""
_BEGINNING = 64 * 1024
"""Bytes in which a file made of nesting shows it."""

_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<", b"\0\0\0<")
"""How text in UTF-16 and UTF-32 begins, with a byte order mark and without."""
_PROLOGUE = rb"\A(?>\xef\xbb\xbf)?(?>\s+|<\?.*?\?>|<!--.*?-->)*+"
_DOCTYPE = re.compile(_PROLOGUE + rb"<!DOCTYPE", re.DOTALL)
_ENCODING = re.compile(rb"\A(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]{1,40})")

_MEND = said("mend that line in a text editor, or take an earlier copy of the file")
_WHOLE_COPY = said("get a complete copy of the file")
_SYNTAX = {
    "ERR_TAG_NOT_FINISHED": (said("the file breaks off before its last element is closed"), _WHOLE_COPY),
    "ERR_GT_REQUIRED": (said("a tag is not closed with “>”"), _MEND),
    "ERR_TAG_NAME_MISMATCH": (said("an end tag does not match the element that it should close"), _MEND),
    "ERR_ATTRIBUTE_WITHOUT_VALUE": (said("an attribute has no value"), _MEND),
    "ERR_ATTRIBUTE_NOT_STARTED": (said("an attribute's value is not in quotation marks"), _MEND),
    "ERR_ATTRIBUTE_NOT_FINISHED": (said("an attribute's value is never closed"), _MEND),
    "ERR_ATTRIBUTE_REDEFINED": (said("an attribute is given twice"), said("remove one of the two")),
    "ERR_LT_IN_ATTRIBUTE": (said("an attribute's value holds “<”"), said("write &lt; instead")),
    "ERR_NAME_REQUIRED": (said("a bare “&” or “<” stands in the text"), said("write &amp; or &lt; instead")),
    "ERR_UNDECLARED_ENTITY": (
        said("an entity is used that XML does not know"),
        said("write the character itself"),
    ),
    "ERR_ENTITYREF_SEMICOL_MISSING": (said("a bare “&” stands in the text"), said("write &amp; instead")),
    "ERR_INVALID_CHAR": (said("a control character stands in the text"), said("remove it")),
    "ERR_DOCUMENT_END": (said("something follows after the last element"), said("remove it")),
    "ERR_COMMENT_NOT_FINISHED": (said("a comment is never closed"), _WHOLE_COPY),
    "ERR_CDATA_NOT_FINISHED": (said("a CDATA section is never closed"), _WHOLE_COPY),
    "NS_ERR_UNDEFINED_NAMESPACE": (
        said("a name has a prefix that stands for no namespace"),
        said("remove the prefix"),
    ),
    "ERR_RESOURCE_LIMIT": (
        said("elements are nested more than {limit} deep, or a text is far too long", limit=DEPTH_LIMIT),
        said("this is no partnership that Remit wrote; take an earlier copy"),
    ),
}


def parse(data: bytes, name: str) -> etree._Element:
    """The root element of a harmless file. Comments and processing instructions are gone.

    Raises `FormatError` for whatever is not well-formed UTF-8 XML without a DTD and within the limits.
    """
    _refuse_size(data, name)
    _refuse_encoding(data, name)
    _refuse_doctype(data, name)
    root = _parsed(data, name)
    deep = root.find("/".join("*" * DEPTH_LIMIT))
    if deep is not None:
        raise error_at(deep, name, *_SYNTAX["ERR_RESOURCE_LIMIT"])
    return root


def _refuse_size(data: bytes, name: str) -> None:
    if not data.removeprefix(_BOM).strip():
        raise FormatError(name, None, said("the file is empty"), said("take an earlier copy of it"))
    if len(data) > SIZE_LIMIT:
        _refuse_depth(data, name)
        raise too_large(name)
    if data.count(b"<") > TAG_LIMIT:
        _refuse_depth(data, name)
        raise FormatError(
            name,
            None,
            said("the file has more than {limit} tags", limit=f"{TAG_LIMIT:,}"),
            said("split the partnership"),
        )


def _refuse_depth(data: bytes, name: str) -> None:
    """Of a file too large to be parsed, whether its beginning shows the better reason, and where."""
    parser = _parser()
    try:
        etree.fromstring(data[:_BEGINNING], parser)
    except etree.XMLSyntaxError:
        if parser.error_log[0].type_name == "ERR_RESOURCE_LIMIT":
            _explain(parser.error_log[0], name)


def too_large(name: str) -> FormatError:
    """The error for a file above `SIZE_LIMIT`."""
    limit = SIZE_LIMIT // 1024 // 1024
    return FormatError(
        name, None, said("the file is larger than {limit} MB", limit=limit), said("split the partnership")
    )


def _refuse_encoding(data: bytes, name: str) -> None:
    if data.startswith(_WIDE):
        raise FormatError(name, 1, said("the file is written in UTF-16 or UTF-32"), said("save it as UTF-8"))
    if not data.removeprefix(_BOM).lstrip().startswith(b"<"):
        raise FormatError(
            name, 1, said("the file is not XML"), said("choose a file that Remit or an XML tool wrote")
        )
    if b"\0" in data:
        raise FormatError(
            name, _line(data, data.index(b"\0")), said("a NUL byte stands in the text"), said("remove it")
        )
    declared = _ENCODING.match(data)
    if declared and declared[1].lower() != b"utf-8":
        encoding = declared[1].decode("ascii", "replace")
        raise FormatError(
            name,
            1,
            said("the file says that it is written in {encoding}", encoding=encoding),
            said("save it as UTF-8"),
        )
    _refuse_broken_text(data, name)


def _refuse_broken_text(data: bytes, name: str) -> None:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = _line(data, error.start)
        raise FormatError(
            name, line, said("the text is not written in UTF-8"), said("save it as UTF-8")
        ) from None


def _refuse_doctype(data: bytes, name: str) -> None:
    found = _DOCTYPE.match(data)
    if found:
        line = _line(data, found.end())
        raise FormatError(
            name, line, said("the file has a DOCTYPE, which can hide harmful content"), said("remove it")
        )


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1


def _parsed(data: bytes, name: str) -> etree._Element:
    parser = _parser()
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        _explain(parser.error_log[0], name)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _explain(error: etree._LogEntry, name: str) -> NoReturn:
    unknown = said("this is not well-formed XML ({reason})", reason=error.message), _MEND
    what, remedy = _SYNTAX.get(error.type_name, unknown)
    raise FormatError(name, error.line, what, remedy) from None
