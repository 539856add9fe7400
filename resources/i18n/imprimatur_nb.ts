<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>DraftText</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Read also:</source>
        <translation>Les også:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Quality assurance and sign-off of AI-generated news drafts.</source>
        <translation>Kvalitetssikring og godkjenning av KI-skrevne nyhetsutkast.</translation>
    </message>
    <message>
        <source>Opens the newsroom in this folder.</source>
        <translation>Åpner redaksjonen i denne mappa.</translation>
    </message>
    <message>
        <source>Opens this article for review.</source>
        <translation>Åpner denne saken til gjennomgang.</translation>
    </message>
    <message>
        <source>Language of the window: nb, en or system.</source>
        <translation>Språk i vinduet: nb, en eller system.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or system.</source>
        <translation>Farger: light (lys), dark (mørk), high-contrast (høy kontrast) eller system.</translation>
    </message>
    <message>
        <source>Paints the window into this PNG file without a display, and ends.</source>
        <translation>Tegner vinduet i denne PNG-fila uten skjerm og avslutter.</translation>
    </message>
    <message>
        <source>Size of the picture, for example 1440x900.</source>
        <translation>Størrelsen på bildet, for eksempel 1440x900.</translation>
    </message>
    <message>
        <source>Scale of the picture, for example 2.</source>
        <translation>Skalering av bildet, for eksempel 2.</translation>
    </message>
    <message>
        <source>Says on the error stream what is missing on this machine.</source>
        <translation>Sier på feilstrømmen hva som mangler på denne maskinen.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;. See --help.</source>
        <translation>--%1 kjenner ikke «%2». Se --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. See --help.</source>
        <translation>«%1» er ikke forstått. Se --help.</translation>
    </message>
</context>
<context>
    <name>Typefaces</name>
    <message>
        <source>The font %1 is not installed; another one is used.</source>
        <translation>Skrifttypen %1 er ikke installert; en annen blir brukt.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Supported</source>
        <translation>Belagt</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Delvis belagt</translation>
    </message>
    <message>
        <source>Without support</source>
        <translation>Uten belegg</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Motsagt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke kontrollert</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Ingen påstand</translation>
    </message>
    <message>
        <source>Must be resolved</source>
        <translation>Må løses</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Bør ses på</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Untouched AI draft</source>
        <translation>Ubehandlet KI-utkast</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sendt tilbake</translation>
    </message>
    <message>
        <source>Quality-assured</source>
        <translation>Kvalitetssikret</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Ikke publisert</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdes tilbake</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>%1, new version: %2</source>
        <translation>%1, ny versjon: %2</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of a finding about figures</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a finding about dates and times</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of a finding about names</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter of a finding about quotations</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of a finding about attribution</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter of a finding about missing support</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a finding about modality and negation</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of a finding about sources</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of any other finding</comment>
        <translation>Ø</translation>
    </message>
    <message>
        <source>Wrong figure</source>
        <translation>Feil tall</translation>
    </message>
    <message>
        <source>Wrong date or time</source>
        <translation>Feil dato eller tid</translation>
    </message>
    <message>
        <source>Outdated time</source>
        <translation>Utdatert tidsangivelse</translation>
    </message>
    <message>
        <source>Name not in the source</source>
        <translation>Navn som ikke står i kilden</translation>
    </message>
    <message>
        <source>Altered quotation</source>
        <translation>Endret sitat</translation>
    </message>
    <message>
        <source>Quotation not found</source>
        <translation>Sitat uten kilde</translation>
    </message>
    <message>
        <source>Quotation given to the wrong person</source>
        <translation>Sitat tillagt feil person</translation>
    </message>
    <message>
        <source>Repeated quotation</source>
        <translation>Gjentatt sitat</translation>
    </message>
    <message>
        <source>Wrong attribution</source>
        <translation>Feil kildehenvisning</translation>
    </message>
    <message>
        <source>Missing attribution</source>
        <translation>Manglende kildehenvisning</translation>
    </message>
    <message>
        <source>Claim without support</source>
        <translation>Påstand uten belegg</translation>
    </message>
    <message>
        <source>Turned into its opposite</source>
        <translation>Snudd til det motsatte</translation>
    </message>
    <message>
        <source>Lost reservation</source>
        <translation>Forbehold som er borte</translation>
    </message>
    <message>
        <source>Headline goes too far</source>
        <translation>Tittelen går for langt</translation>
    </message>
    <message>
        <source>Citation does not hold</source>
        <translation>Kildehenvisning som ikke holder</translation>
    </message>
    <message>
        <source>Rests on one source</source>
        <translation>Hviler på én kilde</translation>
    </message>
    <message>
        <source>No reply sought</source>
        <translation>Tilsvar mangler</translation>
    </message>
    <message>
        <source>Copied from the source</source>
        <translation>Avskrift fra kilden</translation>
    </message>
    <message>
        <source>Suspicious source</source>
        <translation>Mistenkelig kilde</translation>
    </message>
    <message>
        <source>Loaded term</source>
        <translation>Ladet ord</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Husstil</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rettskriving</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisk</translation>
    </message>
    <message>
        <source>Checked, can stand</source>
        <translation>Kontrollert, kan stå</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsk alarm</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Annen kilde</translation>
    </message>
    <message>
        <source>Editorial judgement</source>
        <translation>Redaksjonell vurdering</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>Allment kjent</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH.mm</source>
        <comment>date and time format</comment>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH.mm</source>
        <comment>short date and time format</comment>
        <translation>d. MMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <comment>time format</comment>
        <translation>&apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n døgn</numerusform>
            <numerusform>%n døgn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::AboutDialog</name>
    <message>
        <source>About Imprimatur</source>
        <translation>Om Imprimatur</translation>
    </message>
    <message>
        <source>Quality assurance and sign-off of AI-generated news drafts, checked against their sources.

Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence).</source>
        <translation>Kvalitetssikring og godkjenning av KI-skrevne nyhetsutkast, kontrollert mot kildene.

Fri programvare under GNU General Public License, versjon 3 eller nyere. Ikoner fra Lucide (ISC-lisens).</translation>
    </message>
</context>
<context>
    <name>imprimatur::ArticleHeader</name>
    <message>
        <source>an unknown person</source>
        <translation>en ukjent person</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>quality-assured by %1</source>
        <translation>kvalitetssikret av %1</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation>godkjent av %1</translation>
    </message>
    <message>
        <source>not countersigned</source>
        <translation>ikke kontrasignert</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>holdes tilbake til %1</translation>
    </message>
</context>
<context>
    <name>imprimatur::ArticleModel</name>
    <message>
        <source>Article without a headline</source>
        <translation>Sak uten tittel</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>%1, cannot be read: %2</source>
        <translation>%1, kan ikke leses: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation>
            <numerusform>%n må-funn</numerusform>
            <numerusform>%n må-funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation>
            <numerusform>%n bør-funn</numerusform>
            <numerusform>%n bør-funn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · state</source>
        <translation>%1 · stat</translation>
    </message>
</context>
<context>
    <name>imprimatur::ArticlePreview</name>
    <message>
        <source>Start the review</source>
        <translation>Start gjennomgang</translation>
    </message>
    <message>
        <source>Verified by a person</source>
        <translation>Verifisert av et menneske</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>drafted by %1</source>
        <translation>utkast fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentences verified</source>
        <translation>
            <numerusform>%1 av %n setning verifisert</numerusform>
            <numerusform>%1 av %n setninger verifisert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and state of sentences: 3 supported</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Must be resolved (%1)</source>
        <translation>Må løses (%1)</translation>
    </message>
</context>
<context>
    <name>imprimatur::Banner</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>imprimatur::Commands</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>F&amp;unn</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Kilder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
</context>
<context>
    <name>imprimatur::DraftView</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>imprimatur::FilterModel</name>
    <message>
        <source>All open</source>
        <translation>Alle åpne</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alle saker</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1, %n sak</numerusform>
            <numerusform>%1, %n saker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::FindingsModel</name>
    <message>
        <source>Suggestion: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>Left standing</source>
        <translation>Latt stå</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>setning %1</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>hele saken</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>en kilde</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>imprimatur::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpent</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>Ingen åpne funn.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are not verified.</source>
        <translation>
            <numerusform>%n setning er ikke verifisert.</numerusform>
            <numerusform>%n setninger er ikke verifisert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::FirstRunPage</name>
    <message>
        <source>Quality-assure AI drafts against their sources.</source>
        <translation>Kvalitetssikre KI-utkast mot kildene.</translation>
    </message>
    <message>
        <source>Try the sample newsroom</source>
        <translation>Prøv eksempelredaksjonen</translation>
    </message>
    <message>
        <source>Articles, sources and planted errors to practise on. No network, no set-up.</source>
        <translation>Saker, kilder og innlagte feil å øve på. Uten nett, uten oppsett.</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>Åpne redaksjon…</translation>
    </message>
    <message>
        <source>Choose the folder where the newsroom&apos;s articles are kept.</source>
        <translation>Velg mappa der redaksjonens saker ligger.</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Språk:</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Språk i vinduet</translation>
    </message>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Åpner redaksjonen …</translation>
    </message>
</context>
<context>
    <name>imprimatur::MainWindow</name>
    <message>
        <source>&amp;Open a newsroom…</source>
        <translation>&amp;Åpne redaksjon…</translation>
    </message>
    <message>
        <source>Try the &amp;sample newsroom</source>
        <translation>&amp;Prøv eksempelredaksjonen</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>&amp;Bytt person…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kø</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Gjennomgang</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>N&amp;este felt</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>F&amp;orrige felt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;About Imprimatur</source>
        <translation>&amp;Om Imprimatur</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Åpne redaksjon</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Eksempel: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n åpent funn</numerusform>
            <numerusform>%n åpne funn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::Picture</name>
    <message>
        <source>The picture cannot be written to %1. Check the folder and its permissions.</source>
        <translation>Bildet kan ikke skrives til %1. Sjekk mappa og tilgangen til den.</translation>
    </message>
</context>
<context>
    <name>imprimatur::QueuePage</name>
    <message>
        <source>&amp;Search the queue</source>
        <translation>&amp;Søk i køen</translation>
    </message>
    <message>
        <source>No drafts are waiting.</source>
        <translation>Ingen utkast venter.</translation>
    </message>
    <message>
        <source>Drafts appear here when they are imported into the newsroom.</source>
        <translation>Utkast kommer hit når de importeres til redaksjonen.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>No article passes this filter and search.</source>
        <translation>Ingen sak passer til dette filteret og søket.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Søk  Ctrl+F</translation>
    </message>
    <message>
        <source>Search headlines and outlets</source>
        <translation>Søk i titler og kilder</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Saker</translation>
    </message>
</context>
<context>
    <name>imprimatur::ReviewPage</name>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Neste setning</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>&amp;Forrige setning</translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation>&amp;Neste åpne funn</translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation>&amp;Forrige åpne funn</translation>
    </message>
    <message>
        <source>Sentences as a ta&amp;ble</source>
        <translation>Setningene som t&amp;abell</translation>
    </message>
    <message>
        <source>&amp;Show the passage, or the next one</source>
        <translation>&amp;Vis passasjen, eller den neste</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>&amp;Forrige passasje</translation>
    </message>
    <message>
        <source>&amp;Open the original on the web</source>
        <translation>Åpne &amp;originalen på nettet</translation>
    </message>
    <message>
        <source>Sentence %1 of %2 · %3</source>
        <translation>Setning %1 av %2 · %3</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Ingen sak er åpen.</translation>
    </message>
    <message>
        <source>Choose one in the queue and press Enter.</source>
        <translation>Velg en i køen og trykk Enter.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Til køen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Setninger</translation>
    </message>
</context>
<context>
    <name>imprimatur::SentenceModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Setning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifisert</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Ingen påstand</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Trengs ikke</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikke verifisert</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Setning %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation>
            <numerusform>%n må-funn</numerusform>
            <numerusform>%n må-funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation>
            <numerusform>%n bør-funn</numerusform>
            <numerusform>%n bør-funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verifisert %1</translation>
    </message>
    <message>
        <source>Verified by %1, %2</source>
        <translation>Verifisert av %1, %2</translation>
    </message>
    <message>
        <source>Marked as no claim</source>
        <translation>Merket som ingen påstand</translation>
    </message>
    <message>
        <source>Marked as no claim by %1, %2</source>
        <translation>Merket som ingen påstand av %1, %2</translation>
    </message>
    <message>
        <source>Needs no verification</source>
        <translation>Trenger ingen verifisering</translation>
    </message>
    <message>
        <source>Not verified by anyone</source>
        <translation>Ikke verifisert av noen</translation>
    </message>
</context>
<context>
    <name>imprimatur::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva den gjør</translation>
    </message>
</context>
<context>
    <name>imprimatur::SourceModel</name>
    <message>
        <source>fetched %1</source>
        <translation>hentet %1</translation>
    </message>
    <message>
        <source>state-controlled</source>
        <translation>statskontrollert</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Kilde uten navn</translation>
    </message>
    <message>
        <source>%1 · state</source>
        <translation>%1 · stat</translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <translation>Kilde %1, %2</translation>
    </message>
</context>
<context>
    <name>imprimatur::SourcesPane</name>
    <message>
        <source>Source text: %1</source>
        <translation>Kildetekst: %1</translation>
    </message>
    <message>
        <source>cited by the model</source>
        <translation>oppgitt av modellen</translation>
    </message>
    <message>
        <source>found by the checks</source>
        <translation>funnet av kontrollene</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <translation>Passasje %1 av %2 · %3</translation>
    </message>
    <message>
        <source>Choose a sentence to see its passage.</source>
        <translation>Velg en setning for å se passasjen.</translation>
    </message>
    <message>
        <source>This line claims nothing and needs no source.</source>
        <translation>Denne linja påstår ingenting og trenger ingen kilde.</translation>
    </message>
    <message numerus="yes">
        <source>No passage found in %n sources.</source>
        <translation>
            <numerusform>Ingen passasje funnet i %n kilde.</numerusform>
            <numerusform>Ingen passasje funnet i %n kilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Previous passage (Shift+F4)</source>
        <translation>Forrige passasje (Shift+F4)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Forrige passasje</translation>
    </message>
    <message>
        <source>Next passage (F4)</source>
        <translation>Neste passasje (F4)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Neste passasje</translation>
    </message>
    <message>
        <source>Open the original on the web</source>
        <translation>Åpne originalen på nettet</translation>
    </message>
    <message>
        <source>No sources came with this draft.</source>
        <translation>Dette utkastet kom uten kilder.</translation>
    </message>
    <message>
        <source>Nothing in it can be checked against a text.</source>
        <translation>Ingenting i det kan kontrolleres mot en tekst.</translation>
    </message>
</context>
<context>
    <name>imprimatur::StatusLine</name>
    <message>
        <source>responsible editor</source>
        <translation>ansvarlig redaktør</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>journalist</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person and role</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n sentences verified</source>
        <translation>
            <numerusform>%1/%n setning verifisert</numerusform>
            <numerusform>%1/%n setninger verifisert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n åpent funn</numerusform>
            <numerusform>%n åpne funn</numerusform>
        </translation>
    </message>
    <message>
        <source>No newsroom is open</source>
        <translation>Ingen redaksjon er åpen</translation>
    </message>
    <message>
        <source>Nobody is enrolled</source>
        <translation>Ingen er innmeldt</translation>
    </message>
    <message>
        <source>%1 – switch person</source>
        <translation>%1 – bytt person</translation>
    </message>
    <message>
        <source>Switch person, now %1</source>
        <translation>Bytt person, nå %1</translation>
    </message>
</context>
<context>
    <name>imprimatur::ViewCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Større tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mindre tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal tekststørrelse</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lys</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høy kontrast</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>Mindre &amp;bevegelse</translation>
    </message>
</context>
</TS>
