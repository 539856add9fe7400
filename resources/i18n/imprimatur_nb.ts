<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>DraftPackage</name>
    <message>
        <source>“%1” must be a time with its offset, as 2024-10-12T07:31:00+02:00.</source>
        <translation>«%1» må være et tidspunkt med tidssone, som 2024-10-12T07:31:00+02:00.</translation>
    </message>
    <message>
        <source>“%1” lies outside the text, which has %2 characters.</source>
        <translation>«%1» ligger utenfor teksten, som har %2 tegn.</translation>
    </message>
    <message>
        <source>“%1” lies inside a character (a surrogate pair).</source>
        <translation>«%1» ligger midt i et tegn (et surrogatpar).</translation>
    </message>
    <message>
        <source>There is no mark of the type “%1”: link, emphasis.</source>
        <translation>Det finnes ingen markering av typen «%1». Typene er link og emphasis.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this package.</source>
        <translation>Denne pakken har ingen kilde «%1».</translation>
    </message>
    <message>
        <source>There is no block of the type “%1”: paragraph, quote, heading, related, image.</source>
        <translation>Det finnes ingen blokk av typen «%1». Typene er paragraph, quote, heading, related og image.</translation>
    </message>
    <message>
        <source>The body has no block: an article has at least one.</source>
        <translation>Brødteksten har ingen blokk. En sak har minst én.</translation>
    </message>
    <message>
        <source>Two sources have the id “%1”.</source>
        <translation>To kilder har id-en «%1».</translation>
    </message>
    <message>
        <source>This file holds sources for a draft still to be written, not a draft. Make one from it: imprimatur-cli draft --sources FILE.</source>
        <translation>Denne fila inneholder kilder til et utkast som ikke er skrevet ennå, ikke et utkast. Lag et utkast av den: imprimatur-cli draft --sources FILE.</translation>
    </message>
    <message>
        <source>The format is “%1”; this program reads “%2”.</source>
        <translation>Formatet er «%1», men dette programmet leser «%2».</translation>
    </message>
    <message>
        <source>The package is larger than 16 MiB.</source>
        <translation>Pakken er større enn 16 MiB.</translation>
    </message>
    <message>
        <source>“end” lies before “start”.</source>
        <translation>«end» ligger foran «start».</translation>
    </message>
    <message>
        <source>An image is named by its hash: “sha256:” and 64 digits 0–f.</source>
        <translation>Et bilde får navn etter kontrollsummen: «sha256:» og 64 tegn, 0–f.</translation>
    </message>
</context>
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
    <name>DraftZip</name>
    <message>
        <source>The archive is damaged: it cannot be unpacked. Ask for it to be sent again.</source>
        <translation>Zip-fila er skadet og kan ikke pakkes ut. Be om å få den tilsendt på nytt.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than 64 MiB.</source>
        <translation>Zip-fila blir større enn 64 MiB når den pakkes ut.</translation>
    </message>
    <message>
        <source>The archive holds a path that leads out of it.</source>
        <translation>Zip-fila har en filsti som peker ut av den.</translation>
    </message>
    <message>
        <source>The archive holds this file twice.</source>
        <translation>Denne fila ligger to ganger i zip-fila.</translation>
    </message>
    <message>
        <source>The archive holds a link: send the file itself.</source>
        <translation>Zip-fila har en lenke til en fil. Send selve fila.</translation>
    </message>
    <message>
        <source>The archive is locked with a password: send it without one.</source>
        <translation>Zip-fila er låst med passord. Send den uten.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>Zip-fila har flere enn %1 filer.</translation>
    </message>
    <message>
        <source>The archive holds more than one package: pack each draft by itself.</source>
        <translation>Zip-fila har mer enn én pakke. Pakk hvert utkast for seg.</translation>
    </message>
    <message>
        <source>The archive holds no package: a file *.draft.json must lie at its top.</source>
        <translation>Zip-fila har ingen utkastpakke. En fil *.draft.json må ligge øverst i den.</translation>
    </message>
    <message>
        <source>An image must be named by its hash: media/sha256-….jpg.</source>
        <translation>Et bilde må ha navn etter kontrollsummen: media/sha256-….jpg.</translation>
    </message>
    <message>
        <source>The image is not the one that its name says: its bytes have another hash.</source>
        <translation>Bildet er ikke det som navnet sier. Innholdet har en annen kontrollsum.</translation>
    </message>
    <message>
        <source>The image that is named here is not in the archive.</source>
        <translation>Bildet som er nevnt her, ligger ikke i zip-fila.</translation>
    </message>
    <message>
        <source>The image that is named here is not at hand.</source>
        <translation>Bildet som er nevnt her, er ikke tilgjengelig.</translation>
    </message>
    <message>
        <source>The draft and its images are larger than 64 MiB: use smaller images.</source>
        <translation>Utkastet og bildene er større enn 64 MiB til sammen. Bruk mindre bilder.</translation>
    </message>
    <message>
        <source>The archive could not be packed: is there enough memory?</source>
        <translation>Zip-fila kunne ikke pakkes. Er det nok minne?</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>The gazetteer is not UTF-8.</source>
        <translation>Navnelisten er ikke UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the gazetteer needs an id, a kind, what it belongs to, and the names in Norwegian, English and Russian, with tabs between.</source>
        <translation>Linje %1 i navnelisten må ha id, slag, hva den hører til, og navnene på norsk, engelsk og russisk, med tabulator mellom.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not JSON: it holds binary data.</source>
        <translation>Dette er ikke JSON. Det inneholder binære data.</translation>
    </message>
    <message>
        <source>The member “%1” stands twice in one object.</source>
        <translation>Feltet «%1» står to ganger i samme objekt.</translation>
    </message>
    <message>
        <source>Half a surrogate pair is no character: the text was cut inside an emoji or a rare letter.</source>
        <translation>Et halvt surrogatpar er ikke et tegn. Teksten er kuttet midt i en emoji eller en sjelden bokstav.</translation>
    </message>
    <message>
        <source>Something follows after the end of the JSON value, in line %1.</source>
        <translation>Det står noe etter slutten på JSON-verdien, i linje %1.</translation>
    </message>
    <message>
        <source>The file ends in the middle (line %1): it was cut off or not written to the end.</source>
        <translation>Fila slutter brått (linje %1). Den er kuttet eller ikke skrevet ferdig.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1 cannot be read.</source>
        <translation>Dette er ikke gyldig JSON. Linje %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Objects and lists are nested deeper than %1 levels.</source>
        <translation>Objekter og lister ligger i mer enn %1 nivåer.</translation>
    </message>
    <message>
        <source>A whole number beyond ±2^53 cannot be kept exactly: write it as a text.</source>
        <translation>Et heltall utenfor ±2^53 kan ikke bevares nøyaktig. Skriv det som tekst.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark: save it as UTF-8 without one.</source>
        <translation>Fila begynner med et BOM-merke. Lagre den som UTF-8 uten BOM.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Fila er ikke UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it holds a zero byte.</source>
        <translation>Dette er ikke gyldig JSON. Det inneholder en nullbyte.</translation>
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
        <source>“%2” does not suit --%1. See --help.</source>
        <translation>«%2» passer ikke til --%1. Se --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood. See --help.</source>
        <translation>«%1» er ikke forstått. Se --help.</translation>
    </message>
    <message>
        <source>Does the main job on a sample newsroom in this folder, without a display, and ends.</source>
        <translation>Gjør hovedjobben i en eksempelredaksjon i denne mappa, uten skjerm, og avslutter.</translation>
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
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russisk</translation>
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
        <translation>d.&#xa0;MMMM yyyy &apos;kl.&apos;&#xa0;HH.mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH.mm</source>
        <comment>short date and time format</comment>
        <translation>d.&#xa0;MMM yyyy &apos;kl.&apos;&#xa0;HH.mm</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <comment>time format</comment>
        <translation>&apos;kl.&apos;&#xa0;HH.mm</translation>
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
    <message>
        <source>Bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a change</comment>
        <translation>nå</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Version %1 is marked quality-assured.</source>
        <translation>Versjon %1 er merket som kvalitetssikret.</translation>
    </message>
    <message>
        <source>Version %1 is signed off.</source>
        <translation>Versjon %1 er godkjent.</translation>
    </message>
    <message>
        <source>Version %1 is sent back.</source>
        <translation>Versjon %1 er sendt tilbake.</translation>
    </message>
    <message>
        <source>The article is spiked at version %1.</source>
        <translation>Saken er forkastet i versjon %1.</translation>
    </message>
    <message>
        <source>The article is taken up again at version %1.</source>
        <translation>Saken er tatt opp igjen i versjon %1.</translation>
    </message>
    <message>
        <source>The act is signed and stored, but its page is not written yet. Run: imprimatur-cli export %1 --as html --to DIR</source>
        <translation>Handlingen er signert og lagret, men siden er ikke skrevet ennå. Kjør: imprimatur-cli export %1 --as html --to DIR</translation>
    </message>
    <message>
        <source>Version %1 is published:</source>
        <translation>Versjon %1 er publisert:</translation>
    </message>
    <message>
        <source>The kind is correction or update, not “%1”.</source>
        <translation>Velg correction (rettelse) eller update (oppdatering), ikke «%1».</translation>
    </message>
    <message>
        <source>Version %1 is published in place of the one that was out:</source>
        <translation>Versjon %1 er publisert i stedet for den som var ute:</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn; this page stands in its place:</source>
        <translation>Versjon %1 er trukket. Denne siden står i stedet:</translation>
    </message>
    <message>
        <source>Who acts.</source>
        <translation>Hvem som handler.</translation>
    </message>
    <message>
        <source>The person&apos;s key file.</source>
        <translation>Nøkkelfila til personen.</translation>
    </message>
    <message>
        <source>Read the passphrase from this file descriptor.</source>
        <translation>Les passordfrasen fra denne fildeskriptoren.</translation>
    </message>
    <message>
        <source>Read the passphrase from this file.</source>
        <translation>Les passordfrasen fra denne fila.</translation>
    </message>
    <message>
        <source>The version that was read; refused when it is not the newest.</source>
        <translation>Versjonen som er lest. Avvises hvis den ikke er den nyeste.</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Begrunnelse med egne ord.</translation>
    </message>
    <message>
        <source>Why, in a word; may be repeated.</source>
        <translation>Grunn i ett ord. Kan gjentas.</translation>
    </message>
    <message>
        <source>The folder for the page (default: site/ in the newsroom).</source>
        <translation>Mappa for siden (standard: site/ i redaksjonen).</translation>
    </message>
    <message>
        <source>correction (default) or update.</source>
        <translation>correction (rettelse, standard) eller update (oppdatering).</translation>
    </message>
    <message>
        <source>Marks the newest version quality-assured.</source>
        <translation>Merker den nyeste versjonen som kvalitetssikret.</translation>
    </message>
    <message>
        <source>Signs the quality-assured version off (a chief editor, not the one who assured it).</source>
        <translation>Godkjenner den kvalitetssikrede versjonen (en ansvarlig redaktør, ikke den som kvalitetssikret).</translation>
    </message>
    <message>
        <source>Sends it back with a reason.</source>
        <translation>Sender saken tilbake med begrunnelse.</translation>
    </message>
    <message>
        <source>Gives the article up.</source>
        <translation>Forkaster saken.</translation>
    </message>
    <message>
        <source>Takes a spiked article up again.</source>
        <translation>Tar en forkastet sak opp igjen.</translation>
    </message>
    <message>
        <source>Publishes the signed-off version as an HTML page.</source>
        <translation>Publiserer den godkjente versjonen som HTML-side.</translation>
    </message>
    <message>
        <source>Publishes a new signed-off version as a correction or an update.</source>
        <translation>Publiserer en ny godkjent versjon som rettelse eller oppdatering.</translation>
    </message>
    <message>
        <source>Takes the published article down.</source>
        <translation>Trekker den publiserte saken.</translation>
    </message>
    <message>
        <source>The image “%1” never came with the draft; the page shows these words in its place. Import the draft again as an archive with the image in it, then export the page.</source>
        <translation>Bildet «%1» fulgte ikke med utkastet. Siden viser disse ordene i stedet. Importer utkastet på nytt som arkiv med bildet i, og eksporter så siden.</translation>
    </message>
</context>
<context>
    <name>articlestore</name>
    <message>
        <source>There is no article “%1” in this newsroom.</source>
        <translation>Det finnes ingen sak «%1» i denne redaksjonen.</translation>
    </message>
    <message>
        <source>Article %1 (number %2) is not whole: its record is not what was written.</source>
        <translation>Sak %1 (nummer %2) er skadet. Opplysningene om den er ikke slik de ble lagret.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n articles, %2 and %3 among them. Give more of the id.</source>
        <translation>
            <numerusform>«%1» er begynnelsen på id-en til %n sak, blant dem %2 og %3. Skriv mer av id-en.</numerusform>
            <numerusform>«%1» er begynnelsen på id-en til %n saker, blant dem %2 og %3. Skriv mer av id-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too short: give at least 4 characters of an article&apos;s id.</source>
        <translation>«%1» er for kort. Skriv minst fire tegn av id-en til saken.</translation>
    </message>
</context>
<context>
    <name>attribution</name>
    <message>
        <source>The text credits %1, but the passage stands in %2.</source>
        <translation>Teksten krediterer %1, men passasjen står i %2.</translation>
    </message>
    <message>
        <source>The text credits %1, but no source is from there and none mentions it.</source>
        <translation>Teksten krediterer %1, men ingen kilde er derfra, og ingen nevner den.</translation>
    </message>
    <message>
        <source>In the source this was said to %1, not to %2.</source>
        <translation>I kilden ble dette sagt til %1, ikke til %2.</translation>
    </message>
</context>
<context>
    <name>attributionmissing</name>
    <message>
        <source>Only %1 carries this, which a state controls, and the text does not say so.</source>
        <translation>Bare %1, som en stat kontrollerer, har dette, og teksten sier det ikke.</translation>
    </message>
</context>
<context>
    <name>auditstore</name>
    <message>
        <source>The log has no entry %1: entry %2 comes after entry %3.</source>
        <translation>Loggen mangler post %1. Post %2 kommer rett etter post %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the log (%2, %3) does not follow on the entry before it.</source>
        <translation>Post %1 i loggen (%2, %3) følger ikke på posten foran.</translation>
    </message>
    <message>
        <source>Entry %1 of the log (%2, %3) is not what was written.</source>
        <translation>Post %1 i loggen (%2, %3) er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>Entry %1 of the log names %2 %3, but the store does not hold it as it was written.</source>
        <translation>Post %1 i loggen viser til %2 %3, men databasen har det ikke slik det ble skrevet.</translation>
    </message>
    <message>
        <source>The store holds %1, but the log has no entry of it.</source>
        <translation>Databasen inneholder %1, men loggen har ingen post om det.</translation>
    </message>
    <message>
        <source>The newest entry of the log (%1) is not what was written; nothing is added to it.</source>
        <translation>Den nyeste posten i loggen (%1) er ikke slik den ble skrevet. Ingenting blir føyd til.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 could not be renamed to %2 (%3).</source>
        <translation>%1 kunne ikke få navnet %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not a newsroom of Imprimatur.</source>
        <translation>%1 er ikke en redaksjon i Imprimatur.</translation>
    </message>
    <message>
        <source>%1 is not used: the copy is not sound.
%2</source>
        <translation>%1 blir ikke brukt. Kopien er skadet.
%2</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2 (%3).</source>
        <translation>%1 kunne ikke kopieres til %2 (%3).</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappa %1 finnes ikke.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>There is no benchmark “%1”. There are: %2.</source>
        <translation>Det finnes ingen ytelsesmåling «%1». Disse finnes: %2.</translation>
    </message>
    <message>
        <source>Times a part of the program on a draft package (default: a sample article).</source>
        <translation>Måler hvor raskt en del av programmet behandler en utkastpakke (standard: en eksempelsak).</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n funn</numerusform>
            <numerusform>%1: %n funn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim sentence(s)</source>
        <translation>
            <numerusform>%n setning med påstand</numerusform>
            <numerusform>%n setninger med påstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks draft packages without storing them (- for stdin, a folder for its drafts).</source>
        <translation>Kontrollerer utkastpakker uten å lagre dem (- for standard inn, en mappe for utkastene i den).</translation>
    </message>
    <message>
        <source>A house style file in place of the standard one.</source>
        <translation>En annen husstilfil enn standarden.</translation>
    </message>
</context>
<context>
    <name>citations</name>
    <message>
        <source>The article has no source %1, which is cited here.</source>
        <translation>Her vises det til kilden %1, men saken har ingen slik kilde.</translation>
    </message>
    <message>
        <source>This cites %1 without quoting any words of it.</source>
        <translation>Her vises det til %1 uten at noen ord derfra er gjengitt.</translation>
    </message>
    <message>
        <source>The quoted words do not stand in %1: “%2”</source>
        <translation>Ordene det vises til, står ikke i %1: «%2»</translation>
    </message>
    <message>
        <source>The quoted words stand in %1, but they do not carry this.</source>
        <translation>De siterte ordene står i %1, men de gir ikke belegg for dette.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Refused:</source>
        <translation>Avvist:</translation>
    </message>
    <message>
        <source>Newsrooms on PostgreSQL do not work yet. Name a folder.</source>
        <translation>Redaksjoner på PostgreSQL fungerer ikke ennå. Oppgi en mappe.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passordfrasen til %1: </translation>
    </message>
    <message>
        <source>Say who acts: --person NAME.</source>
        <translation>Oppgi hvem som handler: --person NAME.</translation>
    </message>
    <message>
        <source>This act is signed: name the key file with --key FILE.</source>
        <translation>Denne handlingen skal signeres. Oppgi nøkkelfila med --key FILE.</translation>
    </message>
    <message>
        <source>This key file is not the one that %1 is enrolled with.</source>
        <translation>Denne nøkkelfila er ikke den %1 er innmeldt med.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Fila kan ikke leses: %1</translation>
    </message>
    <message>
        <source>Usage: imprimatur-cli COMMAND [WORDS] [OPTIONS]

Quality-assures AI-generated news drafts against their sources, signs and publishes them.

Commands:
</source>
        <translation>Bruk: imprimatur-cli KOMMANDO [ORD] [VALG]

Kvalitetssikrer KI-skrevne nyhetsutkast mot kildene, signerer og publiserer dem.

Kommandoer:
</translation>
    </message>
    <message>
        <source>
imprimatur-cli COMMAND --help tells the options of a command; man imprimatur-cli has an example of each.
</source>
        <translation>
imprimatur-cli KOMMANDO --help viser valgene til en kommando. man imprimatur-cli har et eksempel på hver.
</translation>
    </message>
    <message>
        <source>The folder of the newsroom.</source>
        <translation>Mappa til redaksjonen.</translation>
    </message>
    <message>
        <source>The form of the answer: text or json.</source>
        <translation>Formen på svaret: text (tekst) eller json.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>Usage: imprimatur-cli %1 %2 [OPTIONS]</source>
        <translation>Bruk: imprimatur-cli %1 %2 [VALG]</translation>
    </message>
    <message>
        <source>The format is text or json, not “%1”.</source>
        <translation>Formatet er text (tekst) eller json, ikke «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. imprimatur-cli --help lists them.</source>
        <translation>Det finnes ingen kommando «%1». imprimatur-cli --help viser dem som finnes.</translation>
    </message>
    <message>
        <source>“%1” is no version; the first is 1.</source>
        <translation>«%1» er ikke en versjon. Den første er 1.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Another program has %1 open. Close it there and try again.</source>
        <translation>Et annet program har %1 åpen. Lukk den der og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check its permissions.</source>
        <translation>Kan ikke skrive til %1. Sjekk tilgangen.</translation>
    </message>
    <message>
        <source>The disk failed while %1 was read or written (%2). Nothing was saved.</source>
        <translation>Disken sviktet da %1 ble lest eller skrevet (%2). Ingenting er lagret.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Restore the newest good backup.</source>
        <translation>%1 er skadet (%2). Gjenopprett den nyeste sikkerhetskopien som er i orden.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved in %1. Free some space and try again.</source>
        <translation>Disken er full. Ingenting er lagret i %1. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and may be read and written.</source>
        <translation>%1 kan ikke åpnes. Sjekk at den finnes, og at du har lese- og skrivetilgang.</translation>
    </message>
    <message>
        <source>The store refused a change: %1.</source>
        <translation>Databasen avviste en endring: %1.</translation>
    </message>
    <message>
        <source>%1 is not a newsroom of Imprimatur.</source>
        <translation>%1 er ikke en redaksjon i Imprimatur.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2).</source>
        <translation>%1 kunne ikke leses eller skrives (%2).</translation>
    </message>
</context>
<context>
    <name>contentform</name>
    <message>
        <source>its form is not one that this program knows.</source>
        <translation>Dette programmet kjenner ikke formen den har.</translation>
    </message>
</context>
<context>
    <name>copied</name>
    <message numerus="yes">
        <source>%n words in a row are taken word for word from %1, and not as a quotation.</source>
        <translation>
            <numerusform>%n ord på rad er tatt ordrett fra %1, og ikke som sitat.</numerusform>
            <numerusform>%n ord på rad er tatt ordrett fra %1, og ikke som sitat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1: the date falls on another weekday.</source>
        <translation>%1: Datoen faller på en annen ukedag.</translation>
    </message>
    <message>
        <source>%1 stands in no source.</source>
        <translation>%1 står ikke i noen kilde.</translation>
    </message>
    <message>
        <source>Draft %1 – source %2</source>
        <translation>Utkastet %1 – kilden %2</translation>
    </message>
    <message>
        <source>%1 stands only in another passage of the sources.</source>
        <translation>%1 står bare i en annen passasje i kildene.</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>chief editor</source>
        <translation>ansvarlig redaktør</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>journalist</translation>
    </message>
    <message>
        <source>Enrolled %1 (%2), passphrase “%3”.</source>
        <translation>%1 (%2) er innmeldt, passordfrase «%3».</translation>
    </message>
    <message>
        <source>Founded the sample newsroom “%1” in %2</source>
        <translation>Opprettet eksempelredaksjonen «%1» i %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n draft package(s).</source>
        <translation>
            <numerusform>Importerte %n utkastpakke.</numerusform>
            <numerusform>Importerte %n utkastpakker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dictd</name>
    <message>
        <source>Line %1 of the dictionary&apos;s index names no place in the dictionary.</source>
        <translation>Linje %1 i registeret til ordboken viser ikke til noe sted i ordboken.</translation>
    </message>
    <message>
        <source>The dictionary&apos;s index is empty.</source>
        <translation>Registeret til ordboken er tomt.</translation>
    </message>
</context>
<context>
    <name>dictionaries</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>%1: %2 Reinstall its package.</source>
        <translation>%1: %2 Installer pakken på nytt.</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>The folder holds no *.draft.json and no *.draft.zip.</source>
        <translation>Mappa har verken *.draft.json eller *.draft.zip.</translation>
    </message>
    <message>
        <source>%1 cannot be used as house style: %2</source>
        <translation>%1 kan ikke brukes som husstil: %2</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>There is no block “%1”. The article has: %2.</source>
        <translation>Det finnes ingen blokk «%1». Saken har: %2.</translation>
    </message>
    <message>
        <source>Version %1 was edited, but version %2 has come since. Nothing was overwritten; compare the two first.</source>
        <translation>Versjon %1 er redigert, men versjon %2 er kommet til siden. Ingenting er overskrevet. Sammenlign de to først.</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… og %n til.</numerusform>
            <numerusform>… og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables or guards of the store were changed by another program.</source>
        <translation>Tabeller eller sperrer i databasen er endret av et annet program.</translation>
    </message>
    <message>
        <source>The file is whole and its guards are in place.</source>
        <translation>Fila er hel, og sperrene er på plass.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” refers to a row of “%3” that is not there.</source>
        <translation>Rad %1 i «%2» viser til en rad i «%3» som ikke finnes.</translation>
    </message>
    <message>
        <source>Everything that is referred to is there.</source>
        <translation>Alt det vises til, er på plass.</translation>
    </message>
    <message>
        <source>The chain is unbroken and names all that is stored; its head is %1.</source>
        <translation>Kjeden er ubrutt og omfatter alt som er lagret. Det siste leddet er %1.</translation>
    </message>
    <message>
        <source>An article before number %1 is missing.</source>
        <translation>En sak foran nummer %1 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) and their sources are what was written.</source>
        <translation>
            <numerusform>%n versjon og kildene til den er slik de ble lagret.</numerusform>
            <numerusform>%n versjoner og kildene til dem er slik de ble lagret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review act(s) are what was written.</source>
        <translation>
            <numerusform>%n steg i gjennomgangen er slik det ble lagret.</numerusform>
            <numerusform>%n steg i gjennomgangen er slik de ble lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>A statement before number %1 is missing.</source>
        <translation>En erklæring foran nummer %1 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are what was signed.</source>
        <translation>
            <numerusform>%n erklæring er slik den ble signert.</numerusform>
            <numerusform>%n erklæringer er slik de ble signert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored text(s) are what was written.</source>
        <translation>
            <numerusform>%n lagret tekst er slik den ble skrevet.</numerusform>
            <numerusform>%n lagrede tekster er slik de ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a newsroom of this Imprimatur (schema %2).</source>
        <translation>%1 er ikke en redaksjon for denne utgaven av Imprimatur (skjema %2).</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>The form “%1” is not among those that can be exported: html, draft.</source>
        <translation>Formen «%1» kan ikke eksporteres. Disse kan: html, draft.</translation>
    </message>
    <message>
        <source>Name the folder to write to: --to DIR.</source>
        <translation>Oppgi mappa det skal skrives til: --to DIR.</translation>
    </message>
    <message>
        <source>Writes the published page or a version&apos;s draft package.</source>
        <translation>Skriver den publiserte siden eller utkastpakken til en versjon.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Mappa det skal skrives til.</translation>
    </message>
    <message>
        <source>Forms, separated by commas: html (default), draft.</source>
        <translation>Former, skilt med komma: html (standard), draft.</translation>
    </message>
    <message>
        <source>For draft: the version (default: the newest).</source>
        <translation>For draft: versjonen (standard: den nyeste).</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>The standard house style is missing from this program.</source>
        <translation>Standardhusstilen mangler i dette programmet.</translation>
    </message>
    <message>
        <source>Only a chief editor of this newsroom can enrol people.</source>
        <translation>Bare en ansvarlig redaktør i denne redaksjonen kan melde inn folk.</translation>
    </message>
    <message>
        <source>This key is already enrolled. Each person has a key of their own.</source>
        <translation>Denne nøkkelen er allerede innmeldt. Hver person har sin egen nøkkel.</translation>
    </message>
    <message>
        <source>“%1” is already enrolled. Names stand once, so that signatures can be told apart.</source>
        <translation>«%1» er allerede innmeldt. Et navn kan bare brukes én gang, så signaturene ikke kan forveksles.</translation>
    </message>
    <message>
        <source>From the third person on a second enrolled person has to sign the enrolment along with the chief editor. Name one as witness.</source>
        <translation>Fra og med den tredje personen må en innmeldt person til signere innmeldingen sammen med ansvarlig redaktør. Oppgi en som vitne.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s house style is damaged: %1</source>
        <translation>Husstilen til redaksjonen er skadet: %1</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Enrolled: %2.</source>
        <translation>Ingen her heter «%1». Innmeldt: %2.</translation>
    </message>
    <message>
        <source>A name is missing, or has characters in it that cannot be seen. Type it anew.</source>
        <translation>Et navn mangler eller har tegn som ikke kan ses. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be a witness: the second person is enrolled without one.</source>
        <translation>Ennå er det ingen som kan være vitne: Den andre personen meldes inn uten.</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>This person is not enrolled in the newsroom.</source>
        <translation>Denne personen er ikke innmeldt i redaksjonen.</translation>
    </message>
    <message>
        <source>Only a chief editor can sign off or send back.</source>
        <translation>Bare en ansvarlig redaktør kan godkjenne eller sende tilbake.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Det finnes ingen versjon %1.</translation>
    </message>
    <message>
        <source>Version %1 is not the newest; version %2 is.</source>
        <translation>Versjon %1 er ikke den nyeste. Det er versjon %2.</translation>
    </message>
    <message>
        <source>The text of version %1 is not the one that was read.</source>
        <translation>Teksten i versjon %1 er ikke den som ble lest.</translation>
    </message>
    <message>
        <source>Two versions were made from the same one. Choose which one goes on first.</source>
        <translation>To versjoner er laget av den samme. Velg først hvilken av dem det skal arbeides videre med.</translation>
    </message>
    <message>
        <source>You have already marked this version quality-assured.</source>
        <translation>Du har allerede merket denne versjonen som kvalitetssikret.</translation>
    </message>
    <message>
        <source>This version is already signed off.</source>
        <translation>Denne versjonen er allerede godkjent.</translation>
    </message>
    <message>
        <source>Version %1 is not marked quality-assured. An edit makes a new version, which needs it anew.</source>
        <translation>Versjon %1 er ikke merket som kvalitetssikret. En redigering gir en ny versjon, og den må kvalitetssikres på nytt.</translation>
    </message>
    <message>
        <source>Whoever marked the article quality-assured cannot also sign it off. Someone else must do one of the two.</source>
        <translation>Den som har kvalitetssikret saken, kan ikke også godkjenne den. En annen må gjøre en av delene.</translation>
    </message>
    <message>
        <source>There is nothing to send back: the newest version is not marked quality-assured.</source>
        <translation>Det er ingenting å sende tilbake. Den nyeste versjonen er ikke merket som kvalitetssikret.</translation>
    </message>
    <message>
        <source>Say why it is sent back.</source>
        <translation>Oppgi hvorfor saken sendes tilbake.</translation>
    </message>
    <message>
        <source>Version %1 is not signed off.</source>
        <translation>Versjon %1 er ikke godkjent.</translation>
    </message>
    <message>
        <source>It is held until %1.</source>
        <translation>Saken holdes tilbake til %1.</translation>
    </message>
    <message>
        <source>It has been published before. Publish the new version as a correction or an update.</source>
        <translation>Saken har vært publisert før. Publiser den nye versjonen som rettelse eller oppdatering.</translation>
    </message>
    <message>
        <source>It has not been published; there is nothing to correct.</source>
        <translation>Saken er ikke publisert. Det er ingenting å rette.</translation>
    </message>
    <message>
        <source>Version %1 is already the one that is out.</source>
        <translation>Versjon %1 er den som allerede er ute.</translation>
    </message>
    <message>
        <source>Say what was corrected or updated.</source>
        <translation>Oppgi hva som er rettet eller oppdatert.</translation>
    </message>
    <message>
        <source>It has not been published.</source>
        <translation>Saken er ikke publisert.</translation>
    </message>
    <message>
        <source>It has already been withdrawn.</source>
        <translation>Saken er allerede trukket.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Oppgi hvorfor saken trekkes.</translation>
    </message>
    <message>
        <source>It is published. Withdraw it before it is spiked.</source>
        <translation>Saken er publisert. Trekk den før den forkastes.</translation>
    </message>
    <message>
        <source>It is not spiked.</source>
        <translation>Saken er ikke forkastet.</translation>
    </message>
    <message>
        <source>It is spiked. Take it up again first.</source>
        <translation>Saken er forkastet. Ta den opp igjen først.</translation>
    </message>
</context>
<context>
    <name>gunzip</name>
    <message>
        <source>The file is not packed with gzip, is cut off, or is damaged.</source>
        <translation>Fila er ikke pakket med gzip, er avkuttet eller er skadet.</translation>
    </message>
    <message>
        <source>The file unpacks to more than anything of its kind could.</source>
        <translation>Fila pakker seg ut til mer enn noen fil av dette slaget kan være.</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>The text below holds this back: “%1”</source>
        <translation>Teksten under tar et forbehold: «%1»</translation>
    </message>
    <message>
        <source>The text below says the opposite: “%1”</source>
        <translation>Teksten under sier det motsatte: «%1»</translation>
    </message>
    <message>
        <source>“%1” is a strong word that nothing in the text below bears out.</source>
        <translation>«%1» er et sterkt ord som ingenting i teksten under dekker.</translation>
    </message>
</context>
<context>
    <name>housestyle</name>
    <message>
        <source>“%1” has nothing but spaces.</source>
        <translation>«%1» har bare mellomrom.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2; 0 is no limit.</source>
        <translation>«%1» må være et heltall fra 0 til %2 (0 er ingen grense).</translation>
    </message>
    <message>
        <source>“severity” must be “should” or “note”: no rule of style stops an article.</source>
        <translation>«severity» må være «should» eller «note», for ingen stilregel stopper en sak.</translation>
    </message>
    <message>
        <source>“use” is the very word that should not be written.</source>
        <translation>«use» er nettopp det ordet som ikke skal skrives.</translation>
    </message>
    <message>
        <source>“id” must have only the letters a–z, figures and hyphens.</source>
        <translation>«id» kan bare ha bokstavene a–z, tall og bindestreker.</translation>
    </message>
    <message>
        <source>Two items have the id “%1”.</source>
        <translation>To punkter har id-en «%1».</translation>
    </message>
    <message>
        <source>The format must be “imprimatur-style/1”.</source>
        <translation>Formatet må være «imprimatur-style/1».</translation>
    </message>
    <message>
        <source>“%1” must be one character.</source>
        <translation>«%1» må være ett tegn.</translation>
    </message>
    <message>
        <source>“quote-open” and “quote-close” go together.</source>
        <translation>«quote-open» og «quote-close» hører sammen.</translation>
    </message>
    <message>
        <source>This is not a house style. %1</source>
        <translation>Dette er ikke en husstil. %1</translation>
    </message>
    <message>
        <source>This is not a house style. At %1: %2</source>
        <translation>Dette er ikke en husstil. Ved %1: %2</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: importert som %2</translation>
    </message>
    <message>
        <source>%1: already imported as %2</source>
        <translation>%1: allerede importert som %2</translation>
    </message>
    <message>
        <source>Stores draft packages as new articles.</source>
        <translation>Lagrer utkastpakker som nye saker.</translation>
    </message>
    <message>
        <source>Import what arrives in this folder, until interrupted.</source>
        <translation>Importer det som kommer i denne mappa, til du avbryter.</translation>
    </message>
    <message>
        <source>With --watch: import what is there and end.</source>
        <translation>Med --watch: importer det som ligger der, og avslutt.</translation>
    </message>
    <message>
        <source>Name either files to import or a folder to watch (--watch DIR).</source>
        <translation>Oppgi enten filer som skal importeres, eller en mappe som skal overvåkes (--watch DIR).</translation>
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
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1, %n sak</numerusform>
            <numerusform>%1, %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle saker</translation>
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
    <message>
        <source>Suggestion: one space</source>
        <translation>Forslag: ett mellomrom</translation>
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
    <message>
        <source>Every sentence is verified.</source>
        <translation>Alle setningene er verifisert.</translation>
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
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (eksempel)</translation>
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
<context>
    <name>intake</name>
    <message>
        <source>The id “%1” belongs to a stored article with another text (%2). A generator must give each draft an id of its own.</source>
        <translation>Id-en «%1» tilhører en lagret sak med en annen tekst (%2). Systemet som lager utkastene, må gi hvert utkast sin egen id.</translation>
    </message>
</context>
<context>
    <name>jsonmembers</name>
    <message>
        <source>Here must be an object, { … }.</source>
        <translation>Her skal det stå et objekt, { … }.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«%1» må være en tekst.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» er tom.</translation>
    </message>
    <message>
        <source>Here must be a text.</source>
        <translation>Her skal det stå en tekst.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» må være true eller false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«%1» må være et heltall.</translation>
    </message>
    <message>
        <source>“%1” must be an object, { … }.</source>
        <translation>«%1» må være et objekt, { … }.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» mangler.</translation>
    </message>
    <message>
        <source>“%1” must not be null.</source>
        <translation>«%1» kan ikke være null.</translation>
    </message>
    <message>
        <source>There is no member “%1” here.</source>
        <translation>Her er det ikke noe felt «%1».</translation>
    </message>
    <message>
        <source>“%1” must be a list, [ … ].</source>
        <translation>«%1» må være en liste, [ … ].</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>«%1» må være et tall.</translation>
    </message>
</context>
<context>
    <name>keyfile</name>
    <message>
        <source>%1 is not a key file, or it is damaged. Choose another file, or take your backup of it.</source>
        <translation>%1 er ikke en nøkkelfil, eller den er skadet. Velg en annen fil, eller bruk sikkerhetskopien din.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Nøkkelfila %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>This key file asks for more memory or time than any key of Imprimatur does. It was changed: take your backup of it.</source>
        <translation>Denne nøkkelfila krever mer minne eller tid enn noen nøkkel i Imprimatur gjør. Den er endret. Bruk sikkerhetskopien din.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>En nøkkel må ha en passordfrase.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters. Three or four words that do not belong together are good.</source>
        <translation>Passordfrasen er for kort. Den må ha minst %1 tegn. Tre eller fire ord som ikke hører sammen, er bra.</translation>
    </message>
    <message>
        <source>A key needs the name of its person and a newsroom.</source>
        <translation>En nøkkel må ha navnet på personen og en redaksjon.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name for the new key.</source>
        <translation>%1 finnes allerede og blir ikke overskrevet. Velg et annet navn på den nye nøkkelen.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the new key. Make it first, or choose another one.</source>
        <translation>Mappa %1 til den nye nøkkelen finnes ikke. Lag den først, eller velg en annen.</translation>
    </message>
    <message>
        <source>The key could not be written to %1: %2. Choose another folder.</source>
        <translation>Nøkkelen kunne ikke skrives til %1: %2. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key. Check Caps Lock and the keyboard layout; if it still fails, the file was changed: take your backup of it.</source>
        <translation>Passordfrasen åpner ikke denne nøkkelen. Sjekk Caps Lock og tastaturoppsettet. Går det fortsatt ikke, er fila endret. Bruk da sikkerhetskopien din.</translation>
    </message>
    <message>
        <source>This key file is protected too weakly (%1 MiB, passes: %2) for this newsroom, which asks for %3 MiB, passes: %4. Keys of a sample newsroom count only there: make a new key.</source>
        <translation>Denne nøkkelfila er for svakt beskyttet (%1 MiB, runder: %2) for denne redaksjonen, som krever %3 MiB, runder: %4. Nøklene i en eksempelredaksjon gjelder bare der. Lag en ny nøkkel.</translation>
    </message>
</context>
<context>
    <name>loadedterm</name>
    <message>
        <source>“%1” is one side&apos;s word, outside quotation marks.</source>
        <translation>«%1» er den ene partens ord, uten anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” is one side&apos;s word, outside quotation marks. Neutral: “%2”.</source>
        <translation>«%1» er den ene partens ord, uten anførselstegn. Nøytralt: «%2».</translation>
    </message>
</context>
<context>
    <name>migrations</name>
    <message>
        <source>Step %1 of the store&apos;s schema left a row of “%2” without what it refers to; it was undone.</source>
        <translation>Trinn %1 i databaseskjemaet etterlot en rad i «%2» uten det den viser til. Trinnet er angret.</translation>
    </message>
    <message>
        <source>The schema step %1 is missing or cannot be read.</source>
        <translation>Trinn %1 i databaseskjemaet mangler eller kan ikke leses.</translation>
    </message>
    <message>
        <source>This program was built without the store&apos;s schema. Install it again.</source>
        <translation>Dette programmet er bygd uten databaseskjemaet. Installer det på nytt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Imprimatur (schema %2; this program knows %3). Install the newer one to open it.</source>
        <translation>%1 er skrevet av en nyere utgave av Imprimatur (skjema %2; dette programmet kjenner %3). Installer den nyere utgaven for å åpne den.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>“%1” is spelt “%2” in the source.</source>
        <translation>«%1» skrives «%2» i kilden.</translation>
    </message>
    <message>
        <source>“%1” stands in no source. The passage names “%2”.</source>
        <translation>«%1» står ikke i noen kilde. Passasjen nevner «%2».</translation>
    </message>
    <message>
        <source>“%1” stands in no source.</source>
        <translation>«%1» står ikke i noen kilde.</translation>
    </message>
    <message>
        <source>The passage names “%1”, not “%2”, which stands elsewhere in the sources.</source>
        <translation>Passasjen nevner «%1», ikke «%2», som står et annet sted i kildene.</translation>
    </message>
    <message>
        <source>The source writes “%1”.</source>
        <translation>Kilden skriver «%1».</translation>
    </message>
    <message>
        <source>The source gives %1 the title “%2”.</source>
        <translation>Kilden gir %1 tittelen «%2».</translation>
    </message>
</context>
<context>
    <name>newslexicon</name>
    <message>
        <source>The news lexicon is not UTF-8.</source>
        <translation>Nyhetsleksikonet er ikke i UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of the news lexicon needs a Norwegian expression, an English, a Russian (one of them may be &quot;-&quot;) and a kind, with tabs between.</source>
        <translation>Linje %1 i nyhetsleksikonet må ha et norsk uttrykk, et engelsk, et russisk (ett av dem kan være «-») og en ordklasse, med tabulator mellom.</translation>
    </message>
</context>
<context>
    <name>newsroom</name>
    <message>
        <source>Founded “%1” in %2.
Its fingerprint: %3</source>
        <translation>Opprettet «%1» i %2.
Fingeravtrykk: %3</translation>
    </message>
    <message>
        <source>%1: key %2, passphrase “%3”</source>
        <translation>%1: nøkkel %2, passordfrase «%3»</translation>
    </message>
    <message>
        <source>A newsroom is founded with --name NEWSROOM, --person CHIEF-EDITOR and --key FILE (the founder&apos;s key, which is made).</source>
        <translation>En redaksjon opprettes med --name NEWSROOM, --person CHIEF-EDITOR (ansvarlig redaktør) og --key FILE (nøkkelen til den som oppretter; den blir laget).</translation>
    </message>
    <message>
        <source>A newsroom of one person: every page and export will say “not countersigned”, because nobody else has seen the text.</source>
        <translation>En redaksjon med én person: Alle sider og all eksport merkes «ikke kontrasignert», fordi ingen andre har sett teksten.</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>vitnet</translation>
    </message>
    <message>
        <source>Say whom to enrol: --name NAME --role journalist|chief-editor --new-key FILE (which is made).</source>
        <translation>Oppgi hvem som skal meldes inn: --name NAME --role journalist|chief-editor --new-key FILE (nøkkelfila blir laget).</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 er innmeldt.</translation>
    </message>
    <message>
        <source>Backed up and examined: %1</source>
        <translation>Sikkerhetskopiert og undersøkt: %1</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Sikkerhetskopien kan ikke leses.</translation>
    </message>
    <message>
        <source>Restored. What was there before lies in %1</source>
        <translation>Gjenopprettet. Det som lå der før, ligger i %1</translation>
    </message>
    <message>
        <source>Founds a newsroom: its folder, its first chief editor and their key.</source>
        <translation>Oppretter en redaksjon: mappa, den første ansvarlige redaktøren og nøkkelen til vedkommende.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s name, as printed.</source>
        <translation>Navnet på redaksjonen, slik det skal trykkes.</translation>
    </message>
    <message>
        <source>The address of its pages.</source>
        <translation>Nettadressen til sidene.</translation>
    </message>
    <message>
        <source>The address of its publishing principles.</source>
        <translation>Nettadressen til publiseringsprinsippene.</translation>
    </message>
    <message>
        <source>A house style file in place of the standard one.</source>
        <translation>En annen husstilfil enn standarden.</translation>
    </message>
    <message>
        <source>Nobody else works here; pages say “not countersigned”.</source>
        <translation>Ingen andre arbeider her. Sidene merkes «ikke kontrasignert».</translation>
    </message>
    <message>
        <source>A sample newsroom, marked so everywhere; without --person complete with two people and articles.</source>
        <translation>En eksempelredaksjon, merket som det overalt. Uten --person følger to personer og saker med.</translation>
    </message>
    <message>
        <source>Enrols a person with a new key; signed by a chief editor.</source>
        <translation>Melder inn en person med en ny nøkkel. Signeres av en ansvarlig redaktør.</translation>
    </message>
    <message>
        <source>The person&apos;s name, as printed.</source>
        <translation>Navnet på personen, slik det skal trykkes.</translation>
    </message>
    <message>
        <source>journalist or chief-editor.</source>
        <translation>journalist eller chief-editor (ansvarlig redaktør).</translation>
    </message>
    <message>
        <source>The key file to make.</source>
        <translation>Nøkkelfila som skal lages.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file descriptor.</source>
        <translation>Les den nye passordfrasen fra denne fildeskriptoren.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file.</source>
        <translation>Les den nye passordfrasen fra denne fila.</translation>
    </message>
    <message>
        <source>From the third person on: the key file of another enrolled person, who signs along.</source>
        <translation>Fra og med den tredje personen: nøkkelfila til en annen innmeldt person, som signerer sammen med deg.</translation>
    </message>
    <message>
        <source>Read the witness&apos;s passphrase from this file descriptor.</source>
        <translation>Les passordfrasen til vitnet fra denne fildeskriptoren.</translation>
    </message>
    <message>
        <source>Read the witness&apos;s passphrase from this file.</source>
        <translation>Les passordfrasen til vitnet fra denne fila.</translation>
    </message>
    <message>
        <source>Lists who is enrolled.</source>
        <translation>Lister opp hvem som er innmeldt.</translation>
    </message>
    <message>
        <source>Examines the whole store: file, log, texts, statements.</source>
        <translation>Undersøker hele databasen: fil, logg, tekster og erklæringer.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the store.</source>
        <translation>Skriver en kontrollert kopi av databasen.</translation>
    </message>
    <message>
        <source>The file to write (default: backups/ in the newsroom).</source>
        <translation>Fila som skal skrives (standard: backups/ i redaksjonen).</translation>
    </message>
    <message>
        <source>Puts a backup in place of the store, which is kept beside it.</source>
        <translation>Setter en sikkerhetskopi inn i stedet for databasen, som blir tatt vare på ved siden av.</translation>
    </message>
</context>
<context>
    <name>newsroomstore</name>
    <message>
        <source>Nobody has founded a newsroom in %1 yet.</source>
        <translation>Ingen har opprettet en redaksjon i %1 ennå.</translation>
    </message>
    <message>
        <source>What the store says of its newsroom is not what was written.</source>
        <translation>Det databasen sier om redaksjonen, er ikke slik det ble lagret.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Draft %1 – source %2</source>
        <translation>Utkastet %1 – kilden %2</translation>
    </message>
    <message>
        <source>%1 stands in no source.</source>
        <translation>%1 står ikke i noen kilde.</translation>
    </message>
    <message>
        <source>%1 stands only in another passage of the sources.</source>
        <translation>%1 står bare i en annen passasje i kildene.</translation>
    </message>
    <message>
        <source>Converted: draft %1 – source %2</source>
        <translation>Omregnet: utkastet %1 – kilden %2</translation>
    </message>
    <message>
        <source>Rounded: draft %1 – source %2</source>
        <translation>Avrundet: utkastet %1 – kilden %2</translation>
    </message>
    <message>
        <source>%1 and %2: the words say that it fell.</source>
        <translation>%1 og %2: Ordene sier at det falt.</translation>
    </message>
    <message>
        <source>%1 and %2: the words say that it rose.</source>
        <translation>%1 og %2: Ordene sier at det steg.</translation>
    </message>
    <message>
        <source>The source ties %1 and %2 the other way round.</source>
        <translation>Kilden knytter %1 og %2 motsatt vei.</translation>
    </message>
    <message>
        <source>%1: two figures of the passage are so many percentage points apart.</source>
        <translation>%1: To tall i passasjen ligger så mange prosentpoeng fra hverandre.</translation>
    </message>
    <message>
        <source>%1: no source has kroner; converted at a possible rate.</source>
        <translation>%1: Ingen kilde har kroner. Omregnet etter en mulig kurs.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>There is no newsroom in %1.</source>
        <translation>Det finnes ingen redaksjon i %1.</translation>
    </message>
    <message>
        <source>%1 is not a newsroom of Imprimatur.</source>
        <translation>%1 er ikke en redaksjon i Imprimatur.</translation>
    </message>
    <message>
        <source>There is a newsroom in %1 already. Open it, or choose another folder.</source>
        <translation>Det finnes allerede en redaksjon i %1. Åpne den, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The database does not work as the store needs it (%1). Check that %2 lies on a local disk.</source>
        <translation>Databasen virker ikke som den skal (%1). Sjekk at %2 ligger på en lokal disk.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappa %1 finnes ikke.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check its permissions.</source>
        <translation>Kan ikke skrive til %1. Sjekk tilgangen.</translation>
    </message>
</context>
<context>
    <name>pagefile</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Fila kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another one.</source>
        <translation>Mappa kan ikke lages. Velg en annen.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Passordfrasen er tom.</translation>
    </message>
    <message>
        <source>No passphrase can be read from file descriptor “%1”.</source>
        <translation>Ingen passordfrase kan leses fra fildeskriptoren «%1».</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read: %1</source>
        <translation>Fila med passordfrasen kan ikke leses: %1</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-fd or --passphrase-file.</source>
        <translation>Det er ingen terminal å spørre etter passordfrasen i. Bruk --passphrase-fd eller --passphrase-file.</translation>
    </message>
</context>
<context>
    <name>payloadstore</name>
    <message>
        <source>was erased by statement %1.</source>
        <translation>ble slettet av erklæring %1.</translation>
    </message>
    <message>
        <source>is gone, and no statement orders its erasure.</source>
        <translation>er borte, og ingen erklæring sier at den skal slettes.</translation>
    </message>
    <message>
        <source>is not what was written: its bytes have another hash.</source>
        <translation>er ikke slik den ble lagret. Innholdet har en annen kontrollsum.</translation>
    </message>
    <message>
        <source>has a record that is not what was written.</source>
        <translation>har opplysninger som ikke er slik de ble lagret.</translation>
    </message>
    <message>
        <source>The stored text %1 %2</source>
        <translation>Den lagrede teksten %1 %2</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>mangler.</translation>
    </message>
    <message>
        <source>A stored text is not in the form of names and notes.</source>
        <translation>En lagret tekst har ikke formen for navn og merknader.</translation>
    </message>
</context>
<context>
    <name>polarity</name>
    <message>
        <source>The source denies this (“%1”).</source>
        <translation>Kilden benekter dette («%1»).</translation>
    </message>
    <message>
        <source>The draft denies this (“%1”), the source does not.</source>
        <translation>Utkastet benekter dette («%1»), det gjør ikke kilden.</translation>
    </message>
    <message>
        <source>The draft says “%1”, the source “%2”.</source>
        <translation>Utkastet sier «%1», kilden «%2».</translation>
    </message>
    <message>
        <source>The source makes a reservation (“%1”) that is left out here.</source>
        <translation>Kilden tar et forbehold («%1») som mangler her.</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>The article has not been published; there is no page of it yet.</source>
        <translation>Saken er ikke publisert. Det finnes ingen side av den ennå.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Det finnes ingen versjon %1.</translation>
    </message>
    <message>
        <source>A publication is a first one, a correction or an update, not “%1”.</source>
        <translation>En publisering er den første, en rettelse eller en oppdatering, ikke «%1».</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>The quotation differs from the words in %1.</source>
        <translation>Sitatet er et annet enn ordene i %1.</translation>
    </message>
    <message>
        <source>The quotation says %1, the source %2.</source>
        <translation>Sitatet sier %1, kilden %2.</translation>
    </message>
    <message>
        <source>The speaker denies (“%1”), the quotation does not.</source>
        <translation>Den som snakker, benekter («%1»), det gjør ikke sitatet.</translation>
    </message>
    <message>
        <source>The quotation denies (“%1”), the speaker does not.</source>
        <translation>Sitatet benekter («%1»), det gjør ikke den som snakker.</translation>
    </message>
    <message>
        <source>The speaker makes a reservation (“%1”) that the quotation leaves out.</source>
        <translation>Den som snakker, tar et forbehold («%1») som mangler i sitatet.</translation>
    </message>
    <message>
        <source>The quotation makes a reservation (“%1”) that the speaker did not.</source>
        <translation>Sitatet tar et forbehold («%1») som den som snakker, ikke tok.</translation>
    </message>
    <message>
        <source>“%1” is stronger than what was said.</source>
        <translation>«%1» er sterkere enn det som ble sagt.</translation>
    </message>
    <message>
        <source>The quotation says “%1”, the source “%2”.</source>
        <translation>Sitatet sier «%1», kilden «%2».</translation>
    </message>
    <message>
        <source>No source has this quotation.</source>
        <translation>Ingen kilde har dette sitatet.</translation>
    </message>
    <message>
        <source>%1 tells this in its own words; nobody is quoted there.</source>
        <translation>%1 forteller dette med egne ord. Ingen er sitert der.</translation>
    </message>
    <message>
        <source>%1 gives these words to %2.</source>
        <translation>I %1 er det %2 som sier dette.</translation>
    </message>
    <message>
        <source>This remark is quoted twice in the article.</source>
        <translation>Denne uttalelsen er sitert to ganger i saken.</translation>
    </message>
    <message>
        <source>“%1” is more than what was said.</source>
        <translation>«%1» er mer enn det som ble sagt.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>damaged: %1</source>
        <translation>skadet: %1</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Ingen saker ennå.</translation>
    </message>
    <message>
        <source>There is no version %1; the newest is %2.</source>
        <translation>Det finnes ingen versjon %1. Den nyeste er %2.</translation>
    </message>
    <message>
        <source>No sentence differs.</source>
        <translation>Ingen setninger er forskjellige.</translation>
    </message>
    <message>
        <source>Lists the articles with their states.</source>
        <translation>Lister opp sakene med status.</translation>
    </message>
    <message>
        <source>Shows an article&apos;s text and state.</source>
        <translation>Viser teksten og statusen til en sak.</translation>
    </message>
    <message>
        <source>Another version than the newest.</source>
        <translation>En annen versjon enn den nyeste.</translation>
    </message>
    <message>
        <source>Lists what was done with an article, oldest first.</source>
        <translation>Lister opp hva som er gjort med en sak, det eldste først.</translation>
    </message>
    <message>
        <source>Tells the two states and what keeps it from being quality-assured.</source>
        <translation>Viser de to statusene og hva som hindrer at saken kan kvalitetssikres.</translation>
    </message>
    <message>
        <source>Compares two versions (default: the first and the newest).</source>
        <translation>Sammenligner to versjoner (standard: den første og den nyeste).</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Holdes tilbake til %1</translation>
    </message>
</context>
<context>
    <name>reply</name>
    <message>
        <source>Somebody is accused here, and the article has no reply and does not say that one was sought.</source>
        <translation>Noen blir anklaget her, og saken har ikke noe tilsvar og sier ikke at det er søkt.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>This is not a review act.</source>
        <translation>Dette er ikke et steg i en gjennomgang.</translation>
    </message>
    <message>
        <source>“%1” is not a reason for leaving a finding.</source>
        <translation>«%1» er ingen grunn til å la et funn stå.</translation>
    </message>
    <message>
        <source>A finding that must be resolved can be left only for another source, a false alarm, editorial judgement or a reason in your own words.</source>
        <translation>Et funn som må løses, kan bare bli stående på grunn av en annen kilde, falsk alarm, redaksjonell vurdering eller en begrunnelse med egne ord.</translation>
    </message>
    <message>
        <source>Say in your own words why the finding is left.</source>
        <translation>Skriv med egne ord hvorfor funnet blir stående.</translation>
    </message>
    <message>
        <source>Open finding (%1): %2</source>
        <translation>Åpent funn (%1): %2</translation>
    </message>
    <message>
        <source>Not verified: “%1”</source>
        <translation>Ikke verifisert: «%1»</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Ikke krysset av: %1</translation>
    </message>
</context>
<context>
    <name>reviewacts</name>
    <message>
        <source>Nothing has changed; no version was made.</source>
        <translation>Ingenting er endret. Det ble ikke laget noen versjon.</translation>
    </message>
    <message>
        <source>Name the new text with --text-file FILE (- for stdin).</source>
        <translation>Oppgi den nye teksten med --text-file FILE (- for standard inn).</translation>
    </message>
    <message>
        <source>The new text is not UTF-8.</source>
        <translation>Den nye teksten er ikke UTF-8.</translation>
    </message>
    <message>
        <source>Version %1 is made.</source>
        <translation>Versjon %1 er laget.</translation>
    </message>
    <message>
        <source>Say either which passage carries the sentence (--passage SOURCE:START-END) or that it makes no claim (--no-claim).</source>
        <translation>Oppgi enten hvilken passasje som belegger setningen (--passage SOURCE:START-END), eller at den ikke har noen påstand (--no-claim).</translation>
    </message>
    <message>
        <source>A passage is written SOURCE:START-END, for example s1:0-120.</source>
        <translation>En passasje skrives SOURCE:START-END, for eksempel s1:0-120.</translation>
    </message>
    <message>
        <source>“%1” is no sentence number; the first of a block is 1.</source>
        <translation>«%1» er ikke et setningsnummer. Den første setningen i en blokk er 1.</translation>
    </message>
    <message>
        <source>The sentence in version %1 has your verdict.</source>
        <translation>Setningen i versjon %1 har fått din vurdering.</translation>
    </message>
    <message>
        <source>Say why the finding is left standing: --reason REASON.</source>
        <translation>Oppgi hvorfor funnet blir stående: --reason REASON.</translation>
    </message>
    <message>
        <source>The finding in version %1 is left standing.</source>
        <translation>Funnet i versjon %1 er latt stå.</translation>
    </message>
    <message>
        <source>Ticked for version %1.</source>
        <translation>Krysset av for versjon %1.</translation>
    </message>
    <message>
        <source>Makes a version with another text in one block.</source>
        <translation>Lager en versjon med en annen tekst i én blokk.</translation>
    </message>
    <message>
        <source>The block&apos;s new text, UTF-8 (- for stdin).</source>
        <translation>Den nye teksten i blokken, UTF-8 (- for standard inn).</translation>
    </message>
    <message>
        <source>Gives a person&apos;s verdict on the Nth sentence of a block, counted from 1.</source>
        <translation>Registrerer en persons vurdering av setning N i en blokk, talt fra 1.</translation>
    </message>
    <message>
        <source>The words of a source that carry it, in UTF-16 units.</source>
        <translation>Ordene i en kilde som belegger den, i UTF-16-enheter.</translation>
    </message>
    <message>
        <source>It makes no claim.</source>
        <translation>Setningen har ingen påstand.</translation>
    </message>
    <message>
        <source>Leaves a finding standing, with a reason.</source>
        <translation>Lar et funn stå, med begrunnelse.</translation>
    </message>
    <message>
        <source>other-source, false-alarm, editorial-judgement, stands, common-knowledge, or your own words.</source>
        <translation>other-source (annen kilde), false-alarm (falsk alarm), editorial-judgement (redaksjonell vurdering), stands (kan stå), common-knowledge (allment kjent) eller egne ord.</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>Mer om det.</translation>
    </message>
    <message>
        <source>Ticks an item of the checklist.</source>
        <translation>Krysser av et punkt i sjekklista.</translation>
    </message>
</context>
<context>
    <name>reviewactstore</name>
    <message>
        <source>Review act %1 of article %2 is not whole: %3</source>
        <translation>Steg %1 i gjennomgangen av sak %2 er skadet. %3</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>Det mangler.</translation>
    </message>
    <message>
        <source>its record is not what was written.</source>
        <translation>Opplysningene om det er ikke slik de ble lagret.</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message numerus="yes">
        <source>%1 has %n sentence(s), counted from 1; there is no number %2.</source>
        <translation>
            <numerusform>%1 har %n setning, talt fra 1. Setning %2 finnes ikke.</numerusform>
            <numerusform>%1 har %n setninger, talt fra 1. Setning %2 finnes ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no source “%1”. The article has: %2.</source>
        <translation>Det finnes ingen kilde «%1». Saken har: %2.</translation>
    </message>
    <message>
        <source>The passage %1–%2 does not lie in source “%3”, which has %4 characters.</source>
        <translation>Passasjen %1–%2 ligger ikke i kilden «%3», som har %4 tegn.</translation>
    </message>
    <message>
        <source>A finding that must be resolved is open on this sentence: %1</source>
        <translation>Denne setningen har et åpent funn som må løses: %1</translation>
    </message>
    <message>
        <source>Version %1 has no finding “%2”.</source>
        <translation>Versjon %1 har ikke funnet «%2».</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”. It has: %2.</source>
        <translation>Sjekklista har ikke punktet «%1». Den har: %2.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The folder for the sample keys cannot be made.</source>
        <translation>Mappa til eksempelnøklene kan ikke lages.</translation>
    </message>
    <message>
        <source>%1 marked version %2 quality-assured.</source>
        <translation>%1 merket versjon %2 som kvalitetssikret.</translation>
    </message>
    <message>
        <source>%1 signed it off.</source>
        <translation>%1 godkjente den.</translation>
    </message>
    <message>
        <source>%1 reviews “%2”.</source>
        <translation>%1 går gjennom «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) verified against their passages.</source>
        <translation>
            <numerusform>%n setning verifisert mot passasjen.</numerusform>
            <numerusform>%n setninger verifisert mot passasjene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s) ticked.</source>
        <translation>
            <numerusform>%n punkt krysset av i sjekklista.</numerusform>
            <numerusform>%n punkter krysset av i sjekklista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publisert: %1</translation>
    </message>
</context>
<context>
    <name>sealedkey</name>
    <message>
        <source>The key needs %1 MiB of free memory for a moment, and this machine does not have it. Close other programs and try again.</source>
        <translation>Nøkkelen trenger %1 MiB ledig minne et øyeblikk, og det har ikke denne maskinen. Lukk andre programmer og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>secretbytes</name>
    <message>
        <source>There is not enough memory to hold a key safely. Close other programs and try again.</source>
        <translation>Det er ikke nok minne til å holde en nøkkel trygt. Lukk andre programmer og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>The statement is not signed by anyone.</source>
        <translation>Erklæringen er ikke signert av noen.</translation>
    </message>
    <message>
        <source>The signature by %1 is wrong: the statement or the signature was changed after signing.</source>
        <translation>Signaturen til %1 er feil. Erklæringen eller signaturen er endret etter signeringen.</translation>
    </message>
    <message>
        <source>The statement says that %1 signed it, but it carries no such signature.</source>
        <translation>Erklæringen sier at %1 har signert den, men den har ingen slik signatur.</translation>
    </message>
</context>
<context>
    <name>singlesource</name>
    <message>
        <source>This accusation rests on %1 alone.</source>
        <translation>Denne anklagen bygger på %1 alene.</translation>
    </message>
    <message>
        <source>The whole article rests on %1 alone. Is there a second, independent source?</source>
        <translation>Hele saken bygger på %1 alene. Finnes det en uavhengig kilde til?</translation>
    </message>
</context>
<context>
    <name>snapshotstore</name>
    <message>
        <source>Source text %1 is not whole: %2</source>
        <translation>Kildetekst %1 er skadet. %2</translation>
    </message>
    <message>
        <source>what is stored under its name is another text.</source>
        <translation>Det som er lagret under navnet, er en annen tekst.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>Den mangler.</translation>
    </message>
</context>
<context>
    <name>sourcesuspect</name>
    <message numerus="yes">
        <source>The text from %1 has characters that nobody sees (%2), in %n place(s). They can hide words from you that the model read.</source>
        <translation>
            <numerusform>Teksten fra %1 har tegn som ingen ser (%2), %n sted. De kan skjule ord for deg som modellen har lest.</numerusform>
            <numerusform>Teksten fra %1 har tegn som ingen ser (%2), %n steder. De kan skjule ord for deg som modellen har lest.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text from %1 has characters that turn the writing direction (%2): it may read otherwise than it is stored.</source>
        <translation>Teksten fra %1 har tegn som snur skriveretningen (%2): Den kan se annerledes ut enn den er lagret.</translation>
    </message>
    <message>
        <source>In the text from %1 the word “%2” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>I teksten fra %1 blander ordet «%2» latinske og kyrilliske bokstaver som ser like ut.</translation>
    </message>
    <message>
        <source>The text from %1 seems to give a language model orders: “%2”. Read the draft with that in mind.</source>
        <translation>Teksten fra %1 ser ut til å gi en språkmodell ordre: «%2». Les utkastet med det i tankene.</translation>
    </message>
    <message>
        <source>The title of the text from %1 hides characters or gives a language model orders.</source>
        <translation>Tittelen på teksten fra %1 skjuler tegn eller gir en språkmodell ordre.</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>“%1” is most often a slip for “%2”.</source>
        <translation>«%1» er som oftest en feil for «%2».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>Ordboken kjenner ikke «%1».</translation>
    </message>
</context>
<context>
    <name>stale</name>
    <message>
        <source>“%1” is not the day that the sources speak of when the article appears.</source>
        <translation>«%1» er ikke dagen kildene snakker om når saken kommer på trykk.</translation>
    </message>
    <message>
        <source>%1 is over when the article appears, but the text speaks of it as coming.</source>
        <translation>%1 er over når saken kommer på trykk, men teksten omtaler det som noe som skal skje.</translation>
    </message>
    <message>
        <source>“%1” is over when the article appears: the source dates it to %2.</source>
        <translation>«%1» er over når saken kommer på trykk: kilden daterer det til %2.</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>This is not a statement as Imprimatur signs them: %1.</source>
        <translation>Dette er ikke en erklæring slik Imprimatur signerer dem: %1.</translation>
    </message>
    <message>
        <source>its type is “%1”</source>
        <translation>typen er «%1»</translation>
    </message>
    <message>
        <source>line %1 should be “%2”</source>
        <translation>linje %1 skulle vært «%2»</translation>
    </message>
    <message>
        <source>it holds more than its fields, or bytes that are not text</source>
        <translation>den har mer enn feltene sine, eller byte som ikke er tekst</translation>
    </message>
    <message>
        <source>This is not a signed statement (DSSE envelope): %1.</source>
        <translation>Dette er ikke en signert erklæring (DSSE-konvolutt): %1.</translation>
    </message>
    <message>
        <source>its payload is not Base64</source>
        <translation>innholdet er ikke Base64</translation>
    </message>
    <message>
        <source>a signature is not Base64</source>
        <translation>en signatur er ikke Base64</translation>
    </message>
    <message>
        <source>it is longer than any of them</source>
        <translation>den er lengre enn noen av dem</translation>
    </message>
    <message>
        <source>“%1” in line %2 is not a value as they have it</source>
        <translation>verdien av «%1» i linje %2 har ikke riktig form</translation>
    </message>
    <message>
        <source>it has no type or no list of signatures</source>
        <translation>den mangler type eller signaturliste</translation>
    </message>
</context>
<context>
    <name>statementstore</name>
    <message>
        <source>of the newsroom</source>
        <translation>om redaksjonen</translation>
    </message>
    <message>
        <source>about article %1</source>
        <translation>om sak %1</translation>
    </message>
    <message>
        <source>Statement %1 (%2) %3 is not whole: %4</source>
        <translation>Erklæring %1 (%2) %3 er skadet. %4</translation>
    </message>
    <message>
        <source>its record is not what was written.</source>
        <translation>Opplysningene om den er ikke slik de ble lagret.</translation>
    </message>
    <message>
        <source>its bytes have another id, %1.</source>
        <translation>Innholdet har en annen id, %1.</translation>
    </message>
    <message>
        <source>Statement %1 is in the store already.</source>
        <translation>Erklæring %1 ligger allerede i databasen.</translation>
    </message>
</context>
<context>
    <name>statewords</name>
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
</context>
<context>
    <name>storefolder</name>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <translation>Kan ikke skrive til %1 (%2).</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>et annet program</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (prosess %2 på %3)</translation>
    </message>
    <message>
        <source>The newsroom in %1 is open in %2. Close it there and try again.</source>
        <translation>Redaksjonen i %1 er åpen i %2. Lukk den der og prøv igjen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Mappa %1 kan ikke lages. Velg et annet sted.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>The headline has %1 characters; the house&apos;s limit is %2.</source>
        <translation>Tittelen har %1 tegn. Grensen i husstilen er %2.</translation>
    </message>
    <message>
        <source>The lead has %1 characters; the house&apos;s limit is %2.</source>
        <translation>Ingressen har %1 tegn. Grensen i husstilen er %2.</translation>
    </message>
    <message>
        <source>The sentence has %1 words; the house&apos;s limit is %2.</source>
        <translation>Setningen har %1 ord. Grensen i husstilen er %2.</translation>
    </message>
    <message>
        <source>The paragraph has %1 words; the house&apos;s limit is %2.</source>
        <translation>Avsnittet har %1 ord. Grensen i husstilen er %2.</translation>
    </message>
    <message>
        <source>The house does not write “%1”.</source>
        <translation>Vi skriver ikke «%1».</translation>
    </message>
    <message>
        <source>The house writes “%1”, not “%2”.</source>
        <translation>Vi skriver «%1», ikke «%2».</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>Her står det mer enn ett mellomrom.</translation>
    </message>
    <message>
        <source>The house writes quotation marks %1 and %2.</source>
        <translation>Vi bruker anførselstegnene %1 og %2.</translation>
    </message>
    <message>
        <source>The house&apos;s dash is %1.</source>
        <translation>Vi bruker tankestreken %1.</translation>
    </message>
    <message>
        <source>A quotation begins with the dash %1 and a space.</source>
        <translation>Et sitat begynner med sitatstreken %1 og et mellomrom.</translation>
    </message>
    <message>
        <source>The picture has no description for readers who cannot see it.</source>
        <translation>Bildet mangler en beskrivelse for lesere som ikke kan se det.</translation>
    </message>
    <message>
        <source>The picture does not say who made it.</source>
        <translation>Bildet mangler opplysning om hvem som har laget det.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>The format must be “imprimatur-support/1”.</source>
        <translation>Formatet må være «imprimatur-support/1».</translation>
    </message>
    <message>
        <source>“partly” must lie between “unsupported” and “supported”.</source>
        <translation>«partly» må ligge mellom «unsupported» og «supported».</translation>
    </message>
</context>
<context>
    <name>unsupported</name>
    <message>
        <source>The article has no sources, so nothing in it can be held against one. Add its sources.</source>
        <translation>Saken har ingen kilder, så ingenting i den kan holdes mot en kilde. Legg til kildene.</translation>
    </message>
    <message>
        <source>No source carries this sentence.</source>
        <translation>Ingen kilde gir belegg for denne setningen.</translation>
    </message>
    <message>
        <source>This text is too long to be checked. Part it into shorter sentences and paragraphs.</source>
        <translation>Denne teksten er for lang til å kontrolleres. Del den i kortere setninger og avsnitt.</translation>
    </message>
</context>
<context>
    <name>versionstore</name>
    <message>
        <source>Version %1 of article %2 is not whole: %3</source>
        <translation>Versjon %1 av sak %2 er skadet. %3</translation>
    </message>
    <message>
        <source>its record (author, time, cause, hashes) is not what was written.</source>
        <translation>Opplysningene om den (forfatter, tidspunkt, årsak, kontrollsummer) er ikke slik de ble lagret.</translation>
    </message>
    <message>
        <source>this program does not know its cause “%1”.</source>
        <translation>Dette programmet kjenner ikke årsaken «%1».</translation>
    </message>
    <message>
        <source>its content has another hash than the one it goes by.</source>
        <translation>Innholdet har en annen kontrollsum enn den er registrert med.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>Den mangler.</translation>
    </message>
    <message>
        <source>The new version&apos;s hash is not the hash of its content.</source>
        <translation>Kontrollsummen til den nye versjonen er ikke kontrollsummen til innholdet.</translation>
    </message>
    <message numerus="yes">
        <source>The article has %n version(s), so the new one cannot be number %1. It was changed elsewhere in the meantime: open it again.</source>
        <translation>
            <numerusform>Saken har %n versjon, så den nye kan ikke være nummer %1. Saken er endret et annet sted i mellomtiden. Åpne den på nytt.</numerusform>
            <numerusform>Saken har %n versjoner, så den nye kan ikke være nummer %1. Saken er endret et annet sted i mellomtiden. Åpne den på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new version is not based on a version of this article.</source>
        <translation>Den nye versjonen bygger ikke på en versjon av denne saken.</translation>
    </message>
    <message>
        <source>The text would not come back as it is now, so it was not stored. Keep a copy of it and report this.</source>
        <translation>Teksten ville ikke kommet tilbake slik den er nå, og er derfor ikke lagret. Ta vare på en kopi og meld fra om feilen.</translation>
    </message>
    <message>
        <source>Article %1 has no version %2.</source>
        <translation>Sak %1 har ingen versjon %2.</translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>The folder to watch does not exist or cannot be written to.</source>
        <translation>Mappa som skal overvåkes, finnes ikke eller er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The file cannot be moved to %1/. Check that folder.</source>
        <translation>Fila kan ikke flyttes til %1/. Sjekk den mappa.</translation>
    </message>
</context>
</TS>
