"""What every field is for, by record and field, in words for people who do not know the model."""

from desktop.tr import later

FIELDS: dict[str, str] = {
    # How a fact is known.
    "Fact.citation": later("Where it is said: the title, page or address of the document that says so."),
    "Fact.attestation": later(
        "How well it is known. Documented: a source says it. Inferred: you typed it from a source's words. "
        "Illustrative: no source states it; it is always drawn so."
    ),
    "Fact.valid_from": later("The first day on which it holds. Empty: it always has."),
    "Fact.valid_to": later("The last day on which it holds. Empty: it still does."),
    # Bodies.
    "Body.name": later("The full name, as it stands on the map. Rename it once and every view follows."),
    "Body.short_name": later("A shorter name for running text and tables, for instance ICB."),
    "Body.kind": later(
        "What it is: the key says how each kind is drawn, whether it can hold functions and which lines mean "
        "something there."
    ),
    "Body.levels": later("The levels at which it works. It is drawn in the band of the first."),
    "Body.parent": later(
        "The board or body whose organ it is, as a committee is of its board. Leave it empty for a joint "
        "committee, and draw a line to each of its members."
    ),
    "Body.chair": later("Who chairs it: a name or a post."),
    "Body.quorum": later("How many voting members must be there for a decision."),
    "Body.stands_for": later(
        "How many it stands for, in words, where one box means several: about 50 neighbourhoods."
    ),
    "Body.ods_code": later("Its code in the register of the Organisation Data Service, for instance QWO."),
    "Body.description": later("What a reader should know about it that the lines do not say."),
    "Body.meeting_frequency": later("How often it meets, for instance every two months."),
    "Body.meets_in_public": later("Whether the public may be there."),
    "Body.terms_of_reference": later("The title or the address of its terms of reference."),
    "Body.terms_approved_by": later("Who approved its terms of reference, for instance the Board."),
    "Body.terms_review_by": later("The day by which its terms of reference are to be reviewed."),
    # Seats.
    "Seat.holder": later("The person or the post that sits here."),
    "Seat.role": later("As what: chair, member, in attendance."),
    "Seat.voting": later("Whether this seat has a vote."),
    "Seat.independent": later("Whether whoever sits here is independent of the partners."),
    "Seat.nominated_by": later("The body that nominates whoever sits here."),
    # Functions.
    "Function.name": later(
        "Its name as it stands in running text: urgent care. Headings raise the first letter."
    ),
    "Function.kind": later("Whether it is a function, a decision, a strategy, a plan or only a subject."),
    "Function.reference": later("Its reference in the scheme of reservation and delegation."),
    "Function.held_by": later("The body that holds it: which decides it, or delegates it."),
    "Function.held_as": later(
        "Whether that body may delegate it, keeps it to itself, or has it from the law."
    ),
    "Function.part_of": later("The wider function that it is part of. Whoever has the whole has the part."),
    "Function.level_reason": later(
        "Why it is decided at this level: the agreed benefits of working at that scale."
    ),
    "Function.description": later("What exactly it comprises, where the name does not say."),
    # Connectors.
    "Connector.kind": later(
        "What the line means. The key defines each kind; the sentence below says it of this line."
    ),
    "Connector.source": later(
        "The body at the tail: who delegates, is accountable, gives assurance or advises."
    ),
    "Connector.target": later("The body at the head: to whom."),
    "Connector.functions": later("What it is about. A delegation should say which functions it hands on."),
    "Connector.phrase": later(
        "The source document's own words about this line. They stand beside the badge."
    ),
    "Connector.mutual": later("Whether it holds in both directions; it is drawn as one line with two ends."),
    "Connector.joint": later(
        "Whether it is exercised jointly with the other lines of this kind and these functions."
    ),
    "Connector.reason": later("Why it is so where a reader would ask, and with whose agreement."),
    # Views and what stands on them.
    "View.title": later("The heading of the page."),
    "View.tab": later("A shorter title for its tab. Empty: the title."),
    "View.description": later(
        "A sentence under the heading, and what a screen reader hears about the picture."
    ),
    "View.form": later("Whether the page is a drawing, or the table of functions and decisions."),
    "View.bundles": later("Whether equal lines to every body of an area become one line to its border."),
    "View.direction": later(
        "Whether the bands of levels lie below each other, or stand beside each other as columns."
    ),
    "View.line_style": later(
        "Whether the lines of this page run at right angles, straight from body to body, or in curves."
    ),
    "View.kinds_shown": later("Which kinds of line this page shows. The others stay in the partnership."),
    "View.connectors_hidden": later("Single lines that this page leaves out."),
    "Page.size": later("The paper on which this page is printed."),
    "Page.orientation": later("Whether the paper lies or stands."),
    "Placement.emphasis": later("Whether it is drawn heavier or paler than others on this page only."),
    "Placement.locked": later("Whether it keeps its place when what is selected moves."),
    "Pin.emphasis": later("Whether it is drawn heavier or paler than others on this page only."),
    "Pin.single": later(
        "Whether equal lines to every body of the area are drawn one by one on this page, not as one line."
    ),
    "Area.title": later("The heading of the container."),
    "Area.body": later("The body that the container stands for, if any."),
    "Area.level": later("The level to which it belongs, while it holds nothing that says so."),
    "Area.locked": later("Whether it keeps its place when what is selected moves."),
    "Area.collapsed": later("Whether only its title is drawn. Lines to what it holds then end at it."),
    "Note.text": later("Words on the page that stand for nothing in the partnership."),
    "Note.heading": later("Whether they are set as a heading."),
    # The document.
    "Control.title": later("The title of the document, as it stands in the control block of every page."),
    "Control.reference": later("The number or reference under which your organisation files it."),
    "Control.version": later("The version, for instance 1.2."),
    "Control.status": later("Draft, for approval, approved or superseded. Drafts say so on every page."),
    "Control.owner": later("The post that answers for the document."),
    "Control.author": later("Who wrote it."),
    "Control.approved_by": later("The body that approved it."),
    "Control.approved_on": later("The day of the approval."),
    "Control.effective_from": later("The day from which it stands. It also decides which rules are asked."),
    "Control.review_by": later("The day by which it is to be reviewed."),
    "Control.correct_as_of": later(
        "The day about which the map speaks. What does not hold on it is not drawn."
    ),
    "Control.audience": later("For whom it is made."),
    "Control.publish": later("Whether it is meant for the public website."),
    "Control.language": later("The language of the document as a tag, for instance en-GB or cy."),
    "Publication.people": later(
        "Whether chairs, seat holders and authors are named. Roles of seats are told in any case, and owner "
        "and approver, which are offices and bodies."
    ),
    "Publication.sources": later("Whether it is published where each fact is said."),
    "Publication.phrases": later("Whether the sources' own words stand on lines and in the text."),
    "Publication.theme": later(
        "Which colours the pictures wear. Kinds of line differ by pattern, sign and letters in each."
    ),
    "Publication.background": later(
        "What stands behind a picture. A transparent one turns black in Word and PowerPoint."
    ),
    "Publication.width": later("Width of the pictures in pixels; nothing: as wide as what they stand in."),
    "Publication.font": later("Fonts of the pictures. The first that a computer has is taken."),
    "Publication.title": later("Whether the title stands in the pictures. Who listens hears it anyhow."),
    "Publication.key": later("Whether the key stands in the pictures."),
    "Publication.control_block": later(
        "Whether version, status and dates stand in the pictures. A draft says so in any case."
    ),
    "Publication.embed_model": later(
        "Whether the model travels in the pictures, so that Remit opens them again."
    ),
    "Partnership.form": later("What sort of partnership it is. It decides which rules are asked."),
    "Revision.version": later("The version that this row tells about."),
    "Revision.on": later("The day of that version."),
    "Revision.author": later("Who made it."),
    "Revision.summary": later("What changed, in a sentence."),
    "Abbreviation.short": later("The short form, for instance HWB."),
    "Abbreviation.full": later("What it stands for."),
    # The key.
    "Level.label": later("The partnership's own word for this level: place, locality, borough."),
    "Level.rank": later("Its height: 0 national, 1 region, 2 system, 3 place, 4 neighbourhood, 5 people."),
    "ConnectorKind.name": later("The name of this kind of line, as it stands in the key."),
    "ConnectorKind.code": later(
        "One or two capitals for the badge, so that lines can be told apart without colour."
    ),
    "ConnectorKind.definition": later("What it means, as the key says it."),
    "ConnectorKind.family": later(
        "Governance kinds carry authority or its return. Structural kinds only say how bodies hang together."
    ),
    "ConnectorKind.pattern": later(
        "How the line is drawn. No two kinds should share pattern and end marker."
    ),
    "ConnectorKind.end": later("What stands at its head."),
    "ConnectorKind.colour": later("Its colour. It must be dark enough to be seen on white."),
    "ConnectorKind.forward": later(
        "Its sentence seen from the source: {source} delegates [{functions} ]to {target}. "
        "What stands in square brackets is left out while it is not known."
    ),
    "ConnectorKind.inverse": later("Its sentence seen from the target."),
    "ConnectorKind.mutual": later("Its sentence when it holds in both directions."),
    "ConnectorKind.joins": later(
        "Which kinds of body it is meant to join. Other lines can be drawn, and are remarked on."
    ),
    "BodyKind.name": later("The name of this kind of body."),
    "BodyKind.shape": later("Its outline."),
    "BodyKind.fill": later("Its inside. Statutory bodies are solid."),
    "BodyKind.statutory": later("Whether such a body is established by law."),
    "BodyKind.holds_functions": later("Whether functions can be reserved or delegated to it."),
    "BodyKind.acts_for_parent": later(
        "Whether it is the acting organ of its parent, as a board is of its body."
    ),
}
