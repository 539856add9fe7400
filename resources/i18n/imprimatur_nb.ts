<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Imprimatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance and sign-off of AI-generated news drafts, checked against their sources.

Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality-assured by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Article without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Start the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drafted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentences verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and state of sentences: 3 supported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be resolved (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read also:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterModel</name>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Suggestion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are not verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Quality-assure AI drafts against their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, sources and planted errors to practise on. No network, no set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder where the newsroom&apos;s articles are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the newsroom…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Open a newsroom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Imprimatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Quality assurance and sign-off of AI-generated news drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the newsroom in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this article for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: nb, en or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints the window into this PNG file without a display, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture, for example 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the picture, for example 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says on the error stream what is missing on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture cannot be written to %1. Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>&amp;Search the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts appear here when they are imported into the newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article passes this filter and search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search headlines and outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences as a ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the passage, or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the original on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the queue and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as no claim by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified by anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>fetched %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state-controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>%1 %2</source>
        <comment>number and outlet on a tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sentence to see its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line claims nothing and needs no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No passage found in %n sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage (Shift+F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources came with this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be checked against a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>responsible editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journalist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person and role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n sentences verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No newsroom is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person, now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typefaces</name>
    <message>
        <source>The font %1 is not installed; another one is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched AI draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality-assured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new version: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter of a finding about figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a finding about dates and times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter of a finding about names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter of a finding about quotations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of a finding about attribution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter of a finding about missing support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a finding about modality and negation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of a finding about sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of any other finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation given to the wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim without support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned into its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline goes too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, can stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH.mm</source>
        <comment>date and time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH.mm</source>
        <comment>short date and time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
