<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select All</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show Details...</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Apply</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Don't Save</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>OK</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select All</source>
      <translation type="unfinished"/>
    </message>
  </context>
  <context>
    <name>Remit</name>
    <message>
      <source> (already on this view)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source> (exists; place it here)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;100 %</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Abbreviations …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;About Remit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Accept or withdraw …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Along the line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Arrange</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Back along the line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Connect …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Document control …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Fit the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Functions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Functions …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Hide line in this view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Keep mine</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Next on the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Open in a new window …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Other line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Phrase</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Place on this view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Print …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Publish</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quick add …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Recent files</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Rename view …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Reset labels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Select also</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Show hidden lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Spotlight</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Table of bodies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 July 2022</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 connector</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A day, for instance 1 July 2022</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A line ends at another body; nothing was drawn.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A small picture of the whole page in a corner, while not all of it is to be seen.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Abbreviation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Abbreviations</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>About Remit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept a finding</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept finding</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept the chosen finding with a reason</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept the chosen finding with a reason, or withdraw the chosen acceptance</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accept …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accepted &amp;by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accepted by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accepted by {by} on {day}: {reason}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Acts for its parent</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add &amp;area around selection</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add &amp;body …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add &amp;function …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add &amp;note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add &amp;view …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a body by name and kind</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a function, to the selected line if there is one</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a row</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a view that shows what is shown now</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add area</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add h&amp;eading</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add heading</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add waypoint</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add {kind}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add {noun}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add, change and remove kinds of body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add, change and remove kinds of line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Added {name}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All bodies in a table, to type and to paste into</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All functions in a table, to type and to paste into</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All lines in a table, to type and to paste into</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All shortcuts</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All {count} views</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>An editor for governance diagrams: who decides, delegates, assures and advises whom.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Any body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Any body to any body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Approved on</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As each view asks for</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As the page draws it</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As the system says</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask the rules after every change; otherwise only when you choose Check now.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask the rules and show what they find</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At once</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At this level: {listed}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At {name}: {used}. Where shall that go?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Attestation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Audience</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Author</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Back through the panes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bar</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begin</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begin an empty partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begin with</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begin with the levels of a template</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bodies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Box</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bundle lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By statute</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By what title the body holds it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancel, put down the tool, deselect</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancelled; not everything was printed.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancelled; nothing was exported.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Canvas</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Chair</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change &amp;kind …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change kind to {kind}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change the kind of the line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change the kind of {count} lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change to {label}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change {field}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Change {what}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Changed by another program</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Charity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check while I work</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a colour</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a kind of body under Add and click where it shall stand, or double-click there.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose kinds of line, levels and attestations to be seen</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose the finding first, in the list below the canvas.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose the kind with the arrows and Enter, or with a click. Esc draws nothing.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose two different bodies.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose which columns are shown</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Citation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Clear the filter: {title}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Click where the {kind} shall stand. Esc ends.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close every window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close the partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close this window; after the last one Remit ends</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close {panel}; the View menu opens it again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code in the register of the Organisation Data Service.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Collapsed</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Colour of the line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Columns: {title}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Connect</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Connector</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy the body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Correct as of</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Council</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dash</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dash dot</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dash-dot</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Definition</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete bodies and what hangs on them</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete from &amp;partnership …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete from partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete or a double click takes this waypoint away; the line stays.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete the page, keep its bodies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete the view “{view}”?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete vie&amp;w …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete {names} from the partnership?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete {name}? It is no longer mentioned here:</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted 1 line from the partnership.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted {count} lines from the partnership.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted {names} from the partnership.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Did again: {redoText}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document control</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documented</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documented: a source says it. Inferred: typed by us from a source's words. Illustrative: no source states it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Double</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Double box</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Double-box</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag a kind onto the canvas, or choose it and click where it shall stand</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag from a body's plus to another body to join them; double-click an empty place to add a body.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag from here to another body, or to an empty place, to draw a line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag the line to bend it, an end to join it elsewhere; F2 changes its words.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag to move; drag from a plus to join; F2 renames; F9 shows only what it gives and receives.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw a line by choosing kind and ends</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw a titled area around the selected bodies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw every line that is hidden here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw who decides, delegates, assures and advises whom in a partnership.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw {kind}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drawing</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drawing the pages; {count} to go …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Effective</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>End marker</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>English integrated care system</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Enter begins a line; Ctrl+Enter or a click elsewhere keeps the note.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it as it was.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everything is shown again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exercised jointly with the other lines of the same kind and functions.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export the open view or the model</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exporting {path} …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exports and prints show everything.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Family</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Fi&amp;lters</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Files, views and windows come back where they were when Remit was left.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Fill</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled circle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled diamond</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled square</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled triangle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled-circle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled-diamond</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled-square</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filled-triangle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter: {title}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Finding</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Findings  {count}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Findings and tables</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>First day on which it holds; empty: always has.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Fit the s&amp;election</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>For approval</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Forget these files</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Free software under the MIT licence. It comes without any warranty.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From a body to a line that leaves it, from a line to where it ends</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From a body to a line that reaches it, from a line to where it begins</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From it: {listed}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From source</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From target</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From the canvas to the inspector, and on</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From {body} to …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From {sources} to {targets}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From {start} to {body}: let go to choose the kind of line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From {start}: let go over a body, or over an empty place to make one. Esc cancels.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From, row {at}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Function, decision, strategy, plan or subject</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Functions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Functions and decisions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Functions and decisions, with their references and where they are used</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give all selected lines another kind</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give bodies the level of the band in which they stand</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the page another title</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Gives and receives</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glide</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the nearest body above, and leave the selection as it is</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the nearest body below, and leave the selection as it is</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the nearest body left, and leave the selection as it is</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the nearest body right, and leave the selection as it is</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the window that was opened after this one</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Governance</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Graphviz engine</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Held as</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hidden in this view only; the partnership keeps what is hidden.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hidden lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hold Shift or Alt to draw it all the same: the key does not mean {name} {ends}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Holder</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Holder | role | independent, non-voting or nominated by …; seats parted by semicolons.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Holds functions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How Remit starts, snaps, checks and speaks</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How large the page is shown</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How many it stands for, in words, as in: about 50 neighbourhoods.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How often it meets.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How people call it for short; it can be typed in place of the name.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Illustrative</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In public</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In the source's words</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In words</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Independent</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Inferred</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It deletes: {sentence}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It holds in both directions.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It is open again as soon as what it is about changes.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It leaves the view {view}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Its bodies and lines stay.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Its reference in the scheme of reservation and delegation.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Joint</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key and registers</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key of &amp;bodies …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key of &amp;lines …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key strip</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kinds of body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kinds of line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kinds shown</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kinds that find no room</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Landscape</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Larger</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Last day on which it holds; empty: still does.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Le&amp;vels …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave the line out of this view only</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Let labels find their own places again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Level reason</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Levels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Lies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Lines are drawn without exact routes. {cause}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Long dash</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Long-dash</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look above</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look at an example</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look below</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look right</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a view of this</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>May join</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Meetings</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Meets</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move far down</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move far left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move far right</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move far up</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move label</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move right</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move waypoint</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move {noun}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mutual</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ne&amp;xt pane</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ne&amp;xt view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ne&amp;xt window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Neighbour above</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Neighbour below</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Neighbour left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Neighbour right</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New body …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New from a &amp;template …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New from a template</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New from a template …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New function …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New line …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New seat</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New {kind}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New: {name} ({kind})</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No body is of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No body works at this level.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No file was opened yet</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No line and no other function mentions it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No line is of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No line leads here.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No line leads on from here.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nominated by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>None is hidden</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not renamed: {wrong}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not taken: {reason}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing else goes with it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was exported. {cause}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>ODS code</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Offer</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>On no view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>On the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One more line is not on this view.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One sheet.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One: the page is shrunk to a sheet. More: it is spread over sheets to be glued.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a file …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a further window on its start page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a partnership beside what is open</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open circle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open diamond</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open square</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the example {control}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the example {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open triangle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open v</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open what was open last time</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open-circle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open-diamond</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open-square</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open-triangle</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open-v</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Organ of</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Other line bac&amp;k</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Outline</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Outline and palette</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pattern</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Phrase</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pill</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Place here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Place on view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Place selected bodies that this view does not show</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Portrait</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pre&amp;ferences …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pre&amp;vious on the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pre&amp;vious view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Press on the body where the line starts, and drag to the body where it ends.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Previous &amp;pane</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Printed.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Printing …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quorum</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rank 0 is drawn first, {lowest} last: 0 national, 2 system, 3 place. {here}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading it again shows what is in the file now; Undo brings yours back. Keeping yours replaces that change when you save.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Recent files</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reconnect</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Recover</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remit ended before “{title}” was saved. Open what was recovered? Discarding deletes it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove abbreviation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove from view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove revision</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove row {at}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove seat</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove waypoint</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove {name} from the key</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed the level {name}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rename the view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rename view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Replace “{name}”?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reserved to it</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reset labels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Resize</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Review by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Revision</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Revisions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>S&amp;traighten lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>S&amp;wap ends</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save &amp;as …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save as P&amp;DF …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the changes to “{name}” before it is closed?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the partnership</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save under another name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>School trust</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Seats</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>See the pages on their paper, then print them or save them as PDF</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select and move bodies and lines (Esc)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select another body to move the light there. Esc ends.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select everything here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select no&amp;thing</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the nearest body above</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the nearest body below</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the nearest body left</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the nearest body right</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the next thing in reading order; after the last, leave the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the thing before; before the first, leave the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select this beside the others, or let go of it</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sentence</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sentences</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Several things are selected; a label is typed for one at a time.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sheets side by side</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Short</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Short name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show all again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show everything again, and close the filters</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show everything alike again (Esc)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show hidden</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show only what the selected body holds, gives and receives</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show or hide: {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the minimap</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show what is selected as large as fits</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show {counts} {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shows</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shows rows with all these words, whatever their capitals and accents</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Snap to neighbours</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Solid</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Something failed that should not have.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Something failed that should not have; your work is kept. Save it now.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Source of the fact</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sparse dots</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sparse-dots</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Spotlight</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stands for</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Start pa&amp;ge</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Start page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Starting</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Statutory</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Straighten</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Structural</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Structural kinds: how bodies hang together</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Superseded</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Swap &amp;direction</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Swap direction</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>System</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tab</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Table of f&amp;unctions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Table of l&amp;ines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take &amp;level of band</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take bodies off this view; delete lines</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take the step again</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take the waypoints from the selected lines, or from all</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Terms</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Terms of reference</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Terms reviewed by</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The board or body whose organ it is.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The body at the head of the line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The body at the tail: who delegates, is accountable, gives assurance, advises.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The body to which it is reserved, or which holds it by statute.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The day by which the terms of reference are reviewed.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The id that other programs read. It is given once and never changes.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key does not mean this kind of line there. Hold Shift or Alt to reconnect all the same.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The language of menus and panels, from the next start on. A partnership keeps its own.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The levels at which decisions are taken, and their words</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The levels it works at, parted by semicolons; it is drawn in the first.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The line before</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The line in words. It follows from the other cells.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The next line here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The rules could not be asked. {cause}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The smallest type is {size} pt.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The source document's own words about this line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The source's own words about this line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The wider function that it is part of.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is a body named {name} already.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is a file of this name already.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is a line of this kind between them already.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing further that way.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>They are deleted</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>They become: {kind} ({code})</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Thick</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This cannot be empty.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This has characters that do not belong here.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This is not a date.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This is too long: at most {max_length} characters.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This must be a whole number.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This must be at least {ge}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This must be at most {le}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This partnership has no views. Add one with the + above.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This table is made from functions and connectors; change them in the inspector.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This view shows what was shown. Rename it with a double click on its tab.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This view: {title}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tint</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title of the view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title or address of the terms of reference.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title, version, approval and the revision table</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To it: {listed}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To no level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To {level}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To, row {at}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took {names} off this view only. Ctrl+Delete deletes from the partnership.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Turn back a view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Turn lines round</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Turn to the next view</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type a name and press Enter; bodies that exist come first. Esc adds nothing.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type a name, existing or new</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type a name: bodies that exist come first</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type a part of the name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type from which body the line shall go.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type over the label</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type to which body the line shall go.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type under {limit} pt cannot be read by many. Choose larger paper or more sheets side by side.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Undid: {step}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Untick what is not to be seen.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Versions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Versions of all parts, and the licence</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Views</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Voting</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Voting members needed for a decision.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Walk along a line first, with Ctrl+Right or Ctrl+Left.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What a reader should know beyond its name. Shift+Enter begins another line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What can be done</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What can be done here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is moved lines up with what stands beside it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is selected is not on this view.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What it is called. A row begins with it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What it stands for</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What short forms stand for</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What sort of matter it is.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the line is about, parted by semicolons.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where it is said.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whether it meets in public: yes, no, or empty where nobody knows.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whether what moves glides there or is there at once.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which sign of the key it has, and so what it can do.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which sign of the key it has: what passes along the line.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>White</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who leads it: a name or a post.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Why at this level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Why it is so where a reader would ask, and with whose agreement.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Why it sits at its level: the clear and agreed benefits of that scale.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Window</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Withdraw acceptance</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Withdraw the acceptance</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Withdrew the acceptance; the rules are asked again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Without level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Without version</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a heading on the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write words on the page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>abbreviation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>any body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>arrows move them, Delete takes them away.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>both ways {lines}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>does not run here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>errors</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>from {source} to {target}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>gives {lines}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>holds one function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>holds {count} functions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>keep their levels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>keeps its level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>kind of body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>kind of line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>level</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>new function</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no longer applies, since what it is about has changed or is mended</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no vote</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not installed</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>notes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>nothing is held, given or received here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>receives {lines}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>revision</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>seat</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the Board</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the Leeds Committee</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the body where you let go</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the body where you press</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this is not a date; write it as 1 July 2022</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this names no month; write the date as 1 July 2022</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>urgent care</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>warning</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>warnings</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{action} is not possible here. {why}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{bodies} bodies and {lines} connectors are selected.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{bodies} bodies and {lines} lines selected</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{body} loses its parent.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{capitalised} is part of it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{column}: cannot be typed here</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} area</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} areas</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} bodies</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} bodies are of the kind {name}. Of which kind shall they be?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} bodies are of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} body</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} body is of the kind {name}. Of which kind shall it be?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} body is of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} connectors</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} line is of the kind {name}. What becomes of it?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} line is of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} lines are of the kind {name}. What becomes of them?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} lines are of this kind.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} more lines are not on this view.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} sheets.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{kinds} may join nothing else. Which kind takes the place of {name}?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{kind}, as it is and illustrative</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{kind}, in one direction and in both</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{kind}: {sentence}. Esc ends.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{label}: bodies that fit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is no longer where it was. Saving writes it again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is not on this view.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is the only kind of body, and bodies are of it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name}, with {others}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{panel}: tabs</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{said} Not on this view: {names}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{shown} of {all} lines shown; filters are on.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title} (part)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title}: row {row} of {rows}, column {column} of {columns}. Lay the next sheet over the marks.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{words} The key does not mean this.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{args}” is no longer in the document.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” is open in another window; close it there or choose another name.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” was changed by another program.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>… and {more} more.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>▲ Warning</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>○ Note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>● Error</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>✓ Accepted</source>
      <translation type="unfinished"/>
    </message>
  </context>
</TS>
