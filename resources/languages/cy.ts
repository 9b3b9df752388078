<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Dewis y Cyfan</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Cam i fyny</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Cam i &amp;lawr</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Dewis y Cyfan</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <translation>Cuddio'r Manylion...</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Dangos y Manylion...</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Na</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ie</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Gosod</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Canslo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cau</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Gollwng</translation>
    </message>
    <message>
      <source>Don't Save</source>
      <translation>Peidio â Chadw</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Cymorth</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Iawn</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Agor</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Ailosod</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Cadw</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Sgrolio i'r Chwith</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Sgrolio i'r Dde</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Copïo &amp;Lleoliad y Ddolen</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Dewis y Cyfan</translation>
    </message>
  </context>
  <context>
    <name>Remit</name>
    <message>
      <source> (already on this view)</source>
      <translation> (ar y golwg hwn eisoes)</translation>
    </message>
    <message>
      <source> (exists; place it here)</source>
      <translation> (yn bodoli; ei osod yma)</translation>
    </message>
    <message>
      <source> for {functions}</source>
      <translation> ar gyfer {functions}</translation>
    </message>
    <message>
      <source>&amp;100 %</source>
      <translation>&amp;100 %</translation>
    </message>
    <message>
      <source>&amp;Abbreviations …</source>
      <translation>&amp;Talfyriadau …</translation>
    </message>
    <message>
      <source>&amp;About Remit</source>
      <translation>&amp;Ynghylch Remit</translation>
    </message>
    <message>
      <source>&amp;Accept with reason or take back …</source>
      <translation>&amp;Derbyn gyda rheswm neu dynnu'n ôl …</translation>
    </message>
    <message>
      <source>&amp;Across</source>
      <translation>Ar &amp;draws</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>&amp;Alinio</translation>
    </message>
    <message>
      <source>&amp;Along the line</source>
      <translation>&amp;Ar hyd y llinell</translation>
    </message>
    <message>
      <source>&amp;Arrange</source>
      <translation>&amp;Trefnu</translation>
    </message>
    <message>
      <source>&amp;Back along the line</source>
      <translation>Yn ô&amp;l ar hyd y llinell</translation>
    </message>
    <message>
      <source>&amp;Badges of findings</source>
      <translation>&amp;Bathodynnau canfyddiadau</translation>
    </message>
    <message>
      <source>&amp;Bottom</source>
      <translation>&amp;Gwaelod</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>&amp;Canol</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>Gwi&amp;rio</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>&amp;Gwirio nawr</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Cau'r ffenestr</translation>
    </message>
    <message>
      <source>&amp;Collapse area</source>
      <translation>&amp;Crebachu'r ardal</translation>
    </message>
    <message>
      <source>&amp;Commands …</source>
      <translation>&amp;Gorchmynion …</translation>
    </message>
    <message>
      <source>&amp;Connect …</source>
      <translation>&amp;Cysylltu …</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Curved</source>
      <translation>&amp;Crwm</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Dileu</translation>
    </message>
    <message>
      <source>&amp;Distribute</source>
      <translation>&amp;Dosbarthu</translation>
    </message>
    <message>
      <source>&amp;Document control …</source>
      <translation>&amp;Rheoli'r ddogfen …</translation>
    </message>
    <message>
      <source>&amp;Down</source>
      <translation>I &amp;lawr</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>D&amp;yblygu</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Golygu</translation>
    </message>
    <message>
      <source>&amp;Emphasise</source>
      <translation>&amp;Pwysleisio</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>&amp;Allforio …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Ffeil</translation>
    </message>
    <message>
      <source>&amp;Find</source>
      <translation>&amp;Canfod</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>&amp;Canfod …</translation>
    </message>
    <message>
      <source>&amp;Fit the page</source>
      <translation>&amp;Ffitio'r dudalen</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Ffolder</translation>
    </message>
    <message>
      <source>&amp;Functions</source>
      <translation>&amp;Swyddogaethau</translation>
    </message>
    <message>
      <source>&amp;Functions …</source>
      <translation>&amp;Swyddogaethau …</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Mynd</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>C&amp;ymorth</translation>
    </message>
    <message>
      <source>&amp;Help about this</source>
      <translation>&amp;Cymorth am hyn</translation>
    </message>
    <message>
      <source>&amp;Hide line in this view</source>
      <translation>&amp;Cuddio'r llinell yn y golwg hwn</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <translation>M&amp;ewnosod</translation>
    </message>
    <message>
      <source>&amp;Keep mine</source>
      <translation>&amp;Cadw fy fersiwn i</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Math</translation>
    </message>
    <message>
      <source>&amp;Left</source>
      <translation>C&amp;hwith</translation>
    </message>
    <message>
      <source>&amp;Level …</source>
      <translation>&amp;Lefel …</translation>
    </message>
    <message>
      <source>&amp;List of findings</source>
      <translation>&amp;Rhestr canfyddiadau</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Cloi</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>&amp;Is</translation>
    </message>
    <message>
      <source>&amp;Mend …</source>
      <translation>&amp;Trwsio …</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Uno</translation>
    </message>
    <message>
      <source>&amp;Merge two bodies …</source>
      <translation>&amp;Uno dau gorff …</translation>
    </message>
    <message>
      <source>&amp;Middle</source>
      <translation>C&amp;anol</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>Mo&amp;del</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>S&amp;ymud</translation>
    </message>
    <message>
      <source>&amp;Mute</source>
      <translation>&amp;Tawelu</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>&amp;Culach</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Newydd</translation>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation>Ffenestr &amp;newydd</translation>
    </message>
    <message>
      <source>&amp;Next on the page</source>
      <translation>&amp;Nesaf ar y dudalen</translation>
    </message>
    <message>
      <source>&amp;Next point</source>
      <translation>Y pwynt &amp;nesaf</translation>
    </message>
    <message>
      <source>&amp;Open in a new window …</source>
      <translation>&amp;Agor mewn ffenestr newydd …</translation>
    </message>
    <message>
      <source>&amp;Open the page</source>
      <translation>&amp;Agor y dudalen</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>&amp;Agor …</translation>
    </message>
    <message>
      <source>&amp;Other line</source>
      <translation>Llinell &amp;arall</translation>
    </message>
    <message>
      <source>&amp;Overview of views</source>
      <translation>&amp;Trosolwg o'r golygon</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Phrase</source>
      <translation>&amp;Ymadrodd</translation>
    </message>
    <message>
      <source>&amp;Place on this view</source>
      <translation>&amp;Gosod ar y golwg hwn</translation>
    </message>
    <message>
      <source>&amp;Place or area</source>
      <translation>&amp;Lle neu ardal</translation>
    </message>
    <message>
      <source>&amp;Plain</source>
      <translation>&amp;Plaen</translation>
    </message>
    <message>
      <source>&amp;Previous point</source>
      <translation>Y pwynt &amp;blaenorol</translation>
    </message>
    <message>
      <source>&amp;Print …</source>
      <translation>Ar&amp;graffu …</translation>
    </message>
    <message>
      <source>&amp;Publish</source>
      <translation>&amp;Cyhoeddi</translation>
    </message>
    <message>
      <source>&amp;Publish …</source>
      <translation>&amp;Cyhoeddi …</translation>
    </message>
    <message>
      <source>&amp;Quick add …</source>
      <translation>Ychwanegu'n &amp;gyflym …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Gadael</translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation>&amp;Darllen eto</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Rheswm</translation>
    </message>
    <message>
      <source>&amp;Recent files</source>
      <translation>Ffeiliau &amp;diweddar</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
      <source>&amp;Rename view …</source>
      <translation>&amp;Ailenwi'r golwg …</translation>
    </message>
    <message>
      <source>&amp;Replace in 1 place</source>
      <translation>&amp;Disodli mewn 1 man</translation>
    </message>
    <message>
      <source>&amp;Replace in {count} places</source>
      <translation>&amp;Disodli mewn {count} man</translation>
    </message>
    <message>
      <source>&amp;Reset labels</source>
      <translation>Ailosod &amp;labeli</translation>
    </message>
    <message>
      <source>&amp;Right</source>
      <translation>&amp;De</translation>
    </message>
    <message>
      <source>&amp;Right-angled</source>
      <translation>Ar ongl &amp;sgwâr</translation>
    </message>
    <message>
      <source>&amp;Same kind as selected</source>
      <translation>Yr &amp;un math â'r dewis</translation>
    </message>
    <message>
      <source>&amp;Same size</source>
      <translation>Yr un &amp;maint</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Cadw</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>Cadw &amp;fel …</translation>
    </message>
    <message>
      <source>&amp;Select also</source>
      <translation>&amp;Dewis hefyd</translation>
    </message>
    <message>
      <source>&amp;Selected bodies</source>
      <translation>Y &amp;cyrff a ddewiswyd</translation>
    </message>
    <message>
      <source>&amp;Show hidden lines</source>
      <translation>&amp;Dangos llinellau cudd</translation>
    </message>
    <message>
      <source>&amp;Show in the document</source>
      <translation>&amp;Dangos yn y ddogfen</translation>
    </message>
    <message>
      <source>&amp;Spotlight</source>
      <translation>&amp;Sbotolau</translation>
    </message>
    <message>
      <source>&amp;Straight</source>
      <translation>S&amp;yth</translation>
    </message>
    <message>
      <source>&amp;Straighten lines</source>
      <translation>&amp;Sythu llinellau</translation>
    </message>
    <message>
      <source>&amp;Table of bodies</source>
      <translation>&amp;Tabl o gyrff</translation>
    </message>
    <message>
      <source>&amp;Top</source>
      <translation>&amp;Brig</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Datgloi</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Gol&amp;wg</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>Ffe&amp;nestr</translation>
    </message>
    <message>
      <source>(illustrative)</source>
      <translation>(darluniadol)</translation>
    </message>
    <message>
      <source>(part of {whole})</source>
      <translation>(rhan o {whole})</translation>
    </message>
    <message>
      <source>1 July 2022</source>
      <translation>1 Gorffennaf 2022</translation>
    </message>
    <message>
      <source>1 area</source>
      <translation>1 ardal</translation>
    </message>
    <message>
      <source>1 body</source>
      <translation>1 corff</translation>
    </message>
    <message>
      <source>1 body found.</source>
      <translation>Cafwyd 1 corff.</translation>
    </message>
    <message>
      <source>1 connector</source>
      <translation>1 cysylltydd</translation>
    </message>
    <message>
      <source>1 found</source>
      <translation>1 wedi'i ganfod</translation>
    </message>
    <message>
      <source>1 kind</source>
      <translation>1 math</translation>
    </message>
    <message>
      <source>1 level</source>
      <translation>1 lefel</translation>
    </message>
    <message>
      <source>1 line</source>
      <translation>1 llinell</translation>
    </message>
    <message>
      <source>1 new body</source>
      <translation>1 corff newydd</translation>
    </message>
    <message>
      <source>1 new line</source>
      <translation>1 llinell newydd</translation>
    </message>
    <message>
      <source>1 note</source>
      <translation>1 nodyn</translation>
    </message>
    <message>
      <source>1 relationship</source>
      <translation>1 berthynas</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 rhes</translation>
    </message>
    <message>
      <source>1 rule is switched off</source>
      <translation>Mae 1 rheol wedi'i diffodd</translation>
    </message>
    <message>
      <source>1 view</source>
      <translation>1 golwg</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; has an attribute “{name}” that the format does not know</source>
      <translation>mae gan &lt;{tag}&gt; briodoledd “{name}” nad yw'r fformat yn ei hadnabod</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; holds an element, but may hold text only</source>
      <translation>mae &lt;{tag}&gt; yn dal elfen, ond dim ond testun a gaiff fod ynddi</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; holds something, but must be empty</source>
      <translation>mae &lt;{tag}&gt; yn dal rhywbeth, ond rhaid iddi fod yn wag</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; is kept as unknown, but has a place in this version or no namespace</source>
      <translation>cedwir &lt;{tag}&gt; fel elfen anhysbys, ond mae iddi le yn y fersiwn hon neu nid oes ganddi ofod enwau</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; lacks its namespace</source>
      <translation>nid oes gofod enwau gan &lt;{tag}&gt;</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; lacks the attribute “{name}”</source>
      <translation>nid oes gan &lt;{tag}&gt; y briodoledd “{name}”</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; lacks the element &lt;{name}&gt;</source>
      <translation>nid oes gan &lt;{tag}&gt; yr elfen &lt;{name}&gt;</translation>
    </message>
    <message>
      <source>&lt;{tag}&gt; stands in the wrong place, or once too often</source>
      <translation>mae &lt;{tag}&gt; yn y lle anghywir, neu unwaith yn ormod</translation>
    </message>
    <message>
      <source>A body</source>
      <translation>Corff</translation>
    </message>
    <message>
      <source>A body is small enough to decide</source>
      <translation>Mae corff yn ddigon bach i benderfynu</translation>
    </message>
    <message>
      <source>A cluster decides nothing itself</source>
      <translation>Nid yw clwstwr yn penderfynu dim ei hun</translation>
    </message>
    <message>
      <source>A committee has an independent member</source>
      <translation>Mae gan bwyllgor aelod annibynnol</translation>
    </message>
    <message>
      <source>A committee's terms of reference are on record</source>
      <translation>Mae cylch gorchwyl pwyllgor wedi'i gofnodi</translation>
    </message>
    <message>
      <source>A day, for instance 1 July 2022</source>
      <translation>Diwrnod, er enghraifft 1 July 2022</translation>
    </message>
    <message>
      <source>A delegation says what is delegated</source>
      <translation>Mae dirprwyad yn dweud beth a ddirprwyir</translation>
    </message>
    <message>
      <source>A diagram, with each part told in it: {bodies}, {levels}, {lines}.</source>
      <translation>Diagram, gyda phob rhan yn cael ei hadrodd ynddo: {bodies}, {levels}, {lines}.</translation>
    </message>
    <message>
      <source>A function or a body</source>
      <translation>Swyddogaeth neu gorff</translation>
    </message>
    <message>
      <source>A function or a decision</source>
      <translation>Swyddogaeth neu benderfyniad</translation>
    </message>
    <message>
      <source>A group whose bodies are not drawn here; a line to it is to one or more of them</source>
      <translation>Grŵp nad yw ei gyrff wedi'u llunio yma; mae llinell ato yn mynd at un neu fwy ohonynt</translation>
    </message>
    <message>
      <source>A level, or nothing for all</source>
      <translation>Lefel, neu ddim byd ar gyfer pob un</translation>
    </message>
    <message>
      <source>A line ends at another body; nothing was drawn.</source>
      <translation>Daw llinell i ben wrth gorff arall; ni thynnwyd dim.</translation>
    </message>
    <message>
      <source>A new delegation is in the scheme of reservation and delegation</source>
      <translation>Mae dirprwyad newydd yn y cynllun cadw a dirprwyo</translation>
    </message>
    <message>
      <source>A new version says what changed</source>
      <translation>Mae fersiwn newydd yn dweud beth a newidiodd</translation>
    </message>
    <message>
      <source>A new view of the bodies of one level</source>
      <translation>Golwg newydd o gyrff un lefel</translation>
    </message>
    <message>
      <source>A new view of the selected bodies</source>
      <translation>Golwg newydd o'r cyrff a ddewiswyd</translation>
    </message>
    <message>
      <source>A new view of the selected body and all that a line joins to it</source>
      <translation>Golwg newydd o'r corff a ddewiswyd a phopeth y mae llinell yn ei gysylltu ag ef</translation>
    </message>
    <message>
      <source>A new view of what the selected area holds, or of the selected body and all at its place</source>
      <translation>Golwg newydd o'r hyn y mae'r ardal a ddewiswyd yn ei ddal, neu o'r corff a ddewiswyd a phopeth yn ei le</translation>
    </message>
    <message>
      <source>A post that is delegated functions belongs to a body</source>
      <translation>Mae swydd y dirprwyir swyddogaethau iddi yn perthyn i gorff</translation>
    </message>
    <message>
      <source>A quorum can be met</source>
      <translation>Gellir cyrraedd y cworwm</translation>
    </message>
    <message>
      <source>A quorum can be met without the chair</source>
      <translation>Gellir cyrraedd y cworwm heb y cadeirydd</translation>
    </message>
    <message>
      <source>A reconstruction that no source states</source>
      <translation>Ail-luniad nad oes ffynhonnell yn ei nodi</translation>
    </message>
    <message>
      <source>A sentence under the heading, and what a screen reader hears about the picture.</source>
      <translation>Brawddeg o dan y pennawd, a'r hyn y mae darllenydd sgrin yn ei glywed am y darlun.</translation>
    </message>
    <message>
      <source>A shorter name for running text and tables, for instance ICB.</source>
      <translation>Enw byrrach ar gyfer testun rhedeg a thablau, er enghraifft ICB.</translation>
    </message>
    <message>
      <source>A shorter title for its tab. Empty: the title.</source>
      <translation>Teitl byrrach ar gyfer ei dab. Gwag: y teitl.</translation>
    </message>
    <message>
      <source>A small picture of the whole page in a corner, while not all of it is to be seen.</source>
      <translation>Darlun bach o'r dudalen gyfan mewn cornel, pan na ellir gweld y cyfan.</translation>
    </message>
    <message>
      <source>A small sign at whatever the rules remark on; never in what is printed or exported.</source>
      <translation>Arwydd bach wrth bopeth y mae'r rheolau'n sylwi arno; byth yn yr hyn sy'n cael ei argraffu neu ei allforio.</translation>
    </message>
    <message>
      <source>A table, with each part told in it: {rows}.</source>
      <translation>Tabl, gyda phob rhan yn cael ei hadrodd ynddo: {rows}.</translation>
    </message>
    <message>
      <source>A view of a level</source>
      <translation>Golwg o lefel</translation>
    </message>
    <message>
      <source>A view of {count} bodies. They stand plainly, level by level: move them as you like.</source>
      <translation>Golwg o {count} corff. Maent yn sefyll yn blaen, lefel wrth lefel: symudwch nhw fel y mynnoch.</translation>
    </message>
    <message>
      <source>Abbreviation</source>
      <translation>Talfyriad</translation>
    </message>
    <message>
      <source>Abbreviations</source>
      <translation>Talfyriadau</translation>
    </message>
    <message>
      <source>Abbreviations are expanded</source>
      <translation>Esbonnir talfyriadau</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Ynghylch</translation>
    </message>
    <message>
      <source>About Remit</source>
      <translation>Ynghylch Remit</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Derbyn</translation>
    </message>
    <message>
      <source>Accept a finding</source>
      <translation>Derbyn canfyddiad</translation>
    </message>
    <message>
      <source>Accept finding</source>
      <translation>Derbyn canfyddiad</translation>
    </message>
    <message>
      <source>Accept the chosen finding with a reason</source>
      <translation>Derbyn y canfyddiad a ddewiswyd, gan roi rheswm</translation>
    </message>
    <message>
      <source>Accept the chosen finding with a reason, or take the chosen acceptance back</source>
      <translation>Derbyn y canfyddiad a ddewiswyd gyda rheswm, neu dynnu'r derbyniad a ddewiswyd yn ôl</translation>
    </message>
    <message>
      <source>Accept with reason …</source>
      <translation>Derbyn gyda rheswm …</translation>
    </message>
    <message>
      <source>Accept …</source>
      <translation>Derbyn …</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Derbyniwyd</translation>
    </message>
    <message>
      <source>Accepted &amp;by</source>
      <translation>Derbyniwyd &amp;gan</translation>
    </message>
    <message>
      <source>Accepted by</source>
      <translation>Derbyniwyd gan</translation>
    </message>
    <message>
      <source>Accepted by {by} on {day}: {reason}</source>
      <translation>Derbyniwyd gan {by} ar {day}: {reason}</translation>
    </message>
    <message>
      <source>Accepted departures</source>
      <translation>Eithriadau a dderbyniwyd</translation>
    </message>
    <message>
      <source>Accepted on {day}: {reason}</source>
      <translation>Derbyniwyd ar {day}: {reason}</translation>
    </message>
    <message>
      <source>Access for everybody</source>
      <translation>Mynediad i bawb</translation>
    </message>
    <message>
      <source>Accountability goes in a circle only among equals who say so</source>
      <translation>Dim ond ymhlith partneriaid cydradd sy'n dweud hynny y mae atebolrwydd yn mynd mewn cylch</translation>
    </message>
    <message>
      <source>Accountability is not far away</source>
      <translation>Nid yw atebolrwydd ymhell i ffwrdd</translation>
    </message>
    <message>
      <source>Accountability leads from {body} to {to}, but no further: it reaches nobody who answers to the public, to Parliament or to a board of their own.</source>
      <translation>Mae atebolrwydd yn arwain o {body} i {to}, ond dim pellach: nid yw'n cyrraedd neb sy'n atebol i'r cyhoedd, i'r Senedd nac i'w fwrdd ei hun.</translation>
    </message>
    <message>
      <source>Accountability takes one way</source>
      <translation>Un ffordd sydd i atebolrwydd</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Ar draws</translation>
    </message>
    <message>
      <source>Acts for its parent</source>
      <translation>Yn gweithredu dros ei riant</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ychwanegu</translation>
    </message>
    <message>
      <source>Add &amp;area around selection</source>
      <translation>Ychwanegu &amp;ardal o gwmpas y dewis</translation>
    </message>
    <message>
      <source>Add &amp;body …</source>
      <translation>Ychwanegu &amp;corff …</translation>
    </message>
    <message>
      <source>Add &amp;function …</source>
      <translation>Ychwanegu &amp;swyddogaeth …</translation>
    </message>
    <message>
      <source>Add &amp;note</source>
      <translation>Ychwanegu &amp;nodyn</translation>
    </message>
    <message>
      <source>Add &amp;view …</source>
      <translation>Ychwanegu &amp;golwg …</translation>
    </message>
    <message>
      <source>Add &amp;waypoint</source>
      <translation>Ychwanegu pwynt &amp;llwybr</translation>
    </message>
    <message>
      <source>Add 1 body</source>
      <translation>Ychwanegu 1 corff</translation>
    </message>
    <message>
      <source>Add a body</source>
      <translation>Ychwanegu corff</translation>
    </message>
    <message>
      <source>Add a body by name and kind</source>
      <translation>Ychwanegu corff yn ôl enw a math</translation>
    </message>
    <message>
      <source>Add a function</source>
      <translation>Ychwanegu swyddogaeth</translation>
    </message>
    <message>
      <source>Add a function, to the selected line if there is one</source>
      <translation>Ychwanegu swyddogaeth, i'r llinell a ddewiswyd os oes un</translation>
    </message>
    <message>
      <source>Add a page</source>
      <translation>Ychwanegu tudalen</translation>
    </message>
    <message>
      <source>Add a point that the selected line passes, and go to it</source>
      <translation>Ychwanegu pwynt y mae'r llinell a ddewiswyd yn mynd drwyddo, a mynd ato</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Ychwanegu rhes</translation>
    </message>
    <message>
      <source>Add a row with what changed to the revision table</source>
      <translation>Ychwanegu rhes â'r hyn a newidiodd at y tabl diwygiadau</translation>
    </message>
    <message>
      <source>Add a view</source>
      <translation>Ychwanegu golwg</translation>
    </message>
    <message>
      <source>Add a view that shows what is shown now</source>
      <translation>Ychwanegu golwg sy'n dangos yr hyn a ddangosir nawr</translation>
    </message>
    <message>
      <source>Add area</source>
      <translation>Ychwanegu ardal</translation>
    </message>
    <message>
      <source>Add bodies</source>
      <translation>Ychwanegu cyrff</translation>
    </message>
    <message>
      <source>Add bodies from text</source>
      <translation>Ychwanegu cyrff o destun</translation>
    </message>
    <message>
      <source>Add body</source>
      <translation>Ychwanegu corff</translation>
    </message>
    <message>
      <source>Add function</source>
      <translation>Ychwanegu swyddogaeth</translation>
    </message>
    <message>
      <source>Add h&amp;eading</source>
      <translation>Ychwanegu &amp;pennawd</translation>
    </message>
    <message>
      <source>Add heading</source>
      <translation>Ychwanegu pennawd</translation>
    </message>
    <message>
      <source>Add line</source>
      <translation>Ychwanegu llinell</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
      <source>Add the {kind} from {source} to {target}</source>
      <translation>Ychwanegu'r llinell ({kind}) o {source} i {target}</translation>
    </message>
    <message>
      <source>Add view</source>
      <translation>Ychwanegu golwg</translation>
    </message>
    <message>
      <source>Add waypoint</source>
      <translation>Ychwanegu pwynt llwybr</translation>
    </message>
    <message>
      <source>Add {count} bodies</source>
      <translation>Ychwanegu {count} corff</translation>
    </message>
    <message>
      <source>Add {kind}</source>
      <translation>Ychwanegu {kind}</translation>
    </message>
    <message>
      <source>Add {noun}</source>
      <translation>Ychwanegu {noun}</translation>
    </message>
    <message>
      <source>Add, change and remove kinds of body</source>
      <translation>Ychwanegu, newid a thynnu mathau o gorff</translation>
    </message>
    <message>
      <source>Add, change and remove kinds of line</source>
      <translation>Ychwanegu, newid a thynnu mathau o linell</translation>
    </message>
    <message>
      <source>Added the area {area} on {view}.</source>
      <translation>Ychwanegwyd yr ardal {area} ar {view}.</translation>
    </message>
    <message>
      <source>Added to the functions: {names}.</source>
      <translation>Ychwanegwyd at y swyddogaethau: {names}.</translation>
    </message>
    <message>
      <source>Added to the key: {names}.</source>
      <translation>Ychwanegwyd at yr allwedd: {names}.</translation>
    </message>
    <message>
      <source>Added to the levels: {names}.</source>
      <translation>Ychwanegwyd at y lefelau: {names}.</translation>
    </message>
    <message>
      <source>Added {name}.</source>
      <translation>Ychwanegwyd {name}.</translation>
    </message>
    <message>
      <source>Added {thing}.</source>
      <translation>Ychwanegwyd: {thing}.</translation>
    </message>
    <message>
      <source>Advice and engagement are told apart</source>
      <translation>Gwahaniaethir rhwng cyngor ac ymgysylltu</translation>
    </message>
    <message>
      <source>Advice goes to somebody who decides</source>
      <translation>Mae cyngor yn mynd at rywun sy'n penderfynu</translation>
    </message>
    <message>
      <source>Advice is answered: assurance is given that it had due regard</source>
      <translation>Atebir cyngor: rhoddir sicrwydd iddo gael sylw dyledus</translation>
    </message>
    <message>
      <source>Align bottom</source>
      <translation>Alinio'r gwaelod</translation>
    </message>
    <message>
      <source>Align centre</source>
      <translation>Alinio'r canol</translation>
    </message>
    <message>
      <source>Align left</source>
      <translation>Alinio i'r chwith</translation>
    </message>
    <message>
      <source>Align middle</source>
      <translation>Alinio'r canol ar draws</translation>
    </message>
    <message>
      <source>Align right</source>
      <translation>Alinio i'r dde</translation>
    </message>
    <message>
      <source>Align top</source>
      <translation>Alinio'r brig</translation>
    </message>
    <message>
      <source>All bodies in a table, to type and to paste into</source>
      <translation>Pob corff mewn tabl, i deipio a gludo ynddo</translation>
    </message>
    <message>
      <source>All families of partners are on the map</source>
      <translation>Mae pob teulu o bartneriaid ar y map</translation>
    </message>
    <message>
      <source>All functions in a table, to type and to paste into</source>
      <translation>Pob swyddogaeth mewn tabl, i deipio a gludo ynddo</translation>
    </message>
    <message>
      <source>All lines in a table, to type and to paste into</source>
      <translation>Pob llinell mewn tabl, i deipio a gludo ynddo</translation>
    </message>
    <message>
      <source>All relations</source>
      <translation>Pob perthynas</translation>
    </message>
    <message>
      <source>All relations of this document, each told from the body that it starts from</source>
      <translation>Pob perthynas yn y ddogfen hon, pob un o safbwynt y corff y mae'n cychwyn ohono</translation>
    </message>
    <message>
      <source>All shortcuts, to be searched</source>
      <translation>Pob llwybr byr, i'w chwilio</translation>
    </message>
    <message>
      <source>All tables in one workbook</source>
      <translation>Pob tabl mewn un llyfr gwaith</translation>
    </message>
    <message>
      <source>All that Remit opens</source>
      <translation>Popeth y mae Remit yn ei agor</translation>
    </message>
    <message>
      <source>All views for printing, with their text</source>
      <translation>Pob golwg i'w argraffu, gyda'u testun</translation>
    </message>
    <message>
      <source>All views in little</source>
      <translation>Pob golwg yn fach</translation>
    </message>
    <message>
      <source>All {count} views</source>
      <translation>Pob un o'r {count} golwg</translation>
    </message>
    <message>
      <source>An editor for governance diagrams: who decides, delegates, assures and advises whom.</source>
      <translation>Golygydd diagramau llywodraethu: pwy sy'n penderfynu, yn dirprwyo, yn rhoi sicrwydd ac yn cynghori pwy.</translation>
    </message>
    <message>
      <source>And so with {count} more lines.</source>
      <translation>Ac felly gyda {count} llinell arall.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Ateb</translation>
    </message>
    <message>
      <source>Answer the question from the map</source>
      <translation>Ateb y cwestiwn o'r map</translation>
    </message>
    <message>
      <source>Any body</source>
      <translation>Unrhyw gorff</translation>
    </message>
    <message>
      <source>Any body to any body</source>
      <translation>Unrhyw gorff i unrhyw gorff</translation>
    </message>
    <message>
      <source>Any line, either way</source>
      <translation>Unrhyw linell, y naill ffordd neu'r llall</translation>
    </message>
    <message>
      <source>Applies in both directions</source>
      <translation>Yn berthnasol i'r ddau gyfeiriad</translation>
    </message>
    <message>
      <source>Applies to every body inside the frame</source>
      <translation>Yn berthnasol i bob corff y tu mewn i'r ffrâm</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Cymeradwywyd</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Cymeradwywyd ar</translation>
    </message>
    <message>
      <source>April</source>
      <translation>Ebrill</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Ardal</translation>
    </message>
    <message>
      <source>Arrange &amp;view</source>
      <translation>Trefnu'r &amp;olwg</translation>
    </message>
    <message>
      <source>Arrange sele&amp;ction</source>
      <translation>Trefnu'r de&amp;wis</translation>
    </message>
    <message>
      <source>Arrange selection</source>
      <translation>Trefnu'r dewis</translation>
    </message>
    <message>
      <source>Arrange view</source>
      <translation>Trefnu'r olwg</translation>
    </message>
    <message>
      <source>Arranged by bands and areas in a simpler way, since {why}.</source>
      <translation>Trefnwyd yn ôl bandiau ac ardaloedd mewn ffordd symlach, oherwydd: {why}.</translation>
    </message>
    <message>
      <source>As each view asks for</source>
      <translation>Fel y mae pob golwg yn gofyn</translation>
    </message>
    <message>
      <source>As in the key</source>
      <translation>Fel yn yr allwedd</translation>
    </message>
    <message>
      <source>As it was opened</source>
      <translation>Fel yr agorwyd hi</translation>
    </message>
    <message>
      <source>As large as on paper</source>
      <translation>Mor fawr ag ar bapur</translation>
    </message>
    <message>
      <source>As the page draws it</source>
      <translation>Fel y mae'r dudalen yn ei lunio</translation>
    </message>
    <message>
      <source>As the system says</source>
      <translation>Fel y mae'r system yn dweud</translation>
    </message>
    <message>
      <source>As what: chair, member, in attendance.</source>
      <translation>Fel beth: cadeirydd, aelod, yn bresennol.</translation>
    </message>
    <message>
      <source>As&amp;k …</source>
      <translation>Gofy&amp;n …</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Gofyn</translation>
    </message>
    <message>
      <source>Ask about the &amp;day</source>
      <translation>Gofyn am y &amp;diwrnod</translation>
    </message>
    <message>
      <source>Ask the map who is accountable, where it is decided, what a body does and what is at each level</source>
      <translation>Gofyn i'r map pwy sy'n atebol, ble y penderfynir, beth mae corff yn ei wneud a beth sydd ar bob lefel</translation>
    </message>
    <message>
      <source>Ask the rule of the chosen finding no longer</source>
      <translation>Peidio â gofyn rheol y canfyddiad a ddewiswyd mwyach</translation>
    </message>
    <message>
      <source>Ask the rules after every change; otherwise only when you choose Check now.</source>
      <translation>Holi'r rheolau ar ôl pob newid; fel arall dim ond pan ddewiswch Gwirio nawr.</translation>
    </message>
    <message>
      <source>Ask the rules and show what they find</source>
      <translation>Holi'r rheolau a dangos yr hyn a ganfyddant</translation>
    </message>
    <message>
      <source>Asking the rules …</source>
      <translation>Yn gofyn i'r rheolau …</translation>
    </message>
    <message>
      <source>Assurance about one thing is given once</source>
      <translation>Unwaith y rhoddir sicrwydd am un peth</translation>
    </message>
    <message>
      <source>Assurance is about functions that somebody delivers</source>
      <translation>Mae sicrwydd yn ymwneud â swyddogaethau y mae rhywun yn eu cyflawni</translation>
    </message>
    <message>
      <source>At no level</source>
      <translation>Heb lefel</translation>
    </message>
    <message>
      <source>At no level: {bodies}.</source>
      <translation>Ar ddim lefel: {bodies}.</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Ar unwaith</translation>
    </message>
    <message>
      <source>At one level ({level}), {body} has {function}, and {others} {have} that or a part of it.</source>
      <translation>Ar un lefel ({level}), {body} sydd â {function}, a {others} {have} hynny neu ran ohono.</translation>
    </message>
    <message>
      <source>At this level: {listed}.</source>
      <translation>Ar y lefel hon: {listed}.</translation>
    </message>
    <message>
      <source>At {name}: {used}. Where shall that go?</source>
      <translation>Ar {name}: {used}. I ble y dylai hynny fynd?</translation>
    </message>
    <message>
      <source>Attestation</source>
      <translation>Tystiolaeth</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Cynulleidfa</translation>
    </message>
    <message>
      <source>Audit and remuneration are chaired independently</source>
      <translation>Cadeirir archwilio a thâl yn annibynnol</translation>
    </message>
    <message>
      <source>August</source>
      <translation>Awst</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Awdur</translation>
    </message>
    <message>
      <source>Authority comes with accountability back</source>
      <translation>Daw atebolrwydd yn ôl gydag awdurdod</translation>
    </message>
    <message>
      <source>Back through the panes</source>
      <translation>Yn ôl drwy'r cwareli</translation>
    </message>
    <message>
      <source>Back to the contents</source>
      <translation>Yn ôl i'r cynnwys</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Cefndir</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>Bar</translation>
    </message>
    <message>
      <source>Before it is published</source>
      <translation>Cyn ei chyhoeddi</translation>
    </message>
    <message>
      <source>Begin an empty partnership</source>
      <translation>Dechrau partneriaeth wag</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Dechrau gyda</translation>
    </message>
    <message>
      <source>Begin with a template</source>
      <translation>Dechrau gyda thempled</translation>
    </message>
    <message>
      <source>Begin with the levels of a template</source>
      <translation>Dechrau gyda lefelau templed</translation>
    </message>
    <message>
      <source>Being housed or paid is not being accountable</source>
      <translation>Nid yw cael llety neu dâl yr un peth â bod yn atebol</translation>
    </message>
    <message>
      <source>Boards, and committees that are the board again, meet in public</source>
      <translation>Mae byrddau, a phwyllgorau sydd yr un bobl â'r bwrdd, yn cyfarfod yn gyhoeddus</translation>
    </message>
    <message>
      <source>Bodies</source>
      <translation>Cyrff</translation>
    </message>
    <message>
      <source>Bodies at one level do different things</source>
      <translation>Mae cyrff ar un lefel yn gwneud pethau gwahanol</translation>
    </message>
    <message>
      <source>Bodies in no picture</source>
      <translation>Cyrff heb lun</translation>
    </message>
    <message>
      <source>Bodies on this map decide, but no citizens or communities are on it to be heard.</source>
      <translation>Mae cyrff ar y map hwn yn penderfynu, ond nid oes dinasyddion na chymunedau arno i gael eu clywed.</translation>
    </message>
    <message>
      <source>Bodies on this map decide, but no clinicians or professionals are on it to be heard.</source>
      <translation>Mae cyrff ar y map hwn yn penderfynu, ond nid oes clinigwyr na gweithwyr proffesiynol arno i gael eu clywed.</translation>
    </message>
    <message>
      <source>Bodies stand on drawings; turn to one first.</source>
      <translation>Mae cyrff yn sefyll ar luniadau; trowch i un yn gyntaf.</translation>
    </message>
    <message>
      <source>Bodies that exist are placed here; the others are new.</source>
      <translation>Gosodir yma gyrff sy'n bodoli; mae'r lleill yn newydd.</translation>
    </message>
    <message>
      <source>Bodies that seem to be the same, to be merged</source>
      <translation>Cyrff sy'n ymddangos yr un fath, i'w huno</translation>
    </message>
    <message>
      <source>Bodies, lines and functions in rows. Type into cells, sort by a heading, paste rows from a spreadsheet. The page follows at once.</source>
      <translation>Cyrff, llinellau a swyddogaethau mewn rhesi. Teipiwch mewn celloedd, trefnwch yn ôl pennawd, gludwch resi o daenlen. Mae'r dudalen yn dilyn ar unwaith.</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Corff</translation>
    </message>
    <message>
      <source>Body and its &amp;neighbours</source>
      <translation>Corff a'i &amp;gymdogion</translation>
    </message>
    <message>
      <source>Body id</source>
      <translation>Id y corff</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Blwch</translation>
    </message>
    <message>
      <source>Bundle</source>
      <translation>Bwndel</translation>
    </message>
    <message>
      <source>Bundle lines</source>
      <translation>Bwndelu llinellau</translation>
    </message>
    <message>
      <source>By &amp;area …</source>
      <translation>Yn ôl &amp;ardal …</translation>
    </message>
    <message>
      <source>By &amp;connection …</source>
      <translation>Yn ôl &amp;cysylltiad …</translation>
    </message>
    <message>
      <source>By &amp;kind …</source>
      <translation>Yn ôl &amp;math …</translation>
    </message>
    <message>
      <source>By &amp;level …</source>
      <translation>Yn ôl &amp;lefel …</translation>
    </message>
    <message>
      <source>By body</source>
      <translation>Yn ôl corff</translation>
    </message>
    <message>
      <source>By level</source>
      <translation>Yn ôl lefel</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Yn ôl rheol</translation>
    </message>
    <message>
      <source>By severity</source>
      <translation>Yn ôl difrifoldeb</translation>
    </message>
    <message>
      <source>By statute</source>
      <translation>Trwy statud</translation>
    </message>
    <message>
      <source>By what title the body holds it.</source>
      <translation>Yn ôl pa hawl y mae'r corff yn ei dal.</translation>
    </message>
    <message>
      <source>By which line</source>
      <translation>Trwy ba linell</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>Gan bwy</translation>
    </message>
    <message>
      <source>By whom ids</source>
      <translation>Idau gan bwy</translation>
    </message>
    <message>
      <source>By whose organ they are</source>
      <translation>Yn ôl organ pwy ydynt</translation>
    </message>
    <message>
      <source>Called so too: {names}.</source>
      <translation>Gelwir hefyd felly: {names}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Canslo</translation>
    </message>
    <message>
      <source>Cancel, put down the tool, deselect</source>
      <translation>Canslo, rhoi'r offeryn i lawr, dad-ddewis</translation>
    </message>
    <message>
      <source>Cancelled; not everything was printed.</source>
      <translation>Canslwyd; nid argraffwyd popeth.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was exported.</source>
      <translation>Canslwyd; nid allforiwyd dim.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was moved.</source>
      <translation>Canslwyd; ni symudwyd dim.</translation>
    </message>
    <message>
      <source>Cancelled; nothing was published.</source>
      <translation>Canslwyd; ni chyhoeddwyd dim.</translation>
    </message>
    <message>
      <source>Canvas</source>
      <translation>Cynfas</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Cell</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Cadeirydd</translation>
    </message>
    <message>
      <source>Chair of {body}: {chair}.</source>
      <translation>Cadeirydd {body}: {chair}.</translation>
    </message>
    <message>
      <source>Change &amp;kind …</source>
      <translation>Newid &amp;math …</translation>
    </message>
    <message>
      <source>Change direction of levels</source>
      <translation>Newid cyfeiriad lefelau</translation>
    </message>
    <message>
      <source>Change how it is published</source>
      <translation>Newid sut y caiff ei chyhoeddi</translation>
    </message>
    <message>
      <source>Change kind to {kind}</source>
      <translation>Newid y math i {kind}</translation>
    </message>
    <message>
      <source>Change level</source>
      <translation>Newid lefel</translation>
    </message>
    <message>
      <source>Change style of lines</source>
      <translation>Newid arddull llinellau</translation>
    </message>
    <message>
      <source>Change the kind of the line</source>
      <translation>Newid math y llinell</translation>
    </message>
    <message>
      <source>Change the kind of {count} lines</source>
      <translation>Newid math {count} llinell</translation>
    </message>
    <message>
      <source>Change to {label}</source>
      <translation>Newid i {label}</translation>
    </message>
    <message>
      <source>Change {field}</source>
      <translation>Newid {field}</translation>
    </message>
    <message>
      <source>Change {what}</source>
      <translation>Newid {what}</translation>
    </message>
    <message>
      <source>Changed by another program</source>
      <translation>Newidiwyd gan raglen arall</translation>
    </message>
    <message>
      <source>Changed the area of {bodies} on {view}.</source>
      <translation>Newidiwyd ardal {bodies} ar {view}.</translation>
    </message>
    <message>
      <source>Changed the area {area} on {view}.</source>
      <translation>Newidiwyd yr ardal {area} ar {view}.</translation>
    </message>
    <message>
      <source>Changed the course of lines on {view}.</source>
      <translation>Newidiwyd cwrs llinellau ar {view}.</translation>
    </message>
    <message>
      <source>Changed the emphasis of lines on {view}.</source>
      <translation>Newidiwyd pwyslais llinellau ar {view}.</translation>
    </message>
    <message>
      <source>Changed the emphasis of {bodies} on {view}.</source>
      <translation>Newidiwyd pwyslais {bodies} ar {view}.</translation>
    </message>
    <message>
      <source>Changed the kind of {body} from {was} to {now}.</source>
      <translation>Newidiwyd math {body} o {was} i {now}.</translation>
    </message>
    <message>
      <source>Changed the notes on {view}.</source>
      <translation>Newidiwyd y nodiadau ar {view}.</translation>
    </message>
    <message>
      <source>Changed the order of the areas on {view}.</source>
      <translation>Newidiwyd trefn yr ardaloedd ar {view}.</translation>
    </message>
    <message>
      <source>Changed the order of the lines.</source>
      <translation>Newidiwyd trefn y llinellau.</translation>
    </message>
    <message>
      <source>Changed the order of the {things}.</source>
      <translation>Newidiwyd trefn y rhain: {things}.</translation>
    </message>
    <message>
      <source>Changed the reading order of {view}.</source>
      <translation>Newidiwyd trefn ddarllen {view}.</translation>
    </message>
    <message>
      <source>Changed the {fields} of the document.</source>
      <translation>Newidiwyd yn y ddogfen: {fields}.</translation>
    </message>
    <message>
      <source>Changed the {fields} of the line “{line}”.</source>
      <translation>Newidiwyd ar y llinell “{line}”: {fields}.</translation>
    </message>
    <message>
      <source>Changed the {fields} of {thing}.</source>
      <translation>Newidiwyd ar {thing}: {fields}.</translation>
    </message>
    <message>
      <source>Changed which lines are drawn singly on {view}.</source>
      <translation>Newidiwyd pa linellau sy'n cael eu llunio fesul un ar {view}.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Newidiadau</translation>
    </message>
    <message>
      <source>Changes s&amp;ince</source>
      <translation>Newidiadau e&amp;rs</translation>
    </message>
    <message>
      <source>Charity</source>
      <translation>Elusen</translation>
    </message>
    <message>
      <source>Check while I work</source>
      <translation>Gwirio wrth i mi weithio</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Dewisiadau</translation>
    </message>
    <message>
      <source>Choose a body in the picture, with the mouse or with Tab and the arrow keys: its lines stand out, and their sentences stand here. Enter keeps it chosen, Escape lets go.</source>
      <translation>Dewiswch gorff yn y llun, gyda'r llygoden neu gyda Tab a'r bysellau saeth: daw ei linellau i'r amlwg, a saif eu brawddegau yma. Mae Enter yn ei gadw wedi'i ddewis, mae Escape yn gollwng gafael.</translation>
    </message>
    <message>
      <source>Choose a colour</source>
      <translation>Dewis lliw</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Dewis ffolder</translation>
    </message>
    <message>
      <source>Choose a kind of body under Add and click where it shall stand, or double-click there.</source>
      <translation>Dewiswch fath o gorff o dan Ychwanegu a chlicio lle dylai sefyll, neu glicio ddwywaith yno.</translation>
    </message>
    <message>
      <source>Choose a kind, then drag from one body to another. Bodies that cannot begin or end such a line go pale. Esc puts it down again. The key itself is edited under Model.</source>
      <translation>Dewiswch fath, yna llusgwch o un corff i un arall. Mae cyrff na allant ddechrau na gorffen llinell o'r fath yn gwelwi. Mae Esc yn ei rhoi i lawr eto. Golygir yr allwedd ei hun o dan Model.</translation>
    </message>
    <message>
      <source>Choose a question and type a function or a body: names are proposed. The answer stands below in sentences, and what it speaks of stands out on the page. Click a sentence, or press Enter, to see what it speaks of. Esc shows everything alike again.</source>
      <translation>Dewiswch gwestiwn a theipiwch swyddogaeth neu gorff: cynigir enwau. Mae'r ateb islaw mewn brawddegau, ac mae'r hyn y mae'n sôn amdano yn sefyll allan ar y dudalen. Cliciwch frawddeg, neu pwyswch Enter, i weld yr hyn y mae'n sôn amdano. Mae Esc yn dangos popeth yr un fath eto.</translation>
    </message>
    <message>
      <source>Choose an earlier version</source>
      <translation>Dewis fersiwn gynharach</translation>
    </message>
    <message>
      <source>Choose kinds of line, levels and attestations to be seen</source>
      <translation>Dewis pa fathau o linell, lefelau a thystiolaeth a welir</translation>
    </message>
    <message>
      <source>Choose the finding first, in the list below the canvas.</source>
      <translation>Dewiswch y canfyddiad yn gyntaf, yn y rhestr o dan y cynfas.</translation>
    </message>
    <message>
      <source>Choose the kind with the arrows and Enter, or with a click. Esc draws nothing.</source>
      <translation>Dewiswch y math â'r saethau ac Enter, neu â chlic. Nid yw Esc yn tynnu dim.</translation>
    </message>
    <message>
      <source>Choose the rows first that shall be deleted.</source>
      <translation>Dewiswch yn gyntaf y rhesi y dylid eu dileu.</translation>
    </message>
    <message>
      <source>Choose two different bodies.</source>
      <translation>Dewiswch ddau gorff gwahanol.</translation>
    </message>
    <message>
      <source>Choose which columns are shown</source>
      <translation>Dewis pa golofnau a ddangosir</translation>
    </message>
    <message>
      <source>Choose with the arrows and Enter, or with a click. Esc changes nothing.</source>
      <translation>Dewiswch â'r saethau ac Enter, neu â chlic. Nid yw Esc yn newid dim.</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Dewis …</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Dyfyniad</translation>
    </message>
    <message>
      <source>Citizens are heard by everybody who decides</source>
      <translation>Clywir dinasyddion gan bawb sy'n penderfynu</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Clirio</translation>
    </message>
    <message>
      <source>Clear the filter: {title}</source>
      <translation>Clirio'r hidlydd: {title}</translation>
    </message>
    <message>
      <source>Clear: {name}</source>
      <translation>Clirio: {name}</translation>
    </message>
    <message>
      <source>Click or Enter opens a view; a drag, Ctrl+Up and Ctrl+Down put it elsewhere</source>
      <translation>Mae clic neu Enter yn agor golwg; mae llusgo, Ctrl+Up a Ctrl+Down yn ei roi mewn man arall</translation>
    </message>
    <message>
      <source>Click or drag to see another part of the page</source>
      <translation>Clicio neu lusgo i weld rhan arall o'r dudalen</translation>
    </message>
    <message>
      <source>Click where the {kind} shall stand. Esc ends.</source>
      <translation>Cliciwch lle dylai'r {kind} sefyll. Mae Esc yn gorffen.</translation>
    </message>
    <message>
      <source>Clinicians and professionals are heard by everybody who decides</source>
      <translation>Clywir clinigwyr a gweithwyr proffesiynol gan bawb sy'n penderfynu</translation>
    </message>
    <message>
      <source>Clipboard</source>
      <translation>Clipfwrdd</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cau</translation>
    </message>
    <message>
      <source>Close every window</source>
      <translation>Cau pob ffenestr</translation>
    </message>
    <message>
      <source>Close the find bar (Esc)</source>
      <translation>Cau'r bar canfod (Esc)</translation>
    </message>
    <message>
      <source>Close the partnership</source>
      <translation>Cau'r bartneriaeth</translation>
    </message>
    <message>
      <source>Close this window; after the last one Remit ends</source>
      <translation>Cau'r ffenestr hon; ar ôl yr olaf daw Remit i ben</translation>
    </message>
    <message>
      <source>Close {panel}; the View menu opens it again</source>
      <translation>Cau {panel}; mae'r ddewislen Golwg yn ei agor eto</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Cod</translation>
    </message>
    <message>
      <source>Code in the register of the Organisation Data Service.</source>
      <translation>Cod yng nghofrestr yr Organisation Data Service.</translation>
    </message>
    <message>
      <source>Collaboratives are tied to their members and to the system</source>
      <translation>Mae cydweithfeydd wedi'u cysylltu â'u haelodau ac â'r system</translation>
    </message>
    <message>
      <source>Collapse area</source>
      <translation>Crebachu ardal</translation>
    </message>
    <message>
      <source>Collapsed</source>
      <translation>Wedi'i grebachu</translation>
    </message>
    <message>
      <source>Collapsed: 1 body is not drawn here now. It keeps its place, and its lines.</source>
      <translation>Crebachwyd: ni lunnir 1 corff yma nawr. Mae'n cadw ei le, a'i linellau.</translation>
    </message>
    <message>
      <source>Collapsed: what the area holds is not drawn here now, and keeps its place and lines.</source>
      <translation>Crebachwyd: ni lunnir yma nawr yr hyn y mae'r ardal yn ei ddal, ac mae'n cadw ei le a'i linellau.</translation>
    </message>
    <message>
      <source>Collapsed: {count} bodies are not drawn here now. They keep their places, and their lines.</source>
      <translation>Crebachwyd: ni lunnir {count} corff yma nawr. Maent yn cadw eu lle, a'u llinellau.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Lliw</translation>
    </message>
    <message>
      <source>Colour of the line</source>
      <translation>Lliw y llinell</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Lliwiau</translation>
    </message>
    <message>
      <source>Colours, width, fonts and parts of pictures, this once</source>
      <translation>Lliwiau, lled, ffontiau a rhannau lluniau, am y tro hwn</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colofnau</translation>
    </message>
    <message>
      <source>Columns: {title}</source>
      <translation>Colofnau: {title}</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Gorchymyn</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Gorchmynion</translation>
    </message>
    <message>
      <source>Committees are few</source>
      <translation>Prin yw'r pwyllgorau</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Cysylltu</translation>
    </message>
    <message>
      <source>Connector</source>
      <translation>Cysylltydd</translation>
    </message>
    <message>
      <source>Connectors</source>
      <translation>Cysylltyddion</translation>
    </message>
    <message>
      <source>Control block</source>
      <translation>Bloc rheoli</translation>
    </message>
    <message>
      <source>Copied the picture, as SVG and as PNG.</source>
      <translation>Copïwyd y darlun, fel SVG ac fel PNG.</translation>
    </message>
    <message>
      <source>Copied {what}.</source>
      <translation>Copïwyd {what}.</translation>
    </message>
    <message>
      <source>Copy a picture of what is selected, or of the whole view</source>
      <translation>Copïo darlun o'r hyn a ddewiswyd, neu o'r golwg cyfan</translation>
    </message>
    <message>
      <source>Copy as p&amp;icture</source>
      <translation>Copïo fel &amp;darlun</translation>
    </message>
    <message>
      <source>Copy the page with all that is on it</source>
      <translation>Copïo'r dudalen gyda phopeth sydd arni</translation>
    </message>
    <message>
      <source>Copy what is selected, for other views, documents and programs</source>
      <translation>Copïo'r hyn a ddewiswyd, ar gyfer golygon, dogfennau a rhaglenni eraill</translation>
    </message>
    <message>
      <source>Copy what is selected, with the lines between</source>
      <translation>Copïo'r hyn a ddewiswyd, gyda'r llinellau rhyngddynt</translation>
    </message>
    <message>
      <source>Correct as of</source>
      <translation>Cywir ar</translation>
    </message>
    <message>
      <source>Correct as of {day}</source>
      <translation>Cywir ar {day}</translation>
    </message>
    <message>
      <source>Council</source>
      <translation>Cyngor</translation>
    </message>
    <message>
      <source>Ctrl and wheel</source>
      <translation>Ctrl ac olwyn</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Torri</translation>
    </message>
    <message>
      <source>Curved</source>
      <translation>Crwm</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Torri</translation>
    </message>
    <message>
      <source>D&amp;uplicate view</source>
      <translation>D&amp;yblygu'r golwg</translation>
    </message>
    <message>
      <source>Dark badge, heavier line</source>
      <translation>Bathodyn tywyll, llinell drymach</translation>
    </message>
    <message>
      <source>Dash</source>
      <translation>Llinell doredig</translation>
    </message>
    <message>
      <source>Dash dot</source>
      <translation>Toredig a dot</translation>
    </message>
    <message>
      <source>Dash-dot</source>
      <translation>Toredig-a-dot</translation>
    </message>
    <message>
      <source>Dashed badge: illustrative</source>
      <translation>Bathodyn â llinell doredig: darluniadol</translation>
    </message>
    <message>
      <source>Dashed outline: illustrative</source>
      <translation>Amlinell doredig: darluniadol</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dyddiad</translation>
    </message>
    <message>
      <source>December</source>
      <translation>Rhagfyr</translation>
    </message>
    <message>
      <source>Decided at the level {level}: {functions}.</source>
      <translation>Penderfynir ar y lefel {level}: {functions}.</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Penderfynir gan</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Penderfyniad</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Diffiniad</translation>
    </message>
    <message>
      <source>Delegated by</source>
      <translation>Dirprwywyd gan</translation>
    </message>
    <message>
      <source>Delegated to</source>
      <translation>Dirprwywyd i</translation>
    </message>
    <message>
      <source>Delegated to ids</source>
      <translation>Idau y dirprwywyd iddynt</translation>
    </message>
    <message>
      <source>Delegated to, by whom</source>
      <translation>Dirprwywyd i, gan bwy</translation>
    </message>
    <message>
      <source>Delegation and implementation of strategy are told apart</source>
      <translation>Gwahaniaethir rhwng dirprwyo a gweithredu strategaeth</translation>
    </message>
    <message>
      <source>Delegation never comes back to where it began</source>
      <translation>Ni ddaw dirprwyo byth yn ôl i'r lle y dechreuodd</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Dileu</translation>
    </message>
    <message>
      <source>Delete bodies and what hangs on them</source>
      <translation>Dileu cyrff a'r hyn sy'n dibynnu arnynt</translation>
    </message>
    <message>
      <source>Delete from &amp;partnership …</source>
      <translation>Dileu o'r &amp;bartneriaeth …</translation>
    </message>
    <message>
      <source>Delete from partnership</source>
      <translation>Dileu o'r bartneriaeth</translation>
    </message>
    <message>
      <source>Delete function</source>
      <translation>Dileu swyddogaeth</translation>
    </message>
    <message>
      <source>Delete lines</source>
      <translation>Dileu llinellau</translation>
    </message>
    <message>
      <source>Delete or a double click takes this waypoint away; the line stays.</source>
      <translation>Mae Delete neu glic dwbl yn tynnu'r pwynt llwybr hwn; mae'r llinell yn aros.</translation>
    </message>
    <message>
      <source>Delete the page, keep its bodies</source>
      <translation>Dileu'r dudalen, cadw ei chyrff</translation>
    </message>
    <message>
      <source>Delete the view “{view}”?</source>
      <translation>Dileu'r golwg “{view}”?</translation>
    </message>
    <message>
      <source>Delete vie&amp;w …</source>
      <translation>&amp;Dileu'r golwg …</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Dileu golwg</translation>
    </message>
    <message>
      <source>Delete what the chosen rows are about</source>
      <translation>Dileu'r hyn y mae'r rhesi a ddewiswyd yn ymwneud ag ef</translation>
    </message>
    <message>
      <source>Delete {names} from the partnership?</source>
      <translation>Dileu {names} o'r bartneriaeth?</translation>
    </message>
    <message>
      <source>Delete {names}? It is no longer mentioned here:</source>
      <translation>Dileu {names}? Ni chrybwyllir mohonynt yma mwyach:</translation>
    </message>
    <message>
      <source>Delete {name}? It is no longer mentioned here:</source>
      <translation>Dileu {name}? Ni chrybwyllir mohoni yma mwyach:</translation>
    </message>
    <message>
      <source>Deleted 1 line from the partnership.</source>
      <translation>Dilëwyd 1 llinell o'r bartneriaeth.</translation>
    </message>
    <message>
      <source>Deleted {count} from the partnership.</source>
      <translation>Dilëwyd {count} o'r bartneriaeth.</translation>
    </message>
    <message>
      <source>Deleted {count} lines from the partnership.</source>
      <translation>Dilëwyd {count} llinell o'r bartneriaeth.</translation>
    </message>
    <message>
      <source>Deleted {names} from the partnership.</source>
      <translation>Dilëwyd {names} o'r bartneriaeth.</translation>
    </message>
    <message>
      <source>Deleted {names}.</source>
      <translation>Dilëwyd {names}.</translation>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation>Dilëwyd {name}.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Disgrifiad</translation>
    </message>
    <message>
      <source>Did again: {redoText}.</source>
      <translation>Ail-wnaed: {redoText}.</translation>
    </message>
    <message>
      <source>Distribute across</source>
      <translation>Dosbarthu ar draws</translation>
    </message>
    <message>
      <source>Distribute down</source>
      <translation>Dosbarthu i lawr</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dogfen</translation>
    </message>
    <message>
      <source>Document control</source>
      <translation>Rheoli'r ddogfen</translation>
    </message>
    <message>
      <source>Documented</source>
      <translation>Dogfennwyd</translation>
    </message>
    <message>
      <source>Documented: a source says it. Inferred: typed by us from a source's words. Illustrative: no source states it.</source>
      <translation>Dogfennwyd: mae ffynhonnell yn ei ddweud. Casglwyd: teipiwyd gennym ni o eiriau ffynhonnell. Darluniadol: nid oes ffynhonnell yn ei ddweud.</translation>
    </message>
    <message>
      <source>Does not meet in public.</source>
      <translation>Nid yw'n cyfarfod yn gyhoeddus.</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Dotiau</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Dwbl</translation>
    </message>
    <message>
      <source>Double box</source>
      <translation>Blwch dwbl</translation>
    </message>
    <message>
      <source>Double click on an empty place</source>
      <translation>Clic dwbl ar le gwag</translation>
    </message>
    <message>
      <source>Double click, or Enter</source>
      <translation>Clic dwbl, neu Enter</translation>
    </message>
    <message>
      <source>Double outline</source>
      <translation>Amlinell ddwbl</translation>
    </message>
    <message>
      <source>Double-box</source>
      <translation>Blwch-dwbl</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>I lawr</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Lawrlwytho</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Drafft</translation>
    </message>
    <message>
      <source>Draft, for approval, approved or superseded. Drafts say so on every page.</source>
      <translation>Drafft, i'w gymeradwyo, cymeradwywyd neu disodlwyd. Mae drafftiau'n dweud hynny ar bob tudalen.</translation>
    </message>
    <message>
      <source>Drag a kind onto the canvas, or choose it and click where it shall stand</source>
      <translation>Llusgwch fath i'r cynfas, neu ei ddewis a chlicio lle dylai sefyll</translation>
    </message>
    <message>
      <source>Drag a kind onto the page, or choose it and click where the body shall stand.</source>
      <translation>Llusgwch fath i'r dudalen, neu ei ddewis a chlicio lle dylai'r corff sefyll.</translation>
    </message>
    <message>
      <source>Drag from a body's plus to another body to join them; double-click an empty place to add a body.</source>
      <translation>Llusgwch o arwydd plws corff at gorff arall i'w cysylltu; cliciwch ddwywaith ar le gwag i ychwanegu corff.</translation>
    </message>
    <message>
      <source>Drag from here to another body, or to an empty place, to draw a line.</source>
      <translation>Llusgwch oddi yma at gorff arall, neu i le gwag, i dynnu llinell.</translation>
    </message>
    <message>
      <source>Drag the line to bend it, an end to join it elsewhere; F2 changes its words.</source>
      <translation>Llusgwch y llinell i'w phlygu, neu ben i'w chysylltu mewn man arall; mae F2 yn newid ei geiriau.</translation>
    </message>
    <message>
      <source>Drag to move; drag from a plus to join; F2 renames; F9 shows only what it gives and receives.</source>
      <translation>Llusgwch i symud; llusgwch o arwydd plws i gysylltu; mae F2 yn ailenwi; mae F9 yn dangos dim ond yr hyn y mae'n ei roi a'i dderbyn.</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Tynnu</translation>
    </message>
    <message>
      <source>Draw a line by choosing kind and ends</source>
      <translation>Tynnu llinell drwy ddewis math a dau ben</translation>
    </message>
    <message>
      <source>Draw a titled area around the selected bodies</source>
      <translation>Tynnu ardal â theitl o gwmpas y cyrff a ddewiswyd</translation>
    </message>
    <message>
      <source>Draw bodies and lines as all others</source>
      <translation>Llunio cyrff a llinellau fel pob un arall</translation>
    </message>
    <message>
      <source>Draw bodies and lines heavier here</source>
      <translation>Llunio cyrff a llinellau yn drymach yma</translation>
    </message>
    <message>
      <source>Draw bodies and lines paler here</source>
      <translation>Llunio cyrff a llinellau yn welwach yma</translation>
    </message>
    <message>
      <source>Draw bundle as s&amp;ingle lines</source>
      <translation>Llunio bwndel yn llinellau uni&amp;gol</translation>
    </message>
    <message>
      <source>Draw every line that is hidden here</source>
      <translation>Tynnu pob llinell sydd ynghudd yma</translation>
    </message>
    <message>
      <source>Draw lines singly</source>
      <translation>Llunio llinellau fesul un</translation>
    </message>
    <message>
      <source>Draw only the title of an area, or again all that it holds</source>
      <translation>Llunio dim ond teitl ardal, neu eto bopeth y mae'n ei ddal</translation>
    </message>
    <message>
      <source>Draw the lines of a bundle, or of all bundles at an area, one by one on this view, or again as one</source>
      <translation>Llunio llinellau bwndel, neu bob bwndel wrth ardal, fesul un ar y golwg hwn, neu eto yn un</translation>
    </message>
    <message>
      <source>Draw who decides, delegates, assures and advises whom in a partnership.</source>
      <translation>Lluniwch pwy sy'n penderfynu, yn dirprwyo, yn rhoi sicrwydd ac yn cynghori pwy mewn partneriaeth.</translation>
    </message>
    <message>
      <source>Draw {kind}</source>
      <translation>Tynnu {kind}</translation>
    </message>
    <message>
      <source>Draw {kind} in {colour}</source>
      <translation>Tynnu {kind} mewn {colour}</translation>
    </message>
    <message>
      <source>Draw {name}</source>
      <translation>Tynnu {name}</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Lluniad</translation>
    </message>
    <message>
      <source>Drawing the pages; {count} to go …</source>
      <translation>Yn llunio'r tudalennau; {count} i fynd …</translation>
    </message>
    <message>
      <source>Drawing the picture …</source>
      <translation>Yn llunio'r llun …</translation>
    </message>
    <message>
      <source>Drawn as 1 line, which stands for {lines}.</source>
      <translation>Wedi'i lunio yn 1 llinell, sy'n cynrychioli {lines}.</translation>
    </message>
    <message>
      <source>Drawn as {count} lines, which stand for {lines}.</source>
      <translation>Wedi'u llunio yn {count} llinell, sy'n cynrychioli {lines}.</translation>
    </message>
    <message>
      <source>Drawn as {count} single lines on this view.</source>
      <translation>Wedi'u llunio yn {count} llinell unigol ar y golwg hwn.</translation>
    </message>
    <message>
      <source>Drawn with {name} {version} of this computer ({path}), because {wheel}, which Remit comes with, does not run here.</source>
      <translation>Lluniwyd gyda {name} {version} y cyfrifiadur hwn ({path}), am nad yw {wheel}, a ddaw gyda Remit, yn rhedeg yma.</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dyblygu</translation>
    </message>
    <message>
      <source>Duplicate view</source>
      <translation>Dyblygu golwg</translation>
    </message>
    <message>
      <source>E&amp;mphasis</source>
      <translation>P&amp;wyslais</translation>
    </message>
    <message>
      <source>Each body at its level, and what it gives to and receives from others.</source>
      <translation>Pob corff ar ei lefel, a'r hyn y mae'n ei roi i eraill ac yn ei dderbyn ganddynt.</translation>
    </message>
    <message>
      <source>Each health and wellbeing board has a say with the integrated care board</source>
      <translation>Mae gan bob bwrdd iechyd a llesiant lais gyda'r bwrdd gofal integredig</translation>
    </message>
    <message>
      <source>Each integrated care board has one integrated care partnership, made with every council</source>
      <translation>Mae gan bob bwrdd gofal integredig un bartneriaeth gofal integredig, a wnaed gyda phob cyngor</translation>
    </message>
    <message>
      <source>Each line has a kind. Its pattern, the sign at its end and its letters say which.</source>
      <translation>Mae math i bob llinell. Mae ei phatrwm, yr arwydd ar ei phen a'i llythrennau yn dweud pa un.</translation>
    </message>
    <message>
      <source>Each number on the map stands for these words.</source>
      <translation>Mae pob rhif ar y map yn sefyll am y geiriau hyn.</translation>
    </message>
    <message>
      <source>Each tab is a page of the same partnership. A body can stand on as many pages as it must. Drag a tab to another place, double-click it to rename it.</source>
      <translation>Mae pob tab yn dudalen o'r un bartneriaeth. Gall corff sefyll ar gynifer o dudalennau ag y bo rhaid. Llusgwch dab i le arall, cliciwch arno ddwywaith i'w ailenwi.</translation>
    </message>
    <message>
      <source>Effective</source>
      <translation>Mewn grym</translation>
    </message>
    <message>
      <source>Effective from</source>
      <translation>Yn weithredol o</translation>
    </message>
    <message>
      <source>Effective from {day}</source>
      <translation>Mewn grym o {day}</translation>
    </message>
    <message>
      <source>Emphasis</source>
      <translation>Pwyslais</translation>
    </message>
    <message>
      <source>Emphasise</source>
      <translation>Pwysleisio</translation>
    </message>
    <message>
      <source>Emphasised</source>
      <translation>Pwysleisiwyd</translation>
    </message>
    <message>
      <source>Emphasised in this picture.</source>
      <translation>Wedi'i bwysleisio yn y llun hwn.</translation>
    </message>
    <message>
      <source>Emphasised on this page</source>
      <translation>Wedi'i bwysleisio ar y dudalen hon</translation>
    </message>
    <message>
      <source>Empty cells</source>
      <translation>Celloedd gwag</translation>
    </message>
    <message>
      <source>End marker</source>
      <translation>Marc pen</translation>
    </message>
    <message>
      <source>English integrated care system</source>
      <translation>System gofal integredig yn Lloegr</translation>
    </message>
    <message>
      <source>Enter begins a line; Ctrl+Enter or a click elsewhere keeps the note.</source>
      <translation>Mae Enter yn dechrau llinell; mae Ctrl+Enter neu glic mewn man arall yn cadw'r nodyn.</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it as it was.</source>
      <translation>Mae Enter yn ei gadw, Shift+Enter yn dechrau llinell, Escape yn ei adael fel yr oedd.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Gwall</translation>
    </message>
    <message>
      <source>Every body is on the map once</source>
      <translation>Mae pob corff ar y map unwaith</translation>
    </message>
    <message>
      <source>Every body of the partnership, also those that stand on no view. Choose one to select it; Enter or a double click goes to it on the page, and places it where it does not stand yet. Drag it onto the page to say where. Type above to find a body, and choose in which order the bodies stand.</source>
      <translation>Pob corff yn y bartneriaeth, gan gynnwys y rhai nad ydynt ar unrhyw olwg. Dewiswch un i'w ddewis; mae Enter neu glic dwbl yn mynd ato ar y dudalen, ac yn ei osod lle nad yw'n sefyll eto. Llusgwch ef i'r dudalen i ddweud ble. Teipiwch uchod i ganfod corff, a dewis ym mha drefn y mae'r cyrff yn sefyll.</translation>
    </message>
    <message>
      <source>Every body stands on a view</source>
      <translation>Mae pob corff yn sefyll ar olwg</translation>
    </message>
    <message>
      <source>Every council has a health and wellbeing board, with the members that law asks for</source>
      <translation>Mae gan bob cyngor fwrdd iechyd a llesiant, â'r aelodau y mae'r gyfraith yn gofyn amdanynt</translation>
    </message>
    <message>
      <source>Every family of partners speaks, and not only listens</source>
      <translation>Mae pob teulu o bartneriaid yn siarad, ac nid yn gwrando yn unig</translation>
    </message>
    <message>
      <source>Every line is on the map once</source>
      <translation>Mae pob llinell ar y map unwaith</translation>
    </message>
    <message>
      <source>Every page says in words what it shows</source>
      <translation>Mae pob tudalen yn dweud mewn geiriau beth mae'n ei ddangos</translation>
    </message>
    <message>
      <source>Every place has something to decide or to carry out</source>
      <translation>Mae gan bob lle rywbeth i'w benderfynu neu i'w weithredu</translation>
    </message>
    <message>
      <source>Every rule of the packs that apply is asked.</source>
      <translation>Gofynnir pob rheol o'r pecynnau sy'n berthnasol.</translation>
    </message>
    <message>
      <source>Every step since the document was opened. Choose one to go back to it, or forward again. The step with the disk is what is in the file.</source>
      <translation>Pob cam ers agor y ddogfen. Dewiswch un i fynd yn ôl ato, neu ymlaen eto. Y cam â'r ddisg yw'r hyn sydd yn y ffeil.</translation>
    </message>
    <message>
      <source>Every view as a picture. Click one or press Enter to open it; drag it, or press Ctrl with an arrow, to put it elsewhere.</source>
      <translation>Pob golwg fel darlun. Cliciwch ar un neu bwyso Enter i'w agor; llusgwch ef, neu bwyso Ctrl â saeth, i'w roi mewn man arall.</translation>
    </message>
    <message>
      <source>Everything about what is selected; with nothing selected, about the view and the document. Each change holds at once and can be undone. What does not hold turns red and is not kept.</source>
      <translation>Popeth am yr hyn a ddewiswyd; heb ddewis dim, am y golwg a'r ddogfen. Mae pob newid yn dal ar unwaith a gellir ei ddadwneud. Mae'r hyn nad yw'n dal yn troi'n goch ac nis cedwir.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>Cadwyd popeth.</translation>
    </message>
    <message>
      <source>Everything is shown again.</source>
      <translation>Dangosir popeth eto.</translation>
    </message>
    <message>
      <source>Everything is shown.</source>
      <translation>Dangosir popeth.</translation>
    </message>
    <message>
      <source>Everything on the map hangs together</source>
      <translation>Mae popeth ar y map yn hongian ynghyd</translation>
    </message>
    <message>
      <source>Everything stands here already.</source>
      <translation>Mae popeth yn sefyll yma eisoes.</translation>
    </message>
    <message>
      <source>Exercised jointly with the other lines of the same kind and functions.</source>
      <translation>Arferir ar y cyd â'r llinellau eraill o'r un math a'r un swyddogaethau.</translation>
    </message>
    <message>
      <source>Expand area</source>
      <translation>Ehangu ardal</translation>
    </message>
    <message>
      <source>Expand {short} as {full}</source>
      <translation>Esbonio {short} fel {full}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Allforio</translation>
    </message>
    <message>
      <source>Export &amp;all views …</source>
      <translation>Allforio &amp;pob golwg …</translation>
    </message>
    <message>
      <source>Export &amp;with options …</source>
      <translation>Allforio &amp;gyda dewisiadau …</translation>
    </message>
    <message>
      <source>Export all views</source>
      <translation>Allforio pob golwg</translation>
    </message>
    <message>
      <source>Export all views …</source>
      <translation>Allforio pob golwg …</translation>
    </message>
    <message>
      <source>Export every view into a file of its own</source>
      <translation>Allforio pob golwg i'w ffeil ei hun</translation>
    </message>
    <message>
      <source>Export the open view or the model</source>
      <translation>Allforio'r golwg agored neu'r model</translation>
    </message>
    <message>
      <source>Export this view …</source>
      <translation>Allforio'r golwg hwn …</translation>
    </message>
    <message>
      <source>Export with options</source>
      <translation>Allforio gyda dewisiadau</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>Allforiwyd i {file}.</translation>
    </message>
    <message>
      <source>Exporting {path} …</source>
      <translation>Yn allforio {path} …</translation>
    </message>
    <message>
      <source>Exports and prints show everything.</source>
      <translation>Mae allforion ac argraffiadau yn dangos popeth.</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Teulu</translation>
    </message>
    <message>
      <source>February</source>
      <translation>Chwefror</translation>
    </message>
    <message>
      <source>Fi&amp;lters</source>
      <translation>&amp;Hidlyddion</translation>
    </message>
    <message>
      <source>Files, views and windows come back where they were when Remit was left.</source>
      <translation>Daw ffeiliau, golygon a ffenestri yn ôl lle'r oeddent pan adawyd Remit.</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Llenwad</translation>
    </message>
    <message>
      <source>Filled circle</source>
      <translation>Cylch llawn</translation>
    </message>
    <message>
      <source>Filled diamond</source>
      <translation>Diemwnt llawn</translation>
    </message>
    <message>
      <source>Filled square</source>
      <translation>Sgwâr llawn</translation>
    </message>
    <message>
      <source>Filled triangle</source>
      <translation>Triongl llawn</translation>
    </message>
    <message>
      <source>Filled-circle</source>
      <translation>Cylch-llawn</translation>
    </message>
    <message>
      <source>Filled-diamond</source>
      <translation>Diemwnt-llawn</translation>
    </message>
    <message>
      <source>Filled-square</source>
      <translation>Sgwâr-llawn</translation>
    </message>
    <message>
      <source>Filled-triangle</source>
      <translation>Triongl-llawn</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Hidlydd</translation>
    </message>
    <message>
      <source>Filter by words</source>
      <translation>Hidlo yn ôl geiriau</translation>
    </message>
    <message>
      <source>Filter: {title}</source>
      <translation>Hidlydd: {title}</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Hidlyddion</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Canfod</translation>
    </message>
    <message>
      <source>Find &amp;doubles …</source>
      <translation>Canfod rhai &amp;dwbl …</translation>
    </message>
    <message>
      <source>Find a body</source>
      <translation>Canfod corff</translation>
    </message>
    <message>
      <source>Find a body in the outline</source>
      <translation>Canfod corff yn yr amlinelliad</translation>
    </message>
    <message>
      <source>Find a body, or what it does</source>
      <translation>Canfod corff, neu'r hyn y mae'n ei wneud</translation>
    </message>
    <message>
      <source>Find and &amp;replace …</source>
      <translation>Canfod a &amp;disodli …</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Canfod a disodli</translation>
    </message>
    <message>
      <source>Find names, functions, phrases, notes</source>
      <translation>Canfod enwau, swyddogaethau, ymadroddion, nodiadau</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Canfod y &amp;nesaf</translation>
    </message>
    <message>
      <source>Find new places for everything on this page that is not locked</source>
      <translation>Dod o hyd i leoedd newydd i bopeth ar y dudalen hon nad yw wedi ei gloi</translation>
    </message>
    <message>
      <source>Find new places for what is selected; nothing else moves</source>
      <translation>Dod o hyd i leoedd newydd i'r hyn a ddewiswyd; nid oes dim arall yn symud</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Canfod nesaf</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Canfod y &amp;blaenorol</translation>
    </message>
    <message>
      <source>Find room for selected bodies that are not on this page yet, or for those that lie on others; nothing else moves</source>
      <translation>Dod o hyd i le i gyrff a ddewiswyd nad ydynt ar y dudalen hon eto, neu i'r rhai sy'n gorwedd ar eraill; nid oes dim arall yn symud</translation>
    </message>
    <message>
      <source>Find words anywhere in the partnership, and go there</source>
      <translation>Canfod geiriau unrhyw le yn y bartneriaeth, a mynd yno</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Canfyddiad</translation>
    </message>
    <message>
      <source>Finding places …</source>
      <translation>Wrthi'n dod o hyd i leoedd …</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Canfyddiadau</translation>
    </message>
    <message>
      <source>Findings  {count}</source>
      <translation>Canfyddiadau  {count}</translation>
    </message>
    <message>
      <source>Findings and tables</source>
      <translation>Canfyddiadau a thablau</translation>
    </message>
    <message>
      <source>Fingerprint of the contents: {digits}</source>
      <translation>Olion bysedd y cynnwys: {digits}</translation>
    </message>
    <message>
      <source>First day on which it holds; empty: always has.</source>
      <translation>Y diwrnod cyntaf y mae'n dal; gwag: erioed.</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ffitio</translation>
    </message>
    <message>
      <source>Fit the s&amp;election</source>
      <translation>Ffitio'r &amp;dewis</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Ffontiau</translation>
    </message>
    <message>
      <source>Fonts of the pictures. The first that a computer has is taken.</source>
      <translation>Ffontiau'r lluniau. Cymerir y cyntaf sydd gan gyfrifiadur.</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>I'w gymeradwyo</translation>
    </message>
    <message>
      <source>For the public</source>
      <translation>I'r cyhoedd</translation>
    </message>
    <message>
      <source>For whom it is made.</source>
      <translation>Ar gyfer pwy y'i gwnaed.</translation>
    </message>
    <message>
      <source>Forget these files</source>
      <translation>Anghofio'r ffeiliau hyn</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Ffurf</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Canfuwyd</translation>
    </message>
    <message>
      <source>Found new places.</source>
      <translation>Cafwyd lleoedd newydd.</translation>
    </message>
    <message>
      <source>Frame with a count</source>
      <translation>Ffrâm â chyfrif</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. It comes without any warranty.</source>
      <translation>Meddalwedd rydd o dan drwydded MIT. Daw heb unrhyw warant.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>O</translation>
    </message>
    <message>
      <source>From a body to a line that leaves it, from a line to where it ends</source>
      <translation>O gorff i linell sy'n ei adael, o linell i'r man lle daw i ben</translation>
    </message>
    <message>
      <source>From a body to a line that reaches it, from a line to where it begins</source>
      <translation>O gorff i linell sy'n ei gyrraedd, o linell i'r man lle mae'n dechrau</translation>
    </message>
    <message>
      <source>From body</source>
      <translation>O gorff</translation>
    </message>
    <message>
      <source>From body id</source>
      <translation>Id o gorff</translation>
    </message>
    <message>
      <source>From it: {listed}.</source>
      <translation>Oddi wrtho: {listed}.</translation>
    </message>
    <message>
      <source>From source</source>
      <translation>O'r ffynhonnell</translation>
    </message>
    <message>
      <source>From target</source>
      <translation>O'r targed</translation>
    </message>
    <message>
      <source>From the canvas to the inspector, and on</source>
      <translation>O'r cynfas i'r arolygydd, ac ymlaen</translation>
    </message>
    <message>
      <source>From {body} to …</source>
      <translation>O {body} i …</translation>
    </message>
    <message>
      <source>From {body}, accountability passes {number} lines before it reaches somebody who answers outside the map.</source>
      <translation>O {body}, mae atebolrwydd yn mynd dros {number} llinell cyn cyrraedd rhywun sy'n atebol y tu allan i'r map.</translation>
    </message>
    <message>
      <source>From {other} it takes what it has not: {names}.</source>
      <translation>O {other} mae'n cymryd yr hyn nad oes ganddo: {names}.</translation>
    </message>
    <message>
      <source>From {sources} to {targets}.</source>
      <translation>O {sources} i {targets}.</translation>
    </message>
    <message>
      <source>From {start} to {body}: let go to choose the kind of line.</source>
      <translation>O {start} i {body}: gollyngwch i ddewis math y llinell.</translation>
    </message>
    <message>
      <source>From {start}: let go over a body, or over an empty place to make one. Esc cancels.</source>
      <translation>O {start}: gollyngwch dros gorff, neu dros le gwag i wneud un. Mae Esc yn canslo.</translation>
    </message>
    <message>
      <source>From, row {at}</source>
      <translation>O, rhes {at}</translation>
    </message>
    <message>
      <source>Full text of the picture</source>
      <translation>Testun llawn y llun</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Swyddogaeth</translation>
    </message>
    <message>
      <source>Function id</source>
      <translation>Id y swyddogaeth</translation>
    </message>
    <message>
      <source>Function ids</source>
      <translation>Idau'r swyddogaethau</translation>
    </message>
    <message>
      <source>Function or decision</source>
      <translation>Swyddogaeth neu benderfyniad</translation>
    </message>
    <message>
      <source>Function, decision, strategy, plan or subject</source>
      <translation>Swyddogaeth, penderfyniad, strategaeth, cynllun neu bwnc</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Swyddogaethau</translation>
    </message>
    <message>
      <source>Functions and &amp;decisions</source>
      <translation>Swyddogaethau a &amp;phenderfyniadau</translation>
    </message>
    <message>
      <source>Functions and decisions</source>
      <translation>Swyddogaethau a phenderfyniadau</translation>
    </message>
    <message>
      <source>Functions and decisions, with their references and where they are used</source>
      <translation>Swyddogaethau a phenderfyniadau, gyda'u cyfeirnodau a lle y'u defnyddir</translation>
    </message>
    <message>
      <source>Functions and decisions: who holds each, who delegates it to whom, who decides</source>
      <translation>Swyddogaethau a phenderfyniadau: pwy sy'n dal pob un, pwy sy'n ei dirprwyo i bwy, pwy sy'n penderfynu</translation>
    </message>
    <message>
      <source>Functions are delegated to bodies that can hold them</source>
      <translation>Dirprwyir swyddogaethau i gyrff a all eu dal</translation>
    </message>
    <message>
      <source>Give all selected lines another kind</source>
      <translation>Rhoi math arall i bob llinell a ddewiswyd</translation>
    </message>
    <message>
      <source>Give bodies the level of the band in which they stand</source>
      <translation>Rhoi i gyrff lefel y band y maent yn sefyll ynddo</translation>
    </message>
    <message>
      <source>Give the page another title</source>
      <translation>Rhoi teitl arall i'r dudalen</translation>
    </message>
    <message>
      <source>Gives and receives</source>
      <translation>Yn rhoi ac yn derbyn</translation>
    </message>
    <message>
      <source>Glide</source>
      <translation>Llithro</translation>
    </message>
    <message>
      <source>Go back to the waypoint before, or to the label</source>
      <translation>Mynd yn ôl at y pwynt llwybr blaenorol, neu at y label</translation>
    </message>
    <message>
      <source>Go to the list of findings below the canvas</source>
      <translation>Mynd i'r rhestr canfyddiadau islaw'r cynfas</translation>
    </message>
    <message>
      <source>Go to the nearest body above, and leave the selection as it is</source>
      <translation>Mynd at y corff agosaf uwchben, a gadael y dewis fel y mae</translation>
    </message>
    <message>
      <source>Go to the nearest body below, and leave the selection as it is</source>
      <translation>Mynd at y corff agosaf islaw, a gadael y dewis fel y mae</translation>
    </message>
    <message>
      <source>Go to the nearest body left, and leave the selection as it is</source>
      <translation>Mynd at y corff agosaf ar y chwith, a gadael y dewis fel y mae</translation>
    </message>
    <message>
      <source>Go to the nearest body right, and leave the selection as it is</source>
      <translation>Mynd at y corff agosaf ar y dde, a gadael y dewis fel y mae</translation>
    </message>
    <message>
      <source>Go to the next that was found</source>
      <translation>Mynd i'r nesaf a ganfuwyd</translation>
    </message>
    <message>
      <source>Go to the next waypoint or to the label of the selected line; arrows move it, Delete takes it away</source>
      <translation>Mynd at bwynt llwybr nesaf neu label y llinell a ddewiswyd; mae saethau'n ei symud, mae Delete yn ei dynnu</translation>
    </message>
    <message>
      <source>Go to the one before that was found</source>
      <translation>Mynd i'r un blaenorol a ganfuwyd</translation>
    </message>
    <message>
      <source>Go to the window that was opened after this one</source>
      <translation>Mynd i'r ffenestr a agorwyd ar ôl hon</translation>
    </message>
    <message>
      <source>Goes, since it is said already: {line}.</source>
      <translation>Mae'n mynd, gan y'i dywedir eisoes: {line}.</translation>
    </message>
    <message>
      <source>Goes, since it joins the two: {line}.</source>
      <translation>Mae'n mynd, gan ei fod yn cysylltu'r ddau: {line}.</translation>
    </message>
    <message>
      <source>Governance</source>
      <translation>Llywodraethu</translation>
    </message>
    <message>
      <source>Governance kinds carry authority or its return. Structural kinds only say how bodies hang together.</source>
      <translation>Mae mathau llywodraethu yn cario awdurdod neu ei ddychweliad. Dim ond dweud sut mae cyrff yn perthyn i'w gilydd a wna mathau strwythurol.</translation>
    </message>
    <message>
      <source>Governance map of {title}: {bodies} in {levels} and {lines}. Full text below.</source>
      <translation>Map llywodraethu {title}: {bodies} mewn {levels} a {lines}. Testun llawn isod.</translation>
    </message>
    <message>
      <source>Graphviz engine</source>
      <translation>Peiriant Graphviz</translation>
    </message>
    <message>
      <source>Graphviz graph</source>
      <translation>Graff Graphviz</translation>
    </message>
    <message>
      <source>Group findings</source>
      <translation>Grwpio canfyddiadau</translation>
    </message>
    <message>
      <source>Has no legal form of its own</source>
      <translation>Heb ffurf gyfreithiol ei hun</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Pennawd</translation>
    </message>
    <message>
      <source>Heavy outline</source>
      <translation>Amlinell drom</translation>
    </message>
    <message>
      <source>Held as</source>
      <translation>Fe'i delir fel</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Fe'i delir gan</translation>
    </message>
    <message>
      <source>Held by id</source>
      <translation>Id y deiliad</translation>
    </message>
    <message>
      <source>Held, and may be delegated</source>
      <translation>Yn cael ei dal, a gellir ei dirprwyo</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Cymorth</translation>
    </message>
    <message>
      <source>Hi&amp;gher</source>
      <translation>U&amp;wch</translation>
    </message>
    <message>
      <source>Hidden in this view only; the partnership keeps what is hidden.</source>
      <translation>Cuddiwyd yn y golwg hwn yn unig; mae'r bartneriaeth yn cadw'r hyn sydd ynghudd.</translation>
    </message>
    <message>
      <source>Hidden lines</source>
      <translation>Llinellau cudd</translation>
    </message>
    <message>
      <source>Hidden on</source>
      <translation>Cuddiwyd ar</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Cuddio</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Hanes</translation>
    </message>
    <message>
      <source>Hold Shift or Alt to draw it all the same: the key does not mean {name} {ends}.</source>
      <translation>Daliwch Shift neu Alt i'w thynnu er hynny: nid yw'r allwedd yn golygu {name} {ends}.</translation>
    </message>
    <message>
      <source>Holder</source>
      <translation>Deiliad</translation>
    </message>
    <message>
      <source>Holder | role | independent, non-voting or nominated by …; seats parted by semicolons.</source>
      <translation>Deiliad | rôl | annibynnol, heb bleidlais neu enwebwyd gan …; seddi wedi'u gwahanu â hanner colon.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Yn dal</translation>
    </message>
    <message>
      <source>Holds functions</source>
      <translation>Yn dal swyddogaethau</translation>
    </message>
    <message>
      <source>How Remit starts, snaps, checks and speaks</source>
      <translation>Sut mae Remit yn dechrau, yn snapio, yn gwirio ac yn siarad</translation>
    </message>
    <message>
      <source>How large the page is shown</source>
      <translation>Pa mor fawr y dangosir y dudalen</translation>
    </message>
    <message>
      <source>How many it stands for, in words, as in: about 50 neighbourhoods.</source>
      <translation>Faint y mae'n sefyll drostynt, mewn geiriau, megis: about 50 neighbourhoods.</translation>
    </message>
    <message>
      <source>How many it stands for, in words, where one box means several: about 50 neighbourhoods.</source>
      <translation>Faint y mae'n sefyll drostynt, mewn geiriau, lle mae un blwch yn golygu sawl un: about 50 neighbourhoods.</translation>
    </message>
    <message>
      <source>How many voting members must be there for a decision.</source>
      <translation>Faint o aelodau â phleidlais y mae'n rhaid iddynt fod yno ar gyfer penderfyniad.</translation>
    </message>
    <message>
      <source>How often it meets, for instance every two months.</source>
      <translation>Pa mor aml y mae'n cyfarfod, er enghraifft bob deufis.</translation>
    </message>
    <message>
      <source>How often it meets.</source>
      <translation>Pa mor aml y mae'n cyfarfod.</translation>
    </message>
    <message>
      <source>How people call it for short; it can be typed in place of the name.</source>
      <translation>Yr hyn y mae pobl yn ei alw'n fyr; gellir ei deipio yn lle'r enw.</translation>
    </message>
    <message>
      <source>How the line is drawn. No two kinds should share pattern and end marker.</source>
      <translation>Sut y tynnir y llinell. Ni ddylai dau fath rannu patrwm a marc pen.</translation>
    </message>
    <message>
      <source>How to read the pictures</source>
      <translation>Sut i ddarllen y lluniau</translation>
    </message>
    <message>
      <source>How well it is known. Documented: a source says it. Inferred: you typed it from a source's words. Illustrative: no source states it; it is always drawn so.</source>
      <translation>Pa mor hysbys ydyw. Dogfennwyd: mae ffynhonnell yn ei ddweud. Casglwyd: fe'i teipiwyd gennych o eiriau ffynhonnell. Darluniadol: nid oes ffynhonnell yn ei ddweud; fe'i llunnir felly bob amser.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Illustrative</source>
      <translation>Darluniadol</translation>
    </message>
    <message>
      <source>Illustrative: no source states it.</source>
      <translation>Darluniadol: nid oes ffynhonnell yn ei nodi.</translation>
    </message>
    <message>
      <source>In a sentence</source>
      <translation>Mewn brawddeg</translation>
    </message>
    <message>
      <source>In no area</source>
      <translation>Mewn dim ardal</translation>
    </message>
    <message>
      <source>In public</source>
      <translation>Yn gyhoeddus</translation>
    </message>
    <message>
      <source>In the background of this page</source>
      <translation>Yng nghefndir y dudalen hon</translation>
    </message>
    <message>
      <source>In the background of this picture.</source>
      <translation>Yng nghefndir y llun hwn.</translation>
    </message>
    <message>
      <source>In the short text alternative of “{view}”, which has room for {limit} characters, the title is cut: a shorter one would be heard whole.</source>
      <translation>Yn nhestun amgen byr “{view}”, sydd â lle i {limit} nod, mae'r teitl wedi'i dorri: byddai un byrrach yn cael ei glywed yn gyfan.</translation>
    </message>
    <message>
      <source>In the source's words</source>
      <translation>Yng ngeiriau'r ffynhonnell</translation>
    </message>
    <message>
      <source>In the words of the source: {words}</source>
      <translation>Yng ngeiriau'r ffynhonnell: {words}</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>Mewn geiriau</translation>
    </message>
    <message>
      <source>Independent</source>
      <translation>Annibynnol</translation>
    </message>
    <message>
      <source>Inferred</source>
      <translation>Casglwyd</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Arolygydd</translation>
    </message>
    <message>
      <source>Integrated care boards, partnerships and health and wellbeing boards under the Health and Care Act 2022.</source>
      <translation>Byrddau gofal integredig, partneriaethau a byrddau iechyd a llesiant o dan Ddeddf Iechyd a Gofal 2022.</translation>
    </message>
    <message>
      <source>It becomes the parent of {names}.</source>
      <translation>Daw'n rhiant i {names}.</translation>
    </message>
    <message>
      <source>It cannot be published yet. Mend these findings, or accept them with a reason:</source>
      <translation>Ni ellir ei chyhoeddi eto. Trwsiwch y canfyddiadau hyn, neu derbyniwch hwy gyda rheswm:</translation>
    </message>
    <message>
      <source>It deletes: {sentence}.</source>
      <translation>Mae'n dileu: {sentence}.</translation>
    </message>
    <message>
      <source>It holds in both directions.</source>
      <translation>Mae'n dal i'r ddau gyfeiriad.</translation>
    </message>
    <message>
      <source>It holds {names}.</source>
      <translation>Mae'n dal {names}.</translation>
    </message>
    <message>
      <source>It is in the collapsed area {area}.</source>
      <translation>Mae yn yr ardal {area}, sydd wedi'i chrebachu.</translation>
    </message>
    <message>
      <source>It is open again as soon as what it is about changes.</source>
      <translation>Bydd ar agor eto cyn gynted ag y bydd ei destun yn newid.</translation>
    </message>
    <message>
      <source>It leaves the view {view}.</source>
      <translation>Mae'n gadael y golwg {view}.</translation>
    </message>
    <message>
      <source>It nominates for seats of {names}.</source>
      <translation>Mae'n enwebu ar gyfer seddi {names}.</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>Mae'n dweud</translation>
    </message>
    <message>
      <source>It takes the place of {other} on: {names}.</source>
      <translation>Mae'n cymryd lle {other} ar: {names}.</translation>
    </message>
    <message>
      <source>It will say</source>
      <translation>Bydd yn dweud</translation>
    </message>
    <message>
      <source>Its bodies and lines stay.</source>
      <translation>Mae ei gyrff a'i linellau yn aros.</translation>
    </message>
    <message>
      <source>Its code in the register of the Organisation Data Service, for instance QWO.</source>
      <translation>Ei god yng nghofrestr yr Organisation Data Service, er enghraifft QWO.</translation>
    </message>
    <message>
      <source>Its colour. It must be dark enough to be seen on white.</source>
      <translation>Ei liw. Rhaid iddo fod yn ddigon tywyll i'w weld ar wyn.</translation>
    </message>
    <message>
      <source>Its height: 0 national, 1 region, 2 system, 3 place, 4 neighbourhood, 5 people.</source>
      <translation>Ei uchder: 0 cenedlaethol, 1 rhanbarth, 2 system, 3 lle, 4 cymdogaeth, 5 pobl.</translation>
    </message>
    <message>
      <source>Its inside. Statutory bodies are solid.</source>
      <translation>Ei du mewn. Mae cyrff statudol yn solet.</translation>
    </message>
    <message>
      <source>Its name as it stands in running text: urgent care. Headings raise the first letter.</source>
      <translation>Ei henw fel y mae'n sefyll mewn testun rhedeg: urgent care. Mae penawdau'n codi'r llythyren gyntaf.</translation>
    </message>
    <message>
      <source>Its outline.</source>
      <translation>Ei amlinell.</translation>
    </message>
    <message>
      <source>Its reference in the scheme of reservation and delegation.</source>
      <translation>Ei chyfeirnod yn y cynllun cadw a dirprwyo.</translation>
    </message>
    <message>
      <source>Its sentence seen from the source: {source} delegates [{functions} ]to {target}. What stands in square brackets is left out while it is not known.</source>
      <translation>Ei frawddeg o safbwynt y ffynhonnell: {source} delegates [{functions} ]to {target}. Gadewir allan yr hyn sydd mewn cromfachau sgwâr tra na wyddys ef.</translation>
    </message>
    <message>
      <source>Its sentence seen from the target.</source>
      <translation>Ei frawddeg o safbwynt y targed.</translation>
    </message>
    <message>
      <source>Its sentence when it holds in both directions.</source>
      <translation>Ei frawddeg pan fo'n dal i'r ddau gyfeiriad.</translation>
    </message>
    <message>
      <source>January</source>
      <translation>Ionawr</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Ar y cyd</translation>
    </message>
    <message>
      <source>Joint body of several organisations</source>
      <translation>Corff ar y cyd o sawl sefydliad</translation>
    </message>
    <message>
      <source>July</source>
      <translation>Gorffennaf</translation>
    </message>
    <message>
      <source>June</source>
      <translation>Mehefin</translation>
    </message>
    <message>
      <source>Keep bodies and areas where they stand, whatever is moved</source>
      <translation>Cadw cyrff ac ardaloedd lle y maent, beth bynnag a symudir</translation>
    </message>
    <message>
      <source>Keep everything about where it is, in line, and part what overlaps</source>
      <translation>Cadw popeth tua lle y mae, mewn llinell, a gwahanu'r hyn sy'n gorgyffwrdd</translation>
    </message>
    <message>
      <source>Keep the &amp;other one</source>
      <translation>Cadw'r &amp;llall</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Allwedd</translation>
    </message>
    <message>
      <source>Key and registers</source>
      <translation>Allwedd a chofrestrau</translation>
    </message>
    <message>
      <source>Key of &amp;bodies …</source>
      <translation>Allwedd y &amp;cyrff …</translation>
    </message>
    <message>
      <source>Key of &amp;lines …</source>
      <translation>Allwedd y &amp;llinellau …</translation>
    </message>
    <message>
      <source>Key strip</source>
      <translation>Stribed yr allwedd</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Bysellau</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Math</translation>
    </message>
    <message>
      <source>Kind id</source>
      <translation>Id y math</translation>
    </message>
    <message>
      <source>Kind of body</source>
      <translation>Math o gorff</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Math o linell</translation>
    </message>
    <message>
      <source>Kinds of body</source>
      <translation>Mathau o gorff</translation>
    </message>
    <message>
      <source>Kinds of line</source>
      <translation>Mathau o linell</translation>
    </message>
    <message>
      <source>Kinds shown</source>
      <translation>Mathau a ddangosir</translation>
    </message>
    <message>
      <source>Kinds that find no room</source>
      <translation>Mathau nad oes lle iddynt</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Label: arrows move it, Delete lets it find its own place again, Esc leaves it.</source>
      <translation>Label: mae saethau'n ei symud, mae Delete yn gadael iddo ganfod ei le ei hun eto, mae Esc yn ei adael.</translation>
    </message>
    <message>
      <source>Labels find their own places again.</source>
      <translation>Mae labeli'n canfod eu lleoedd eu hunain eto.</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Tirlun</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Iaith</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Mwy</translation>
    </message>
    <message>
      <source>Last day on which it holds; empty: still does.</source>
      <translation>Y diwrnod olaf y mae'n dal; gwag: mae'n dal o hyd.</translation>
    </message>
    <message>
      <source>Le&amp;vels …</source>
      <translation>&amp;Lefelau …</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Gadael</translation>
    </message>
    <message>
      <source>Leave the line out of this view only</source>
      <translation>Gadael y llinell allan o'r golwg hwn yn unig</translation>
    </message>
    <message>
      <source>Let bodies and areas be moved again</source>
      <translation>Gadael i gyrff ac ardaloedd gael eu symud eto</translation>
    </message>
    <message>
      <source>Let document control stand in the pictures</source>
      <translation>Gadael i reolaeth y ddogfen sefyll yn y lluniau</translation>
    </message>
    <message>
      <source>Let labels find their own places again</source>
      <translation>Gadael i labeli ganfod eu lle eu hunain eto</translation>
    </message>
    <message>
      <source>Let the key stand below the map again</source>
      <translation>Gadael i'r allwedd sefyll o dan y map eto</translation>
    </message>
    <message>
      <source>Let the key stand in the pictures</source>
      <translation>Gadael i'r allwedd sefyll yn y lluniau</translation>
    </message>
    <message>
      <source>Let the levels of this view lie below each other, as rows</source>
      <translation>Gadael i lefelau'r golwg hwn orwedd o dan ei gilydd, yn rhesi</translation>
    </message>
    <message>
      <source>Let the levels of this view stand beside each other, as columns</source>
      <translation>Gadael i lefelau'r golwg hwn sefyll ochr yn ochr, yn golofnau</translation>
    </message>
    <message>
      <source>Let the lines of this view run at right angles</source>
      <translation>Gadael i linellau'r golwg hwn redeg ar onglau sgwâr</translation>
    </message>
    <message>
      <source>Let the lines of this view run in smooth curves</source>
      <translation>Gadael i linellau'r golwg hwn redeg mewn cromliniau llyfn</translation>
    </message>
    <message>
      <source>Let the lines of this view run straight from body to body</source>
      <translation>Gadael i linellau'r golwg hwn redeg yn syth o gorff i gorff</translation>
    </message>
    <message>
      <source>Let what is dragged line up with what stands beside it; Alt held while dragging lets it be</source>
      <translation>Gadael i'r hyn a lusgir alinio â'r hyn sydd wrth ei ochr; mae dal Alt wrth lusgo yn gadael iddo fod</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Lefel</translation>
    </message>
    <message>
      <source>Level ids</source>
      <translation>Idau'r lefelau</translation>
    </message>
    <message>
      <source>Level reason</source>
      <translation>Rheswm dros y lefel</translation>
    </message>
    <message>
      <source>Level: {name}</source>
      <translation>Lefel: {name}</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Lefelau</translation>
    </message>
    <message>
      <source>Levels &amp;go</source>
      <translation>Lefelau'n &amp;mynd</translation>
    </message>
    <message>
      <source>Levels go</source>
      <translation>Lefelau'n mynd</translation>
    </message>
    <message>
      <source>Lies</source>
      <translation>Yn gorwedd</translation>
    </message>
    <message>
      <source>Line id</source>
      <translation>Id y llinell</translation>
    </message>
    <message>
      <source>Line ids</source>
      <translation>Idau'r llinellau</translation>
    </message>
    <message>
      <source>Line to or from a frame</source>
      <translation>Llinell i ffrâm neu ohoni</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Llinellau</translation>
    </message>
    <message>
      <source>Lines &amp;run</source>
      <translation>Llinellau'n &amp;rhedeg</translation>
    </message>
    <message>
      <source>Lines are drawn without exact routes. {cause}</source>
      <translation>Tynnir llinellau heb union lwybrau. {cause}</translation>
    </message>
    <message>
      <source>Lines are told apart without colour</source>
      <translation>Gellir gwahaniaethu rhwng llinellau heb liw</translation>
    </message>
    <message>
      <source>Lines do not pass places by</source>
      <translation>Nid yw llinellau yn mynd heibio i leoedd</translation>
    </message>
    <message>
      <source>Lines join what the key means them to join</source>
      <translation>Mae llinellau yn cysylltu'r hyn y mae'r allwedd yn ei fwriadu</translation>
    </message>
    <message>
      <source>Lines of the kind {kind} are drawn in {colour}, whose contrast to the page is {found} and should be {least} or more.</source>
      <translation>Tynnir llinellau o'r math {kind} mewn {colour}: {found} yw'r cyferbyniad â'r dudalen, a dylai fod yn {least} neu fwy.</translation>
    </message>
    <message>
      <source>Lines of the kinds {one} and {other} look alike in black and white: give one another pattern or end.</source>
      <translation>Mae llinellau o'r mathau {one} a {other} yn edrych yr un fath mewn du a gwyn: rhowch batrwm neu ben arall i un ohonynt.</translation>
    </message>
    <message>
      <source>Lines run</source>
      <translation>Llinellau'n rhedeg</translation>
    </message>
    <message>
      <source>Lines stand out from the page</source>
      <translation>Mae llinellau yn sefyll allan o'r dudalen</translation>
    </message>
    <message>
      <source>List of all files, for programs</source>
      <translation>Rhestr o'r holl ffeiliau, ar gyfer rhaglenni</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Cloi</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Wedi'i gloi</translation>
    </message>
    <message>
      <source>Locked or unlocked {bodies} on {view}.</source>
      <translation>Clowyd neu ddatglowyd {bodies} ar {view}.</translation>
    </message>
    <message>
      <source>Long dash</source>
      <translation>Toriad hir</translation>
    </message>
    <message>
      <source>Long-dash</source>
      <translation>Toriad-hir</translation>
    </message>
    <message>
      <source>Look above</source>
      <translation>Edrych uwchben</translation>
    </message>
    <message>
      <source>Look at an example</source>
      <translation>Edrych ar enghraifft</translation>
    </message>
    <message>
      <source>Look at an example, begin from a template, or open a file. A file can also be dragged onto the window.</source>
      <translation>Edrychwch ar enghraifft, dechreuwch o dempled, neu agorwch ffeil. Gellir llusgo ffeil i'r ffenestr hefyd.</translation>
    </message>
    <message>
      <source>Look below</source>
      <translation>Edrych islaw</translation>
    </message>
    <message>
      <source>Look left</source>
      <translation>Edrych i'r chwith</translation>
    </message>
    <message>
      <source>Look right</source>
      <translation>Edrych i'r dde</translation>
    </message>
    <message>
      <source>Made: {what} ({done} of {of})</source>
      <translation>Gwnaed: {what} ({done} o {of})</translation>
    </message>
    <message>
      <source>Make a folder for a website: page, pictures, PDF, tables and model</source>
      <translation>Gwneud ffolder ar gyfer gwefan: tudalen, lluniau, PDF, tablau a model</translation>
    </message>
    <message>
      <source>Make a view</source>
      <translation>Gwneud golwg</translation>
    </message>
    <message>
      <source>Make a view of this</source>
      <translation>Gwneud golwg o hyn</translation>
    </message>
    <message>
      <source>Make bodies as high as the highest of them</source>
      <translation>Gwneud cyrff mor uchel â'r uchaf ohonynt</translation>
    </message>
    <message>
      <source>Make bodies as wide and as high as the largest of them</source>
      <translation>Gwneud cyrff mor llydan ac mor uchel â'r mwyaf ohonynt</translation>
    </message>
    <message>
      <source>Make bodies as wide as the widest of them</source>
      <translation>Gwneud cyrff mor llydan â'r lletaf ohonynt</translation>
    </message>
    <message>
      <source>Make one of two bodies that are the same</source>
      <translation>Gwneud un o ddau gorff sydd yr un fath</translation>
    </message>
    <message>
      <source>Make the gaps from left to right equal</source>
      <translation>Gwneud y bylchau o'r chwith i'r dde yn gyfartal</translation>
    </message>
    <message>
      <source>Make the gaps from top to bottom equal</source>
      <translation>Gwneud y bylchau o'r brig i'r gwaelod yn gyfartal</translation>
    </message>
    <message>
      <source>Make what is selected a step higher</source>
      <translation>Gwneud yr hyn a ddewiswyd un cam yn uwch</translation>
    </message>
    <message>
      <source>Make what is selected a step lower, as far as its words allow</source>
      <translation>Gwneud yr hyn a ddewiswyd un cam yn is, cyn belled ag y mae ei eiriau'n caniatáu</translation>
    </message>
    <message>
      <source>Make what is selected a step narrower, as far as its words allow</source>
      <translation>Gwneud yr hyn a ddewiswyd un cam yn gulach, cyn belled ag y mae ei eiriau'n caniatáu</translation>
    </message>
    <message>
      <source>Make what is selected a step wider</source>
      <translation>Gwneud yr hyn a ddewiswyd un cam yn lletach</translation>
    </message>
    <message>
      <source>Make {bodies} a member of {icp}</source>
      <translation>Gwneud {bodies} yn aelod o {icp}</translation>
    </message>
    <message>
      <source>Makes a folder for a website: an accessible page, pictures, a PDF for printing, tables and the model, all under one version. Choose what is told and how the pictures look; the preview shows them as they will be. What stands in the way is listed, and each leads to where it is mended. A draft is published all the same, and says so on every page. A folder with anything of yours in it is never replaced.</source>
      <translation>Mae'n gwneud ffolder ar gyfer gwefan: tudalen hygyrch, lluniau, PDF i'w argraffu, tablau a'r model, i gyd o dan un fersiwn. Dewiswch beth a ddywedir a sut mae'r lluniau'n edrych; mae'r rhagolwg yn eu dangos fel y byddant. Rhestrir yr hyn sydd yn y ffordd, ac mae pob un yn arwain at y man lle y caiff ei drwsio. Cyhoeddir drafft serch hynny, ac mae'n dweud hynny ar bob tudalen. Ni chaiff ffolder ag unrhyw beth o'ch eiddo ynddi byth ei disodli.</translation>
    </message>
    <message>
      <source>Making the picture …</source>
      <translation>Yn gwneud y darlun …</translation>
    </message>
    <message>
      <source>March</source>
      <translation>Mawrth</translation>
    </message>
    <message>
      <source>Match &amp;capitals</source>
      <translation>Cyfateb &amp;priflythrennau</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>May join</source>
      <translation>Caiff gysylltu</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Cyfarfodydd</translation>
    </message>
    <message>
      <source>Meets</source>
      <translation>Yn cyfarfod</translation>
    </message>
    <message>
      <source>Meets in public.</source>
      <translation>Mae'n cyfarfod yn gyhoeddus.</translation>
    </message>
    <message>
      <source>Members of {body}, or nominating somebody to it: {members}.</source>
      <translation>Aelodau o {body}, neu'n enwebu rhywun iddo: {members}.</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Trwsio</translation>
    </message>
    <message>
      <source>Mend all of this &amp;rule …</source>
      <translation>Trwsio popeth o'r &amp;rheol hon …</translation>
    </message>
    <message>
      <source>Mend all of this rule …</source>
      <translation>Trwsio popeth o'r rheol hon …</translation>
    </message>
    <message>
      <source>Mend what was found</source>
      <translation>Trwsio'r hyn a ganfuwyd</translation>
    </message>
    <message>
      <source>Mend {count} findings</source>
      <translation>Trwsio {count} canfyddiad</translation>
    </message>
    <message>
      <source>Mend …</source>
      <translation>Trwsio …</translation>
    </message>
    <message>
      <source>Mended. Undo takes it back in one step.</source>
      <translation>Wedi'i drwsio. Mae Dadwneud yn ei dynnu'n ôl mewn un cam.</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Dewislen</translation>
    </message>
    <message>
      <source>Menus</source>
      <translation>Dewislenni</translation>
    </message>
    <message>
      <source>Merge bodies</source>
      <translation>Uno cyrff</translation>
    </message>
    <message>
      <source>Mini&amp;map</source>
      <translation>&amp;Map bach</translation>
    </message>
    <message>
      <source>Minimap</source>
      <translation>Map bach</translation>
    </message>
    <message>
      <source>Model, to be opened again</source>
      <translation>Model, i'w agor eto</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mwy</translation>
    </message>
    <message>
      <source>More about {body}</source>
      <translation>Mwy am {body}</translation>
    </message>
    <message>
      <source>More than one body gives assurance to {target} about {function}: {givers}.</source>
      <translation>Mae mwy nag un corff yn rhoi sicrwydd i {target} am {function}: {givers}.</translation>
    </message>
    <message>
      <source>More …</source>
      <translation>Mwy …</translation>
    </message>
    <message>
      <source>Most decisions are taken at place level or closer</source>
      <translation>Gwneir y rhan fwyaf o benderfyniadau ar lefel lle neu'n agosach</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Symudiad</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Symud</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Symud i lawr</translation>
    </message>
    <message>
      <source>Move far down</source>
      <translation>Symud ymhell i lawr</translation>
    </message>
    <message>
      <source>Move far left</source>
      <translation>Symud ymhell i'r chwith</translation>
    </message>
    <message>
      <source>Move far right</source>
      <translation>Symud ymhell i'r dde</translation>
    </message>
    <message>
      <source>Move far up</source>
      <translation>Symud ymhell i fyny</translation>
    </message>
    <message>
      <source>Move label</source>
      <translation>Symud label</translation>
    </message>
    <message>
      <source>Move left</source>
      <translation>Symud i'r chwith</translation>
    </message>
    <message>
      <source>Move right</source>
      <translation>Symud i'r dde</translation>
    </message>
    <message>
      <source>Move the key</source>
      <translation>Symud yr allwedd</translation>
    </message>
    <message>
      <source>Move the page</source>
      <translation>Symud y dudalen</translation>
    </message>
    <message>
      <source>Move to the left</source>
      <translation>Symud i'r chwith</translation>
    </message>
    <message>
      <source>Move to the right</source>
      <translation>Symud i'r dde</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Symud i fyny</translation>
    </message>
    <message>
      <source>Move view</source>
      <translation>Symud golwg</translation>
    </message>
    <message>
      <source>Move waypoint</source>
      <translation>Symud pwynt llwybr</translation>
    </message>
    <message>
      <source>Move {noun}</source>
      <translation>Symud {noun}</translation>
    </message>
    <message>
      <source>Moved or resized {bodies} on {view}.</source>
      <translation>Symudwyd neu newidiwyd maint {bodies} ar {view}.</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Tawelu</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Tawelwyd</translation>
    </message>
    <message>
      <source>Mutual</source>
      <translation>Cilyddol</translation>
    </message>
    <message>
      <source>Mutual accountability is among equals</source>
      <translation>Mae atebolrwydd i'w gilydd ymhlith partneriaid cydradd</translation>
    </message>
    <message>
      <source>NHS England delegates nothing that it may not</source>
      <translation>Nid yw NHS England yn dirprwyo dim na chaiff</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Enw</translation>
    </message>
    <message>
      <source>Ne&amp;xt pane</source>
      <translation>Y cwarel &amp;nesaf</translation>
    </message>
    <message>
      <source>Ne&amp;xt view</source>
      <translation>Y golwg &amp;nesaf</translation>
    </message>
    <message>
      <source>Ne&amp;xt window</source>
      <translation>Y ffenestr &amp;nesaf</translation>
    </message>
    <message>
      <source>Neighbour above</source>
      <translation>Cymydog uwchben</translation>
    </message>
    <message>
      <source>Neighbour below</source>
      <translation>Cymydog islaw</translation>
    </message>
    <message>
      <source>Neighbour left</source>
      <translation>Cymydog ar y chwith</translation>
    </message>
    <message>
      <source>Neighbour right</source>
      <translation>Cymydog ar y dde</translation>
    </message>
    <message>
      <source>Neutral</source>
      <translation>Niwtral</translation>
    </message>
    <message>
      <source>New body …</source>
      <translation>Corff newydd …</translation>
    </message>
    <message>
      <source>New from a &amp;template …</source>
      <translation>Newydd o &amp;dempled …</translation>
    </message>
    <message>
      <source>New from a template</source>
      <translation>Newydd o dempled</translation>
    </message>
    <message>
      <source>New function …</source>
      <translation>Swyddogaeth newydd …</translation>
    </message>
    <message>
      <source>New line …</source>
      <translation>Llinell newydd …</translation>
    </message>
    <message>
      <source>New rows: {made}; changed rows: {changed}</source>
      <translation>Rhesi newydd: {made}; rhesi a newidiwyd: {changed}</translation>
    </message>
    <message>
      <source>New seat</source>
      <translation>Sedd newydd</translation>
    </message>
    <message>
      <source>New {kind}</source>
      <translation>{kind} newydd</translation>
    </message>
    <message>
      <source>New: {count} bodies ({kind})</source>
      <translation>Newydd: {count} corff ({kind})</translation>
    </message>
    <message>
      <source>New: {name} ({kind})</source>
      <translation>Newydd: {name} ({kind})</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <translation>Nesaf (F3)</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Na</translation>
    </message>
    <message>
      <source>No body is of this kind.</source>
      <translation>Nid oes corff o'r math hwn.</translation>
    </message>
    <message>
      <source>No body of a page has more lines than can be followed</source>
      <translation>Nid oes gan gorff ar dudalen fwy o linellau nag y gellir eu dilyn</translation>
    </message>
    <message>
      <source>No body works at this level.</source>
      <translation>Nid oes corff yn gweithio ar y lefel hon.</translation>
    </message>
    <message>
      <source>No file was opened yet</source>
      <translation>Nid agorwyd ffeil eto</translation>
    </message>
    <message>
      <source>No functions are recorded yet. Add the first function or decision to fill this table.</source>
      <translation>Nid oes swyddogaethau wedi'u cofnodi eto. Ychwanegwch y swyddogaeth neu'r penderfyniad cyntaf i lenwi'r tabl hwn.</translation>
    </message>
    <message>
      <source>No line and no other function mentions it.</source>
      <translation>Nid oes llinell na swyddogaeth arall yn ei chrybwyll.</translation>
    </message>
    <message>
      <source>No line is of this kind.</source>
      <translation>Nid oes llinell o'r math hwn.</translation>
    </message>
    <message>
      <source>No line leads here.</source>
      <translation>Nid oes llinell yn arwain yma.</translation>
    </message>
    <message>
      <source>No line leads on from here.</source>
      <translation>Nid oes llinell yn arwain ymlaen oddi yma.</translation>
    </message>
    <message>
      <source>No line of governance joins {board} to the integrated care board, whose plan it reviews.</source>
      <translation>Nid oes llinell lywodraethu yn cysylltu {board} â'r bwrdd gofal integredig, y mae'n adolygu ei gynllun.</translation>
    </message>
    <message>
      <source>No line shows that citizens are heard where decisions are taken: {bodies}.</source>
      <translation>Nid oes llinell yn dangos bod dinasyddion yn cael eu clywed lle gwneir penderfyniadau: {bodies}.</translation>
    </message>
    <message>
      <source>No line shows that clinicians or professionals are heard where decisions are taken: {bodies}.</source>
      <translation>Nid oes llinell yn dangos bod clinigwyr neu weithwyr proffesiynol yn cael eu clywed lle gwneir penderfyniadau: {bodies}.</translation>
    </message>
    <message>
      <source>No longer: {line}.</source>
      <translation>Nid bellach: {line}.</translation>
    </message>
    <message>
      <source>No member of {body} is recorded as independent or non-executive.</source>
      <translation>Nid oes cofnod bod unrhyw aelod o {body} yn annibynnol neu'n anweithredol.</translation>
    </message>
    <message>
      <source>No paper is large enough: show fewer bodies, or make several views.</source>
      <translation>Nid oes papur digon mawr: dangoswch lai o gyrff, neu gwnewch sawl golwg.</translation>
    </message>
    <message>
      <source>No picture was copied. {why}</source>
      <translation>Ni chopïwyd darlun. {why}</translation>
    </message>
    <message>
      <source>No rule is switched off</source>
      <translation>Nid oes rheol wedi'i diffodd</translation>
    </message>
    <message>
      <source>No single step mends this; the sentence says what to look at.</source>
      <translation>Nid oes un cam sy'n trwsio hyn; mae'r frawddeg yn dweud ar beth i edrych.</translation>
    </message>
    <message>
      <source>No text says this.</source>
      <translation>Nid oes testun yn dweud hyn.</translation>
    </message>
    <message>
      <source>No two bodies have the same members</source>
      <translation>Nid oes gan ddau gorff yr un aelodau</translation>
    </message>
    <message>
      <source>No two bodies seem to be the same. Select two to merge them all the same.</source>
      <translation>Nid oes dau gorff yn ymddangos yr un fath. Dewiswch ddau i'w huno er hynny.</translation>
    </message>
    <message>
      <source>Nobody delegates what it does not hold</source>
      <translation>Nid oes neb yn dirprwyo'r hyn nad yw'n ei ddal</translation>
    </message>
    <message>
      <source>Nobody on this map stands for {families}.</source>
      <translation>Nid oes neb ar y map hwn yn sefyll dros {families}.</translation>
    </message>
    <message>
      <source>Nobody sits on both sides</source>
      <translation>Nid oes neb yn eistedd ar y ddwy ochr</translation>
    </message>
    <message>
      <source>Nobody that decides is accountable to nobody</source>
      <translation>Nid oes neb sy'n penderfynu heb fod yn atebol i rywun</translation>
    </message>
    <message>
      <source>Nominated by</source>
      <translation>Enwebwyd gan</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Dim</translation>
    </message>
    <message>
      <source>None is hidden</source>
      <translation>Nid oes dim ynghudd</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Arferol</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Anhysbys</translation>
    </message>
    <message>
      <source>Not pasted: {count} rows are too many; at most {most} at once.</source>
      <translation>Nis gludwyd: mae {count} rhes yn ormod; {most} ar y tro ar y mwyaf.</translation>
    </message>
    <message>
      <source>Not renamed: {wrong}</source>
      <translation>Nis ailenwyd: {wrong}</translation>
    </message>
    <message>
      <source>Not saved yet: the last step.</source>
      <translation>Heb ei gadw eto: y cam diwethaf.</translation>
    </message>
    <message>
      <source>Not saved yet: the last {count} steps.</source>
      <translation>Heb eu cadw eto: y {count} cam diwethaf.</translation>
    </message>
    <message>
      <source>Not taken: {reason}</source>
      <translation>Nis derbyniwyd: {reason}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nodyn</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Nodiadau</translation>
    </message>
    <message>
      <source>Notes in the picture</source>
      <translation>Nodiadau yn y llun</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Dim byd</translation>
    </message>
    <message>
      <source>Nothing else goes with it.</source>
      <translation>Nid oes dim arall yn mynd gydag ef.</translation>
    </message>
    <message>
      <source>Nothing else names the one that goes.</source>
      <translation>Nid oes dim arall yn enwi'r un sy'n mynd.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Ni chafwyd dim.</translation>
    </message>
    <message>
      <source>Nothing is out of date</source>
      <translation>Nid oes dim wedi dyddio</translation>
    </message>
    <message>
      <source>Nothing is smaller than its words and what it holds.</source>
      <translation>Nid oes dim yn llai na'i eiriau a'r hyn y mae'n ei ddal.</translation>
    </message>
    <message>
      <source>Nothing on the map relates {body} to any other body.</source>
      <translation>Nid oes dim ar y map yn cysylltu {body} ag unrhyw gorff arall.</translation>
    </message>
    <message>
      <source>Nothing stands in the way.</source>
      <translation>Nid oes dim yn y ffordd.</translation>
    </message>
    <message>
      <source>Nothing stands on this view yet. Place a body on it to begin.</source>
      <translation>Nid oes dim ar y golwg hwn eto. Rhowch gorff arno i ddechrau.</translation>
    </message>
    <message>
      <source>Nothing that a reader would notice has changed.</source>
      <translation>Nid oes dim y byddai darllenydd yn sylwi arno wedi newid.</translation>
    </message>
    <message>
      <source>Nothing was exported. {cause}</source>
      <translation>Nid allforiwyd dim. {cause}</translation>
    </message>
    <message>
      <source>Nothing was published. {cause}</source>
      <translation>Ni chyhoeddwyd dim. {cause}</translation>
    </message>
    <message>
      <source>November</source>
      <translation>Tachwedd</translation>
    </message>
    <message>
      <source>Now: {line}.</source>
      <translation>Bellach: {line}.</translation>
    </message>
    <message>
      <source>Number {number} on the map</source>
      <translation>Rhif {number} ar y map</translation>
    </message>
    <message>
      <source>ODS code</source>
      <translation>Cod ODS</translation>
    </message>
    <message>
      <source>October</source>
      <translation>Hydref</translation>
    </message>
    <message>
      <source>Of all of these:</source>
      <translation>Am bob un o’r rhain:</translation>
    </message>
    <message>
      <source>Of those who are delegated functions, {bodies} {give} nobody assurance about them.</source>
      <translation>O'r rhai y dirprwywyd swyddogaethau iddynt, {bodies} {give} dim sicrwydd i neb amdanynt.</translation>
    </message>
    <message>
      <source>Of {all} functions and decisions of which the map says where they are decided, {local} {are} decided at place level or closer to people.</source>
      <translation>O'r {all} swyddogaeth a phenderfyniad y mae'r map yn dweud ble y'u penderfynir, {local} {are} yn cael eu penderfynu ar lefel lle neu'n agosach at bobl.</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Cynnig</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Ar</translation>
    </message>
    <message>
      <source>On no view</source>
      <translation>Ar ddim golwg</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>Ar y dudalen</translation>
    </message>
    <message>
      <source>On the page “{view}”, {number} lines meet at {body}: a page of its own would be easier to follow.</source>
      <translation>Ar y dudalen “{view}”, mae {number} llinell yn cyfarfod wrth {body}: byddai tudalen ar wahân yn haws ei dilyn.</translation>
    </message>
    <message>
      <source>On this map things are done to {family}, but {family} gives nobody advice, views, input or authority.</source>
      <translation>Ar y map hwn gwneir pethau i {family}, ond nid yw {family} yn rhoi cyngor, barn, mewnbwn nac awdurdod i neb.</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Ar y dudalen hon</translation>
    </message>
    <message>
      <source>On this view</source>
      <translation>Ar y golwg hwn</translation>
    </message>
    <message>
      <source>On views</source>
      <translation>Ar olygon</translation>
    </message>
    <message>
      <source>On {paper} the smallest words print at {size} points.</source>
      <translation>Ar {paper} mae'r geiriau lleiaf yn argraffu ar {size} pwynt.</translation>
    </message>
    <message>
      <source>On {paper} the smallest words print at {size} points; under {least} few can read them.</source>
      <translation>Ar {paper} mae'r geiriau lleiaf yn argraffu ar {size} pwynt; o dan {least} ychydig a all eu darllen.</translation>
    </message>
    <message>
      <source>One function is decided in one place</source>
      <translation>Penderfynir un swyddogaeth mewn un lle</translation>
    </message>
    <message>
      <source>One more line is not on this view.</source>
      <translation>Nid yw un llinell arall ar y golwg hwn.</translation>
    </message>
    <message>
      <source>One or two capitals for the badge, so that lines can be told apart without colour.</source>
      <translation>Un neu ddwy briflythyren ar gyfer y bathodyn, fel y gellir gwahaniaethu rhwng llinellau heb liw.</translation>
    </message>
    <message>
      <source>One organisation delegates to another only as section 65Z5 allows</source>
      <translation>Mae un sefydliad yn dirprwyo i un arall dim ond fel y mae adran 65Z5 yn ei ganiatáu</translation>
    </message>
    <message>
      <source>One row a body: who it is, at which level it works, and whose organ it is.</source>
      <translation>Un rhes i bob corff: pwy ydyw, ar ba lefel y mae'n gweithio, ac organ pwy ydyw.</translation>
    </message>
    <message>
      <source>One row a function, decision, strategy, plan or subject, and the body that holds it.</source>
      <translation>Un rhes i bob swyddogaeth, penderfyniad, strategaeth, cynllun neu bwnc, a'r corff sy'n ei ddal.</translation>
    </message>
    <message>
      <source>One row a line of the map: from whom, by what kind of line, to whom, and as a sentence.</source>
      <translation>Un rhes i bob llinell o'r map: gan bwy, trwy ba fath o linell, i bwy, ac fel brawddeg.</translation>
    </message>
    <message>
      <source>One row a way in which a function is handed on: who holds it, to whom it goes, and by whom.</source>
      <translation>Un rhes i bob ffordd y trosglwyddir swyddogaeth: pwy sy'n ei dal, i bwy yr â, a chan bwy.</translation>
    </message>
    <message>
      <source>One sheet.</source>
      <translation>Un ddalen.</translation>
    </message>
    <message>
      <source>One: the page is shrunk to a sheet. More: it is spread over sheets to be glued.</source>
      <translation>Un: crebachir y dudalen i un ddalen. Mwy: fe'i lledaenir dros ddalennau i'w gludo ynghyd.</translation>
    </message>
    <message>
      <source>Only what is published</source>
      <translation>Dim ond yr hyn a gyhoeddir</translation>
    </message>
    <message>
      <source>Only what one body holds, gives and receives stands out; the rest of the page is pale. What a board does counts for its body. Select another body to move the light there. Nothing of it is saved.</source>
      <translation>Dim ond yr hyn y mae un corff yn ei ddal, ei roi a'i dderbyn sy'n sefyll allan; mae gweddill y dudalen yn welw. Mae'r hyn a wna bwrdd yn cyfrif dros ei gorff. Dewiswch gorff arall i symud y golau yno. Ni chedwir dim ohono.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Agor</translation>
    </message>
    <message>
      <source>Open a file …</source>
      <translation>Agor ffeil …</translation>
    </message>
    <message>
      <source>Open a further window on its start page</source>
      <translation>Agor ffenestr arall ar ei thudalen gychwyn</translation>
    </message>
    <message>
      <source>Open a partnership</source>
      <translation>Agor partneriaeth</translation>
    </message>
    <message>
      <source>Open a partnership beside what is open</source>
      <translation>Agor partneriaeth wrth ochr yr hyn sydd ar agor</translation>
    </message>
    <message>
      <source>Open circle</source>
      <translation>Cylch agored</translation>
    </message>
    <message>
      <source>Open diamond</source>
      <translation>Diemwnt agored</translation>
    </message>
    <message>
      <source>Open square</source>
      <translation>Sgwâr agored</translation>
    </message>
    <message>
      <source>Open the example {name}</source>
      <translation>Agor yr enghraifft {name}</translation>
    </message>
    <message>
      <source>Open the fol&amp;der</source>
      <translation>Agor y ff&amp;older</translation>
    </message>
    <message>
      <source>Open triangle</source>
      <translation>Triongl agored</translation>
    </message>
    <message>
      <source>Open v</source>
      <translation>V agored</translation>
    </message>
    <message>
      <source>Open what was open last time</source>
      <translation>Agor yr hyn oedd ar agor y tro diwethaf</translation>
    </message>
    <message>
      <source>Open-circle</source>
      <translation>Cylch-agored</translation>
    </message>
    <message>
      <source>Open-diamond</source>
      <translation>Diemwnt-agored</translation>
    </message>
    <message>
      <source>Open-square</source>
      <translation>Sgwâr-agored</translation>
    </message>
    <message>
      <source>Open-triangle</source>
      <translation>Triongl-agored</translation>
    </message>
    <message>
      <source>Open-v</source>
      <translation>V-agored</translation>
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation>Yn agor {name} …</translation>
    </message>
    <message>
      <source>Opens again in Remit</source>
      <translation>Yn agor eto yn Remit</translation>
    </message>
    <message>
      <source>Opens its terms of reference</source>
      <translation>Yn agor ei gylch gorchwyl</translation>
    </message>
    <message>
      <source>Order of the outline</source>
      <translation>Trefn yr amlinelliad</translation>
    </message>
    <message>
      <source>Organ of</source>
      <translation>Organ o</translation>
    </message>
    <message>
      <source>Organ of id</source>
      <translation>Id organ o</translation>
    </message>
    <message>
      <source>Organ of {parent}.</source>
      <translation>Organ o {parent}.</translation>
    </message>
    <message>
      <source>Organisation established by law</source>
      <translation>Sefydliad a sefydlwyd gan y gyfraith</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Arall</translation>
    </message>
    <message>
      <source>Other line bac&amp;k</source>
      <translation>Llinell arall yn ô&amp;l</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Amlinelliad</translation>
    </message>
    <message>
      <source>Outline and palette</source>
      <translation>Amlinelliad a phalet</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Perchennog</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>Ffeil PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Tudalen</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Tudalen {number} o {count}</translation>
    </message>
    <message>
      <source>Page: functions and decisions</source>
      <translation>Tudalen: swyddogaethau a phenderfyniadau</translation>
    </message>
    <message>
      <source>Pages have titles of their own</source>
      <translation>Mae gan dudalennau eu teitlau eu hunain</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papur</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Rhan o</translation>
    </message>
    <message>
      <source>Part of id</source>
      <translation>Id rhan o</translation>
    </message>
    <message>
      <source>Partnership</source>
      <translation>Partneriaeth</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Gludo</translation>
    </message>
    <message>
      <source>Paste as ne&amp;w bodies</source>
      <translation>Gludo fel cyrff &amp;newydd</translation>
    </message>
    <message>
      <source>Paste as new</source>
      <translation>Gludo fel newydd</translation>
    </message>
    <message>
      <source>Paste as new bodies</source>
      <translation>Gludo fel cyrff newydd</translation>
    </message>
    <message>
      <source>Paste bodies</source>
      <translation>Gludo cyrff</translation>
    </message>
    <message>
      <source>Paste copies that are bodies of their own</source>
      <translation>Gludo copïau sy'n gyrff ar eu pen eu hunain</translation>
    </message>
    <message>
      <source>Paste the rest</source>
      <translation>Gludo'r gweddill</translation>
    </message>
    <message>
      <source>Pasted {what}.</source>
      <translation>Gludwyd {what}.</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Patrwm</translation>
    </message>
    <message>
      <source>People's names</source>
      <translation>Enwau pobl</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>Ymadrodd</translation>
    </message>
    <message>
      <source>Picture in pixels</source>
      <translation>Llun mewn picseli</translation>
    </message>
    <message>
      <source>Picture of {view}</source>
      <translation>Llun o {view}</translation>
    </message>
    <message>
      <source>Picture of {view}, {width} pixels wide</source>
      <translation>Llun o {view}, {width} picsel o led</translation>
    </message>
    <message>
      <source>Picture: {title}</source>
      <translation>Llun: {title}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Lluniau</translation>
    </message>
    <message>
      <source>Pictures say which version they show</source>
      <translation>Mae lluniau'n dweud pa fersiwn maen nhw'n ei dangos</translation>
    </message>
    <message>
      <source>Pill</source>
      <translation>Pilsen</translation>
    </message>
    <message>
      <source>Place again what was copied here; from elsewhere bring it in</source>
      <translation>Gosod eto yr hyn a gopïwyd yma; o fan arall, dod ag ef i mewn</translation>
    </message>
    <message>
      <source>Place here</source>
      <translation>Gosod yma</translation>
    </message>
    <message>
      <source>Place it here</source>
      <translation>Ei osod yma</translation>
    </message>
    <message>
      <source>Place ne&amp;w only</source>
      <translation>Gosod y ne&amp;wydd yn unig</translation>
    </message>
    <message>
      <source>Place new only</source>
      <translation>Gosod y newydd yn unig</translation>
    </message>
    <message>
      <source>Place on view</source>
      <translation>Gosod ar y golwg</translation>
    </message>
    <message>
      <source>Place selected bodies that this view does not show</source>
      <translation>Gosod cyrff a ddewiswyd nad yw'r golwg hwn yn eu dangos</translation>
    </message>
    <message>
      <source>Place the chosen bodies on the open page; all of them when none are chosen</source>
      <translation>Gosod y cyrff a ddewiswyd ar y dudalen agored; pob un pan na ddewisir dim</translation>
    </message>
    <message>
      <source>Placed on {title}: {count}.</source>
      <translation>Gosodwyd ar {title}: {count}.</translation>
    </message>
    <message>
      <source>Placed {bodies} on {view}.</source>
      <translation>Gosodwyd {bodies} ar {view}.</translation>
    </message>
    <message>
      <source>Placed {names} again; the partnership still has each once.</source>
      <translation>Gosodwyd {names} eto; mae gan y bartneriaeth un o bob un o hyd.</translation>
    </message>
    <message>
      <source>Placed {name} on this view.</source>
      <translation>Gosodwyd {name} ar y golwg hwn.</translation>
    </message>
    <message>
      <source>Places take part alike</source>
      <translation>Mae lleoedd yn cymryd rhan yn yr un modd</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Plaen</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Cynllun</translation>
    </message>
    <message>
      <source>Point at a body and pull a line out of one of its dots; let go over another body and choose what the line means. Bodies for which the key has no meaning go pale. Double-click an empty place to add a body by typing its name. Without a mouse, Tab walks over the page in reading order, Alt with an arrow to the neighbour, Ctrl with an arrow along the lines. On a line, Ins adds a waypoint, F4 goes to its waypoints and its label, and the arrows move them.</source>
      <translation>Pwyntiwch at gorff a thynnu llinell o un o'i ddotiau; gollyngwch dros gorff arall a dewis beth mae'r llinell yn ei olygu. Mae cyrff nad oes gan yr allwedd ystyr iddynt yn gwelwi. Cliciwch ddwywaith ar le gwag i ychwanegu corff drwy deipio ei enw. Heb lygoden, mae Tab yn cerdded dros y dudalen yn y drefn ddarllen, Alt â saeth at y cymydog, Ctrl â saeth ar hyd y llinellau. Ar linell, mae Ins yn ychwanegu pwynt llwybr, mae F4 yn mynd at ei phwyntiau llwybr a'i label, ac mae'r saethau'n eu symud.</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portread</translation>
    </message>
    <message>
      <source>Pre&amp;ferences …</source>
      <translation>De&amp;wisiadau …</translation>
    </message>
    <message>
      <source>Pre&amp;vious on the page</source>
      <translation>&amp;Blaenorol ar y dudalen</translation>
    </message>
    <message>
      <source>Pre&amp;vious view</source>
      <translation>Y golwg &amp;blaenorol</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Dewisiadau</translation>
    </message>
    <message>
      <source>Press F1 anywhere: here stands what that is for.</source>
      <translation>Pwyswch F1 yn unrhyw le: yma y saif at beth y mae hwnnw.</translation>
    </message>
    <message>
      <source>Press on the body where the line starts, and drag to the body where it ends.</source>
      <translation>Pwyswch ar y corff lle mae'r llinell yn dechrau, a llusgo at y corff lle daw i ben.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Rhagolwg</translation>
    </message>
    <message>
      <source>Previous &amp;pane</source>
      <translation>Y cwarel &amp;blaenorol</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <translation>Blaenorol (Shift+F3)</translation>
    </message>
    <message>
      <source>Principles of working together</source>
      <translation>Egwyddorion cydweithio</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Argraffu</translation>
    </message>
    <message>
      <source>Print size</source>
      <translation>Maint argraffu</translation>
    </message>
    <message>
      <source>Print table</source>
      <translation>Argraffu tabl</translation>
    </message>
    <message>
      <source>Print the table as it is shown</source>
      <translation>Argraffu'r tabl fel y'i dangosir</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Argraffu …</translation>
    </message>
    <message>
      <source>Printed.</source>
      <translation>Argraffwyd.</translation>
    </message>
    <message>
      <source>Printing …</source>
      <translation>Yn argraffu …</translation>
    </message>
    <message>
      <source>Prints at {size} pt</source>
      <translation>Yn argraffu ar {size} pt</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Cynnydd</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Cyhoeddi</translation>
    </message>
    <message>
      <source>Publish into a folder</source>
      <translation>Cyhoeddi i ffolder</translation>
    </message>
    <message>
      <source>Published into {folder}.</source>
      <translation>Cyhoeddwyd i {folder}.</translation>
    </message>
    <message>
      <source>Publishing …</source>
      <translation>Yn cyhoeddi …</translation>
    </message>
    <message>
      <source>Put other words in the place of some, everywhere</source>
      <translation>Rhoi geiriau eraill yn lle rhai, ym mhobman</translation>
    </message>
    <message>
      <source>Put the &amp;key back</source>
      <translation>Rhoi'r &amp;allwedd yn ôl</translation>
    </message>
    <message>
      <source>Put the centres above one another</source>
      <translation>Rhoi'r canolau uwchben ei gilydd</translation>
    </message>
    <message>
      <source>Put the key back</source>
      <translation>Rhoi'r allwedd yn ôl</translation>
    </message>
    <message>
      <source>Put the key back, in the Arrange menu, lets it stand below the map again.</source>
      <translation>Mae Rhoi'r allwedd yn ôl, yn y ddewislen Trefnu, yn gadael iddi sefyll o dan y map eto.</translation>
    </message>
    <message>
      <source>Put the left sides on one line</source>
      <translation>Rhoi'r ochrau chwith ar un llinell</translation>
    </message>
    <message>
      <source>Put the lower sides on one line</source>
      <translation>Rhoi'r ochrau isaf ar un llinell</translation>
    </message>
    <message>
      <source>Put the middles beside one another</source>
      <translation>Rhoi'r canolau wrth ochr ei gilydd</translation>
    </message>
    <message>
      <source>Put the page after the one on its right</source>
      <translation>Rhoi'r dudalen ar ôl yr un ar ei de</translation>
    </message>
    <message>
      <source>Put the page before the one on its left</source>
      <translation>Rhoi'r dudalen cyn yr un ar ei chwith</translation>
    </message>
    <message>
      <source>Put the right sides on one line</source>
      <translation>Rhoi'r ochrau de ar un llinell</translation>
    </message>
    <message>
      <source>Put the upper sides on one line</source>
      <translation>Rhoi'r ochrau uchaf ar un llinell</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Cwestiwn</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Cworwm</translation>
    </message>
    <message>
      <source>Quorum, membership and terms of reference of boards and committees.</source>
      <translation>Cworwm, aelodaeth a chylch gorchwyl byrddau a phwyllgorau.</translation>
    </message>
    <message>
      <source>R&amp;ules …</source>
      <translation>Rh&amp;eolau …</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Safle</translation>
    </message>
    <message>
      <source>Rank 0 is drawn first, {lowest} last: 0 national, 2 system, 3 place. {here}</source>
      <translation>Safle 0 a lunnir gyntaf, {lowest} yn olaf: 0 cenedlaethol, 2 system, 3 lle. {here}</translation>
    </message>
    <message>
      <source>Re&amp;name</source>
      <translation>&amp;Ailenwi</translation>
    </message>
    <message>
      <source>Rea&amp;son</source>
      <translation>Rhe&amp;swm</translation>
    </message>
    <message>
      <source>Reading it again shows what is in the file now; Undo brings yours back. Keeping yours replaces that change when you save.</source>
      <translation>Mae ei darllen eto yn dangos yr hyn sydd yn y ffeil nawr; mae Dadwneud yn dod â'ch fersiwn chi yn ôl. Mae cadw eich fersiwn chi yn disodli'r newid hwnnw pan gadwch.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Rheswm</translation>
    </message>
    <message>
      <source>Reconnect</source>
      <translation>Ailgysylltu</translation>
    </message>
    <message>
      <source>Recover</source>
      <translation>Adfer</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Cyfeirnod</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Perthynas</translation>
    </message>
    <message>
      <source>Relation id</source>
      <translation>Id y berthynas</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Perthnasoedd</translation>
    </message>
    <message>
      <source>Remit</source>
      <translation>Remit</translation>
    </message>
    <message>
      <source>Remit ended before “{title}” was saved. Open what was recovered? Discarding deletes it.</source>
      <translation>Daeth Remit i ben cyn cadw “{title}”. Agor yr hyn a adferwyd? Mae gollwng yn ei ddileu.</translation>
    </message>
    <message>
      <source>Remit partnership</source>
      <translation>Partneriaeth Remit</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Tynnu</translation>
    </message>
    <message>
      <source>Remove abbreviation</source>
      <translation>Tynnu talfyriad</translation>
    </message>
    <message>
      <source>Remove from view</source>
      <translation>Tynnu o'r golwg</translation>
    </message>
    <message>
      <source>Remove revision</source>
      <translation>Tynnu diwygiad</translation>
    </message>
    <message>
      <source>Remove row {at}</source>
      <translation>Tynnu rhes {at}</translation>
    </message>
    <message>
      <source>Remove seat</source>
      <translation>Tynnu sedd</translation>
    </message>
    <message>
      <source>Remove this {kind} from {source} to {target}</source>
      <translation>Tynnu'r llinell hon ({kind}) o {source} i {target}</translation>
    </message>
    <message>
      <source>Remove waypoint</source>
      <translation>Tynnu pwynt llwybr</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Tynnu {name}</translation>
    </message>
    <message>
      <source>Remove {name} from the key</source>
      <translation>Tynnu {name} o'r allwedd</translation>
    </message>
    <message>
      <source>Removed the area {area} on {view}.</source>
      <translation>Tynnwyd yr ardal {area} ar {view}.</translation>
    </message>
    <message>
      <source>Removed the level {name}.</source>
      <translation>Tynnwyd y lefel {name}.</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>Tynnwyd {name}.</translation>
    </message>
    <message>
      <source>Removed {thing}.</source>
      <translation>Tynnwyd: {thing}.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Ailenwi</translation>
    </message>
    <message>
      <source>Rename the view</source>
      <translation>Ailenwi'r golwg</translation>
    </message>
    <message>
      <source>Rename view</source>
      <translation>Ailenwi golwg</translation>
    </message>
    <message>
      <source>Renamed {thing} to {name}.</source>
      <translation>Ailenwyd {thing} yn {name}.</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Disodli</translation>
    </message>
    <message>
      <source>Replace wit&amp;h</source>
      <translation>Disodli &amp;â</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Disodli â</translation>
    </message>
    <message>
      <source>Replace “{name}”?</source>
      <translation>Disodli “{name}”?</translation>
    </message>
    <message>
      <source>Replaced in {count} places. Undo takes all of it back.</source>
      <translation>Disodlwyd mewn {count} man. Mae Dadwneud yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
      <source>Reserved to it</source>
      <translation>Wedi'i gadw iddo</translation>
    </message>
    <message>
      <source>Reset labels</source>
      <translation>Ailosod labeli</translation>
    </message>
    <message>
      <source>Resize</source>
      <translation>Newid maint</translation>
    </message>
    <message>
      <source>Rests on</source>
      <translation>Yn seiliedig ar</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Adolygu erbyn</translation>
    </message>
    <message>
      <source>Review by {day}</source>
      <translation>Adolygu erbyn {day}</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Diwygiad</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Diwygiadau</translation>
    </message>
    <message>
      <source>Revisions of this document</source>
      <translation>Diwygiadau'r ddogfen hon</translation>
    </message>
    <message>
      <source>Right angled</source>
      <translation>Ar ongl sgwâr</translation>
    </message>
    <message>
      <source>Right-angled</source>
      <translation>Ar ongl sgwâr</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôl</translation>
    </message>
    <message>
      <source>Row {row}, {column}</source>
      <translation>Rhes {row}, {column}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Rhesi</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Rheol</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Rheolau</translation>
    </message>
    <message>
      <source>S&amp;wap ends</source>
      <translation>Cyfne&amp;wid pennau</translation>
    </message>
    <message>
      <source>Same &amp;height</source>
      <translation>Yr un &amp;uchder</translation>
    </message>
    <message>
      <source>Same &amp;width</source>
      <translation>Yr un &amp;lled</translation>
    </message>
    <message>
      <source>Same sign at both ends</source>
      <translation>Yr un arwydd ar y ddau ben</translation>
    </message>
    <message>
      <source>Same size</source>
      <translation>Yr un maint</translation>
    </message>
    <message>
      <source>Save &amp;as …</source>
      <translation>Cadw &amp;fel …</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Cadw fel</translation>
    </message>
    <message>
      <source>Save as P&amp;DF …</source>
      <translation>Cadw fel P&amp;DF …</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Cadw fel PDF</translation>
    </message>
    <message>
      <source>Save the changes to “{name}” before it is closed?</source>
      <translation>Cadw'r newidiadau i “{name}” cyn ei gau?</translation>
    </message>
    <message>
      <source>Save the partnership</source>
      <translation>Cadw'r bartneriaeth</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>Cadw o dan enw arall</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>Cadwyd {name}.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Cadwyd.</translation>
    </message>
    <message>
      <source>Say that it goes one way</source>
      <translation>Dweud ei bod yn mynd un ffordd</translation>
    </message>
    <message>
      <source>Say that it is in British English</source>
      <translation>Dweud ei bod yn Saesneg Prydain</translation>
    </message>
    <message>
      <source>Say that it is not for the public</source>
      <translation>Dweud nad yw ar gyfer y cyhoedd</translation>
    </message>
    <message>
      <source>Say that they exercise it jointly</source>
      <translation>Dweud eu bod yn ei harfer ar y cyd</translation>
    </message>
    <message>
      <source>Say that {body} holds {function}</source>
      <translation>Dweud bod {body} yn dal {function}</translation>
    </message>
    <message>
      <source>Say that {body} holds {function} and may delegate it</source>
      <translation>Dweud bod {body} yn dal {function} ac yn cael ei dirprwyo</translation>
    </message>
    <message>
      <source>Say that {body} meets in public</source>
      <translation>Dweud bod {body} yn cyfarfod yn gyhoeddus</translation>
    </message>
    <message>
      <source>Say that {post} belongs to {body}</source>
      <translation>Dweud bod {post} yn perthyn i {body}</translation>
    </message>
    <message>
      <source>Says how pictures are to look this once: their colours, what stands behind them, their width and fonts, which parts and which kinds of line they have. What is not changed is as the document says, which Publish sets. Width and sharpness make a picture in pixels as large as it must be.</source>
      <translation>Yn dweud sut y mae lluniau i edrych am y tro hwn: eu lliwiau, yr hyn sydd y tu ôl iddynt, eu lled a'u ffontiau, pa rannau a pha fathau o linell sydd ganddynt. Mae'r hyn na newidir fel y dywed y ddogfen, a osodir gan Cyhoeddi. Mae lled ac eglurder yn gwneud llun mewn picseli mor fawr ag y mae'n rhaid iddo fod.</translation>
    </message>
    <message>
      <source>Scalable picture</source>
      <translation>Darlun graddadwy</translation>
    </message>
    <message>
      <source>School trust</source>
      <translation>Ymddiriedolaeth ysgolion</translation>
    </message>
    <message>
      <source>Script of the page</source>
      <translation>Sgript y dudalen</translation>
    </message>
    <message>
      <source>Scrutiny stays outside</source>
      <translation>Mae craffu yn aros y tu allan</translation>
    </message>
    <message>
      <source>Se&amp;lect</source>
      <translation>De&amp;wis</translation>
    </message>
    <message>
      <source>Search what it does, or the keys</source>
      <translation>Chwilio'r hyn y mae'n ei wneud, neu'r bysellau</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Seddi</translation>
    </message>
    <message>
      <source>See the pages on their paper, then print them or save them as PDF</source>
      <translation>Gweld y tudalennau ar eu papur, yna eu hargraffu neu eu cadw fel PDF</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Dewis</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>Dewis y cyf&amp;an</translation>
    </message>
    <message>
      <source>Select all bodies and lines of the kinds that are selected</source>
      <translation>Dewis pob corff a llinell o'r mathau a ddewiswyd</translation>
    </message>
    <message>
      <source>Select all bodies in an area</source>
      <translation>Dewis pob corff mewn ardal</translation>
    </message>
    <message>
      <source>Select all bodies of a level</source>
      <translation>Dewis pob corff ar lefel</translation>
    </message>
    <message>
      <source>Select all bodies or all lines of a kind</source>
      <translation>Dewis pob corff neu bob llinell o un math</translation>
    </message>
    <message>
      <source>Select and move bodies and lines (Esc)</source>
      <translation>Dewis a symud cyrff a llinellau (Esc)</translation>
    </message>
    <message>
      <source>Select another body to move the light there. Esc ends.</source>
      <translation>Dewiswch gorff arall i symud y golau yno. Mae Esc yn gorffen.</translation>
    </message>
    <message>
      <source>Select beside the others</source>
      <translation>Dewis wrth ochr y lleill</translation>
    </message>
    <message>
      <source>Select by area</source>
      <translation>Dewis yn ôl ardal</translation>
    </message>
    <message>
      <source>Select by connection</source>
      <translation>Dewis yn ôl cysylltiad</translation>
    </message>
    <message>
      <source>Select by kind</source>
      <translation>Dewis yn ôl math</translation>
    </message>
    <message>
      <source>Select by level</source>
      <translation>Dewis yn ôl lefel</translation>
    </message>
    <message>
      <source>Select everything here</source>
      <translation>Dewis popeth yma</translation>
    </message>
    <message>
      <source>Select everything that the selected bodies delegate to, advise, or hear from</source>
      <translation>Dewis popeth y mae'r cyrff a ddewiswyd yn dirprwyo iddo, yn ei gynghori, neu'n clywed ganddo</translation>
    </message>
    <message>
      <source>Select no&amp;thing</source>
      <translation>Dewis &amp;dim</translation>
    </message>
    <message>
      <source>Select the bodies in the selected area</source>
      <translation>Dewis y cyrff yn yr ardal a ddewiswyd</translation>
    </message>
    <message>
      <source>Select the nearest body above</source>
      <translation>Dewis y corff agosaf uwchben</translation>
    </message>
    <message>
      <source>Select the nearest body below</source>
      <translation>Dewis y corff agosaf islaw</translation>
    </message>
    <message>
      <source>Select the nearest body left</source>
      <translation>Dewis y corff agosaf ar y chwith</translation>
    </message>
    <message>
      <source>Select the nearest body right</source>
      <translation>Dewis y corff agosaf ar y dde</translation>
    </message>
    <message>
      <source>Select the next thing in reading order; after the last, leave the page</source>
      <translation>Dewis y peth nesaf yn y drefn ddarllen; ar ôl yr olaf, gadael y dudalen</translation>
    </message>
    <message>
      <source>Select the thing before; before the first, leave the page</source>
      <translation>Dewis y peth blaenorol; cyn y cyntaf, gadael y dudalen</translation>
    </message>
    <message>
      <source>Select this beside the others, or let go of it</source>
      <translation>Dewis hwn wrth ochr y lleill, neu ei ollwng</translation>
    </message>
    <message>
      <source>Selected 1 thing.</source>
      <translation>Dewiswyd 1 peth.</translation>
    </message>
    <message>
      <source>Selected {count} things.</source>
      <translation>Dewiswyd {count} peth.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Brawddeg</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Brawddegau</translation>
    </message>
    <message>
      <source>September</source>
      <translation>Medi</translation>
    </message>
    <message>
      <source>Several things are selected; a label is typed for one at a time.</source>
      <translation>Dewiswyd sawl peth; teipir label i un ar y tro.</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Siâp</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Eglurder</translation>
    </message>
    <message>
      <source>Sheets side by side</source>
      <translation>Dalennau ochr yn ochr</translation>
    </message>
    <message>
      <source>Shift and click</source>
      <translation>Shift a chlic</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Byr</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Enw byr</translation>
    </message>
    <message>
      <source>Short text alternatives of the pictures</source>
      <translation>Testunau amgen byr y lluniau</translation>
    </message>
    <message>
      <source>Short title</source>
      <translation>Teitl byr</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Llwybr byr</translation>
    </message>
    <message>
      <source>Show a small sign at whatever the rules remark on</source>
      <translation>Dangos arwydd bach wrth bopeth y mae'r rheolau'n sylwi arno</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Dangos eto</translation>
    </message>
    <message>
      <source>Show all again</source>
      <translation>Dangos y cyfan eto</translation>
    </message>
    <message>
      <source>Show badges of findings</source>
      <translation>Dangos bathodynnau canfyddiadau</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Dangos popeth</translation>
    </message>
    <message>
      <source>Show everything again, and close the filters</source>
      <translation>Dangos popeth eto, a chau'r hidlyddion</translation>
    </message>
    <message>
      <source>Show everything alike again (Esc)</source>
      <translation>Dangos popeth yr un fath eto (Esc)</translation>
    </message>
    <message>
      <source>Show hidden</source>
      <translation>Dangos yr hyn sydd ynghudd</translation>
    </message>
    <message>
      <source>Show in the picture</source>
      <translation>Dangos yn y llun</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Dangos ar y dudalen</translation>
    </message>
    <message>
      <source>Show only what the selected body holds, gives and receives</source>
      <translation>Dangos dim ond yr hyn y mae'r corff a ddewiswyd yn ei ddal, ei roi a'i dderbyn</translation>
    </message>
    <message>
      <source>Show or hide: {name}</source>
      <translation>Dangos neu guddio: {name}</translation>
    </message>
    <message>
      <source>Show the minimap</source>
      <translation>Dangos y map bach</translation>
    </message>
    <message>
      <source>Show the rules, and switch them on or off</source>
      <translation>Dangos y rheolau, a'u troi ymlaen neu eu diffodd</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>Dangos y dudalen gyfan</translation>
    </message>
    <message>
      <source>Show the whole page in a corner while not all of it is to be seen</source>
      <translation>Dangos y dudalen gyfan mewn cornel pan na ellir gweld y cyfan</translation>
    </message>
    <message>
      <source>Show what is selected as large as fits</source>
      <translation>Dangos yr hyn a ddewiswyd mor fawr ag sy'n ffitio</translation>
    </message>
    <message>
      <source>Show what mends all that the rule of the chosen finding has found, and do it in one step</source>
      <translation>Dangos beth sy'n trwsio popeth a ganfu rheol y canfyddiad a ddewiswyd, a'i wneud mewn un cam</translation>
    </message>
    <message>
      <source>Show what mends the chosen finding, and do it</source>
      <translation>Dangos beth sy'n trwsio'r canfyddiad a ddewiswyd, a'i wneud</translation>
    </message>
    <message>
      <source>Show what mends the chosen finding, and do it in one step</source>
      <translation>Dangos beth sy'n trwsio'r canfyddiad a ddewiswyd, a'i wneud mewn un cam</translation>
    </message>
    <message>
      <source>Show {counts} {name}</source>
      <translation>Dangos {counts} {name}</translation>
    </message>
    <message>
      <source>Shows</source>
      <translation>Yn dangos</translation>
    </message>
    <message>
      <source>Shows rows with all these words, whatever their capitals and accents</source>
      <translation>Yn dangos rhesi â'r geiriau hyn i gyd, beth bynnag fo'u priflythrennau a'u hacenion</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <translation>&amp;Maint</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Arwydd</translation>
    </message>
    <message>
      <source>Since the version before:</source>
      <translation>Ers y fersiwn flaenorol:</translation>
    </message>
    <message>
      <source>Since version {version}:</source>
      <translation>Ers fersiwn {version}:</translation>
    </message>
    <message>
      <source>Single lines</source>
      <translation>Llinellau unigol</translation>
    </message>
    <message>
      <source>Single lines that this page leaves out.</source>
      <translation>Llinellau unigol y mae'r dudalen hon yn eu gadael allan.</translation>
    </message>
    <message>
      <source>Size: {percent} %.</source>
      <translation>Maint: {percent} %.</translation>
    </message>
    <message>
      <source>Skip the picture</source>
      <translation>Neidio heibio'r llun</translation>
    </message>
    <message>
      <source>Skip to the main content</source>
      <translation>Neidio i'r prif gynnwys</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Llai</translation>
    </message>
    <message>
      <source>Snap to nei&amp;ghbours</source>
      <translation>Snapio at &amp;gymdogion</translation>
    </message>
    <message>
      <source>Snap to neighbours</source>
      <translation>Snapio at gymdogion</translation>
    </message>
    <message>
      <source>Solid</source>
      <translation>Solet</translation>
    </message>
    <message>
      <source>Solid box</source>
      <translation>Blwch solet</translation>
    </message>
    <message>
      <source>Somebody owns the strategy, and others feed it</source>
      <translation>Mae rhywun yn berchen ar y strategaeth, ac eraill yn ei bwydo</translation>
    </message>
    <message>
      <source>Something failed that should not have.</source>
      <translation>Methodd rhywbeth na ddylai fod wedi methu.</translation>
    </message>
    <message>
      <source>Something failed that should not have; your work is kept. Save it now.</source>
      <translation>Methodd rhywbeth na ddylai fod wedi methu; cadwyd eich gwaith. Cadwch ef mewn ffeil nawr.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Ffynhonnell</translation>
    </message>
    <message>
      <source>Source of the fact</source>
      <translation>Ffynhonnell y ffaith</translation>
    </message>
    <message>
      <source>Sources of facts</source>
      <translation>Ffynonellau ffeithiau</translation>
    </message>
    <message>
      <source>Sources' own words</source>
      <translation>Geiriau'r ffynonellau</translation>
    </message>
    <message>
      <source>Space and drag, or the middle button</source>
      <translation>Bylchwr a llusgo, neu'r botwm canol</translation>
    </message>
    <message>
      <source>Sparse dots</source>
      <translation>Dotiau gwasgarog</translation>
    </message>
    <message>
      <source>Sparse-dots</source>
      <translation>Dotiau-gwasgarog</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Sbotolau</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>Yn sefyll dros</translation>
    </message>
    <message>
      <source>Stands for {many}</source>
      <translation>Yn cynrychioli {many}</translation>
    </message>
    <message>
      <source>Stands for {many}.</source>
      <translation>Yn cynrychioli {many}.</translation>
    </message>
    <message>
      <source>Stands in the group “{group}”.</source>
      <translation>Yn sefyll yn y grŵp “{group}”.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Dechrau</translation>
    </message>
    <message>
      <source>Start pa&amp;ge</source>
      <translation>Tudalen g&amp;ychwyn</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Tudalen gychwyn</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Dechrau</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statws</translation>
    </message>
    <message>
      <source>Statutory</source>
      <translation>Statudol</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Camau</translation>
    </message>
    <message>
      <source>Straight</source>
      <translation>Syth</translation>
    </message>
    <message>
      <source>Straighten</source>
      <translation>Sythu</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>Strategaeth</translation>
    </message>
    <message>
      <source>Structural</source>
      <translation>Strwythurol</translation>
    </message>
    <message>
      <source>Structural kinds: how bodies hang together</source>
      <translation>Mathau strwythurol: sut mae cyrff yn perthyn i'w gilydd</translation>
    </message>
    <message>
      <source>Style of the page</source>
      <translation>Arddull y dudalen</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Pwnc</translation>
    </message>
    <message>
      <source>Subsidiarity, no duplication, involvement of all partners.</source>
      <translation>Sybsidiaredd, dim dyblygu, cynnwys pob partner.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Crynodeb</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Disodlwyd</translation>
    </message>
    <message>
      <source>Swap &amp;direction</source>
      <translation>Cyfnewid &amp;cyfeiriad</translation>
    </message>
    <message>
      <source>Swap direction</source>
      <translation>Cyfnewid cyfeiriad</translation>
    </message>
    <message>
      <source>Switch packs and rules off and on for this document, and ask about another day</source>
      <translation>Diffodd pecynnau a rheolau a'u troi ymlaen ar gyfer y ddogfen hon, a gofyn am ddiwrnod arall</translation>
    </message>
    <message>
      <source>Switch this rule &amp;off</source>
      <translation>D&amp;iffodd y rheol hon</translation>
    </message>
    <message>
      <source>Switch this rule off</source>
      <translation>Diffodd y rheol hon</translation>
    </message>
    <message>
      <source>Switch {rule} off</source>
      <translation>Diffodd {rule}</translation>
    </message>
    <message>
      <source>Switch {rule} on</source>
      <translation>Troi {rule} ymlaen</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Table of f&amp;unctions</source>
      <translation>Tabl o &amp;swyddogaethau</translation>
    </message>
    <message>
      <source>Table of functions and decisions: {title}. Full text below.</source>
      <translation>Tabl o swyddogaethau a phenderfyniadau: {title}. Testun llawn isod.</translation>
    </message>
    <message>
      <source>Table of l&amp;ines</source>
      <translation>Tabl o &amp;linellau</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tablau</translation>
    </message>
    <message>
      <source>Take &amp;level of band</source>
      <translation>Cymryd &amp;lefel y band</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Tynnu'n ôl</translation>
    </message>
    <message>
      <source>Take back acceptance</source>
      <translation>Tynnu derbyniad yn ôl</translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation>Dadwneud y cam diwethaf</translation>
    </message>
    <message>
      <source>Take bodies off this view; delete lines</source>
      <translation>Tynnu cyrff oddi ar y golwg hwn; dileu llinellau</translation>
    </message>
    <message>
      <source>Take the step again</source>
      <translation>Gwneud y cam eto</translation>
    </message>
    <message>
      <source>Take the waypoints from the selected lines, or from all</source>
      <translation>Tynnu'r pwyntiau llwybr o'r llinellau a ddewiswyd, neu o bob un</translation>
    </message>
    <message>
      <source>Take what is selected off this view, and keep it for pasting</source>
      <translation>Tynnu'r hyn a ddewiswyd oddi ar y golwg hwn, a'i gadw i'w ludo</translation>
    </message>
    <message>
      <source>Take {body} off the page “{view}”</source>
      <translation>Tynnu {body} oddi ar y dudalen “{view}”</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Cylch gorchwyl</translation>
    </message>
    <message>
      <source>Terms approved by</source>
      <translation>Cymeradwywyd y cylch gan</translation>
    </message>
    <message>
      <source>Terms of reference</source>
      <translation>Cylch gorchwyl</translation>
    </message>
    <message>
      <source>Terms reviewed by</source>
      <translation>Adolygu'r cylch gorchwyl erbyn</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Testun</translation>
    </message>
    <message>
      <source>The board approves the terms of reference</source>
      <translation>Mae'r bwrdd yn cymeradwyo'r cylch gorchwyl</translation>
    </message>
    <message>
      <source>The board or body whose organ it is, as a committee is of its board. Leave it empty for a joint committee, and draw a line to each of its members.</source>
      <translation>Y bwrdd neu'r corff y mae'n organ ohono, fel y mae pwyllgor o'i fwrdd. Gadewch yn wag ar gyfer cyd-bwyllgor, a thynnwch linell at bob un o'i aelodau.</translation>
    </message>
    <message>
      <source>The board or body whose organ it is.</source>
      <translation>Y bwrdd neu'r corff y mae'n organ ohono.</translation>
    </message>
    <message>
      <source>The bodies stand where they stood. Arrange view lays them out that way.</source>
      <translation>Mae'r cyrff yn sefyll lle'r oeddent. Mae Trefnu'r olwg yn eu gosod felly.</translation>
    </message>
    <message>
      <source>The body at the head of the line.</source>
      <translation>Y corff wrth flaen y llinell.</translation>
    </message>
    <message>
      <source>The body at the head: to whom.</source>
      <translation>Y corff wrth flaen y llinell: i bwy.</translation>
    </message>
    <message>
      <source>The body at the tail: who delegates, is accountable, gives assurance or advises.</source>
      <translation>Y corff wrth gynffon y llinell: pwy sy'n dirprwyo, yn atebol, yn rhoi sicrwydd neu'n cynghori.</translation>
    </message>
    <message>
      <source>The body at the tail: who delegates, is accountable, gives assurance, advises.</source>
      <translation>Y corff wrth gynffon y llinell: pwy sy'n dirprwyo, yn atebol, yn rhoi sicrwydd, yn cynghori.</translation>
    </message>
    <message>
      <source>The body that approved it.</source>
      <translation>Y corff a'i cymeradwyodd.</translation>
    </message>
    <message>
      <source>The body that holds it: which decides it, or delegates it.</source>
      <translation>Y corff sy'n ei dal: sy'n ei phenderfynu, neu'n ei dirprwyo.</translation>
    </message>
    <message>
      <source>The body that holds it; behind its name “(reserved)” or “(by statute)” where it is so.</source>
      <translation>Y corff sy'n ei dal; ar ôl ei enw “(reserved)” neu “(by statute)” lle mae hynny'n wir.</translation>
    </message>
    <message>
      <source>The body that nominates whoever sits here.</source>
      <translation>Y corff sy'n enwebu pwy bynnag sy'n eistedd yma.</translation>
    </message>
    <message>
      <source>The body that the container stands for, if any.</source>
      <translation>Y corff y mae'r cynhwysydd yn sefyll drosto, os oes un.</translation>
    </message>
    <message>
      <source>The body to which it is reserved, or which holds it by statute.</source>
      <translation>Y corff y cedwir hi iddo, neu sy'n ei dal trwy statud.</translation>
    </message>
    <message>
      <source>The control block is complete</source>
      <translation>Mae'r bloc rheoli yn gyflawn</translation>
    </message>
    <message>
      <source>The day about which the map speaks. What does not hold on it is not drawn.</source>
      <translation>Y diwrnod y mae'r map yn siarad amdano. Ni lunnir yr hyn nad yw'n dal bryd hynny.</translation>
    </message>
    <message>
      <source>The day by which it is to be reviewed.</source>
      <translation>Y diwrnod y dylid ei hadolygu erbyn iddo.</translation>
    </message>
    <message>
      <source>The day by which its terms of reference are to be reviewed.</source>
      <translation>Y diwrnod y dylid adolygu ei gylch gorchwyl erbyn iddo.</translation>
    </message>
    <message>
      <source>The day by which the terms of reference are reviewed.</source>
      <translation>Y diwrnod y dylid adolygu'r cylch gorchwyl erbyn iddo.</translation>
    </message>
    <message>
      <source>The day from which it stands. It also decides which rules are asked.</source>
      <translation>Y diwrnod y mae'n sefyll ohono. Mae hefyd yn penderfynu pa reolau a holir.</translation>
    </message>
    <message>
      <source>The day of that version.</source>
      <translation>Diwrnod y fersiwn honno.</translation>
    </message>
    <message>
      <source>The day of the approval.</source>
      <translation>Diwrnod y gymeradwyaeth.</translation>
    </message>
    <message>
      <source>The document does not say in which language it is, such as en-GB.</source>
      <translation>Nid yw'r ddogfen yn dweud ym mha iaith y mae, fel en-GB.</translation>
    </message>
    <message>
      <source>The document says in which language it is</source>
      <translation>Mae'r ddogfen yn dweud ym mha iaith y mae</translation>
    </message>
    <message>
      <source>The file is one step ahead of what is shown.</source>
      <translation>Mae'r ffeil un cam ar y blaen i'r hyn a ddangosir.</translation>
    </message>
    <message>
      <source>The file is {count} steps ahead of what is shown.</source>
      <translation>Mae'r ffeil {count} cam ar y blaen i'r hyn a ddangosir.</translation>
    </message>
    <message>
      <source>The filters that left it out are off.</source>
      <translation>Mae'r hidlyddion a'i hepgorai wedi'u diffodd.</translation>
    </message>
    <message>
      <source>The first day on which it holds. Empty: it always has.</source>
      <translation>Y diwrnod cyntaf y mae'n dal. Gwag: erioed.</translation>
    </message>
    <message>
      <source>The first {count}</source>
      <translation>Y {count} cyntaf</translation>
    </message>
    <message>
      <source>The full name, as it stands on the map. Rename it once and every view follows.</source>
      <translation>Yr enw llawn, fel y mae ar y map. Ailenwch ef unwaith ac mae pob golwg yn dilyn.</translation>
    </message>
    <message>
      <source>The full text below says all that the picture shows.</source>
      <translation>Mae'r testun llawn isod yn dweud popeth y mae'r llun yn ei ddangos.</translation>
    </message>
    <message>
      <source>The function or decision. Named again in the last row, it is handed on another way.</source>
      <translation>Y swyddogaeth neu'r penderfyniad. Os enwir hi eto yn y rhes olaf, trosglwyddir hi mewn ffordd arall.</translation>
    </message>
    <message>
      <source>The heading of the container.</source>
      <translation>Pennawd y cynhwysydd.</translation>
    </message>
    <message>
      <source>The heading of the page.</source>
      <translation>Pennawd y dudalen.</translation>
    </message>
    <message>
      <source>The id that other programs read. It is given once and never changes.</source>
      <translation>Yr id y mae rhaglenni eraill yn ei ddarllen. Fe'i rhoddir unwaith ac nid yw byth yn newid.</translation>
    </message>
    <message>
      <source>The integrated care board has an audit and a remuneration committee</source>
      <translation>Mae gan y bwrdd gofal integredig bwyllgor archwilio a phwyllgor tâl</translation>
    </message>
    <message>
      <source>The integrated care board is accountable to NHS England</source>
      <translation>Mae'r bwrdd gofal integredig yn atebol i NHS England</translation>
    </message>
    <message>
      <source>The integrated care partnership has a strategy and involves people in it</source>
      <translation>Mae gan y bartneriaeth gofal integredig strategaeth ac mae'n cynnwys pobl ynddi</translation>
    </message>
    <message>
      <source>The key does not mean it from a body of the kind {first}.</source>
      <translation>Nid yw'r allwedd yn ei olygu o gorff o'r math {first}.</translation>
    </message>
    <message>
      <source>The key does not mean it from {first} to {last}.</source>
      <translation>Nid yw'r allwedd yn ei olygu o {first} i {last}.</translation>
    </message>
    <message>
      <source>The key does not mean it to a body of the kind {last}.</source>
      <translation>Nid yw'r allwedd yn ei olygu i gorff o'r math {last}.</translation>
    </message>
    <message>
      <source>The key does not mean this kind of line there. Hold Shift or Alt to reconnect all the same.</source>
      <translation>Nid yw'r allwedd yn golygu'r math hwn o linell yno. Daliwch Shift neu Alt i ailgysylltu er hynny.</translation>
    </message>
    <message>
      <source>The key says what every line means</source>
      <translation>Mae'r allwedd yn dweud beth mae pob llinell yn ei olygu</translation>
    </message>
    <message>
      <source>The kind of line by which it is handed on. It follows from the lines.</source>
      <translation>Y math o linell y trosglwyddir hi trwyddi. Mae'n dilyn o'r llinellau.</translation>
    </message>
    <message>
      <source>The language of menus and panels, from the next start on. A partnership keeps its own.</source>
      <translation>Iaith y dewislenni a'r paneli, o'r tro nesaf y dechreuwch. Mae partneriaeth yn cadw ei hiaith ei hun.</translation>
    </message>
    <message>
      <source>The language of the document as a tag, for instance en-GB or cy.</source>
      <translation>Iaith y ddogfen fel tag, er enghraifft en-GB neu cy.</translation>
    </message>
    <message>
      <source>The last day on which it holds. Empty: it still does.</source>
      <translation>Y diwrnod olaf y mae'n dal. Gwag: mae'n dal o hyd.</translation>
    </message>
    <message>
      <source>The level to which it belongs, while it holds nothing that says so.</source>
      <translation>Y lefel y mae'n perthyn iddi, tra nad yw'n dal dim sy'n dweud hynny.</translation>
    </message>
    <message>
      <source>The levels at which decisions are taken, and their words</source>
      <translation>Y lefelau y penderfynir arnynt, a'u geiriau</translation>
    </message>
    <message>
      <source>The levels at which it works. It is drawn in the band of the first.</source>
      <translation>Y lefelau y mae'n gweithio arnynt. Fe'i lluniir ym mand y gyntaf.</translation>
    </message>
    <message>
      <source>The levels it works at, parted by semicolons; it is drawn in the first.</source>
      <translation>Y lefelau y mae'n gweithio arnynt, wedi'u gwahanu â hanner colon; fe'i lluniir yn y gyntaf.</translation>
    </message>
    <message>
      <source>The line before</source>
      <translation>Y llinell flaenorol</translation>
    </message>
    <message>
      <source>The line in words. It follows from the other cells.</source>
      <translation>Y llinell mewn geiriau. Mae'n dilyn o'r celloedd eraill.</translation>
    </message>
    <message>
      <source>The map does not record of {body}: {missing}.</source>
      <translation>Nid yw'r map yn cofnodi am {body}: {missing}.</translation>
    </message>
    <message>
      <source>The map does not say of {place}: {missing}.</source>
      <translation>Nid yw'r map yn dweud am {place}: {missing}.</translation>
    </message>
    <message>
      <source>The map does not say that the chair of {committee} is independent.</source>
      <translation>Nid yw'r map yn dweud bod cadeirydd {committee} yn annibynnol.</translation>
    </message>
    <message>
      <source>The map does not say that {body} meets in public.</source>
      <translation>Nid yw'r map yn dweud bod {body} yn cyfarfod yn gyhoeddus.</translation>
    </message>
    <message>
      <source>The map does not say which body {body} is a committee of.</source>
      <translation>Nid yw'r map yn dweud pwyllgor o ba gorff yw {body}.</translation>
    </message>
    <message>
      <source>The map does not say who decides {function}.</source>
      <translation>Nid yw'r map yn dweud pwy sy'n penderfynu ar {function}.</translation>
    </message>
    <message>
      <source>The map does not say who holds {function}.</source>
      <translation>Nid yw'r map yn dweud pwy sy'n dal {function}.</translation>
    </message>
    <message>
      <source>The map does not show how the strategy of {icp} reaches the integrated care board, NHS England or a council.</source>
      <translation>Nid yw'r map yn dangos sut mae strategaeth {icp} yn cyrraedd y bwrdd gofal integredig, NHS England neu gyngor.</translation>
    </message>
    <message>
      <source>The map does not show of {icp}: {missing}.</source>
      <translation>Nid yw'r map yn dangos am {icp}: {missing}.</translation>
    </message>
    <message>
      <source>The map does not show that {committee} is accountable to the board of {icb}.</source>
      <translation>Nid yw'r map yn dangos bod {committee} yn atebol i fwrdd {icb}.</translation>
    </message>
    <message>
      <source>The map does not show that {icb} is accountable to NHS England.</source>
      <translation>Nid yw'r map yn dangos bod {icb} yn atebol i NHS England.</translation>
    </message>
    <message>
      <source>The map does not show which functions NHS England delegates to {icb}.</source>
      <translation>Nid yw'r map yn dangos pa swyddogaethau y mae NHS England yn eu dirprwyo i {icb}.</translation>
    </message>
    <message>
      <source>The map does not show who holds {body} to account.</source>
      <translation>Nid yw'r map yn dangos pwy sy'n dwyn {body} i gyfrif.</translation>
    </message>
    <message>
      <source>The map draws lines of the kind {kind}, but its key does not define what that means.</source>
      <translation>Mae'r map yn tynnu llinellau o'r math {kind}, ond nid yw ei allwedd yn diffinio beth mae hynny'n ei olygu.</translation>
    </message>
    <message>
      <source>The map gives no reason why this is decided above the level of places: {function}, by {bodies} ({level}).</source>
      <translation>Nid yw'r map yn rhoi rheswm pam y penderfynir hyn uwchlaw lefel lleoedd: {function}, gan {bodies} ({level}).</translation>
    </message>
    <message>
      <source>The map has changed since version {version}, but still calls itself version {version}.</source>
      <translation>Mae'r map wedi newid ers fersiwn {version}, ond mae'n dal i'w alw ei hun yn fersiwn {version}.</translation>
    </message>
    <message>
      <source>The map says how each place is led and joined up</source>
      <translation>Mae'r map yn dweud sut yr arweinir ac y cysylltir pob lle</translation>
    </message>
    <message>
      <source>The map says nothing about that.</source>
      <translation>Nid yw'r map yn dweud dim am hynny.</translation>
    </message>
    <message>
      <source>The map says whose committee a committee is</source>
      <translation>Mae'r map yn dweud pwyllgor pwy yw pwyllgor</translation>
    </message>
    <message>
      <source>The map shows more than one health and wellbeing board of {council}: {boards}.</source>
      <translation>Mae'r map yn dangos mwy nag un bwrdd iechyd a llesiant gan {council}: {boards}.</translation>
    </message>
    <message>
      <source>The map shows more than one integrated care partnership of {icb}: {icps}.</source>
      <translation>Mae'r map yn dangos mwy nag un bartneriaeth gofal integredig gan {icb}: {icps}.</translation>
    </message>
    <message>
      <source>The map shows no health and wellbeing board of {council}.</source>
      <translation>Nid yw'r map yn dangos bwrdd iechyd a llesiant gan {council}.</translation>
    </message>
    <message>
      <source>The map shows no integrated care partnership of {icb}.</source>
      <translation>Nid yw'r map yn dangos partneriaeth gofal integredig gan {icb}.</translation>
    </message>
    <message>
      <source>The map shows no {missing} committee of {icb}.</source>
      <translation>Nid yw'r map yn dangos pwyllgor {missing} gan {icb}.</translation>
    </message>
    <message>
      <source>The map shows nobody who gives input into {strategies}, which {owners} {verb}.</source>
      <translation>Nid yw'r map yn dangos neb sy'n rhoi mewnbwn i {strategies}; {owners} {verb} hyn.</translation>
    </message>
    <message>
      <source>The map shows nobody who holds {body} to account{about}.</source>
      <translation>Nid yw'r map yn dangos neb sy'n dwyn {body} i gyfrif{about}.</translation>
    </message>
    <message>
      <source>The map shows nothing that is delegated to {place}.</source>
      <translation>Nid yw'r map yn dangos dim a ddirprwyir i {place}.</translation>
    </message>
    <message>
      <source>The map shows nothing that relates {body} to {missing}.</source>
      <translation>Nid yw'r map yn dangos dim sy'n cysylltu {body} â'r canlynol: {missing}.</translation>
    </message>
    <message>
      <source>The map shows what is delegated to the integrated care board</source>
      <translation>Mae'r map yn dangos beth a ddirprwyir i'r bwrdd gofal integredig</translation>
    </message>
    <message>
      <source>The map speaks of strategy, but does not say who owns it: no strategy is held by anybody.</source>
      <translation>Mae'r map yn sôn am strategaeth, ond nid yw'n dweud pwy sy'n berchen arni: nid oes neb yn dal strategaeth.</translation>
    </message>
    <message>
      <source>The model as XML</source>
      <translation>Y model fel XML</translation>
    </message>
    <message>
      <source>The name of this kind of body.</source>
      <translation>Enw'r math hwn o gorff.</translation>
    </message>
    <message>
      <source>The name of this kind of line, as it stands in the key.</source>
      <translation>Enw'r math hwn o linell, fel y mae yn yr allwedd.</translation>
    </message>
    <message>
      <source>The next line here</source>
      <translation>Y llinell nesaf yma</translation>
    </message>
    <message>
      <source>The number or reference under which your organisation files it.</source>
      <translation>Y rhif neu'r cyfeirnod y mae'ch sefydliad yn ei ffeilio odano.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Y dudalen</translation>
    </message>
    <message>
      <source>The page “{view}” has no description for those who cannot see it.</source>
      <translation>Nid oes gan y dudalen “{view}” ddisgrifiad i'r rhai na allant ei gweld.</translation>
    </message>
    <message>
      <source>The pages on which it stands, parted by semicolons; after a bar the area that holds it.</source>
      <translation>Y tudalennau y mae'n sefyll arnynt, wedi'u gwahanu â hanner colon; ar ôl bar, yr ardal sy'n ei ddal.</translation>
    </message>
    <message>
      <source>The pages that leave this line out, parted by semicolons.</source>
      <translation>Y tudalennau sy'n gadael y llinell hon allan, wedi'u gwahanu â hanner colon.</translation>
    </message>
    <message>
      <source>The paper on which this page is printed.</source>
      <translation>Y papur yr argraffir y dudalen hon arno.</translation>
    </message>
    <message>
      <source>The partnership's own word for this level: place, locality, borough.</source>
      <translation>Gair y bartneriaeth ei hun am y lefel hon: lle, ardal, bwrdeistref.</translation>
    </message>
    <message>
      <source>The partnership's strategy reaches those who carry it out</source>
      <translation>Mae strategaeth y bartneriaeth yn cyrraedd y rhai sy'n ei gweithredu</translation>
    </message>
    <message>
      <source>The person or the post that sits here.</source>
      <translation>Y person neu'r swydd sy'n eistedd yma.</translation>
    </message>
    <message>
      <source>The picture alone ({kind}, {size})</source>
      <translation>Y llun ar ei ben ei hun ({kind}, {size})</translation>
    </message>
    <message>
      <source>The pictures are to be published without document control: nobody could see which version they show.</source>
      <translation>Mae'r lluniau i'w cyhoeddi heb reolaeth y ddogfen: ni allai neb weld pa fersiwn maen nhw'n ei dangos.</translation>
    </message>
    <message>
      <source>The pictures are to be published without their key, which says what each line means.</source>
      <translation>Mae'r lluniau i'w cyhoeddi heb eu hallwedd, sy'n dweud beth mae pob llinell yn ei olygu.</translation>
    </message>
    <message>
      <source>The post that answers for the document.</source>
      <translation>Y swydd sy'n ateb dros y ddogfen.</translation>
    </message>
    <message>
      <source>The revision table does not say what changed in version {version}.</source>
      <translation>Nid yw'r tabl diwygiadau yn dweud beth a newidiodd yn fersiwn {version}.</translation>
    </message>
    <message>
      <source>The rules could not be asked. {cause}</source>
      <translation>Ni ellid holi'r rheolau. {cause}</translation>
    </message>
    <message>
      <source>The same as a table: who decides what</source>
      <translation>Yr un peth fel tabl: pwy sy'n penderfynu beth</translation>
    </message>
    <message>
      <source>The same in words</source>
      <translation>Yr un peth mewn geiriau</translation>
    </message>
    <message>
      <source>The seats of {board} do not show {missing}.</source>
      <translation>Nid yw seddi {board} yn dangos y canlynol: {missing}.</translation>
    </message>
    <message>
      <source>The shape that law gives an English integrated care system</source>
      <translation>Y ffurf y mae'r gyfraith yn ei rhoi i system gofal integredig yn Lloegr</translation>
    </message>
    <message>
      <source>The short alternative of a page has its whole title</source>
      <translation>Mae teitl cyfan yn nhestun amgen byr tudalen</translation>
    </message>
    <message>
      <source>The short form, for instance HWB.</source>
      <translation>Y ffurf fer, er enghraifft HWB.</translation>
    </message>
    <message>
      <source>The smallest type is {size} pt.</source>
      <translation>Y teip lleiaf yw {size} pt.</translation>
    </message>
    <message>
      <source>The source document's own words about this line.</source>
      <translation>Geiriau'r ddogfen ffynhonnell ei hun am y llinell hon.</translation>
    </message>
    <message>
      <source>The source document's own words about this line. They stand beside the badge.</source>
      <translation>Geiriau'r ddogfen ffynhonnell ei hun am y llinell hon. Maent yn sefyll wrth ochr y bathodyn.</translation>
    </message>
    <message>
      <source>The source's own words about this line</source>
      <translation>Geiriau'r ffynhonnell ei hun am y llinell hon</translation>
    </message>
    <message>
      <source>The spotlight is off.</source>
      <translation>Mae'r sbotolau wedi'i ddiffodd.</translation>
    </message>
    <message>
      <source>The terms of reference of {body} are approved by {approver}, and not by {parent}.</source>
      <translation>Cymeradwyir cylch gorchwyl {body} gan {approver}, ac nid gan {parent}.</translation>
    </message>
    <message>
      <source>The terms of reference of {body} were to be reviewed by {day}.</source>
      <translation>Roedd cylch gorchwyl {body} i'w adolygu erbyn {day}.</translation>
    </message>
    <message>
      <source>The text below says all that the picture shows.</source>
      <translation>Mae'r testun isod yn dweud popeth y mae'r llun yn ei ddangos.</translation>
    </message>
    <message>
      <source>The title of the document, as it stands in the control block of every page.</source>
      <translation>Teitl y ddogfen, fel y mae ym mloc rheoli pob tudalen.</translation>
    </message>
    <message>
      <source>The title or the address of its terms of reference.</source>
      <translation>Teitl neu gyfeiriad ei gylch gorchwyl.</translation>
    </message>
    <message>
      <source>The version that this row tells about.</source>
      <translation>Y fersiwn y mae'r rhes hon yn sôn amdani.</translation>
    </message>
    <message>
      <source>The version, for instance 1.2.</source>
      <translation>Y fersiwn, er enghraifft 1.2.</translation>
    </message>
    <message>
      <source>The view is now number {place} of {all}.</source>
      <translation>Y golwg bellach yw rhif {place} o {all}.</translation>
    </message>
    <message>
      <source>The whole document travels in it, with names and sources.</source>
      <translation>Mae'r ddogfen gyfan yn teithio ynddo, gydag enwau a ffynonellau.</translation>
    </message>
    <message>
      <source>The wider function that it is part of.</source>
      <translation>Y swyddogaeth ehangach y mae'n rhan ohoni.</translation>
    </message>
    <message>
      <source>The wider function that it is part of. Whoever has the whole has the part.</source>
      <translation>Y swyddogaeth ehangach y mae'n rhan ohoni. Mae gan bwy bynnag sydd â'r cyfan y rhan hefyd.</translation>
    </message>
    <message>
      <source>There is a body named {name} already.</source>
      <translation>Mae corff o'r enw {name} eisoes.</translation>
    </message>
    <message>
      <source>There is a file of this name already.</source>
      <translation>Mae ffeil o'r enw hwn eisoes.</translation>
    </message>
    <message>
      <source>There is a line of this kind between them already.</source>
      <translation>Mae llinell o'r math hwn rhyngddynt eisoes.</translation>
    </message>
    <message>
      <source>There is nothing further that way.</source>
      <translation>Nid oes dim pellach y ffordd honno.</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard that belongs on a page.</source>
      <translation>Nid oes dim ar y clipfwrdd sy'n perthyn ar dudalen.</translation>
    </message>
    <message>
      <source>There is nothing to choose from here.</source>
      <translation>Nid oes dim i ddewis ohono yma.</translation>
    </message>
    <message>
      <source>These findings stand between it and any other status:</source>
      <translation>Saif y canfyddiadau hyn rhyngddi ac unrhyw statws arall:</translation>
    </message>
    <message>
      <source>These seem to be the same:</source>
      <translation>Mae'r rhain yn ymddangos yr un fath:</translation>
    </message>
    <message>
      <source>They are deleted</source>
      <translation>Fe'u dilëir</translation>
    </message>
    <message>
      <source>They become: {kind} ({code})</source>
      <translation>Dônt yn: {kind} ({code})</translation>
    </message>
    <message>
      <source>They follow from the bodies that stand on the view.</source>
      <translation>Maent yn dilyn o'r cyrff sy'n sefyll ar y golwg.</translation>
    </message>
    <message>
      <source>They stand like that already.</source>
      <translation>Maent yn sefyll felly eisoes.</translation>
    </message>
    <message>
      <source>Thick</source>
      <translation>Trwchus</translation>
    </message>
    <message>
      <source>Thin, pale line</source>
      <translation>Llinell denau, welw</translation>
    </message>
    <message>
      <source>Thin, pale outline</source>
      <translation>Amlinell denau, welw</translation>
    </message>
    <message>
      <source>This cannot be empty.</source>
      <translation>Ni all hwn fod yn wag.</translation>
    </message>
    <message>
      <source>This comes from another partnership; this one does not have it.</source>
      <translation>Daw hwn o bartneriaeth arall; nid yw gan hon.</translation>
    </message>
    <message>
      <source>This document is meant for the public, but its status is {status}.</source>
      <translation>Bwriedir y ddogfen hon ar gyfer y cyhoedd, ond ei statws yw {status}.</translation>
    </message>
    <message>
      <source>This document is not ready to be published: its control block lacks {missing}.</source>
      <translation>Nid yw'r ddogfen hon yn barod i'w chyhoeddi: mae'r canlynol ar goll o'i bloc rheoli: {missing}.</translation>
    </message>
    <message>
      <source>This document was to be reviewed by {day}.</source>
      <translation>Roedd y ddogfen hon i'w hadolygu erbyn {day}.</translation>
    </message>
    <message>
      <source>This has characters that do not belong here.</source>
      <translation>Mae nodau yn hwn nad ydynt yn perthyn yma.</translation>
    </message>
    <message>
      <source>This is a copy of {title}.</source>
      <translation>Copi o {title} yw hwn.</translation>
    </message>
    <message>
      <source>This is a draft. It is shown for discussion, and nobody has approved it.</source>
      <translation>Drafft yw hwn. Fe'i dangosir i'w drafod, ac nid oes neb wedi'i gymeradwyo.</translation>
    </message>
    <message>
      <source>This is a draft: every page and picture will say so.</source>
      <translation>Drafft yw hwn: bydd pob tudalen a llun yn dweud hynny.</translation>
    </message>
    <message>
      <source>This is locked in its place. Unlock lets it go; it stands in the Arrange menu.</source>
      <translation>Mae hwn wedi'i gloi yn ei le. Mae Datgloi yn ei ollwng; mae yn y ddewislen Trefnu.</translation>
    </message>
    <message>
      <source>This is mended already, or can no longer be mended so.</source>
      <translation>Mae hyn wedi'i drwsio eisoes, neu ni ellir ei drwsio felly mwyach.</translation>
    </message>
    <message>
      <source>This is not a date.</source>
      <translation>Nid dyddiad yw hwn.</translation>
    </message>
    <message>
      <source>This is too long: at most {max_length} characters.</source>
      <translation>Mae hwn yn rhy hir: {max_length} nod ar y mwyaf.</translation>
    </message>
    <message>
      <source>This must be a whole number.</source>
      <translation>Rhaid i hwn fod yn rhif cyfan.</translation>
    </message>
    <message>
      <source>This must be at least {ge}.</source>
      <translation>Rhaid i hwn fod yn {ge} o leiaf.</translation>
    </message>
    <message>
      <source>This must be at most {le}.</source>
      <translation>Rhaid i hwn fod yn {le} ar y mwyaf.</translation>
    </message>
    <message>
      <source>This page shows who decides, delegates, assures and advises whom: {bodies} in {levels}, with {lines} of {kinds}, in {views}. Everything that the pictures show is told in words as well.</source>
      <translation>Mae'r dudalen hon yn dangos pwy sy'n penderfynu, yn dirprwyo, yn rhoi sicrwydd ac yn cynghori pwy: {bodies} mewn {levels}, gyda {lines} o {kinds}, mewn {views}. Dywedir popeth y mae'r lluniau yn ei ddangos mewn geiriau hefyd.</translation>
    </message>
    <message>
      <source>This partnership has no views. Add one with the + above.</source>
      <translation>Nid oes golygon gan y bartneriaeth hon. Ychwanegwch un â'r + uchod.</translation>
    </message>
    <message>
      <source>This table is empty.</source>
      <translation>Mae'r tabl hwn yn wag.</translation>
    </message>
    <message>
      <source>This version is not the approved one in force.</source>
      <translation>Nid hon yw'r fersiwn gymeradwy sydd mewn grym.</translation>
    </message>
    <message>
      <source>This view does not show lines of these kinds: {names}.</source>
      <translation>Nid yw'r golwg hwn yn dangos llinellau o'r mathau hyn: {names}.</translation>
    </message>
    <message>
      <source>This view shows what was shown. Rename it with a double click on its tab.</source>
      <translation>Mae'r golwg hwn yn dangos yr hyn a ddangoswyd. Ailenwch ef â chlic dwbl ar ei dab.</translation>
    </message>
    <message>
      <source>This view: {title}</source>
      <translation>Y golwg hwn: {title}</translation>
    </message>
    <message>
      <source>This {reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <source>Tid&amp;y</source>
      <translation>Tac&amp;luso</translation>
    </message>
    <message>
      <source>Tidy</source>
      <translation>Tacluso</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Arlliw</translation>
    </message>
    <message>
      <source>Tinted</source>
      <translation>Arlliwiedig</translation>
    </message>
    <message>
      <source>Tinted box</source>
      <translation>Blwch arlliwiedig</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Teitl</translation>
    </message>
    <message>
      <source>Title of the view</source>
      <translation>Teitl y golwg</translation>
    </message>
    <message>
      <source>Title or address of the terms of reference.</source>
      <translation>Teitl neu gyfeiriad y cylch gorchwyl.</translation>
    </message>
    <message>
      <source>Title, kinds shown, hidden lines and paper of the open view</source>
      <translation>Teitl, mathau a ddangosir, llinellau cudd a phapur y golwg agored</translation>
    </message>
    <message>
      <source>Title, version, approval and the revision table</source>
      <translation>Teitl, fersiwn, cymeradwyaeth a'r tabl diwygiadau</translation>
    </message>
    <message>
      <source>To</source>
      <translation>I</translation>
    </message>
    <message>
      <source>To body</source>
      <translation>I gorff</translation>
    </message>
    <message>
      <source>To body id</source>
      <translation>Id i gorff</translation>
    </message>
    <message>
      <source>To it: {listed}.</source>
      <translation>Iddo: {listed}.</translation>
    </message>
    <message>
      <source>To no level</source>
      <translation>I ddim lefel</translation>
    </message>
    <message>
      <source>To whom it is handed on. Lines are drawn and deleted accordingly.</source>
      <translation>I bwy y trosglwyddir hi. Tynnir a dilëir llinellau yn unol â hynny.</translation>
    </message>
    <message>
      <source>To {level}</source>
      <translation>I {level}</translation>
    </message>
    <message>
      <source>To, row {at}</source>
      <translation>I, rhes {at}</translation>
    </message>
    <message>
      <source>Took the acceptance back; the rules are asked again.</source>
      <translation>Tynnwyd y derbyniad yn ôl; gofynnir y rheolau eto.</translation>
    </message>
    <message>
      <source>Took the waypoint away.</source>
      <translation>Tynnwyd y pwynt llwybr.</translation>
    </message>
    <message>
      <source>Took {bodies} off {view}.</source>
      <translation>Tynnwyd {bodies} oddi ar {view}.</translation>
    </message>
    <message>
      <source>Took {names} off this view only. Ctrl+Delete deletes from the partnership.</source>
      <translation>Tynnwyd {names} oddi ar y golwg hwn yn unig. Mae Ctrl+Delete yn dileu o'r bartneriaeth.</translation>
    </message>
    <message>
      <source>Transparent</source>
      <translation>Tryloyw</translation>
    </message>
    <message>
      <source>Turn back a view</source>
      <translation>Troi'n ôl un golwg</translation>
    </message>
    <message>
      <source>Turn lines round</source>
      <translation>Troi llinellau o chwith</translation>
    </message>
    <message>
      <source>Turn to a page first that is a drawing.</source>
      <translation>Trowch yn gyntaf i dudalen sy'n lluniad.</translation>
    </message>
    <message>
      <source>Turn to the next view</source>
      <translation>Troi i'r golwg nesaf</translation>
    </message>
    <message>
      <source>Type a name, existing or new</source>
      <translation>Teipiwch enw, presennol neu newydd</translation>
    </message>
    <message>
      <source>Type a name, with its kind in brackets if need be, and press Enter; semicolons part several.</source>
      <translation>Teipiwch enw, â'i fath mewn cromfachau os oes rhaid, a phwyso Enter; mae hanner colon yn gwahanu sawl un.</translation>
    </message>
    <message>
      <source>Type a name: bodies that exist come first</source>
      <translation>Teipiwch enw: daw cyrff sy'n bodoli yn gyntaf</translation>
    </message>
    <message>
      <source>Type a part of the name</source>
      <translation>Teipiwch ran o'r enw</translation>
    </message>
    <message>
      <source>Type from which body the line shall go.</source>
      <translation>Teipiwch o ba gorff y dylai'r llinell fynd.</translation>
    </message>
    <message>
      <source>Type into the cells: lines follow. A function is added in the last row; F2 opens a cell.</source>
      <translation>Teipiwch yn y celloedd: mae llinellau'n dilyn. Ychwanegir swyddogaeth yn y rhes olaf; mae F2 yn agor cell.</translation>
    </message>
    <message>
      <source>Type over a label</source>
      <translation>Teipio dros label</translation>
    </message>
    <message>
      <source>Type over the label</source>
      <translation>Teipio dros y label</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Teipiwch i ganfod</translation>
    </message>
    <message>
      <source>Type to which body the line shall go.</source>
      <translation>Teipiwch i ba gorff y dylai'r llinell fynd.</translation>
    </message>
    <message>
      <source>Type under {limit} pt cannot be read by many. Choose larger paper or more sheets side by side.</source>
      <translation>Ni all llawer ddarllen teip o dan {limit} pt. Dewiswch bapur mwy neu ragor o ddalennau ochr yn ochr.</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Teipiwch yr hyn yr hoffech ei wneud</translation>
    </message>
    <message>
      <source>Undid: {step}.</source>
      <translation>Dadwnaed: {step}.</translation>
    </message>
    <message>
      <source>Unlike most of the other places ({peers}), {place} {differs}.</source>
      <translation>Yn wahanol i'r rhan fwyaf o'r lleoedd eraill ({peers}): {place} {differs}.</translation>
    </message>
    <message>
      <source>Unlike {peers}, {place} {differs}.</source>
      <translation>Yn wahanol i {peers}, {place} {differs}.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Datgloi</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Newidiadau heb eu cadw</translation>
    </message>
    <message>
      <source>Untick kinds of line, levels or attestations that are not to be seen for a while. Nothing is moved, nothing is saved, and exports show everything; what is seen can be kept as a view of its own.</source>
      <translation>Dad-diciwch fathau o linell, lefelau neu dystiolaeth na ddylid eu gweld am ychydig. Ni symudir dim, ni chedwir dim, ac mae allforion yn dangos popeth; gellir cadw'r hyn a welir fel golwg ar ei ben ei hun.</translation>
    </message>
    <message>
      <source>Untick what is not to be seen.</source>
      <translation>Dad-diciwch yr hyn na ddylid ei weld.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Tan</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>I fyny</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fersiwn</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Fersiwn {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Fersiynau</translation>
    </message>
    <message>
      <source>Versions of all parts, and the licence</source>
      <translation>Fersiynau'r holl rannau, a'r drwydded</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Golwg</translation>
    </message>
    <message>
      <source>View &amp;earlier</source>
      <translation>Golwg yn &amp;gynt</translation>
    </message>
    <message>
      <source>View &amp;from</source>
      <translation>Golwg &amp;o</translation>
    </message>
    <message>
      <source>View la&amp;ter</source>
      <translation>Golwg yn &amp;hwyrach</translation>
    </message>
    <message>
      <source>View settin&amp;gs …</source>
      <translation>&amp;Gosodiadau'r golwg …</translation>
    </message>
    <message>
      <source>View settings</source>
      <translation>Gosodiadau'r golwg</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Golygon</translation>
    </message>
    <message>
      <source>Views in little</source>
      <translation>Golygon yn fach</translation>
    </message>
    <message>
      <source>Views that are collated are used</source>
      <translation>Defnyddir barn a gesglir</translation>
    </message>
    <message>
      <source>Voting</source>
      <translation>Yn pleidleisio</translation>
    </message>
    <message>
      <source>Voting members needed for a decision.</source>
      <translation>Aelodau â phleidlais sydd eu hangen i benderfynu.</translation>
    </message>
    <message>
      <source>Walk along a line first, with Ctrl+Right or Ctrl+Left.</source>
      <translation>Cerddwch ar hyd llinell yn gyntaf, â Ctrl+Right neu Ctrl+Left.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Rhybudd</translation>
    </message>
    <message>
      <source>Waypoint {number} of {count}</source>
      <translation>Pwynt llwybr {number} o {count}</translation>
    </message>
    <message>
      <source>Waypoints and la&amp;bels</source>
      <translation>Pwyntiau llwybr a la&amp;beli</translation>
    </message>
    <message>
      <source>Waypoints are gone.</source>
      <translation>Mae'r pwyntiau llwybr wedi mynd.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Beth</translation>
    </message>
    <message>
      <source>What a reader should know about it that the lines do not say.</source>
      <translation>Yr hyn y dylai darllenydd ei wybod amdano nad yw'r llinellau'n ei ddweud.</translation>
    </message>
    <message>
      <source>What a reader should know beyond its name. Shift+Enter begins another line.</source>
      <translation>Yr hyn y dylai darllenydd ei wybod y tu hwnt i'w enw. Mae Shift+Enter yn dechrau llinell arall.</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Beth ellir ei wneud</translation>
    </message>
    <message>
      <source>What can be done here</source>
      <translation>Beth ellir ei wneud yma</translation>
    </message>
    <message>
      <source>What can be done: {fix}</source>
      <translation>Beth y gellir ei wneud: {fix}</translation>
    </message>
    <message>
      <source>What cannot be taken</source>
      <translation>Yr hyn na ellir ei dderbyn</translation>
    </message>
    <message>
      <source>What changed, in a sentence.</source>
      <translation>Beth newidiodd, mewn brawddeg.</translation>
    </message>
    <message>
      <source>What does a body do</source>
      <translation>Beth mae corff yn ei wneud</translation>
    </message>
    <message>
      <source>What exactly it comprises, where the name does not say.</source>
      <translation>Beth yn union y mae'n ei gynnwys, lle nad yw'r enw'n dweud.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Beth sy'n digwydd</translation>
    </message>
    <message>
      <source>What has changed</source>
      <translation>Beth sydd wedi newid</translation>
    </message>
    <message>
      <source>What is at each level</source>
      <translation>Beth sydd ar bob lefel</translation>
    </message>
    <message>
      <source>What is called a committee is one</source>
      <translation>Mae'r hyn a elwir yn bwyllgor yn bwyllgor</translation>
    </message>
    <message>
      <source>What is decided at greater scale says why</source>
      <translation>Mae'r hyn a benderfynir ar raddfa fwy yn dweud pam</translation>
    </message>
    <message>
      <source>What is delegated upwards is agreed</source>
      <translation>Cytunir ar yr hyn a ddirprwyir i fyny</translation>
    </message>
    <message>
      <source>What is locked or collapsed keeps its size.</source>
      <translation>Mae'r hyn sydd wedi'i gloi neu ei grebachu yn cadw ei faint.</translation>
    </message>
    <message>
      <source>What is locked stayed where it was.</source>
      <translation>Arhosodd yr hyn sydd wedi'i gloi lle'r oedd.</translation>
    </message>
    <message>
      <source>What is moved lines up with what stands beside it.</source>
      <translation>Mae'r hyn a symudir yn alinio â'r hyn sydd wrth ei ochr.</translation>
    </message>
    <message>
      <source>What is published is approved</source>
      <translation>Mae'r hyn a gyhoeddir wedi'i gymeradwyo</translation>
    </message>
    <message>
      <source>What is reserved is not delegated</source>
      <translation>Ni ddirprwyir yr hyn a gedwir</translation>
    </message>
    <message>
      <source>What is selected is not on this view.</source>
      <translation>Nid yw'r hyn a ddewiswyd ar y golwg hwn.</translation>
    </message>
    <message>
      <source>What is shown is in no file.</source>
      <translation>Nid yw'r hyn a ddangosir mewn unrhyw ffeil.</translation>
    </message>
    <message>
      <source>What is told</source>
      <translation>Beth a ddywedir</translation>
    </message>
    <message>
      <source>What it can be about</source>
      <translation>Am beth y gall fod</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Beth mae'n ei wneud</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Am beth y mae</translation>
    </message>
    <message>
      <source>What it is about. A delegation should say which functions it hands on.</source>
      <translation>Am beth y mae. Dylai dirprwyaeth ddweud pa swyddogaethau y mae'n eu trosglwyddo.</translation>
    </message>
    <message>
      <source>What it is called. A row begins with it.</source>
      <translation>Yr hyn y'i gelwir. Mae rhes yn dechrau ag ef.</translation>
    </message>
    <message>
      <source>What it is: the key says how each kind is drawn, whether it can hold functions and which lines mean something there.</source>
      <translation>Beth ydyw: mae'r allwedd yn dweud sut y llunnir pob math, a all ddal swyddogaethau a pha linellau sy'n golygu rhywbeth yno.</translation>
    </message>
    <message>
      <source>What it means, as the key says it.</source>
      <translation>Beth mae'n ei olygu, fel y mae'r allwedd yn ei ddweud.</translation>
    </message>
    <message>
      <source>What it stands for</source>
      <translation>Yr hyn y mae'n sefyll drosto</translation>
    </message>
    <message>
      <source>What it stands for.</source>
      <translation>Yr hyn y mae'n sefyll drosto.</translation>
    </message>
    <message>
      <source>What short forms stand for</source>
      <translation>Yr hyn y mae ffurfiau byr yn sefyll drosto</translation>
    </message>
    <message>
      <source>What sort of matter it is.</source>
      <translation>Pa fath o fater ydyw.</translation>
    </message>
    <message>
      <source>What sort of partnership it is. It decides which rules are asked.</source>
      <translation>Pa fath o bartneriaeth ydyw. Mae'n penderfynu pa reolau a holir.</translation>
    </message>
    <message>
      <source>What stands at its head.</source>
      <translation>Beth sy'n sefyll ar ei ben.</translation>
    </message>
    <message>
      <source>What stands behind a picture. A transparent one turns black in Word and PowerPoint.</source>
      <translation>Beth sydd y tu ôl i lun. Mae un tryloyw yn troi'n ddu yn Word a PowerPoint.</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>Beth sydd yn y ffordd</translation>
    </message>
    <message>
      <source>What stands out in {title}</source>
      <translation>Yr hyn sy'n amlwg yn {title}</translation>
    </message>
    <message>
      <source>What the area &amp;holds</source>
      <translation>Yr &amp;hyn y mae'r ardal yn ei ddal</translation>
    </message>
    <message>
      <source>What the definitions of the key say must be so, and accountability and delegation, which follow from them.</source>
      <translation>Yr hyn y mae diffiniadau'r allwedd yn dweud bod rhaid iddo fod felly, ac atebolrwydd a dirprwyo, sy'n dilyn ohonynt.</translation>
    </message>
    <message>
      <source>What the key promises</source>
      <translation>Yr hyn y mae'r allwedd yn ei addo</translation>
    </message>
    <message>
      <source>What the line is about, parted by semicolons.</source>
      <translation>Yr hyn y mae'r llinell yn ymwneud ag ef, wedi'i wahanu â hanner colon.</translation>
    </message>
    <message>
      <source>What the line means. The key defines each kind; the sentence below says it of this line.</source>
      <translation>Beth mae'r llinell yn ei olygu. Mae'r allwedd yn diffinio pob math; mae'r frawddeg isod yn ei ddweud am y llinell hon.</translation>
    </message>
    <message>
      <source>What the map knows is on a page</source>
      <translation>Mae'r hyn y mae'r map yn ei wybod ar dudalen</translation>
    </message>
    <message>
      <source>What the place with the keyboard is for, and what can be done there</source>
      <translation>At beth y mae'r man lle mae'r bysellfwrdd, a beth ellir ei wneud yno</translation>
    </message>
    <message>
      <source>What the rules remark on, and on which words they rest. Findings inform and never stop you. Click one or press Enter to see what it is about, and open it for the words that its rule rests on. Some can be mended, all of a rule at once; any can be accepted with a reason, and is open again when what it is about changes. Rules and packs can be switched off for the document. Signs on the page show where there are findings.</source>
      <translation>Yr hyn y mae'r rheolau'n sylwi arno, ac ar ba eiriau y maent yn seiliedig. Mae canfyddiadau'n hysbysu a byth yn eich rhwystro. Cliciwch un neu pwyswch Enter i weld am beth y mae, a'i agor i weld y geiriau y mae ei reol yn seiliedig arnynt. Gellir trwsio rhai, popeth o reol ar unwaith; gellir derbyn unrhyw un gyda rheswm, ac mae'n agored eto pan fydd yr hyn y mae'n ymwneud ag ef yn newid. Gellir diffodd rheolau a phecynnau ar gyfer y ddogfen. Mae arwyddion ar y dudalen yn dangos ble mae canfyddiadau.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
      <source>What would change</source>
      <translation>Beth fyddai'n newid</translation>
    </message>
    <message>
      <source>What {name} is</source>
      <translation>Beth yw {name}</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Ble</translation>
    </message>
    <message>
      <source>Where is it decided</source>
      <translation>Ble y penderfynir</translation>
    </message>
    <message>
      <source>Where it is said.</source>
      <translation>Ble y dywedir hyn.</translation>
    </message>
    <message>
      <source>Where it is said: the title, page or address of the document that says so.</source>
      <translation>Ble y dywedir hyn: teitl, tudalen neu gyfeiriad y ddogfen sy'n ei ddweud.</translation>
    </message>
    <message>
      <source>Where it says so</source>
      <translation>Ble y mae'n dweud hynny</translation>
    </message>
    <message>
      <source>Where this document departs from a rule, somebody has said why.</source>
      <translation>Lle mae'r ddogfen hon yn gwyro oddi wrth reol, mae rhywun wedi dweud pam.</translation>
    </message>
    <message>
      <source>Whether chairs, seat holders and authors are named. Roles of seats are told in any case, and owner and approver, which are offices and bodies.</source>
      <translation>A yw cadeiryddion, deiliaid seddi ac awduron yn cael eu henwi. Dywedir rolau seddi beth bynnag, a'r perchennog a'r cymeradwywr, sy'n swyddi ac yn gyrff.</translation>
    </message>
    <message>
      <source>Whether equal lines to every body of an area become one line to its border.</source>
      <translation>A yw llinellau cyfartal i bob corff mewn ardal yn dod yn un llinell at ei ffin.</translation>
    </message>
    <message>
      <source>Whether equal lines to every body of the area are drawn one by one on this page, not as one line.</source>
      <translation>A yw llinellau cyfartal i bob corff yn yr ardal yn cael eu llunio fesul un ar y dudalen hon, nid yn un llinell.</translation>
    </message>
    <message>
      <source>Whether functions can be reserved or delegated to it.</source>
      <translation>A ellir cadw swyddogaethau iddo neu eu dirprwyo iddo.</translation>
    </message>
    <message>
      <source>Whether it holds in both directions; it is drawn as one line with two ends.</source>
      <translation>A yw'n dal i'r ddau gyfeiriad; fe'i tynnir fel un llinell â dau ben.</translation>
    </message>
    <message>
      <source>Whether it is a function, a decision, a strategy, a plan or only a subject.</source>
      <translation>Ai swyddogaeth, penderfyniad, strategaeth, cynllun neu ddim ond pwnc ydyw.</translation>
    </message>
    <message>
      <source>Whether it is drawn heavier or paler than others on this page only.</source>
      <translation>A lunnir ef yn drymach neu'n welwach na'r lleill ar y dudalen hon yn unig.</translation>
    </message>
    <message>
      <source>Whether it is exercised jointly with the other lines of this kind and these functions.</source>
      <translation>A arferir hi ar y cyd â llinellau eraill o'r math hwn a'r swyddogaethau hyn.</translation>
    </message>
    <message>
      <source>Whether it is meant for the public website.</source>
      <translation>A yw wedi'i bwriadu ar gyfer y wefan gyhoeddus.</translation>
    </message>
    <message>
      <source>Whether it is published where each fact is said.</source>
      <translation>A gyhoeddir lle y dywedir pob ffaith.</translation>
    </message>
    <message>
      <source>Whether it is the acting organ of its parent, as a board is of its body.</source>
      <translation>Ai organ weithredol ei riant ydyw, fel y mae bwrdd i'w gorff.</translation>
    </message>
    <message>
      <source>Whether it keeps its place when what is selected moves.</source>
      <translation>A yw'n cadw ei lle pan symudir yr hyn a ddewiswyd.</translation>
    </message>
    <message>
      <source>Whether it meets in public: yes, no, or empty where nobody knows.</source>
      <translation>A yw'n cyfarfod yn gyhoeddus: ie, na, neu'n wag lle nad oes neb yn gwybod.</translation>
    </message>
    <message>
      <source>Whether only its title is drawn. Lines to what it holds then end at it.</source>
      <translation>Ai dim ond ei theitl a lunnir. Yna daw llinellau at yr hyn y mae'n ei ddal i ben wrthi.</translation>
    </message>
    <message>
      <source>Whether such a body is established by law.</source>
      <translation>A sefydlir corff o'r fath trwy gyfraith.</translation>
    </message>
    <message>
      <source>Whether that body may delegate it, keeps it to itself, or has it from the law.</source>
      <translation>A gaiff y corff hwnnw ei dirprwyo, a yw'n ei chadw iddo'i hun, neu'n ei chael o'r gyfraith.</translation>
    </message>
    <message>
      <source>Whether the bands of levels lie below each other, or stand beside each other as columns.</source>
      <translation>A yw bandiau'r lefelau'n gorwedd o dan ei gilydd, neu'n sefyll ochr yn ochr yn golofnau.</translation>
    </message>
    <message>
      <source>Whether the document says whose it is, which version, and until when it stands.</source>
      <translation>A yw'r ddogfen yn dweud pwy sy'n berchen arni, pa fersiwn yw hi, a than pryd y mae'n sefyll.</translation>
    </message>
    <message>
      <source>Whether the key stands in the pictures.</source>
      <translation>A yw'r allwedd yn y lluniau.</translation>
    </message>
    <message>
      <source>Whether the lines of this page run at right angles, straight from body to body, or in curves.</source>
      <translation>A yw llinellau'r dudalen hon yn rhedeg ar onglau sgwâr, yn syth o gorff i gorff, neu mewn cromliniau.</translation>
    </message>
    <message>
      <source>Whether the model travels in the pictures, so that Remit opens them again.</source>
      <translation>A yw'r model yn teithio yn y lluniau, fel bod Remit yn eu hagor eto.</translation>
    </message>
    <message>
      <source>Whether the page is a drawing, or the table of functions and decisions.</source>
      <translation>Ai lluniad yw'r dudalen, neu'r tabl o swyddogaethau a phenderfyniadau.</translation>
    </message>
    <message>
      <source>Whether the pages can be told apart, read and heard without seeing them.</source>
      <translation>A ellir gwahaniaethu rhwng y tudalennau, eu darllen a'u clywed heb eu gweld.</translation>
    </message>
    <message>
      <source>Whether the paper lies or stands.</source>
      <translation>A yw'r papur yn gorwedd neu'n sefyll.</translation>
    </message>
    <message>
      <source>Whether the public may be there.</source>
      <translation>A gaiff y cyhoedd fod yno.</translation>
    </message>
    <message>
      <source>Whether the sources' own words stand on lines and in the text.</source>
      <translation>A yw geiriau'r ffynonellau eu hunain ar linellau ac yn y testun.</translation>
    </message>
    <message>
      <source>Whether the title stands in the pictures. Who listens hears it anyhow.</source>
      <translation>A yw'r teitl yn y lluniau. Mae'r sawl sy'n gwrando yn ei glywed beth bynnag.</translation>
    </message>
    <message>
      <source>Whether they are set as a heading.</source>
      <translation>A osodir hwy fel pennawd.</translation>
    </message>
    <message>
      <source>Whether this seat has a vote.</source>
      <translation>A oes gan y sedd hon bleidlais.</translation>
    </message>
    <message>
      <source>Whether version, status and dates stand in the pictures. A draft says so in any case.</source>
      <translation>A yw fersiwn, statws a dyddiadau yn y lluniau. Mae drafft yn dweud hynny beth bynnag.</translation>
    </message>
    <message>
      <source>Whether what moves glides there or is there at once.</source>
      <translation>A yw'r hyn sy'n symud yn llithro yno neu yno ar unwaith.</translation>
    </message>
    <message>
      <source>Whether whoever sits here is independent of the partners.</source>
      <translation>A yw pwy bynnag sy'n eistedd yma yn annibynnol ar y partneriaid.</translation>
    </message>
    <message>
      <source>Which colours the pictures wear. Kinds of line differ by pattern, sign and letters in each.</source>
      <translation>Pa liwiau sydd ar y lluniau. Mae mathau o linell yn wahanol o ran patrwm, arwydd a llythrennau ym mhob un.</translation>
    </message>
    <message>
      <source>Which kinds of body it is meant to join. Other lines can be drawn, and are remarked on.</source>
      <translation>Pa fathau o gorff y bwriedir iddo eu cysylltu. Gellir tynnu llinellau eraill, a sylwir arnynt.</translation>
    </message>
    <message>
      <source>Which kinds of line this page shows. The others stay in the partnership.</source>
      <translation>Pa fathau o linell y mae'r dudalen hon yn eu dangos. Mae'r lleill yn aros yn y bartneriaeth.</translation>
    </message>
    <message>
      <source>Which sign of the key it has, and so what it can do.</source>
      <translation>Pa arwydd o'r allwedd sydd ganddo, ac felly beth y gall ei wneud.</translation>
    </message>
    <message>
      <source>Which sign of the key it has: what passes along the line.</source>
      <translation>Pa arwydd o'r allwedd sydd ganddi: yr hyn sy'n mynd ar hyd y llinell.</translation>
    </message>
    <message>
      <source>Which two</source>
      <translation>Pa ddau</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Gwyn</translation>
    </message>
    <message>
      <source>Who approved its terms of reference, for instance the Board.</source>
      <translation>Pwy a gymeradwyodd ei gylch gorchwyl, er enghraifft y Bwrdd.</translation>
    </message>
    <message>
      <source>Who approved the terms of reference.</source>
      <translation>Pwy a gymeradwyodd y cylch gorchwyl.</translation>
    </message>
    <message>
      <source>Who chairs it: a name or a post.</source>
      <translation>Pwy sy'n ei gadeirio: enw neu swydd.</translation>
    </message>
    <message>
      <source>Who decides what</source>
      <translation>Pwy sy'n penderfynu beth</translation>
    </message>
    <message>
      <source>Who hands it on: each of these to each of those.</source>
      <translation>Pwy sy'n ei throsglwyddo: pob un o'r rhain i bob un o'r rheini.</translation>
    </message>
    <message>
      <source>Who holds each function, to whom it is delegated, by whom and why</source>
      <translation>Pwy sy'n dal pob swyddogaeth, i bwy y'i dirprwyir, gan bwy a pham</translation>
    </message>
    <message>
      <source>Who is accountable for</source>
      <translation>Pwy sy'n atebol am</translation>
    </message>
    <message>
      <source>Who leads it: a name or a post.</source>
      <translation>Pwy sy'n ei arwain: enw neu swydd.</translation>
    </message>
    <message>
      <source>Who made it.</source>
      <translation>Pwy a'i gwnaeth.</translation>
    </message>
    <message>
      <source>Who wrote it.</source>
      <translation>Pwy a'i hysgrifennodd.</translation>
    </message>
    <message>
      <source>Whoever answers to several says for what</source>
      <translation>Mae pwy bynnag sy'n atebol i sawl un yn dweud am beth</translation>
    </message>
    <message>
      <source>Whoever decides has the power from somewhere</source>
      <translation>Mae pwy bynnag sy'n penderfynu wedi cael y pŵer o rywle</translation>
    </message>
    <message>
      <source>Whoever delegates stays accountable</source>
      <translation>Mae pwy bynnag sy'n dirprwyo yn aros yn atebol</translation>
    </message>
    <message>
      <source>Whoever delivers answers for the outcomes</source>
      <translation>Mae pwy bynnag sy'n cyflawni yn atebol am y canlyniadau</translation>
    </message>
    <message>
      <source>Whoever has strategy implemented owns one</source>
      <translation>Mae pwy bynnag y gweithredir strategaeth drosto yn berchen ar un</translation>
    </message>
    <message>
      <source>Whoever is delegated functions gives assurance about them</source>
      <translation>Mae pwy bynnag y dirprwyir swyddogaethau iddo yn rhoi sicrwydd amdanynt</translation>
    </message>
    <message>
      <source>Whole &amp;words only</source>
      <translation>&amp;Geiriau cyfan yn unig</translation>
    </message>
    <message>
      <source>Why at this level</source>
      <translation>Pam ar y lefel hon</translation>
    </message>
    <message>
      <source>Why at this level: {reason}</source>
      <translation>Pam ar y lefel hon: {reason}</translation>
    </message>
    <message>
      <source>Why it is decided at this level: the agreed benefits of working at that scale.</source>
      <translation>Pam y penderfynir hi ar y lefel hon: buddion cytûn gweithio ar y raddfa honno.</translation>
    </message>
    <message>
      <source>Why it is so where a reader would ask, and with whose agreement.</source>
      <translation>Pam y mae felly lle byddai darllenydd yn gofyn, a chyda chytundeb pwy.</translation>
    </message>
    <message>
      <source>Why it sits at its level: the clear and agreed benefits of that scale.</source>
      <translation>Pam y mae ar ei lefel: buddion clir a chytûn y raddfa honno.</translation>
    </message>
    <message>
      <source>Why the chosen rule is switched off</source>
      <translation>Pam mae'r rheol a ddewiswyd wedi'i diffodd</translation>
    </message>
    <message>
      <source>Why, and what to do</source>
      <translation>Pam, a beth i'w wneud</translation>
    </message>
    <message>
      <source>Wi&amp;der</source>
      <translation>&amp;Lletach</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Lled</translation>
    </message>
    <message>
      <source>Width of the pictures in pixels; nothing: as wide as what they stand in.</source>
      <translation>Lled y lluniau mewn picseli; dim: mor llydan â'r hyn y maent ynddo.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ffenestr</translation>
    </message>
    <message>
      <source>With the mouse on the canvas</source>
      <translation>Gyda'r llygoden ar y cynfas</translation>
    </message>
    <message>
      <source>Without a level</source>
      <translation>Heb lefel</translation>
    </message>
    <message>
      <source>Without level</source>
      <translation>Heb lefel</translation>
    </message>
    <message>
      <source>Without version</source>
      <translation>Heb fersiwn</translation>
    </message>
    <message>
      <source>Words on lines</source>
      <translation>Geiriau ar linellau</translation>
    </message>
    <message>
      <source>Words on the page that stand for nothing in the partnership.</source>
      <translation>Geiriau ar y dudalen nad ydynt yn sefyll dros ddim yn y bartneriaeth.</translation>
    </message>
    <message>
      <source>Works at other levels too: {levels}.</source>
      <translation>Yn gweithio ar lefelau eraill hefyd: {levels}.</translation>
    </message>
    <message>
      <source>Write a heading on the page</source>
      <translation>Ysgrifennu pennawd ar y dudalen</translation>
    </message>
    <message>
      <source>Write words on the page</source>
      <translation>Ysgrifennu geiriau ar y dudalen</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ie</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Chwyddo</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Chwyddo i &amp;mewn</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Chwyddo &amp;allan</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Chwyddo</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Crebachu</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>Chwyddo {percent} %</translation>
    </message>
    <message>
      <source>a CDATA section is never closed</source>
      <translation>ni chaeir adran CDATA</translation>
    </message>
    <message>
      <source>a NUL byte stands in the text</source>
      <translation>mae beit NUL yn y testun</translation>
    </message>
    <message>
      <source>a bare “&amp;” or “&lt;” stands in the text</source>
      <translation>mae “&amp;” neu “&lt;” moel yn y testun</translation>
    </message>
    <message>
      <source>a bare “&amp;” stands in the text</source>
      <translation>mae “&amp;” moel yn y testun</translation>
    </message>
    <message>
      <source>a body cannot be merged with itself; choose two</source>
      <translation>ni ellir cyfuno corff ag ef ei hun; dewiswch ddau</translation>
    </message>
    <message>
      <source>a comment is never closed</source>
      <translation>ni chaeir sylw</translation>
    </message>
    <message>
      <source>a control character stands in the text</source>
      <translation>mae nod rheoli yn y testun</translation>
    </message>
    <message>
      <source>a councillor</source>
      <translation>cynghorydd</translation>
    </message>
    <message>
      <source>a document is a .remit or .xml file</source>
      <translation>ffeil .remit neu .xml yw dogfen</translation>
    </message>
    <message>
      <source>a name has a prefix that stands for no namespace</source>
      <translation>mae gan enw ragddodiad nad yw'n sefyll dros unrhyw ofod enwau</translation>
    </message>
    <message>
      <source>a picture cannot be so large or so small</source>
      <translation>ni all llun fod mor fawr nac mor fach</translation>
    </message>
    <message>
      <source>a review date</source>
      <translation>dyddiad adolygu</translation>
    </message>
    <message>
      <source>a seat needs a name or post of up to 200 characters, then its role</source>
      <translation>mae angen enw neu swydd o hyd at 200 nod ar sedd, yna ei rôl</translation>
    </message>
    <message>
      <source>a status</source>
      <translation>statws</translation>
    </message>
    <message>
      <source>a strategy that it holds</source>
      <translation>strategaeth y mae'n ei dal</translation>
    </message>
    <message>
      <source>a tag is not closed with “&gt;”</source>
      <translation>ni chaeir tag â “&gt;”</translation>
    </message>
    <message>
      <source>a title</source>
      <translation>teitl</translation>
    </message>
    <message>
      <source>a transparent picture is shown on black in Word, in PowerPoint and on dark web pages; there take white</source>
      <translation>dangosir llun tryloyw ar ddu yn Word, yn PowerPoint ac ar dudalennau gwe tywyll; yno dewiswch wyn</translation>
    </message>
    <message>
      <source>a version</source>
      <translation>fersiwn</translation>
    </message>
    <message>
      <source>a {noun} needs {what}; fill in {heading}</source>
      <translation>{noun}: mae angen {what}; llenwch {heading}</translation>
    </message>
    <message>
      <source>abbreviation</source>
      <translation>talfyriad</translation>
    </message>
    <message>
      <source>abbreviations</source>
      <translation>talfyriadau</translation>
    </message>
    <message>
      <source>acceptances</source>
      <translation>derbyniadau</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>derbyniwyd</translation>
    </message>
    <message>
      <source>add &lt;{name}&gt;</source>
      <translation>ychwanegwch &lt;{name}&gt;</translation>
    </message>
    <message>
      <source>add a view first</source>
      <translation>ychwanegwch olwg yn gyntaf</translation>
    </message>
    <message>
      <source>add a view to it</source>
      <translation>ychwanegwch olwg ati</translation>
    </message>
    <message>
      <source>add it, or correct the id</source>
      <translation>ychwanegwch ef, neu cywirwch yr id</translation>
    </message>
    <message>
      <source>add {name}="…"</source>
      <translation>ychwanegwch {name}="…"</translation>
    </message>
    <message>
      <source>an attribute has no value</source>
      <translation>nid oes gwerth gan briodoledd</translation>
    </message>
    <message>
      <source>an attribute is given twice</source>
      <translation>rhoddir priodoledd ddwywaith</translation>
    </message>
    <message>
      <source>an attribute's value holds “&lt;”</source>
      <translation>mae “&lt;” yng ngwerth priodoledd</translation>
    </message>
    <message>
      <source>an attribute's value is never closed</source>
      <translation>ni chaeir gwerth priodoledd</translation>
    </message>
    <message>
      <source>an attribute's value is not in quotation marks</source>
      <translation>nid yw gwerth priodoledd mewn dyfynodau</translation>
    </message>
    <message>
      <source>an earlier version of the file, if the page is to say what changed</source>
      <translation>fersiwn gynharach o'r ffeil, os yw'r dudalen i ddweud beth a newidiodd</translation>
    </message>
    <message>
      <source>an effective date</source>
      <translation>dyddiad dod i rym</translation>
    </message>
    <message>
      <source>an end tag does not match the element that it should close</source>
      <translation>nid yw tag diwedd yn cyfateb i'r elfen y dylai ei chau</translation>
    </message>
    <message>
      <source>an entity is used that XML does not know</source>
      <translation>defnyddir endid nad yw XML yn ei adnabod</translation>
    </message>
    <message>
      <source>an id is given once and never changes</source>
      <translation>rhoddir id unwaith ac nid yw byth yn newid</translation>
    </message>
    <message>
      <source>an owner</source>
      <translation>perchennog</translation>
    </message>
    <message>
      <source>another body</source>
      <translation>corff arall</translation>
    </message>
    <message>
      <source>another kind of body has this name too; rename one of the two</source>
      <translation>mae'r enw hwn gan fath arall o gorff hefyd; ailenwch un o'r ddau</translation>
    </message>
    <message>
      <source>another kind of line has this name too; rename one of the two</source>
      <translation>mae'r enw hwn gan fath arall o linell hefyd; ailenwch un o'r ddau</translation>
    </message>
    <message>
      <source>any body</source>
      <translation>unrhyw gorff</translation>
    </message>
    <message>
      <source>approver of the terms of reference</source>
      <translation>pwy a gymeradwyodd y cylch gorchwyl</translation>
    </message>
    <message>
      <source>are</source>
      <translation>sydd</translation>
    </message>
    <message>
      <source>area</source>
      <translation>ardal</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>ardaloedd</translation>
    </message>
    <message>
      <source>arrows move it, Delete takes it away, Esc leaves it.</source>
      <translation>mae saethau'n ei symud, mae Delete yn ei dynnu, mae Esc yn ei adael.</translation>
    </message>
    <message>
      <source>arrows move them, Delete takes them away.</source>
      <translation>mae saethau'n eu symud, mae Delete yn eu tynnu.</translation>
    </message>
    <message>
      <source>as remit.xsd describes it</source>
      <translation>fel y mae remit.xsd yn ei ddisgrifio</translation>
    </message>
    <message>
      <source>as the key says, neutral, or black on white</source>
      <translation>fel y dywed yr allwedd, niwtral, neu du ar wyn</translation>
    </message>
    <message>
      <source>as wide as its place</source>
      <translation>mor llydan â'i le</translation>
    </message>
    <message>
      <source>ask for a smaller width or scale</source>
      <translation>gofynnwch am led neu raddfa lai</translation>
    </message>
    <message>
      <source>ask for a width, or for a .png file</source>
      <translation>gofynnwch am led, neu am ffeil .png</translation>
    </message>
    <message>
      <source>at least one body of {area}</source>
      <translation>o leiaf un corff o {area}</translation>
    </message>
    <message>
      <source>attestation</source>
      <translation>tystiolaeth</translation>
    </message>
    <message>
      <source>audit</source>
      <translation>archwilio</translation>
    </message>
    <message>
      <source>bodies</source>
      <translation>cyrff</translation>
    </message>
    <message>
      <source>bodies that may be joined</source>
      <translation>cyrff y caniateir eu cysylltu</translation>
    </message>
    <message>
      <source>body</source>
      <translation>corff</translation>
    </message>
    <message>
      <source>body kind</source>
      <translation>math o gorff</translation>
    </message>
    <message>
      <source>both ways {lines}</source>
      <translation>y ddwy ffordd {lines}</translation>
    </message>
    <message>
      <source>bundling of lines</source>
      <translation>bwndelu llinellau</translation>
    </message>
    <message>
      <source>by statute</source>
      <translation>trwy statud</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>cadeirydd</translation>
    </message>
    <message>
      <source>check its name and its permissions</source>
      <translation>gwiriwch ei henw a'i chaniatadau</translation>
    </message>
    <message>
      <source>check that the folder {folder} exists</source>
      <translation>gwiriwch fod y ffolder {folder} yn bod</translation>
    </message>
    <message>
      <source>check the name and the folder</source>
      <translation>gwiriwch yr enw a'r ffolder</translation>
    </message>
    <message>
      <source>choose a .remit file, or import this one</source>
      <translation>dewiswch ffeil .remit, neu mewnforiwch hon</translation>
    </message>
    <message>
      <source>choose a file</source>
      <translation>dewiswch ffeil</translation>
    </message>
    <message>
      <source>choose a file inside it</source>
      <translation>dewiswch ffeil y tu mewn iddi</translation>
    </message>
    <message>
      <source>choose a file that Remit or an XML tool wrote</source>
      <translation>dewiswch ffeil a ysgrifennwyd gan Remit neu offeryn XML</translation>
    </message>
    <message>
      <source>choose a file that Remit wrote</source>
      <translation>dewiswch ffeil a ysgrifennwyd gan Remit</translation>
    </message>
    <message>
      <source>choose a name for a file in it</source>
      <translation>dewiswch enw ar gyfer ffeil ynddi</translation>
    </message>
    <message>
      <source>choose a shorter name</source>
      <translation>dewiswch enw byrrach</translation>
    </message>
    <message>
      <source>choose an empty or a new folder</source>
      <translation>dewiswch ffolder wag neu newydd</translation>
    </message>
    <message>
      <source>choose another ending</source>
      <translation>dewiswch derfyniad arall</translation>
    </message>
    <message>
      <source>choose another name</source>
      <translation>dewiswch enw arall</translation>
    </message>
    <message>
      <source>choose one from {least} to {most}</source>
      <translation>dewiswch un rhwng {least} a {most}</translation>
    </message>
    <message>
      <source>choose one of {known}</source>
      <translation>dewiswch un o'r rhain: {known}</translation>
    </message>
    <message>
      <source>choose such an ending</source>
      <translation>dewiswch derfyniad o'r fath</translation>
    </message>
    <message>
      <source>choose {choices}</source>
      <translation>dewiswch {choices}</translation>
    </message>
    <message>
      <source>citation</source>
      <translation>ffynhonnell y ffaith</translation>
    </message>
    <message>
      <source>code</source>
      <translation>cod</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>lliw</translation>
    </message>
    <message>
      <source>communities</source>
      <translation>cymunedau</translation>
    </message>
    <message>
      <source>compare it with remit.xsd</source>
      <translation>cymharwch hi â remit.xsd</translation>
    </message>
    <message>
      <source>connector</source>
      <translation>cysylltydd</translation>
    </message>
    <message>
      <source>connector kind</source>
      <translation>math o gysylltydd</translation>
    </message>
    <message>
      <source>connector “{line}” joins “{body}” to itself</source>
      <translation>mae'r cysylltydd “{line}” yn cysylltu “{body}” ag ef ei hun</translation>
    </message>
    <message>
      <source>connectors</source>
      <translation>cysylltyddion</translation>
    </message>
    <message>
      <source>contains a character that text cannot hold (U+{code})</source>
      <translation>mae nod yma na all testun ei ddal (U+{code})</translation>
    </message>
    <message>
      <source>control block</source>
      <translation>bloc rheoli</translation>
    </message>
    <message>
      <source>copy it again</source>
      <translation>ei gopïo eto</translation>
    </message>
    <message>
      <source>correct as of {day}</source>
      <translation>cywir ar {day}</translation>
    </message>
    <message>
      <source>correct it there</source>
      <translation>cywirwch ef yno</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>penderfyniad</translation>
    </message>
    <message>
      <source>declare each where it is used</source>
      <translation>datganwch bob un lle y'i defnyddir</translation>
    </message>
    <message>
      <source>definition</source>
      <translation>diffiniad</translation>
    </message>
    <message>
      <source>description</source>
      <translation>disgrifiad</translation>
    </message>
    <message>
      <source>did you mean “{close}”?</source>
      <translation>ai “{close}” yr oeddech yn ei feddwl?</translation>
    </message>
    <message>
      <source>direction of levels</source>
      <translation>cyfeiriad lefelau</translation>
    </message>
    <message>
      <source>documented</source>
      <translation>dogfennwyd</translation>
    </message>
    <message>
      <source>does not run here</source>
      <translation>nid yw'n rhedeg yma</translation>
    </message>
    <message>
      <source>does not start ({reason})</source>
      <translation>ddim yn cychwyn ({reason})</translation>
    </message>
    <message>
      <source>each of the {bodies}</source>
      <translation>pob un o blith {bodies}</translation>
    </message>
    <message>
      <source>each of the {count} bodies of {area}</source>
      <translation>pob un o'r {count} o gyrff {area}</translation>
    </message>
    <message>
      <source>each of {count} bodies of {area}</source>
      <translation>pob un o {count} o gyrff {area}</translation>
    </message>
    <message>
      <source>eight</source>
      <translation>wyth</translation>
    </message>
    <message>
      <source>elements are nested more than {limit} deep, or a text is far too long</source>
      <translation>mae elfennau wedi'u nythu'n ddyfnach na {limit}, neu mae testun yn llawer rhy hir</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>gwag</translation>
    </message>
    <message>
      <source>end marker</source>
      <translation>marciwr pen</translation>
    </message>
    <message>
      <source>error</source>
      <translation>gwall</translation>
    </message>
    <message>
      <source>errors</source>
      <translation>gwallau</translation>
    </message>
    <message>
      <source>families by commas, names of several words in single quotes</source>
      <translation>teuluoedd wedi'u gwahanu â choma, enwau o sawl gair mewn dyfynodau sengl</translation>
    </message>
    <message>
      <source>family</source>
      <translation>teulu</translation>
    </message>
    <message>
      <source>fill</source>
      <translation>llenwad</translation>
    </message>
    <message>
      <source>first day</source>
      <translation>diwrnod cyntaf</translation>
    </message>
    <message>
      <source>five</source>
      <translation>pump</translation>
    </message>
    <message>
      <source>form</source>
      <translation>ffurf</translation>
    </message>
    <message>
      <source>format version</source>
      <translation>fersiwn y fformat</translation>
    </message>
    <message>
      <source>four</source>
      <translation>pedwar</translation>
    </message>
    <message>
      <source>fragments</source>
      <translation>darnau</translation>
    </message>
    <message>
      <source>free some space or save elsewhere</source>
      <translation>rhyddhewch le neu cadwch mewn man arall</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>o {day}</translation>
    </message>
    <message>
      <source>from {source} to {target}</source>
      <translation>o {source} i {target}</translation>
    </message>
    <message>
      <source>function</source>
      <translation>swyddogaeth</translation>
    </message>
    <message>
      <source>function or body</source>
      <translation>swyddogaeth na chorff</translation>
    </message>
    <message>
      <source>functions</source>
      <translation>swyddogaethau</translation>
    </message>
    <message>
      <source>get a complete copy of the file</source>
      <translation>mynnwch gopi cyflawn o'r ffeil</translation>
    </message>
    <message>
      <source>give</source>
      <translation>sy'n rhoi</translation>
    </message>
    <message>
      <source>give it another source or another target</source>
      <translation>rhowch ffynhonnell arall neu darged arall iddo</translation>
    </message>
    <message>
      <source>give one of them another {what}, or none</source>
      <translation>{what}: rhowch un arall i un ohonynt, neu ddim un</translation>
    </message>
    <message>
      <source>gives</source>
      <translation>sy'n rhoi</translation>
    </message>
    <message>
      <source>gives {lines}</source>
      <translation>yn rhoi {lines}</translation>
    </message>
    <message>
      <source>has</source>
      <translation>sydd â</translation>
    </message>
    <message>
      <source>has no {ties}</source>
      <translation>heb {ties}</translation>
    </message>
    <message>
      <source>has {ties}</source>
      <translation>sydd â {ties}</translation>
    </message>
    <message>
      <source>have</source>
      <translation>sydd â</translation>
    </message>
    <message>
      <source>held</source>
      <translation>delir</translation>
    </message>
    <message>
      <source>here may stand {places}</source>
      <translation>gall y rhain sefyll yma: {places}</translation>
    </message>
    <message>
      <source>hidden lines</source>
      <translation>llinellau cudd</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>sy'n dal</translation>
    </message>
    <message>
      <source>holder</source>
      <translation>deiliad</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>sy'n dal</translation>
    </message>
    <message>
      <source>holds functions</source>
      <translation>yn dal swyddogaethau</translation>
    </message>
    <message>
      <source>holds one function</source>
      <translation>yn dal un swyddogaeth</translation>
    </message>
    <message>
      <source>holds {count} functions</source>
      <translation>yn dal {count} swyddogaeth</translation>
    </message>
    <message>
      <source>how it decides</source>
      <translation>sut mae'n penderfynu</translation>
    </message>
    <message>
      <source>id</source>
      <translation>id</translation>
    </message>
    <message>
      <source>illustrative</source>
      <translation>darluniadol</translation>
    </message>
    <message>
      <source>in CSS pixels; 0: as wide as what it stands in</source>
      <translation>mewn picseli CSS; 0: mor llydan â'r hyn y mae ynddo</translation>
    </message>
    <message>
      <source>in both directions</source>
      <translation>i'r ddau gyfeiriad</translation>
    </message>
    <message>
      <source>in the words of the source: “{phrase}”</source>
      <translation>yng ngeiriau'r ffynhonnell: “{phrase}”</translation>
    </message>
    <message>
      <source>independent</source>
      <translation>annibynnol</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>casglwyd</translation>
    </message>
    <message>
      <source>input should be greater than or equal to {ge}</source>
      <translation>dylai fod yn {ge} neu fwy</translation>
    </message>
    <message>
      <source>input should be less than or equal to {le}</source>
      <translation>dylai fod yn {le} neu lai</translation>
    </message>
    <message>
      <source>install it with “pip install {wheel}”, or name a dot program in the setting {setting}</source>
      <translation>gosodwch ef â “pip install {wheel}”, neu enwch raglen dot yn y gosodiad {setting}</translation>
    </message>
    <message>
      <source>install one of {fonts}</source>
      <translation>gosodwch un o {fonts}</translation>
    </message>
    <message>
      <source>inverse sentence</source>
      <translation>brawddeg wrthdro</translation>
    </message>
    <message>
      <source>is</source>
      <translation>sydd</translation>
    </message>
    <message>
      <source>it follows from others</source>
      <translation>mae'n dilyn o rai eraill</translation>
    </message>
    <message>
      <source>it holds files that Remit did not publish</source>
      <translation>mae'n dal ffeiliau na chyhoeddodd Remit mohonynt</translation>
    </message>
    <message>
      <source>it holds no part of a page</source>
      <translation>nid yw'n dal unrhyw ran o dudalen</translation>
    </message>
    <message>
      <source>it holds the publication of another document</source>
      <translation>mae'n dal cyhoeddiad dogfen arall</translation>
    </message>
    <message>
      <source>it must be {description}</source>
      <translation>rhaid iddo fod fel hyn: {description}</translation>
    </message>
    <message>
      <source>its members</source>
      <translation>ei aelodau</translation>
    </message>
    <message>
      <source>joint exercise</source>
      <translation>arfer ar y cyd</translation>
    </message>
    <message>
      <source>jointly</source>
      <translation>ar y cyd</translation>
    </message>
    <message>
      <source>keep one of them, or change the id of the others</source>
      <translation>cadwch un ohonynt, neu newidiwch id y lleill</translation>
    </message>
    <message>
      <source>keep their levels</source>
      <translation>yn cadw eu lefelau</translation>
    </message>
    <message>
      <source>keeps its level</source>
      <translation>yn cadw ei lefel</translation>
    </message>
    <message>
      <source>key</source>
      <translation>allwedd</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>math</translation>
    </message>
    <message>
      <source>kind of body</source>
      <translation>math o gorff</translation>
    </message>
    <message>
      <source>kind of connector</source>
      <translation>math o gysylltydd</translation>
    </message>
    <message>
      <source>kind of line</source>
      <translation>math o linell</translation>
    </message>
    <message>
      <source>kinds shown</source>
      <translation>mathau a ddangosir</translation>
    </message>
    <message>
      <source>label</source>
      <translation>label</translation>
    </message>
    <message>
      <source>last day</source>
      <translation>diwrnod olaf</translation>
    </message>
    <message>
      <source>leader</source>
      <translation>arweinydd</translation>
    </message>
    <message>
      <source>leave out the names, sources and phrases that the document does not publish</source>
      <translation>gadael allan yr enwau, y ffynonellau a'r ymadroddion nad yw'r ddogfen yn eu cyhoeddi</translation>
    </message>
    <message>
      <source>leave out what is asked of pictures</source>
      <translation>gadewch allan yr hyn a ofynnir o luniau</translation>
    </message>
    <message>
      <source>leave the view out</source>
      <translation>peidiwch ag enwi golwg</translation>
    </message>
    <message>
      <source>level</source>
      <translation>lefel</translation>
    </message>
    <message>
      <source>level reason</source>
      <translation>rheswm dros y lefel</translation>
    </message>
    <message>
      <source>levels</source>
      <translation>lefelau</translation>
    </message>
    <message>
      <source>list of files</source>
      <translation>rhestr ffeiliau</translation>
    </message>
    <message>
      <source>local government</source>
      <translation>llywodraeth leol</translation>
    </message>
    <message>
      <source>make {folder} first</source>
      <translation>gwnewch {folder} yn gyntaf</translation>
    </message>
    <message>
      <source>meeting frequency</source>
      <translation>amlder y cyfarfodydd</translation>
    </message>
    <message>
      <source>members</source>
      <translation>aelodau</translation>
    </message>
    <message>
      <source>mend that line in a text editor, or take an earlier copy of the file</source>
      <translation>trwsiwch y llinell honno mewn golygydd testun, neu cymerwch gopi cynharach o'r ffeil</translation>
    </message>
    <message>
      <source>model</source>
      <translation>model</translation>
    </message>
    <message>
      <source>more than {limit} namespaces are declared for &lt;{tag}&gt;</source>
      <translation>datgenir mwy na {limit} gofod enwau ar gyfer &lt;{tag}&gt;</translation>
    </message>
    <message>
      <source>must say something</source>
      <translation>rhaid iddo ddweud rhywbeth</translation>
    </message>
    <message>
      <source>must stay on one line</source>
      <translation>rhaid iddo aros ar un llinell</translation>
    </message>
    <message>
      <source>mutuality</source>
      <translation>cilyddoldeb</translation>
    </message>
    <message>
      <source>name</source>
      <translation>enw</translation>
    </message>
    <message>
      <source>name a folder, or a new one</source>
      <translation>enwch ffolder, neu un newydd</translation>
    </message>
    <message>
      <source>new function</source>
      <translation>swyddogaeth newydd</translation>
    </message>
    <message>
      <source>nine</source>
      <translation>naw</translation>
    </message>
    <message>
      <source>no</source>
      <translation>na</translation>
    </message>
    <message>
      <source>no Remit document travels in this picture</source>
      <translation>nid oes dogfen Remit yn y llun hwn</translation>
    </message>
    <message>
      <source>no engine that draws pictures runs on this computer</source>
      <translation>nid oes peiriant llunio darluniau yn rhedeg ar y cyfrifiadur hwn</translation>
    </message>
    <message>
      <source>no format has this ending</source>
      <translation>nid oes fformat â'r terfyniad hwn</translation>
    </message>
    <message>
      <source>no level is called “{text}”; the levels are {levels}</source>
      <translation>nid oes lefel o'r enw “{text}”; y lefelau yw {levels}</translation>
    </message>
    <message>
      <source>no longer applies, since what it is about has changed or is mended</source>
      <translation>nid yw'n gymwys mwyach, gan fod ei destun wedi newid neu wedi'i gywiro</translation>
    </message>
    <message>
      <source>no picture was made; install the engine that Remit comes with (graphviz-pure) and try again</source>
      <translation>ni wnaed darlun; gosodwch y peiriant a ddaw gyda Remit (graphviz-pure) a rhowch gynnig arall arni</translation>
    </message>
    <message>
      <source>no picture was made; reinstall {wheel}, or take bodies off the view and try again</source>
      <translation>ni wnaed darlun; ailosodwch {wheel}, neu tynnwch gyrff oddi ar y golwg a rhowch gynnig arall arni</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>dim pleidlais</translation>
    </message>
    <message>
      <source>no {what} is called “{text}”; add it first, or correct the name</source>
      <translation>nid oes {what} o'r enw “{text}”; ychwanegwch un yn gyntaf, neu cywirwch yr enw</translation>
    </message>
    <message>
      <source>no {what} is called “{text}”; did you mean “{meant}”?</source>
      <translation>nid oes {what} o'r enw “{text}”; ai “{meant}” yr oeddech yn ei feddwl?</translation>
    </message>
    <message>
      <source>no {what} is called “{text}”; type a part of its name</source>
      <translation>nid oes {what} o'r enw “{text}”; teipiwch ran o'i enw</translation>
    </message>
    <message>
      <source>nominated by {body}</source>
      <translation>enwebir gan {body}</translation>
    </message>
    <message>
      <source>non-voting</source>
      <translation>heb bleidlais</translation>
    </message>
    <message>
      <source>none</source>
      <translation>dim un</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>heb ei osod</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nodyn</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>nodiadau</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>dim byd</translation>
    </message>
    <message>
      <source>nothing is held, given or received here</source>
      <translation>ni ddelir, rhoddir na derbynnir dim yma</translation>
    </message>
    <message>
      <source>nothing says to whom “{name}” is delegated; fill in Delegated to too</source>
      <translation>nid oes dim yn dweud i bwy y dirprwyir “{name}”; llenwch Dirprwywyd i hefyd</translation>
    </message>
    <message>
      <source>nothing says who delegates “{name}”; fill in By whom too</source>
      <translation>nid oes dim yn dweud pwy sy'n dirprwyo “{name}”; llenwch Gan bwy hefyd</translation>
    </message>
    <message>
      <source>number that it stands for</source>
      <translation>y nifer y mae'n sefyll drosto</translation>
    </message>
    <message>
      <source>one</source>
      <translation>un</translation>
    </message>
    <message>
      <source>one body</source>
      <translation>un corff</translation>
    </message>
    <message>
      <source>only pictures in pixels can be more or less sharp</source>
      <translation>dim ond lluniau mewn picseli all fod yn fwy neu'n llai eglur</translation>
    </message>
    <message>
      <source>open a .remit, .xml or .svg file</source>
      <translation>agorwch ffeil .remit, .xml neu .svg</translation>
    </message>
    <message>
      <source>open it with a newer Remit</source>
      <translation>agorwch hi â Remit mwy newydd</translation>
    </message>
    <message>
      <source>open the .remit file that it was made from</source>
      <translation>agorwch y ffeil .remit y gwnaed ef ohoni</translation>
    </message>
    <message>
      <source>openness of the meetings</source>
      <translation>pa mor agored yw'r cyfarfodydd</translation>
    </message>
    <message>
      <source>others</source>
      <translation>eraill</translation>
    </message>
    <message>
      <source>page</source>
      <translation>tudalen</translation>
    </message>
    <message>
      <source>parent</source>
      <translation>rhiant</translation>
    </message>
    <message>
      <source>parts of a newer format</source>
      <translation>rhannau o fformat mwy newydd</translation>
    </message>
    <message>
      <source>pattern</source>
      <translation>patrwm</translation>
    </message>
    <message>
      <source>phrase</source>
      <translation>ymadrodd</translation>
    </message>
    <message>
      <source>picture of “{view}”</source>
      <translation>llun o “{view}”</translation>
    </message>
    <message>
      <source>pins</source>
      <translation>pinnau</translation>
    </message>
    <message>
      <source>pixels to a CSS pixel, in a PNG picture</source>
      <translation>picseli i bob picsel CSS, mewn llun PNG</translation>
    </message>
    <message>
      <source>place of the key</source>
      <translation>lle'r allwedd</translation>
    </message>
    <message>
      <source>placements</source>
      <translation>gosodiadau ar y dudalen</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>cynllun</translation>
    </message>
    <message>
      <source>power to hold functions</source>
      <translation>pŵer i ddal swyddogaethau</translation>
    </message>
    <message>
      <source>publication settings</source>
      <translation>gosodiadau cyhoeddi</translation>
    </message>
    <message>
      <source>purpose</source>
      <translation>diben</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>cworwm</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>rheng</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>rheswm</translation>
    </message>
    <message>
      <source>reason: {reason}</source>
      <translation>rheswm: {reason}</translation>
    </message>
    <message>
      <source>receives {lines}</source>
      <translation>yn derbyn {lines}</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>cyfeirnod</translation>
    </message>
    <message>
      <source>relation to {name}</source>
      <translation>perthynas â {name}</translation>
    </message>
    <message>
      <source>remove it</source>
      <translation>tynnwch ef</translation>
    </message>
    <message>
      <source>remove it from the partnership</source>
      <translation>tynnwch ef o'r bartneriaeth</translation>
    </message>
    <message>
      <source>remove one of the two</source>
      <translation>tynnwch un o'r ddau</translation>
    </message>
    <message>
      <source>remove the prefix</source>
      <translation>tynnwch y rhagddodiad</translation>
    </message>
    <message>
      <source>remove the tags inside it</source>
      <translation>tynnwch y tagiau y tu mewn iddi</translation>
    </message>
    <message>
      <source>remove what stands inside it</source>
      <translation>tynnwch yr hyn sydd y tu mewn iddi</translation>
    </message>
    <message>
      <source>remuneration</source>
      <translation>tâl</translation>
    </message>
    <message>
      <source>reporting line</source>
      <translation>llinell adrodd</translation>
    </message>
    <message>
      <source>reserved</source>
      <translation>wedi'i chadw</translation>
    </message>
    <message>
      <source>reserved to it</source>
      <translation>wedi'i chadw iddo</translation>
    </message>
    <message>
      <source>review date of the terms of reference</source>
      <translation>dyddiad adolygu'r cylch gorchwyl</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>diwygiad</translation>
    </message>
    <message>
      <source>rules that are not asked</source>
      <translation>rheolau na holir</translation>
    </message>
    <message>
      <source>save in another folder</source>
      <translation>cadwch mewn ffolder arall</translation>
    </message>
    <message>
      <source>save it as UTF-8</source>
      <translation>cadwch hi fel UTF-8</translation>
    </message>
    <message>
      <source>save under another name</source>
      <translation>cadwch dan enw arall</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>sedd</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>seddi</translation>
    </message>
    <message>
      <source>sentence</source>
      <translation>brawddeg</translation>
    </message>
    <message>
      <source>seven</source>
      <translation>saith</translation>
    </message>
    <message>
      <source>shape</source>
      <translation>siâp</translation>
    </message>
    <message>
      <source>short name</source>
      <translation>enw byr</translation>
    </message>
    <message>
      <source>short texts</source>
      <translation>testunau byr</translation>
    </message>
    <message>
      <source>shorten it</source>
      <translation>byrhewch ef</translation>
    </message>
    <message>
      <source>shorten it to {most} at most</source>
      <translation>byrhewch ef i {most} ar y mwyaf</translation>
    </message>
    <message>
      <source>six</source>
      <translation>chwech</translation>
    </message>
    <message>
      <source>something follows after the last element</source>
      <translation>mae rhywbeth yn dilyn ar ôl yr elfen olaf</translation>
    </message>
    <message>
      <source>source</source>
      <translation>ffynhonnell</translation>
    </message>
    <message>
      <source>split the partnership</source>
      <translation>rhannwch y bartneriaeth</translation>
    </message>
    <message>
      <source>standing as the parent's acting organ</source>
      <translation>statws organ sy'n gweithredu dros ei riant</translation>
    </message>
    <message>
      <source>statute</source>
      <translation>statud</translation>
    </message>
    <message>
      <source>statutory standing</source>
      <translation>statws statudol</translation>
    </message>
    <message>
      <source>stopped with status {status}</source>
      <translation>stopiodd â statws {status}</translation>
    </message>
    <message>
      <source>stopped with status {status} and said “{words}”</source>
      <translation>stopiodd â statws {status} gan ddweud “{words}”</translation>
    </message>
    <message>
      <source>strategy</source>
      <translation>strategaeth</translation>
    </message>
    <message>
      <source>string should have at most {max_length} characters</source>
      <translation>dylai fod yn {max_length} nod ar y mwyaf</translation>
    </message>
    <message>
      <source>string should match pattern '{pattern}'</source>
      <translation>dylai gyfateb i'r patrwm '{pattern}'</translation>
    </message>
    <message>
      <source>style of lines</source>
      <translation>arddull llinellau</translation>
    </message>
    <message>
      <source>subject</source>
      <translation>pwnc</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tab</translation>
    </message>
    <message>
      <source>tables</source>
      <translation>tablau</translation>
    </message>
    <message>
      <source>take an earlier copy of it</source>
      <translation>cymerwch gopi cynharach ohoni</translation>
    </message>
    <message>
      <source>takes part in delegation</source>
      <translation>yn cymryd rhan mewn dirprwyo</translation>
    </message>
    <message>
      <source>target</source>
      <translation>targed</translation>
    </message>
    <message>
      <source>ten</source>
      <translation>deg</translation>
    </message>
    <message>
      <source>terms of reference</source>
      <translation>cylch gorchwyl</translation>
    </message>
    <message>
      <source>text stands after &lt;{tag}&gt;, where only elements may stand</source>
      <translation>mae testun yn sefyll ar ôl &lt;{tag}&gt;, lle mai dim ond elfennau a gaiff sefyll</translation>
    </message>
    <message>
      <source>text stands in &lt;{tag}&gt;, where only elements may stand</source>
      <translation>mae testun yn sefyll yn &lt;{tag}&gt;, lle mai dim ond elfennau a gaiff sefyll</translation>
    </message>
    <message>
      <source>the Board</source>
      <translation>y Bwrdd</translation>
    </message>
    <message>
      <source>the Leeds Committee</source>
      <translation>Pwyllgor Leeds</translation>
    </message>
    <message>
      <source>the Local Healthwatch</source>
      <translation>y Local Healthwatch</translation>
    </message>
    <message>
      <source>the NHS</source>
      <translation>y GIG</translation>
    </message>
    <message>
      <source>the attribute format of &lt;{tag}&gt; must be a version, not “{found}”</source>
      <translation>rhaid i briodoledd format &lt;{tag}&gt; fod yn fersiwn, nid “{found}”</translation>
    </message>
    <message>
      <source>the body kinds</source>
      <translation>y mathau o gorff</translation>
    </message>
    <message>
      <source>the body where you let go</source>
      <translation>y corff lle gollyngwch</translation>
    </message>
    <message>
      <source>the body where you press</source>
      <translation>y corff lle pwyswch</translation>
    </message>
    <message>
      <source>the connector kinds</source>
      <translation>y mathau o gysylltydd</translation>
    </message>
    <message>
      <source>the day that the document is correct as of</source>
      <translation>y diwrnod y mae'r ddogfen yn gywir arno</translation>
    </message>
    <message>
      <source>the director of adult social services</source>
      <translation>cyfarwyddwr gwasanaethau cymdeithasol oedolion</translation>
    </message>
    <message>
      <source>the director of children's services</source>
      <translation>cyfarwyddwr gwasanaethau plant</translation>
    </message>
    <message>
      <source>the director of public health</source>
      <translation>cyfarwyddwr iechyd y cyhoedd</translation>
    </message>
    <message>
      <source>the document</source>
      <translation>y ddogfen</translation>
    </message>
    <message>
      <source>the document has the abbreviation {short} already</source>
      <translation>mae'r talfyriad {short} gan y ddogfen eisoes</translation>
    </message>
    <message>
      <source>the engine left out “{name}”</source>
      <translation>gadawodd y peiriant “{name}” allan</translation>
    </message>
    <message>
      <source>the engine moved “{name}”</source>
      <translation>symudodd y peiriant “{name}”</translation>
    </message>
    <message>
      <source>the engine warned “{words}”</source>
      <translation>rhybuddiodd y peiriant: “{words}”</translation>
    </message>
    <message>
      <source>the engine wrote a picture that cannot be read ({reason})</source>
      <translation>ysgrifennodd y peiriant ddarlun na ellir ei ddarllen ({reason})</translation>
    </message>
    <message>
      <source>the engine {what}</source>
      <translation>y peiriant: {what}</translation>
    </message>
    <message>
      <source>the file breaks off before its last element is closed</source>
      <translation>mae'r ffeil yn torri i ffwrdd cyn i'w helfen olaf gael ei chau</translation>
    </message>
    <message>
      <source>the file cannot be read ({reason})</source>
      <translation>ni ellir darllen y ffeil ({reason})</translation>
    </message>
    <message>
      <source>the file cannot be saved ({reason})</source>
      <translation>ni ellir cadw'r ffeil ({reason})</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>ni ellir ysgrifennu'r ffeil</translation>
    </message>
    <message>
      <source>the file has a DOCTYPE, which can hide harmful content</source>
      <translation>mae gan y ffeil DOCTYPE, a all guddio cynnwys niweidiol</translation>
    </message>
    <message>
      <source>the file has more than {limit} tags</source>
      <translation>mae gan y ffeil fwy na {limit} tag</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>mae'r ffeil yn wag</translation>
    </message>
    <message>
      <source>the file is in format {found}, and this Remit reads {version}</source>
      <translation>mae'r ffeil mewn fformat {found}, ac mae'r Remit hwn yn darllen {version}</translation>
    </message>
    <message>
      <source>the file is larger than {limit} MB</source>
      <translation>mae'r ffeil yn fwy na {limit} MB</translation>
    </message>
    <message>
      <source>the file is not XML</source>
      <translation>nid XML yw'r ffeil</translation>
    </message>
    <message>
      <source>the file is protected against writing</source>
      <translation>mae'r ffeil wedi'i diogelu rhag ysgrifennu</translation>
    </message>
    <message>
      <source>the file is written in UTF-16 or UTF-32</source>
      <translation>ysgrifennwyd y ffeil yn UTF-16 neu UTF-32</translation>
    </message>
    <message>
      <source>the file says that it is written in {encoding}</source>
      <translation>mae'r ffeil yn dweud iddi gael ei hysgrifennu yn {encoding}</translation>
    </message>
    <message>
      <source>the folder cannot be made ({reason})</source>
      <translation>ni ellir gwneud y ffolder ({reason})</translation>
    </message>
    <message>
      <source>the folder in which it is to stand does not exist</source>
      <translation>nid yw'r ffolder y mae i sefyll ynddi yn bodoli</translation>
    </message>
    <message>
      <source>the format knows no element &lt;{tag}&gt; here</source>
      <translation>nid yw'r fformat yn adnabod elfen &lt;{tag}&gt; yma</translation>
    </message>
    <message>
      <source>the function {name}</source>
      <translation>y swyddogaeth {name}</translation>
    </message>
    <message>
      <source>the id “{found}” occurs {count} times in {where}</source>
      <translation>mae'r id “{found}” yno {count} gwaith ({where})</translation>
    </message>
    <message>
      <source>the integrated care board</source>
      <translation>y bwrdd gofal integredig</translation>
    </message>
    <message>
      <source>the integrated care partnership</source>
      <translation>y bartneriaeth gofal integredig</translation>
    </message>
    <message>
      <source>the inverse sentence</source>
      <translation>y frawddeg wrthdro</translation>
    </message>
    <message>
      <source>the involvement of a Local Healthwatch</source>
      <translation>cynnwys Local Healthwatch</translation>
    </message>
    <message>
      <source>the involvement of the people of its area</source>
      <translation>cynnwys pobl ei hardal</translation>
    </message>
    <message>
      <source>the involvement of {bodies}</source>
      <translation>cynnwys {bodies}</translation>
    </message>
    <message>
      <source>the key has no kind of line that delegates; add one with the id “delegation”</source>
      <translation>nid oes math o linell sy'n dirprwyo yn yr allwedd; ychwanegwch un â'r id “delegation”</translation>
    </message>
    <message>
      <source>the kind of body {name}</source>
      <translation>y math o gorff {name}</translation>
    </message>
    <message>
      <source>the kind of line {name}</source>
      <translation>y math o linell {name}</translation>
    </message>
    <message>
      <source>the level {name}</source>
      <translation>y lefel {name}</translation>
    </message>
    <message>
      <source>the levels</source>
      <translation>y lefelau</translation>
    </message>
    <message>
      <source>the mutual sentence</source>
      <translation>y frawddeg gilyddol</translation>
    </message>
    <message>
      <source>the name of whoever approved it</source>
      <translation>enw pwy bynnag a'i cymeradwyodd</translation>
    </message>
    <message>
      <source>the partnership has no view to draw</source>
      <translation>nid oes gan y bartneriaeth olwg i'w lunio</translation>
    </message>
    <message>
      <source>the picture would have {count} million pixels</source>
      <translation>byddai gan y llun {count} miliwn o bicseli</translation>
    </message>
    <message>
      <source>the pins of view “{view}”</source>
      <translation>pinnau'r golwg “{view}”</translation>
    </message>
    <message>
      <source>the root element is &lt;{tag}&gt;, so this is another tool's file</source>
      <translation>&lt;{tag}&gt; yw'r elfen wraidd, felly ffeil offeryn arall yw hon</translation>
    </message>
    <message>
      <source>the sentence</source>
      <translation>y frawddeg</translation>
    </message>
    <message>
      <source>the text is not written in UTF-8</source>
      <translation>ni ysgrifennwyd y testun yn UTF-8</translation>
    </message>
    <message>
      <source>the text of &lt;{tag}&gt;</source>
      <translation>testun &lt;{tag}&gt;</translation>
    </message>
    <message>
      <source>the view {name}</source>
      <translation>y golwg {name}</translation>
    </message>
    <message>
      <source>the voluntary, community and social enterprise sector</source>
      <translation>y sector gwirfoddol, cymunedol a mentrau cymdeithasol</translation>
    </message>
    <message>
      <source>the whole document, with names and sources, travels in an SVG picture</source>
      <translation>mae'r ddogfen gyfan, gydag enwau a ffynonellau, yn teithio mewn llun SVG</translation>
    </message>
    <message>
      <source>their review date</source>
      <translation>ei ddyddiad adolygu</translation>
    </message>
    <message>
      <source>there is no kind of line “{kind}”</source>
      <translation>nid oes math o linell “{kind}”</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>nid oes ffeil o'r fath</translation>
    </message>
    <message>
      <source>there is no view to publish</source>
      <translation>nid oes golwg i'w gyhoeddi</translation>
    </message>
    <message>
      <source>there is no view “{view}”</source>
      <translation>nid oes golwg “{view}”</translation>
    </message>
    <message>
      <source>this acceptance is no longer in the document</source>
      <translation>nid yw'r derbyniad hwn yn y ddogfen mwyach</translation>
    </message>
    <message>
      <source>this computer has no font to set text in</source>
      <translation>nid oes gan y cyfrifiadur hwn ffont i osod testun ynddo</translation>
    </message>
    <message>
      <source>this does not fit the format ({reason})</source>
      <translation>nid yw hyn yn cyd-fynd â'r fformat ({reason})</translation>
    </message>
    <message>
      <source>this is a device and not a file</source>
      <translation>dyfais yw hon ac nid ffeil</translation>
    </message>
    <message>
      <source>this is a folder</source>
      <translation>ffolder yw hon</translation>
    </message>
    <message>
      <source>this is no list of fonts</source>
      <translation>nid rhestr o ffontiau yw hwn</translation>
    </message>
    <message>
      <source>this is no partnership that Remit wrote; take an earlier copy</source>
      <translation>nid partneriaeth a ysgrifennwyd gan Remit yw hon; cymerwch gopi cynharach</translation>
    </message>
    <message>
      <source>this is not a date; write it as 1 July 2022</source>
      <translation>nid dyddiad yw hwn; ysgrifennwch ef fel 1 July 2022</translation>
    </message>
    <message>
      <source>this is not a folder</source>
      <translation>nid ffolder yw hon</translation>
    </message>
    <message>
      <source>this is not an SVG picture</source>
      <translation>nid llun SVG mo hwn</translation>
    </message>
    <message>
      <source>this is not well-formed XML ({reason})</source>
      <translation>nid XML â ffurf gywir yw hyn ({reason})</translation>
    </message>
    <message>
      <source>this is told in another row now</source>
      <translation>dywedir hyn mewn rhes arall bellach</translation>
    </message>
    <message>
      <source>this names no month; write the date as 1 July 2022</source>
      <translation>nid yw hwn yn enwi mis; ysgrifennwch y dyddiad fel 1 July 2022</translation>
    </message>
    <message>
      <source>those that are shown; without it all that the view shows</source>
      <translation>y rhai a ddangosir; hebddo, popeth y mae'r golwg yn ei ddangos</translation>
    </message>
    <message>
      <source>three</source>
      <translation>tri</translation>
    </message>
    <message>
      <source>title</source>
      <translation>teitl</translation>
    </message>
    <message>
      <source>title and description</source>
      <translation>teitl a disgrifiad</translation>
    </message>
    <message>
      <source>title by which it is held</source>
      <translation>yr hawl y'i delir trwyddi</translation>
    </message>
    <message>
      <source>to</source>
      <translation>i</translation>
    </message>
    <message>
      <source>took longer than {seconds} seconds</source>
      <translation>cymerodd fwy na {seconds} eiliad</translation>
    </message>
    <message>
      <source>try again</source>
      <translation>rhowch gynnig arall arni</translation>
    </message>
    <message>
      <source>try again or save elsewhere</source>
      <translation>rhowch gynnig arall arni neu cadwch mewn man arall</translation>
    </message>
    <message>
      <source>two</source>
      <translation>dau</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>rheswm anhysbys</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>tan {day}</translation>
    </message>
    <message>
      <source>urgent care</source>
      <translation>gofal brys</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>fersiwn {version}</translation>
    </message>
    <message>
      <source>version, status, owner, dates</source>
      <translation>fersiwn, statws, perchennog, dyddiadau</translation>
    </message>
    <message>
      <source>view</source>
      <translation>golwg</translation>
    </message>
    <message>
      <source>view “{view}”</source>
      <translation>y golwg “{view}”</translation>
    </message>
    <message>
      <source>views</source>
      <translation>golygon</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>rhybudd</translation>
    </message>
    <message>
      <source>warnings</source>
      <translation>rhybuddion</translation>
    </message>
    <message>
      <source>what is on the clipboard is no table ({error}); copy cells in a spreadsheet first</source>
      <translation>nid tabl sydd ar y clipfwrdd ({error}); copïwch gelloedd mewn taenlen yn gyntaf</translation>
    </message>
    <message>
      <source>what stands behind the picture</source>
      <translation>yr hyn sydd y tu ôl i'r llun</translation>
    </message>
    <message>
      <source>what the signs mean</source>
      <translation>ystyr yr arwyddion</translation>
    </message>
    <message>
      <source>wider function</source>
      <translation>swyddogaeth ehangach</translation>
    </message>
    <message>
      <source>without a number</source>
      <translation>heb rif</translation>
    </message>
    <message>
      <source>write &amp;amp; instead</source>
      <translation>ysgrifennwch &amp;amp; yn ei le</translation>
    </message>
    <message>
      <source>write &amp;amp; or &amp;lt; instead</source>
      <translation>ysgrifennwch &amp;amp; neu &amp;lt; yn ei le</translation>
    </message>
    <message>
      <source>write &amp;lt; instead</source>
      <translation>ysgrifennwch &amp;lt; yn ei le</translation>
    </message>
    <message>
      <source>write &lt;{tag} xmlns="{namespace}" …&gt;</source>
      <translation>ysgrifennwch &lt;{tag} xmlns="{namespace}" …&gt;</translation>
    </message>
    <message>
      <source>write format="{version}"</source>
      <translation>ysgrifennwch format="{version}"</translation>
    </message>
    <message>
      <source>write the character itself</source>
      <translation>ysgrifennwch y nod ei hun</translation>
    </message>
    <message>
      <source>wrote more than any picture needs</source>
      <translation>ysgrifennodd fwy nag sydd ei angen ar unrhyw ddarlun</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ie</translation>
    </message>
    <message>
      <source>{about} ({kind}, {size})</source>
      <translation>{about} ({kind}, {size})</translation>
    </message>
    <message>
      <source>{action} is not possible here. {why}</source>
      <translation>Nid yw {action} yn bosibl yma. {why}</translation>
    </message>
    <message>
      <source>{area}, {count}, not drawn here</source>
      <translation>{area}, {count}, heb eu llunio yma</translation>
    </message>
    <message>
      <source>{before} the following {after}</source>
      <translation>{before} y canlynol {after}</translation>
    </message>
    <message>
      <source>{bodies} are joined to each other, but to nobody else on the map.</source>
      <translation>Mae {bodies} wedi'u cysylltu â'i gilydd, ond nid â neb arall ar y map.</translation>
    </message>
    <message>
      <source>{bodies} bodies and {lines} connectors are selected.</source>
      <translation>Dewiswyd {bodies} corff a {lines} cysylltydd.</translation>
    </message>
    <message>
      <source>{bodies} bodies and {lines} lines selected</source>
      <translation>{bodies} corff a {lines} llinell wedi'u dewis</translation>
    </message>
    <message>
      <source>{bodies} {are} on no page.</source>
      <translation>{bodies} {are} heb fod ar unrhyw dudalen.</translation>
    </message>
    <message>
      <source>{body} answers for {function}.</source>
      <translation>Mae {body} yn atebol am {function}.</translation>
    </message>
    <message>
      <source>{body} answers outside this map.</source>
      <translation>Mae {body} yn atebol y tu allan i'r map hwn.</translation>
    </message>
    <message>
      <source>{body} decides and all members of {board} sit on it, but the map does not say that it meets in public.</source>
      <translation>Mae {body} yn penderfynu ac mae holl aelodau {board} yn eistedd arno, ond nid yw'r map yn dweud ei fod yn cyfarfod yn gyhoeddus.</translation>
    </message>
    <message>
      <source>{body} decides and is made of members of {board} only, but the map does not say that it meets in public.</source>
      <translation>Mae {body} yn penderfynu ac yn cynnwys aelodau {board} yn unig, ond nid yw'r map yn dweud ei fod yn cyfarfod yn gyhoeddus.</translation>
    </message>
    <message>
      <source>{body} decides {functions}, but the map does not show who gave it the power to.</source>
      <translation>Mae {body} yn penderfynu ar {functions}, ond nid yw'r map yn dangos pwy a roddodd y pŵer iddo.</translation>
    </message>
    <message>
      <source>{body} delegates functions to others, but the map does not show to whom it is accountable for them itself.</source>
      <translation>Mae {body} yn dirprwyo swyddogaethau i eraill, ond nid yw'r map yn dangos i bwy y mae'n atebol amdanynt ei hun.</translation>
    </message>
    <message>
      <source>{body} ended on {day}, but the page “{view}” still shows it.</source>
      <translation>Daeth {body} i ben ar {day}, ond mae'r dudalen “{view}” yn dal i'w ddangos.</translation>
    </message>
    <message>
      <source>{body} has a quorum of 0: it could decide with nobody there.</source>
      <translation>Cworwm {body} yw 0: gallai benderfynu heb neb yno.</translation>
    </message>
    <message>
      <source>{body} has a quorum of {quorum} and {voters} voting members: it could not meet without its chair.</source>
      <translation>Cworwm {body} yw {quorum}, ac mae ganddo {voters} aelod â phleidlais: ni allai gyfarfod heb ei gadeirydd.</translation>
    </message>
    <message>
      <source>{body} has a quorum of {quorum}, but no voting members.</source>
      <translation>Cworwm {body} yw {quorum}, ond nid oes ganddo aelodau â phleidlais.</translation>
    </message>
    <message>
      <source>{body} has a quorum of {quorum}, but only 1 voting member.</source>
      <translation>Cworwm {body} yw {quorum}, ond dim ond 1 aelod â phleidlais sydd ganddo.</translation>
    </message>
    <message>
      <source>{body} has a quorum of {quorum}, but only {voters} voting members.</source>
      <translation>Cworwm {body} yw {quorum}, ond dim ond {voters} aelod â phleidlais sydd ganddo.</translation>
    </message>
    <message>
      <source>{body} has {number} committees.</source>
      <translation>Mae gan {body} {number} pwyllgor.</translation>
    </message>
    <message>
      <source>{body} has {number} members.</source>
      <translation>Mae gan {body} {number} aelod.</translation>
    </message>
    <message>
      <source>{body} holds {function} (by statute).</source>
      <translation>Mae {body} yn dal {function} (trwy statud).</translation>
    </message>
    <message>
      <source>{body} holds {function} (reserved to it).</source>
      <translation>Mae {body} yn dal {function} (wedi'i chadw iddo).</translation>
    </message>
    <message>
      <source>{body} holds {function} by statute.</source>
      <translation>Mae {body} yn dal {function} trwy statud.</translation>
    </message>
    <message>
      <source>{body} holds {function}.</source>
      <translation>Mae {body} yn dal {function}.</translation>
    </message>
    <message>
      <source>{body} is a joint body, but the map does not name the two or more bodies that it is a joint committee of.</source>
      <translation>Corff ar y cyd yw {body}, ond nid yw'r map yn enwi'r ddau gorff neu fwy y mae'n gyd-bwyllgor iddynt.</translation>
    </message>
    <message>
      <source>{body} is a joint body, but the map makes it an organ of {parent} alone.</source>
      <translation>Corff ar y cyd yw {body}, ond mae'r map yn ei wneud yn organ o {parent} yn unig.</translation>
    </message>
    <message>
      <source>{body} is accountable to {heads}, but the map does not say for what to {vague}.</source>
      <translation>Mae {body} yn atebol i {heads}, ond nid yw'r map yn dweud am beth i {vague}.</translation>
    </message>
    <message>
      <source>{body} is an organ of {parent}.</source>
      <translation>Mae {body} yn organ o {parent}.</translation>
    </message>
    <message>
      <source>{body} is an organ of {to}, but the map does not show that it is accountable to it.</source>
      <translation>Mae {body} yn organ o {to}, ond nid yw'r map yn dangos ei fod yn atebol iddo.</translation>
    </message>
    <message>
      <source>{body} is called a committee, but the map shows no body whose committee it is, no terms of reference and nothing that it decides: is it a management group?</source>
      <translation>Gelwir {body} yn bwyllgor, ond nid yw'r map yn dangos corff y mae'n bwyllgor iddo, cylch gorchwyl na dim y mae'n ei benderfynu: ai grŵp rheoli ydyw?</translation>
    </message>
    <message>
      <source>{body} is housed or paid by {others}, but the map does not say to whom it is accountable.</source>
      <translation>Mae {body} yn cael llety neu dâl gan {others}, ond nid yw'r map yn dweud i bwy y mae'n atebol.</translation>
    </message>
    <message>
      <source>{body} is no longer an organ of {parent}.</source>
      <translation>Nid yw {body} yn organ o {parent} mwyach.</translation>
    </message>
    <message>
      <source>{body} is now an organ of {parent}.</source>
      <translation>Mae {body} bellach yn organ o {parent}.</translation>
    </message>
    <message>
      <source>{body} loses its parent.</source>
      <translation>Mae {body} yn colli ei riant.</translation>
    </message>
    <message>
      <source>{body}: 1 relationship, told below the picture.</source>
      <translation>{body}: 1 berthynas, a ddywedir o dan y llun.</translation>
    </message>
    <message>
      <source>{body}: no relationships in this picture.</source>
      <translation>{body}: dim perthynas yn y llun hwn.</translation>
    </message>
    <message>
      <source>{body}: number {number} of {count} found.</source>
      <translation>{body}: rhif {number} o'r {count} a gafwyd.</translation>
    </message>
    <message>
      <source>{body}: {count} relationships, told below the picture.</source>
      <translation>{body}: {count} perthynas, a ddywedir o dan y llun.</translation>
    </message>
    <message>
      <source>{body}: {kind}{level}.</source>
      <translation>{body}: {kind}{level}.</translation>
    </message>
    <message>
      <source>{called} does not name {field}; put it where the body belongs</source>
      <translation>nid yw {called} yn enwi {field}; rhowch ef lle mae'r corff yn perthyn</translation>
    </message>
    <message>
      <source>{called} has a bracket that is not closed; close or remove it</source>
      <translation>mae braced heb ei gau yn {called}; caewch neu tynnwch ef</translation>
    </message>
    <message>
      <source>{called} has {field}, which is nothing that is known of a line</source>
      <translation>mae {field} yn {called}, ond nid oes dim o'r fath yn hysbys am linell</translation>
    </message>
    <message>
      <source>{capitalised} is part of it.</source>
      <translation>Mae {capitalised} yn rhan ohoni.</translation>
    </message>
    <message>
      <source>{cluster} is a cluster and no body in law, but on this map it {does}: each of its boards decides, or a joint committee of them.</source>
      <translation>Clwstwr yw {cluster} ac nid corff yn y gyfraith, ond ar y map hwn y mae {does}: pob un o'i fyrddau sy'n penderfynu, neu gyd-bwyllgor ohonynt.</translation>
    </message>
    <message>
      <source>{colour} has a contrast of {found} to the page and needs {least}; darken it</source>
      <translation>mae gan {colour} gyferbyniad o {found} â'r dudalen ac mae angen {least}; tywyllwch ef</translation>
    </message>
    <message>
      <source>{column}: cannot be typed here</source>
      <translation>{column}: ni ellir teipio yma</translation>
    </message>
    <message>
      <source>{committee} is chaired by {chair}, who chairs {other} too.</source>
      <translation>Cadeirir {committee} gan {chair}, sy'n cadeirio {other} hefyd.</translation>
    </message>
    <message>
      <source>{count} area</source>
      <translation>{count} ardal</translation>
    </message>
    <message>
      <source>{count} areas</source>
      <translation>{count} ardal</translation>
    </message>
    <message>
      <source>{count} bodies</source>
      <translation>{count} corff</translation>
    </message>
    <message>
      <source>{count} bodies are of the kind {name}. Of which kind shall they be?</source>
      <translation>Mae {count} corff o'r math {name}. O ba fath y dylent fod?</translation>
    </message>
    <message>
      <source>{count} bodies are of this kind.</source>
      <translation>Mae {count} corff o'r math hwn.</translation>
    </message>
    <message>
      <source>{count} bodies found.</source>
      <translation>Cafwyd {count} corff.</translation>
    </message>
    <message>
      <source>{count} body</source>
      <translation>{count} corff</translation>
    </message>
    <message>
      <source>{count} body is of the kind {name}. Of which kind shall it be?</source>
      <translation>Mae {count} corff o'r math {name}. O ba fath y dylai fod?</translation>
    </message>
    <message>
      <source>{count} body is of this kind.</source>
      <translation>Mae {count} corff o'r math hwn.</translation>
    </message>
    <message>
      <source>{count} connectors</source>
      <translation>{count} cysylltydd</translation>
    </message>
    <message>
      <source>{count} findings</source>
      <translation>{count} canfyddiad</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} wedi'u canfod</translation>
    </message>
    <message>
      <source>{count} kinds</source>
      <translation>{count} math</translation>
    </message>
    <message>
      <source>{count} levels</source>
      <translation>{count} lefel</translation>
    </message>
    <message>
      <source>{count} line is of the kind {name}. What becomes of it?</source>
      <translation>Mae {count} llinell o'r math {name}. Beth ddaw ohoni?</translation>
    </message>
    <message>
      <source>{count} line is of this kind.</source>
      <translation>Mae {count} llinell o'r math hwn.</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} llinell</translation>
    </message>
    <message>
      <source>{count} lines are of the kind {name}. What becomes of them?</source>
      <translation>Mae {count} llinell o'r math {name}. Beth ddaw ohonynt?</translation>
    </message>
    <message>
      <source>{count} lines are of this kind.</source>
      <translation>Mae {count} llinell o'r math hwn.</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} arall</translation>
    </message>
    <message>
      <source>{count} more lines are not on this view.</source>
      <translation>Nid yw {count} llinell arall ar y golwg hwn.</translation>
    </message>
    <message>
      <source>{count} more: press Enter to see the next</source>
      <translation>{count} arall: pwyswch Enter i weld y nesaf</translation>
    </message>
    <message>
      <source>{count} new bodies</source>
      <translation>{count} corff newydd</translation>
    </message>
    <message>
      <source>{count} new lines</source>
      <translation>{count} llinell newydd</translation>
    </message>
    <message>
      <source>{count} notes</source>
      <translation>{count} nodyn</translation>
    </message>
    <message>
      <source>{count} of {all} relationships shown.</source>
      <translation>Dangosir {count} o {all} perthynas.</translation>
    </message>
    <message>
      <source>{count} relationships</source>
      <translation>{count} perthynas</translation>
    </message>
    <message>
      <source>{count} remedies in one step. This would change, and can be undone in one step:</source>
      <translation>{count} datrysiad mewn un cam. Byddai hyn yn newid, a gellir ei ddadwneud mewn un cam:</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <translation>{count} rhes</translation>
    </message>
    <message>
      <source>{count} rules are switched off</source>
      <translation>Mae {count} rheol wedi'u diffodd</translation>
    </message>
    <message>
      <source>{count} sheets.</source>
      <translation>{count} dalen.</translation>
    </message>
    <message>
      <source>{count} things and lines are too many for Graphviz</source>
      <translation>mae {count} o bethau a llinellau yn ormod i Graphviz</translation>
    </message>
    <message>
      <source>{count} views</source>
      <translation>{count} golwg</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{deed}: {title}</source>
      <translation>{deed}: {title}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {message}; {remedy}</source>
      <translation>{file}, llinell {line}: {message}; {remedy}</translation>
    </message>
    <message>
      <source>{file}: {message}</source>
      <translation>{file}: {message}</translation>
    </message>
    <message>
      <source>{file}: {message}; {remedy}</source>
      <translation>{file}: {message}; {remedy}</translation>
    </message>
    <message>
      <source>{first} delegates {functions} to {chain}: the delegation goes round in a circle.</source>
      <translation>Mae {first} yn dirprwyo {functions} i {chain}: mae'r dirprwyo yn mynd mewn cylch.</translation>
    </message>
    <message>
      <source>{first} is accountable to {chain}: each holds the next to account, and nobody the whole circle.</source>
      <translation>Mae {first} yn atebol i {chain}: mae pob un yn dwyn y nesaf i gyfrif, ond nid oes neb yn dwyn y cylch cyfan.</translation>
    </message>
    <message>
      <source>{fix}. This would change, and can be undone in one step:</source>
      <translation>{fix}. Byddai hyn yn newid, a gellir ei ddadwneud mewn un cam:</translation>
    </message>
    <message>
      <source>{function} is part of {wide}.</source>
      <translation>Mae {function} yn rhan o {wide}.</translation>
    </message>
    <message>
      <source>{function} is reserved to {body}.</source>
      <translation>Cedwir {function} i {body}.</translation>
    </message>
    <message>
      <source>{function} is reserved to {holder}, but {line}.</source>
      <translation>Cedwir {function} i {holder}, ond {line}.</translation>
    </message>
    <message>
      <source>{function}: decided by {body}{level}.</source>
      <translation>{function}: penderfynir gan {body}{level}.</translation>
    </message>
    <message>
      <source>{givers} {give} {body} something to deliver, but the map does not show to whom {actor} is accountable for the outcomes.</source>
      <translation>{givers} {give} rhywbeth i {body} ei gyflawni, ond nid yw'r map yn dangos i bwy y mae {actor} yn atebol am y canlyniadau.</translation>
    </message>
    <message>
      <source>{heading} cannot be typed here; {reason}</source>
      <translation>ni ellir teipio {heading} yma; {reason}</translation>
    </message>
    <message>
      <source>{heading}: {reason}</source>
      <translation>{heading}: {reason}</translation>
    </message>
    <message>
      <source>{icp} has no member from {bodies}, which must establish it together.</source>
      <translation>Nid oes gan {icp} aelod o'r cyrff hyn, sy'n gorfod ei sefydlu ynghyd: {bodies}.</translation>
    </message>
    <message>
      <source>{kept} ({kept_id}) stays; {other} ({other_id}) goes into it.</source>
      <translation>Mae {kept} ({kept_id}) yn aros; mae {other} ({other_id}) yn mynd i mewn iddo.</translation>
    </message>
    <message>
      <source>{kinds} may join nothing else. Which kind takes the place of {name}?</source>
      <translation>Ni chaiff {kinds} gysylltu dim arall. Pa fath sy'n cymryd lle {name}?</translation>
    </message>
    <message>
      <source>{kind} from anybody</source>
      <translation>{kind} oddi wrth neb</translation>
    </message>
    <message>
      <source>{kind} from them</source>
      <translation>{kind} oddi wrthynt</translation>
    </message>
    <message>
      <source>{kind} to anybody</source>
      <translation>{kind} i neb</translation>
    </message>
    <message>
      <source>{kind} to them</source>
      <translation>{kind} iddynt</translation>
    </message>
    <message>
      <source>{kind}, as it is and illustrative</source>
      <translation>{kind}, fel y mae ac yn ddarluniadol</translation>
    </message>
    <message>
      <source>{kind}, in one direction and in both</source>
      <translation>{kind}, i un cyfeiriad ac i'r ddau</translation>
    </message>
    <message>
      <source>{kind}: {sentence}. Esc ends.</source>
      <translation>{kind}: {sentence}. Mae Esc yn gorffen.</translation>
    </message>
    <message>
      <source>{kind}: {takers} jointly, by {givers}</source>
      <translation>{kind}: {takers} ar y cyd, gan {givers}</translation>
    </message>
    <message>
      <source>{kind}: {takers}, by {givers}</source>
      <translation>{kind}: {takers}, gan {givers}</translation>
    </message>
    <message>
      <source>{label}: bodies that fit</source>
      <translation>{label}: cyrff sy'n cyfateb</translation>
    </message>
    <message>
      <source>{language} is no language that a screen reader knows, such as en-GB.</source>
      <translation>Nid yw {language} yn iaith y mae darllenydd sgrin yn ei hadnabod, fel en-GB.</translation>
    </message>
    <message>
      <source>{level}: {bodies}.</source>
      <translation>{level}: {bodies}.</translation>
    </message>
    <message>
      <source>{line} (illustrative)</source>
      <translation>{line} (darluniadol)</translation>
    </message>
    <message>
      <source>{line}, both directly and through {through}.</source>
      <translation>{line}, yn uniongyrchol a thrwy {through}.</translation>
    </message>
    <message>
      <source>{line}, but accountability{about} leads back from {target} to {source} only through others.</source>
      <translation>{line}, ond dim ond trwy eraill y mae atebolrwydd{about} yn arwain yn ôl o {target} i {source}.</translation>
    </message>
    <message>
      <source>{line}, but both are one body: it delegates to itself.</source>
      <translation>{line}, ond un corff yw'r ddau: mae'n dirprwyo iddo'i hun.</translation>
    </message>
    <message>
      <source>{line}, but no accountability{about} leads back from {target} to {source}.</source>
      <translation>{line}, ond nid oes atebolrwydd{about} yn arwain yn ôl o {target} i {source}.</translation>
    </message>
    <message>
      <source>{line}, but nobody has decided yet what kind of line it is.</source>
      <translation>{line}, ond nid oes neb wedi penderfynu eto pa fath o linell ydyw.</translation>
    </message>
    <message>
      <source>{line}, but one of them is an organ of the other.</source>
      <translation>{line}, ond mae un ohonynt yn organ o'r llall.</translation>
    </message>
    <message>
      <source>{line}, but scrutiny reviews from outside and takes no part in what it reviews.</source>
      <translation>{line}, ond mae craffu yn adolygu o'r tu allan ac nid yw'n cymryd rhan yn yr hyn y mae'n ei adolygu.</translation>
    </message>
    <message>
      <source>{line}, but the law lets {tail} delegate its functions only to {lawful}.</source>
      <translation>{line}, ond mae'r gyfraith yn gadael i {tail} ddirprwyo ei swyddogaethau i'r rhain yn unig: {lawful}.</translation>
    </message>
    <message>
      <source>{line}, but the map does not say that {source} holds {functions}, or from whom it comes.</source>
      <translation>{line}, ond nid yw'r map yn dweud bod {source} yn dal {functions}, na chan bwy y daw.</translation>
    </message>
    <message>
      <source>{line}, but the map does not say which.</source>
      <translation>{line}, ond nid yw'r map yn dweud pa rai.</translation>
    </message>
    <message>
      <source>{line}, but the map does not show a function that it could be about.</source>
      <translation>{line}, ond nid yw'r map yn dangos swyddogaeth y gallai fod yn ymwneud â hi.</translation>
    </message>
    <message>
      <source>{line}, but the map does not show how they go on from {target} to anybody who decides.</source>
      <translation>{line}, ond nid yw'r map yn dangos sut maent yn mynd ymlaen o {target} at neb sy'n penderfynu.</translation>
    </message>
    <message>
      <source>{line}, but the map does not show whose strategy that is.</source>
      <translation>{line}, ond nid yw'r map yn dangos strategaeth pwy yw honno.</translation>
    </message>
    <message>
      <source>{line}, but the map says that {holder} holds {functions}, and does not show that {source} was delegated it.</source>
      <translation>{line}, ond mae'r map yn dweud mai {holder} sy'n dal {functions}, ac nid yw'n dangos ei bod wedi'i dirprwyo i {source}.</translation>
    </message>
    <message>
      <source>{line}, but the map shows nothing that {target} decides.</source>
      <translation>{line}, ond nid yw'r map yn dangos dim y mae {target} yn ei benderfynu.</translation>
    </message>
    <message>
      <source>{line}, but the power to delegate does not reach to section {section}, which {function} names.</source>
      <translation>{line}, ond nid yw'r pŵer i ddirprwyo yn cyrraedd adran {section}, y mae {function} yn ei henwi.</translation>
    </message>
    <message>
      <source>{line}, but there is no assurance from {target} to {source} that this advice has been given due regard.</source>
      <translation>{line}, ond nid oes sicrwydd o {target} i {source} fod y cyngor hwn wedi cael sylw dyledus.</translation>
    </message>
    <message>
      <source>{line}, but they stand at different levels, and neither is a body in which partners come together.</source>
      <translation>{line}, ond maent ar lefelau gwahanol, ac nid yw'r naill na'r llall yn gorff y daw partneriaid ynghyd ynddo.</translation>
    </message>
    <message>
      <source>{line}, but {body} ({kind}) has no legal form in which it could exercise functions; a committee could.</source>
      <translation>{line}, ond nid oes gan {body} ({kind}) ffurf gyfreithiol i arfer swyddogaethau ynddi; gallai pwyllgor wneud hynny.</translation>
    </message>
    <message>
      <source>{line}, but {tail} ({kind}) is no body that may delegate to another organisation.</source>
      <translation>{line}, ond nid yw {tail} ({kind}) yn gorff a gaiff ddirprwyo i sefydliad arall.</translation>
    </message>
    <message>
      <source>{line}, jointly</source>
      <translation>{line}, ar y cyd</translation>
    </message>
    <message>
      <source>{line}, past the level of places, and the map does not say why.</source>
      <translation>{line}, heibio i lefel lleoedd, ac nid yw'r map yn dweud pam.</translation>
    </message>
    <message>
      <source>{line}, which is new since version {version}, but neither its reference in the scheme of delegation nor the terms of reference of {target} have changed.</source>
      <translation>{line}, sy'n newydd ers fersiwn {version}, ond nid yw ei chyfeirnod yn y cynllun dirprwyo na chylch gorchwyl {target} wedi newid.</translation>
    </message>
    <message>
      <source>{line}, which lies further from people ({level}), and the map does not say why and with whose agreement.</source>
      <translation>{line}, sydd ymhellach oddi wrth bobl ({level}), ac nid yw'r map yn dweud pam a gyda chytundeb pwy.</translation>
    </message>
    <message>
      <source>{line}.</source>
      <translation>{line}.</translation>
    </message>
    <message>
      <source>{line}. {why}</source>
      <translation>{line}. {why}</translation>
    </message>
    <message>
      <source>{line}: the map says so twice.</source>
      <translation>{line}: mae'r map yn dweud hynny ddwywaith.</translation>
    </message>
    <message>
      <source>{member} sits on {body}, and {line}: an interest to declare in the register.</source>
      <translation>Mae {member} yn eistedd ar {body}, a {line}: buddiant i'w ddatgan yn y gofrestr.</translation>
    </message>
    <message>
      <source>{message}; {remedy}</source>
      <translation>{message}; {remedy}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} a hefyd {last}</translation>
    </message>
    <message>
      <source>{names} existed here already, so no second one was made.</source>
      <translation>Roedd {names} yn bodoli yma eisoes, felly ni wnaed ail un.</translation>
    </message>
    <message>
      <source>{names}, {last}</source>
      <translation>{names}, {last}</translation>
    </message>
    <message>
      <source>{name} begins on {day}.</source>
      <translation>Mae {name} yn dechrau ar {day}.</translation>
    </message>
    <message>
      <source>{name} can be written but not opened</source>
      <translation>gellir ysgrifennu {name} ond nid ei agor</translation>
    </message>
    <message>
      <source>{name} can only be read</source>
      <translation>dim ond darllen {name} y gellir</translation>
    </message>
    <message>
      <source>{name} ended on {day}.</source>
      <translation>Daeth {name} i ben ar {day}.</translation>
    </message>
    <message>
      <source>{name} holds the whole partnership</source>
      <translation>mae {name} yn dal y bartneriaeth gyfan</translation>
    </message>
    <message>
      <source>{name} is no longer where it was. Saving writes it again.</source>
      <translation>Nid yw {name} lle'r oedd mwyach. Mae cadw yn ei hysgrifennu eto.</translation>
    </message>
    <message>
      <source>{name} is not on this view.</source>
      <translation>Nid yw {name} ar y golwg hwn.</translation>
    </message>
    <message>
      <source>{name} is the only kind of body, and bodies are of it.</source>
      <translation>{name} yw'r unig fath o gorff, ac mae cyrff o'r math hwnnw.</translation>
    </message>
    <message>
      <source>{name} stands on this view already.</source>
      <translation>Mae {name} yn sefyll ar yr olwg hon eisoes.</translation>
    </message>
    <message>
      <source>{name} stands on this view.</source>
      <translation>Mae {name} yn sefyll ar yr olwg hon.</translation>
    </message>
    <message>
      <source>{name}, on {view}.</source>
      <translation>{name}, ar {view}.</translation>
    </message>
    <message>
      <source>{name}, with {others}</source>
      <translation>{name}, gyda {others}</translation>
    </message>
    <message>
      <source>{name}: no view shows it.</source>
      <translation>{name}: nid oes golwg yn ei ddangos.</translation>
    </message>
    <message>
      <source>{number} pages are called “{title}”.</source>
      <translation>Gelwir {number} tudalen yn “{title}”.</translation>
    </message>
    <message>
      <source>{number} to 1</source>
      <translation>{number} i 1</translation>
    </message>
    <message>
      <source>{one} and no {other}</source>
      <translation>{one} na phwyllgor {other}</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} a {other}</translation>
    </message>
    <message>
      <source>{one} and {other} have nearly the same members at the same level: are both needed?</source>
      <translation>Mae gan {one} a {other} bron yr un aelodau ar yr un lefel: a oes angen y ddau?</translation>
    </message>
    <message>
      <source>{one} and {other} seem to be the same body.</source>
      <translation>Ymddengys mai'r un corff yw {one} a {other}.</translation>
    </message>
    <message>
      <source>{one}, which delegates to {rest}</source>
      <translation>{one}, sy'n dirprwyo i {rest}</translation>
    </message>
    <message>
      <source>{one}, which is accountable to {rest}</source>
      <translation>{one}, sy'n atebol i {rest}</translation>
    </message>
    <message>
      <source>{organ} is an organ of {body}.</source>
      <translation>Mae {organ} yn organ o {body}.</translation>
    </message>
    <message>
      <source>{other} leaves, since both stand there: {names}.</source>
      <translation>Mae {other} yn gadael, gan fod y ddau'n sefyll yno: {names}.</translation>
    </message>
    <message>
      <source>{other} went into {kept}.</source>
      <translation>Aeth {other} i mewn i {kept}.</translation>
    </message>
    <message>
      <source>{pack} (does not apply here)</source>
      <translation>{pack} (ddim yn berthnasol yma)</translation>
    </message>
    <message>
      <source>{panel}: tabs</source>
      <translation>{panel}: tabiau</translation>
    </message>
    <message>
      <source>{paper} is large enough.</source>
      <translation>Mae {paper} yn ddigon mawr.</translation>
    </message>
    <message>
      <source>{post} is delegated functions by {givers}, but the map does not say to which body that post belongs.</source>
      <translation>Dirprwyir swyddogaethau i {post} gan {givers}, ond nid yw'r map yn dweud i ba gorff y mae'r swydd honno'n perthyn.</translation>
    </message>
    <message>
      <source>{rule} is asked again.</source>
      <translation>Gofynnir {rule} eto.</translation>
    </message>
    <message>
      <source>{rule} is no longer asked.</source>
      <translation>Ni ofynnir {rule} mwyach.</translation>
    </message>
    <message>
      <source>{said} And {more} more.</source>
      <translation>{said} A {more} arall.</translation>
    </message>
    <message>
      <source>{said} It is about the document itself: see the inspector.</source>
      <translation>{said} Mae'n ymwneud â'r ddogfen ei hun: gweler yr arolygydd.</translation>
    </message>
    <message>
      <source>{said} No view shows what it is about.</source>
      <translation>{said} Nid oes golwg yn dangos yr hyn y mae'n ymwneud ag ef.</translation>
    </message>
    <message>
      <source>{said} Not on this view: {names}.</source>
      <translation>{said} Nid ar y golwg hwn: {names}.</translation>
    </message>
    <message>
      <source>{said}; cells that cannot be taken: {count}.</source>
      <translation>{said}; celloedd na ellir eu derbyn: {count}.</translation>
    </message>
    <message>
      <source>{seats}; {last}</source>
      <translation>{seats}; {last}</translation>
    </message>
    <message>
      <source>{short} in {names} {are} not expanded in the document's list of abbreviations.</source>
      <translation>{short} ({names}) {are} heb esboniad yn rhestr talfyriadau'r ddogfen.</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} o {all}</translation>
    </message>
    <message>
      <source>{shown} of {all} lines shown; filters are on.</source>
      <translation>Dangosir {shown} o {all} llinell; mae hidlyddion ymlaen.</translation>
    </message>
    <message>
      <source>{size} landscape</source>
      <translation>{size} tirlun</translation>
    </message>
    <message>
      <source>{size} portrait</source>
      <translation>{size} portread</translation>
    </message>
    <message>
      <source>{some} or {last}</source>
      <translation>{some} neu {last}</translation>
    </message>
    <message>
      <source>{source} both advises {target} and is engaged by it: which of the two is meant?</source>
      <translation>Mae {source} yn cynghori {target} ac yn cael ei gynnwys ganddo hefyd: pa un o'r ddau a olygir?</translation>
    </message>
    <message>
      <source>{source} delegates both functions and the implementation of strategy to {target}, and the map does not say of which strategy: are they two things?</source>
      <translation>Mae {source} yn dirprwyo swyddogaethau ac yn dirprwyo gweithredu strategaeth i {target}, ac nid yw'r map yn dweud pa strategaeth: ai dau beth ydynt?</translation>
    </message>
    <message>
      <source>{source} delegates the same to {target} both as functions and as implementation of strategy.</source>
      <translation>Mae {source} yn dirprwyo'r un peth i {target} fel swyddogaethau ac fel gweithredu strategaeth.</translation>
    </message>
    <message>
      <source>{source} delegates {function} to {targets}, and the map does not say that they exercise it jointly.</source>
      <translation>Mae {source} yn dirprwyo {function} i {targets}, ac nid yw'r map yn dweud eu bod yn ei harfer ar y cyd.</translation>
    </message>
    <message>
      <source>{start} no longer{rest}.</source>
      <translation>Nid bellach: {start}{rest}.</translation>
    </message>
    <message>
      <source>{start} now{rest}.</source>
      <translation>Bellach: {start}{rest}.</translation>
    </message>
    <message>
      <source>{step}: done.</source>
      <translation>{step}: gwnaed.</translation>
    </message>
    <message>
      <source>{table} as a table</source>
      <translation>{table} fel tabl</translation>
    </message>
    <message>
      <source>{title} (copy)</source>
      <translation>{title} (copi)</translation>
    </message>
    <message>
      <source>{title} (part)</source>
      <translation>{title} (rhan)</translation>
    </message>
    <message>
      <source>{title}: row {row} of {rows}, column {column} of {columns}. Lay the next sheet over the marks.</source>
      <translation>{title}: rhes {row} o {rows}, colofn {column} o {columns}. Gosodwch y ddalen nesaf dros y marciau.</translation>
    </message>
    <message>
      <source>{view}, to be pasted into another page</source>
      <translation>{view}, i’w gludo i dudalen arall</translation>
    </message>
    <message>
      <source>{where} cannot be “{value}”</source>
      <translation>{where}: ni chaiff fod yn “{value}”</translation>
    </message>
    <message>
      <source>{where} does not fit the format</source>
      <translation>{where}: nid yw'n cyd-fynd â'r fformat</translation>
    </message>
    <message>
      <source>{where} is far too long</source>
      <translation>{where}: mae'n llawer rhy hir</translation>
    </message>
    <message>
      <source>{where} is {length} characters long</source>
      <translation>{where}: mae'n {length} nod o hyd</translation>
    </message>
    <message>
      <source>{where} {reason}</source>
      <translation>{where}: {reason}</translation>
    </message>
    <message>
      <source>{words} The key does not mean this.</source>
      <translation>{words} Nid yw'r allwedd yn golygu hyn.</translation>
    </message>
    <message>
      <source>{words}, and on from there</source>
      <translation>{words}, ac ymlaen oddi yno</translation>
    </message>
    <message>
      <source>“{args}” is no longer in the document.</source>
      <translation>Nid yw “{args}” yn y ddogfen mwyach.</translation>
    </message>
    <message>
      <source>“{element}” refers to the {what} “{found}”, which does not exist</source>
      <translation>mae “{element}” yn cyfeirio at beth nad yw'n bod ({what}): “{found}”</translation>
    </message>
    <message>
      <source>“{here}” is its own {what}, directly or through others</source>
      <translation>“{here}”: {what} iddo'i hun ydyw, yn uniongyrchol neu drwy eraill</translation>
    </message>
    <message>
      <source>“{name}” has the code {code} too; give it another</source>
      <translation>mae'r cod {code} gan “{name}” hefyd; rhowch un arall iddo</translation>
    </message>
    <message>
      <source>“{name}” has this line pattern and end marker too; change one of the two</source>
      <translation>mae'r patrwm llinell a'r marciwr pen hwn gan “{name}” hefyd; newidiwch un o'r ddau</translation>
    </message>
    <message>
      <source>“{name}” in it was added or changed by hand</source>
      <translation>ychwanegwyd neu newidiwyd “{name}” ynddi â llaw</translation>
    </message>
    <message>
      <source>“{name}” is here already; say to whom else it is delegated, and by whom</source>
      <translation>mae “{name}” yma eisoes; dywedwch i bwy arall y'i dirprwyir, a gan bwy</translation>
    </message>
    <message>
      <source>“{name}” is open in another window; close it there or choose another name.</source>
      <translation>Mae “{name}” ar agor mewn ffenestr arall; caewch hi yno neu ddewis enw arall.</translation>
    </message>
    <message>
      <source>“{name}” of &lt;{tag}&gt;</source>
      <translation>“{name}” yn &lt;{tag}&gt;</translation>
    </message>
    <message>
      <source>“{name}” was changed by another program.</source>
      <translation>Newidiwyd “{name}” gan raglen arall.</translation>
    </message>
    <message>
      <source>“{part}” is not known of a seat; write independent, non-voting or nominated by …</source>
      <translation>nid yw “{part}” yn hysbys am sedd; ysgrifennwch independent, non-voting neu nominated by …</translation>
    </message>
    <message>
      <source>“{text} …” is too long for the title of an area</source>
      <translation>mae “{text} …” yn rhy hir ar gyfer teitl ardal</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no; write one of them</source>
      <translation>nid yw “{text}” yn ie nac yn nage; ysgrifennwch yes neu no</translation>
    </message>
    <message>
      <source>“{text}” is no date</source>
      <translation>nid dyddiad yw “{text}”</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write it as 1 July 2022, 01/07/2022 or 2022-07-01</source>
      <translation>nid dyddiad yw “{text}”; ysgrifennwch ef fel 1 July 2022, 01/07/2022 neu 2022-07-01</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number; write digits only, or nothing</source>
      <translation>nid rhif cyfan yw “{text}”; ysgrifennwch ddigidau yn unig, neu ddim byd</translation>
    </message>
    <message>
      <source>“{text}” is not known here; write one of {known}</source>
      <translation>nid yw “{text}” yn hysbys yma; ysgrifennwch un o'r rhain: {known}</translation>
    </message>
    <message>
      <source>“{text}” is the name of {count} things; write the id of the {what}: {ids}</source>
      <translation>“{text}” yw enw {count} o bethau; ysgrifennwch yr id ({what}): {ids}</translation>
    </message>
    <message>
      <source>… and {more} more.</source>
      <translation>… a {more} arall.</translation>
    </message>
  </context>
</TS>
