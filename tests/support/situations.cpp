// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/situations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace imprimatur::test
{

namespace
{

/// A short article whose every sentence stands word for word in its source.
QJsonObject draft(const QString &id)
{
    const QString said = QStringLiteral("Statsråden sa at hun var bekymret. Ingen gikk sultne.");
    QJsonObject paragraph = textBlock(said);
    paragraph.insert(QStringLiteral("type"), QStringLiteral("paragraph"));
    const QJsonObject source {{QStringLiteral("id"), QStringLiteral("s1")},
                              {QStringLiteral("outlet"), QStringLiteral("Byrået")},
                              {QStringLiteral("language"), QStringLiteral("nb")},
                              {QStringLiteral("text"), breadLead() + QStringLiteral(" Brød ble dyrere. ") + said}};
    return {{QStringLiteral("format"), QStringLiteral("imprimatur-draft/1")},
            {QStringLiteral("id"), id},
            {QStringLiteral("language"), QStringLiteral("nb")},
            {QStringLiteral("generator"), QJsonObject {{QStringLiteral("model"), QStringLiteral("modell@1")}}},
            {QStringLiteral("headline"), textBlock(QStringLiteral("Brød ble dyrere"))},
            {QStringLiteral("lead"), textBlock(breadLead())},
            {QStringLiteral("body"), QJsonArray {paragraph}},
            {QStringLiteral("sources"), QJsonArray {source}}};
}

/// The model cites words that the source does not have.
QJsonArray bodyCitedWrongly()
{
    QJsonObject paragraph = textBlock(QStringLiteral("Statsråden sa at hun var bekymret."));
    paragraph.insert(QStringLiteral("type"), QStringLiteral("paragraph"));
    paragraph.insert(QStringLiteral("citations"),
                     QJsonArray {QJsonObject {{QStringLiteral("source"), QStringLiteral("s1")},
                                              {QStringLiteral("quote"), QStringLiteral("hun var glad")}}});
    return {paragraph};
}

/// The standard house style with one thing on its checklist.
QByteArray styleWithOneItem()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/style/standard.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QJsonObject style = QJsonDocument::fromJson(file.readAll()).object();
    style.insert(QStringLiteral("checklist"),
                 QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("navn")},
                                          {QStringLiteral("text"), QStringLiteral("Navn og titler")}}});
    return QJsonDocument(style).toJson();
}

/// How the desk stands when someone tries something: a former situation and what was done since.
struct Situation
{
    QString name;
    QString after;
    QStringList acts; ///< "Kari: qa liten"; nobody acts in ": import …"
};

QList<Situation> situations()
{
    const auto acts = [](std::initializer_list<const char *> lines) {
        QStringList list;
        std::ranges::transform(lines, std::back_inserter(list),
                               [](const char *line) { return QString::fromUtf8(line); });
        return list;
    };
    const auto situation = [](const char *name, const char *after, const QStringList &done) {
        return Situation {QString::fromUtf8(name), QString::fromUtf8(after), done};
    };
    return {
        situation("imported", "", acts({": import liten.draft.json"})),
        situation("ticked", "imported", acts({"Kari: tick liten navn"})),
        situation("verified", "imported", verdictsOn(QStringLiteral("liten"))),
        situation("reviewed", "verified", acts({"Kari: tick liten navn"})),
        situation("assured", "reviewed", acts({"Kari: qa liten"})),
        situation("assured by the chief editor", "reviewed", acts({"Ola: qa liten"})),
        situation("edited after QA", "assured", acts({"Kari: edit liten lead --text-file ny.txt"})),
        situation("assured anew", "edited after QA",
                  acts({"Kari: verify-sentence liten lead 1 --passage s1:0-47", "Kari: qa liten"})),
        situation("returned", "assured", acts({"Ola: return liten --note Sjekk_tallet"})),
        situation("signed", "assured", acts({"Ola: signoff liten"})),
        situation("edited after sign-off", "signed", acts({"Ola: edit liten lead --text-file ny.txt"})),
        situation("edited and assured by the chief editor", "edited after sign-off",
                  acts({"Ola: verify-sentence liten lead 1 --passage s1:0-47", "Ola: qa liten"})),
        situation("the old text restored", "edited after sign-off",
                  acts({"Kari: edit liten lead --text-file gammel.txt"})),
        situation("published", "signed", acts({"Ola: publish liten --to www"})),
        situation(
            "a new version signed", "published",
            acts({"Kari: edit liten lead --text-file ny.txt", "Kari: verify-sentence liten lead 1 --passage s1:0-47",
                  "Kari: qa liten", "Ola: signoff liten"})),
        situation("withdrawn", "published", acts({"Ola: withdraw liten --note Feil --to www"})),
        situation("spiked", "assured", acts({"Kari: spike liten --note Uaktuell"})),
        situation("held", "",
                  acts({": import holdt.draft.json"}) + verdictsOn(QStringLiteral("holdt"))
                      + acts({"Kari: tick holdt navn", "Kari: qa holdt", "Ola: signoff holdt"})),
        situation("without sources", "",
                  acts({": import kildelos.draft.json", "Kari: verify-sentence kildelos headline 1 --no-claim",
                        "Kari: verify-sentence kildelos lead 1 --no-claim",
                        "Kari: verify-sentence kildelos body/0 1 --no-claim",
                        "Kari: verify-sentence kildelos body/0 2 --no-claim", "Kari: tick kildelos navn"})),
        situation("cited wrongly", "", acts({": import feilsitat.draft.json"})),
    };
}

/// Copies a folder with all in it. Not QFile::copy: that flushes each file to the disk, a thousand times here.
void copy(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::copy(from.toStdU16String(), to.toStdU16String(), std::filesystem::copy_options::recursive, failed);
    if (failed) {
        qFatal("cannot copy %s: %s", qPrintable(from), failed.message().c_str());
    }
}

void mustBeDone(const Answer &answer)
{
    if (!answer.isDone()) {
        qFatal("The newsroom is not founded: %s", answer.told().constData());
    }
}

} // namespace

QString breadLead()
{
    return QStringLiteral("Prisen på brød steg med 18,5 prosent i oktober.");
}

QJsonObject textBlock(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QByteArray package(const QString &id, const QString &member, const QJsonValue &value)
{
    QJsonObject object = draft(id);
    if (!member.isEmpty()) {
        object.insert(member, value);
    }
    return QJsonDocument(object).toJson();
}

QStringList verdictsOn(const QString &article, const QString &person)
{
    QStringList acts;
    for (const char *sentence : {"headline 1 --passage s1:48-64", "lead 1 --passage s1:0-47",
                                 "body/0 1 --passage s1:65-99", "body/0 2 --passage s1:100-118"}) {
        acts.append(QStringLiteral("%1: verify-sentence %2 %3").arg(person, article, QLatin1String(sentence)));
    }
    return acts;
}

Situations::Situations()
{
    const CommandLine desk(m_folder.filePath(QStringLiteral("founded")));
    desk.write(QStringLiteral("stil.json"), styleWithOneItem());
    desk.write(QStringLiteral("ny.txt"), "Prisen på brød steg kraftig i oktober.\n");
    desk.write(QStringLiteral("gammel.txt"), breadLead().toUtf8());
    desk.write(QStringLiteral("latin1.txt"),
               "br\xf8"
               "d");
    desk.write(QStringLiteral("feil.pass"), "noe helt annet\n");
    desk.write(QStringLiteral("tom.pass"), "\n");
    desk.write(QStringLiteral("ingen.key"), "dette er ingen nøkkel");
    desk.write(QStringLiteral("liten.draft.json"), package(QStringLiteral("liten")));
    desk.write(
        QStringLiteral("holdt.draft.json"),
        package(QStringLiteral("holdt"), QStringLiteral("embargo_until"), QStringLiteral("2999-01-01T06:00:00+01:00")));
    desk.write(QStringLiteral("kildelos.draft.json"),
               package(QStringLiteral("kildelos"), QStringLiteral("sources"), QJsonArray()));
    desk.write(QStringLiteral("feilsitat.draft.json"),
               package(QStringLiteral("feilsitat"), QStringLiteral("body"), bodyCitedWrongly()));

    const Answer founded = foundSampleNewsroom(desk, QStringLiteral("--style stil.json"));
    mustBeDone(founded);
    for (const QString &third : {QStringLiteral("Eva --role chief-editor"), QStringLiteral("Per --role journalist")}) {
        const QString name = third.section(QLatin1Char(' '), 0, 0);
        givePassphrase(desk, name);
        const Answer enrolled =
            desk.as(QStringLiteral("Ola"))
                .run(QStringLiteral(
                         "people add --name %1 --new-key %2.key --new-passphrase-file %2.pass --witness-key Kari.key "
                         "--witness-passphrase-file Kari.pass")
                         .arg(third, name));
        mustBeDone(enrolled);
    }
    // Another newsroom, in which someone has the same name.
    givePassphrase(desk, QStringLiteral("Anne"));
    const Answer other = desk.in(QStringLiteral("other"))
                             .as(QStringLiteral("Anne"))
                             .run(QStringLiteral("newsroom create --sample --name Naboen"));
    mustBeDone(other);
    m_ready.insert(QString(), m_folder.filePath(QStringLiteral("founded")));
}

QString Situations::folderOf(const QString &name)
{
    if (m_ready.contains(name)) {
        return m_ready[name];
    }
    const QList<Situation> all = situations();
    const auto situation = std::ranges::find(all, name, &Situation::name);
    Q_ASSERT(situation != all.end());
    const QString before = folderOf(situation->after);
    const QString folder = m_folder.filePath(QString::number(m_ready.size()));
    copy(before, folder);
    for (const QString &act : situation->acts) {
        const Answer answer = did(CommandLine(folder), act);
        if (!answer.isDone()) {
            qFatal("“%s” is not reached: %s\n%s", qPrintable(name), qPrintable(act), answer.told().constData());
        }
    }
    m_ready.insert(name, folder);
    return folder;
}

Scene::Scene(const QString &situation)
{
    copy(situation, folder.path());
}

CommandLine caller(const CommandLine &desk, const QString &who)
{
    if (who.isEmpty()) {
        return desk;
    }
    return who.startsWith(QLatin1Char('(')) ? desk.named(who.mid(1, who.size() - 2)) : desk.as(who);
}

Answer did(const CommandLine &desk, const QString &act)
{
    const qsizetype colon = act.indexOf(QLatin1String(": "));
    return caller(desk, act.left(colon)).run(act.mid(colon + 2));
}

void holds(const CommandLine &desk, const QString &who, const QString &line, const QString &outcome,
           const QString &names)
{
    const QByteArray before = desk.store();
    const Answer answer = caller(desk, who).run(line);
    QVERIFY2(answer.outcome() == outcome, answer.outcome().toUtf8() + '\n' + answer.told());
    QCOMPARE(answer.fault(), QString());
    QVERIFY2(!names.isEmpty() && answer.said.contains(names), answer.told());
    QVERIFY2(desk.store() == before, "something was stored");
}

} // namespace imprimatur::test
