<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articlestore</name>
    <message numerus="yes">
        <source>“%1” is the beginning of %n articles, %2 and %3 among them. Give more of the id.</source>
        <translation>
            <numerusform>“%1” is the beginning of %n article, %2 and %3 among them. Give more of the id.</numerusform>
            <numerusform>“%1” is the beginning of %n articles, %2 and %3 among them. Give more of the id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim sentence(s)</source>
        <translation>
            <numerusform>%n sentence with a claim</numerusform>
            <numerusform>%n sentences with a claim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copied</name>
    <message numerus="yes">
        <source>%n words in a row are taken word for word from %1, and not as a quotation.</source>
        <translation>
            <numerusform>%n word in a row is taken word for word from %1, and not as a quotation.</numerusform>
            <numerusform>%n words in a row are taken word for word from %1, and not as a quotation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message numerus="yes">
        <source>Imported %n draft package(s).</source>
        <translation>
            <numerusform>Imported %n draft package.</numerusform>
            <numerusform>Imported %n draft packages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) and their sources are what was written.</source>
        <translation>
            <numerusform>%n version and its sources are what was written.</numerusform>
            <numerusform>%n versions and their sources are what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review act(s) are what was written.</source>
        <translation>
            <numerusform>%n review act is what was written.</numerusform>
            <numerusform>%n review acts are what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are what was signed.</source>
        <translation>
            <numerusform>%n statement is what was signed.</numerusform>
            <numerusform>%n statements are what was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored text(s) are what was written.</source>
        <translation>
            <numerusform>%n stored text is what was written.</numerusform>
            <numerusform>%n stored texts are what was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::ArticleModel</name>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation>
            <numerusform>%n must-finding</numerusform>
            <numerusform>%n must-findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation>
            <numerusform>%n should-finding</numerusform>
            <numerusform>%n should-findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::ArticlePreview</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentences verified</source>
        <translation>
            <numerusform>%1 of %n sentence verified</numerusform>
            <numerusform>%1 of %n sentences verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::FindingsPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are not verified.</source>
        <translation>
            <numerusform>%n sentence is not verified.</numerusform>
            <numerusform>%n sentences are not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::MainWindow</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::SentenceModel</name>
    <message numerus="yes">
        <source>%n must-findings</source>
        <translation>
            <numerusform>%n must-finding</numerusform>
            <numerusform>%n must-findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should-findings</source>
        <translation>
            <numerusform>%n should-finding</numerusform>
            <numerusform>%n should-findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::SourcesPane</name>
    <message numerus="yes">
        <source>No passage found in %n sources.</source>
        <translation>
            <numerusform>No passage found in %n source.</numerusform>
            <numerusform>No passage found in %n sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imprimatur::StatusLine</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n sentences verified</source>
        <translation>
            <numerusform>%1/%n sentence verified</numerusform>
            <numerusform>%1/%n sentences verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message numerus="yes">
        <source>%1 has %n sentence(s), counted from 1; there is no number %2.</source>
        <translation>
            <numerusform>%1 has %n sentence, counted from 1; there is no number %2.</numerusform>
            <numerusform>%1 has %n sentences, counted from 1; there is no number %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message numerus="yes">
        <source>%n sentence(s) verified against their passages.</source>
        <translation>
            <numerusform>%n sentence verified against its passage.</numerusform>
            <numerusform>%n sentences verified against their passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s) ticked.</source>
        <translation>
            <numerusform>%n checklist item ticked.</numerusform>
            <numerusform>%n checklist items ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcesuspect</name>
    <message numerus="yes">
        <source>The text from %1 has characters that nobody sees (%2), in %n place(s). They can hide words from you that the model read.</source>
        <translation>
            <numerusform>The text from %1 has characters that nobody sees (%2), in %n place. They can hide words from you that the model read.</numerusform>
            <numerusform>The text from %1 has characters that nobody sees (%2), in %n places. They can hide words from you that the model read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>versionstore</name>
    <message numerus="yes">
        <source>The article has %n version(s), so the new one cannot be number %1. It was changed elsewhere in the meantime: open it again.</source>
        <translation>
            <numerusform>The article has %n version, so the new one cannot be number %1. It was changed elsewhere in the meantime: open it again.</numerusform>
            <numerusform>The article has %n versions, so the new one cannot be number %1. It was changed elsewhere in the meantime: open it again.</numerusform>
        </translation>
    </message>
</context>
</TS>
