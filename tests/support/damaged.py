"""A sound file, and everything that can be wrong with it, and the sentence that refuses each."""

SOUND = """<?xml version="1.0" encoding="UTF-8"?>
<partnership xmlns="urn:remit:partnership:0" format="0.1" id="00000000-0000-0000-0000-000000000001">
  <control title="Map"/>
  <key>
    <connector-kind id="delegation" name="Delegation" code="D">
      <forward>{source} delegates to {target}</forward>
      <inverse>{target} acts for {source}</inverse>
    </connector-kind>
    <body-kind id="committee" name="Committee"/>
    <body-kind id="board" name="Board"/>
  </key>
  <level id="place" rank="3" label="Place"/>
  <body id="icb" name="ICB" kind="board" levels="place"/>
  <body id="leeds" name="Leeds" kind="committee" parent="icb"/>
  <connector id="d" kind="delegation" source="icb" target="leeds"/>
  <view id="map" title="Map">
    <placement body="icb" x="0" y="0"/>
  </view>
</partnership>
"""

LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
EXTERNAL = '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
NEW_ROOT = '<partnership xmlns="urn:remit:partnership:0" format="0.1"'
DOCTYPE = "the file has a DOCTYPE, which can hide harmful content; remove it"

# What is wrong, text of the sound file, what stands there instead, and the sentence after the file name.
# fmt: off
DAMAGE = [
    ("unknown body kind", 'kind="committee"', 'kind="comittee"',
     "line 14: “leeds” refers to the body kind “comittee”, which does not exist; did you mean "
     "“committee”?"),
    ("unknown connector kind", 'kind="delegation"', 'kind="zz"',
     "line 15: “d” refers to the connector kind “zz”, which does not exist; choose one of delegation"),
    ("dangling end", 'target="leeds"', 'target="leads"',
     "line 15: “d” refers to the body “leads”, which does not exist; did you mean “leeds”?"),
    ("dangling placement", 'body="icb"', 'body="nhs"',
     "line 17: “map” refers to the body “nhs”, which does not exist; choose one of icb, leeds"),
    ("duplicate id", 'id="leeds"', 'id="icb"',
     "line 14: the id “icb” occurs 2 times in the document; keep one of them, or change the id of the "
     "others"),
    ("parent circle", 'levels="place"', 'parent="leeds"',
     "line 13: “icb” is its own parent, directly or through others; give one of them another parent, "
     "or none"),
    ("line to itself", 'target="leeds"', 'target="icb"',
     "line 15: connector “d” joins “icb” to itself; give it another source or another target"),
    ("unknown element", "<level ", "<levle ",
     "line 12: the format knows no element <levle> here; did you mean “level”?"),
    ("unknown element in a record", "<placement ", "<thing/><placement ",
     "line 17: the format knows no element <thing> here; remove it"),
    ("element in the wrong place", "  <key>", "  <level id='x' rank='1' label='X'/><key>",
     "line 4: <level> stands in the wrong place, or once too often; here may stand <publication> or <key>"),
    ("missing element", "      <inverse>{target} acts for {source}</inverse>\n", "",
     "line 5: <connector-kind> lacks the element <inverse>; add <inverse>"),
    ("unknown attribute", 'parent="icb"', 'parrent="icb"',
     "line 14: <body> has an attribute “parrent” that the format does not know; did you mean “parent”?"),
    ("missing attribute", ' kind="delegation"', "",
     'line 15: <connector> lacks the attribute “kind”; add kind="…"'),
    ("value that is no choice", 'title="Map"/>', 'title="Map" status="final"/>',
     "line 3: “status” of <control> cannot be “final”; choose “draft”, “for approval”, “approved” or "
     "“superseded”"),
    ("number out of range", 'rank="3"', 'rank="12"',
     "line 12: “rank” of <level> cannot be “12”; it must be a whole number from 0 to 9: 0 national, 1 "
     "region, 2 system, 3 place, 4 neighbourhood, 5 people"),
    ("no date", 'title="Map"/>', 'title="Map" review-by="1 July 2022"/>',
     "line 3: “review-by” of <control> cannot be “1 July 2022”; it must be a day as year-month-day: "
     "2022-07-01"),
    ("no id", 'id="leeds"', 'id="Leeds PCC"',
     "line 14: “id” of <body> cannot be “Leeds PCC”; it must be a readable id: lower-case words and "
     "numbers joined by hyphens"),
    ("no id in a list", 'levels="place"', 'levels="place Town"',
     "line 13: “levels” of <body> cannot be “Town”; it must be a readable id: lower-case words and "
     "numbers joined by hyphens"),
    ("too long", '<control title="Map"/>', f'<control title="Map"><owner>{"x" * 501}</owner></control>',
     "line 3: the text of <owner> is 501 characters long; shorten it to 500 at most"),
    ("empty name", 'name="Leeds"', 'name="\u00a0"',
     "line 14: “name” of <body> must say something; correct it there"),
    ("direction override", 'name="Leeds"', 'name="Lee\u202eds"',
     "line 14: “name” of <body> contains a character that text cannot hold (U+202E); remove it"),
    ("line break in a line", "{source} delegates", "{source}\n delegates",
     "line 6: the text of <forward> must stay on one line; correct it there"),
    ("stray text", '<placement body="icb"', 'hello <placement body="icb"',
     "line 16: text stands in <view>, where only elements may stand; remove it"),
    ("content where none may be", 'y="0"/>', 'y="0">x</placement>',
     "line 17: <placement> holds something, but must be empty; remove what stands inside it"),
    ("markup in a text", "<forward>{source}", "<forward><b/>{source}",
     "line 6: <forward> holds an element, but may hold text only; remove the tags inside it"),
    ("billion laughs", NEW_ROOT, f"{LAUGHS}\n{NEW_ROOT}",
     f"line 2: {DOCTYPE}"),
    ("external entity", NEW_ROOT, f"<!-- c -->\n{EXTERNAL}\n{NEW_ROOT}",
     f"line 3: {DOCTYPE}"),
    ("entity without a DTD", 'name="Leeds"', 'name="Leeds &amp; &b;"',
     "line 14: an entity is used that XML does not know; write the character itself"),
    ("bare ampersand", 'name="Leeds"', 'name="Leeds & Bradford"',
     "line 14: a bare “&” or “<” stands in the text; write &amp; or &lt; instead"),
    ("control character", 'name="Leeds"', 'name="Leeds&#7;"',
     "line 14: a control character stands in the text; remove it"),
    ("end tag that does not match", "</key>", "</kee>",
     "line 11: an end tag does not match the element that it should close; mend that line in a text "
     "editor, or take an earlier copy of the file"),
    ("another tool's file", SOUND[SOUND.index("<partnership") :], "<mxfile/>",
     "line 2: the root element is <mxfile>, so this is another tool's file; choose a .remit file, or "
     "import this one"),
    ("no namespace", ' xmlns="urn:remit:partnership:0"', "",
     'line 2: <partnership> lacks its namespace; write <partnership xmlns="urn:remit:partnership:0" …>'),
    ("declared Latin-1", 'encoding="UTF-8"', 'encoding="ISO-8859-1"',
     "line 1: the file says that it is written in ISO-8859-1; save it as UTF-8"),
    ("NUL byte", 'name="Leeds"', 'name="Le\0eds"',
     "line 14: a NUL byte stands in the text; remove it"),
    ("not XML", SOUND, "id,name\n1,ICB\n",
     "line 1: the file is not XML; choose a file that Remit or an XML tool wrote"),
]
# fmt: on
