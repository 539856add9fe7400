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
</TS>
