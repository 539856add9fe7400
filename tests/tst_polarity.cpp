// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/polarity.h"

#include <QTest>

#include <span>

using namespace imprimatur;

namespace
{

QString letterOf(Stance::Kind kind)
{
    switch (kind) {
    case Stance::Kind::Negation:
        return QStringLiteral("not");
    case Stance::Kind::Implied:
        return QStringLiteral("implied");
    case Stance::Kind::Doubt:
        return QStringLiteral("doubt");
    case Stance::Kind::Plan:
        return QStringLiteral("plan");
    case Stance::Kind::Hearsay:
        return QStringLiteral("hearsay");
    case Stance::Kind::Never:
        return QStringLiteral("never");
    case Stance::Kind::Always:
        return QStringLiteral("always");
    }
    Q_UNREACHABLE();
}

QString shown(const QString &text, const QString &language)
{
    QStringList list;
    const QList<Stance> stances = stancesIn(text, {0, text.size()}, language);
    for (const Stance &stance : stances) {
        list += letterOf(stance.kind) + u':' + text.mid(stance.span.begin, stance.span.length());
    }
    return list.join(u' ');
}

struct Row
{
    const char *name;
    const char *language;
    const char *text;
    const char *expected;
};

constexpr Row stances[] {
    {"a plain negation", "nb", "Avtalen ble ikke signert.", "not:ikke"},
    {"nynorsk", "nn", "Avtalen blei ikkje signert.", "not:ikkje"},
    {"never is more than not", "nb", "De kommer aldri tilbake.", "not:aldri never:aldri"},
    {"not only is no negation", "nb", "Det gjelder ikke bare Norge.", ""},
    {"not least is no negation", "nb", "Det gjelder ikke minst Norge.", ""},
    {"without a doubt is no negation", "nb", "Han er uten tvil sterkest.", ""},
    {"no later than is no negation", "nb", "Svaret kommer ikke senere enn mandag.", ""},
    {"a refusal is implied", "nb", "Han nektet å svare.", "implied:nektet"},
    {"without is implied", "nb", "De reiste uten følge.", "implied:uten"},
    {"does not rule out is a doubt", "nb", "Vi utelukker ikke en pause.", "doubt:utelukker implied:ikke"},
    {"a plan may be hearsay", "nb", "Han skal ha reist.", "plan:skal hearsay:skal"},
    {"after the plan", "nb", "Etter planen åpner broen i mai.", "plan:Etter planen"},
    {"a statute is no promise", "nb", "Lovene trer i kraft.", ""},
    {"likely", "nb", "Renten går trolig ned.", "doubt:trolig"},
    {"a plain statement", "nb", "Statsministeren møtte presidenten i Oslo.", ""},
    {"an English contraction", "en", "They don't agree.", "not:don't"},
    {"a curly contraction", "en", "They won’t agree.", "not:won’t"},
    {"no station", "en", "The results of no station changed.", "not:no"},
    {"No. 5 is a number", "en", "He chose No. 5 again.", ""},
    {"the month of May", "en", "It opened in May and grew.", ""},
    {"May at the head of a sentence before a day", "en", "May 9 was calm.", ""},
    {"may is a doubt", "en", "It may open.", "doubt:may"},
    {"not only in English", "en", "Not only Norway signed.", ""},
    {"no later than in English", "en", "It closes no later than Friday.", ""},
    {"cannot be ruled out", "en", "A pause cannot be ruled out.", "implied:cannot doubt:ruled"},
    {"unchanged", "en", "Prices were unchanged.", "implied:unchanged"},
    {"a union is not negative", "en", "The United union met.", ""},
    {"allegedly", "en", "He allegedly left.", "hearsay:allegedly"},
    {"always", "en", "They always came.", "always:always"},
    {"a Russian negation", "ru", "Стороны не обсуждали цену.", "not:не"},
    {"two that are one", "ru", "Ни один из них не пришел.", "not:Ни not:не"},
    {"nonetheless", "ru", "Тем не менее они пришли.", ""},
    {"no fewer than", "ru", "Пришли не менее ста человек.", ""},
    {"does not exclude", "ru", "Мы не исключаем паузы.", "implied:не doubt:исключаем"},
    {"a refusal in Russian", "ru", "Он отказался отвечать.", "implied:отказался"},
    {"a week is not negative", "ru", "Прошла неделя, нефть росла.", ""},
    {"unknown", "ru", "Причина неизвестна.", "implied:неизвестна"},
    {"never in Russian", "ru", "Мы никогда туда ехали.", "not:никогда never:никогда"},
    {"expected in Russian", "ru", "Ожидается рост.", "doubt:Ожидается"},
    {"almost happened", "ru", "Он чуть не упал.", ""},
    {"another language", "de", "Wir kommen nicht.", ""},
};

constexpr Row turns[] {
    {"rose", "nb", "Eksporten økte.", "0+økte"},
    {"fell", "nb", "Eksporten falt med to prosent, ned fra ti.", "0-falt 0-ned"},
    {"rose in English", "en", "Exports rose and rose.", "0+rose 0+rose"},
    {"fell in Russian", "ru", "Экспорт снизился.", "0-снизился"},
    {"accepted", "nb", "Partiet godtok planen.", "1+godtok"},
    {"rejected", "en", "The party rejected it.", "1-rejected"},
    {"closed", "ru", "Границу закрыли.", "2-закрыли"},
    {"nothing that turns", "nb", "De møttes i går.", ""},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows) {
        QTest::addRow("%s", row.name) << QString::fromUtf8(row.language) << QString::fromUtf8(row.text)
                                      << QString::fromUtf8(row.expected);
    }
}

} // namespace

class TestPolarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldBackOrDenied_data() { addRows(stances); }
    void whatIsHeldBackOrDenied();
    void opposites_data() { addRows(turns); }
    void opposites();
    void aPartCountsInTheWholeText();
};

void TestPolarity::whatIsHeldBackOrDenied()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(text, language), expected);
}

void TestPolarity::opposites()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList list;
    const QList<Turn> found = turnsIn(text, {0, text.size()}, language);
    for (const Turn &turn : found) {
        list += QString::number(turn.axis) + (turn.up ? u'+' : u'-') + text.mid(turn.span.begin, turn.span.length());
    }
    QCOMPARE(list.join(u' '), expected);
}

void TestPolarity::aPartCountsInTheWholeText()
{
    const QString text = QStringLiteral("Vi gikk ikke. Vi kom ikke.");
    QCOMPARE(stancesIn(text, {14, text.size()}, QStringLiteral("nb")),
             QList<Stance>({{Stance::Kind::Negation, {21, 25}}}));
    QVERIFY(holds(stancesIn(text, {0, 13}, QStringLiteral("nb-NO")), Stance::Kind::Negation));
    QVERIFY(!holds(stancesIn(text, {0, 7}, QStringLiteral("nb")), Stance::Kind::Negation));
}

QTEST_GUILESS_MAIN(TestPolarity)
#include "tst_polarity.moc"
