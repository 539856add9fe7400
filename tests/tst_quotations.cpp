// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/cuewords.h"
#include "language/quotations.h"
#include "language/quotemarks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace imprimatur;

namespace
{

QString at(const QString &text, Span span)
{
    return text.mid(span.begin, span.length());
}

/// "speech[part|part] cue: speaker = name", one per line.
QString shown(const QList<Quotation> &quotations, const QString &text)
{
    QStringList lines;
    for (const Quotation &quotation : quotations) {
        QStringList parts;
        for (const Span &part : quotation.parts) {
            parts += at(text, part);
        }
        const QString kind = quotation.kind == Quotation::Kind::Speech ? QStringLiteral("speech")
            : quotation.kind == Quotation::Kind::Fragment              ? QStringLiteral("fragment")
                                                                       : QStringLiteral("term");
        QString line = kind + u'[' + parts.join(u'|') + u']';
        if (!quotation.cue.isEmpty() || !quotation.speaker.isEmpty()) {
            line += QStringLiteral(" %1: %2 = %3")
                        .arg(at(text, quotation.cue), at(text, quotation.speaker), quotation.speakerName);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

struct Row
{
    const char *name;
    const char *language;
    const char *text;
    const char *expected;
};

constexpr Row rows[] {
    // Norwegian lines of speech
    {"a line of speech with its cue", "nb", "– Vi kommer tilbake i mai, sa Kari Lund.",
     "speech[Vi kommer tilbake i mai] sa: Kari Lund = Kari Lund"},
    {"a role before the name", "nb", "– Vi bygger bro, sa samferdselsminister Ola Dal til Bladet.",
     "speech[Vi bygger bro] sa: Ola Dal = Ola Dal"},
    {"a country's minister", "nb", "– Vi bygger bro, sa Georgias samferdselsminister Nino Beridze.",
     "speech[Vi bygger bro] sa: Nino Beridze = Nino Beridze"},
    {"an apposition after the name", "nb", "– Det holder ikke, sier Ana Rossi, forsker ved instituttet Agora.",
     "speech[Det holder ikke] sier: Ana Rossi = Ana Rossi"},
    {"a spokesman is not his president", "nb", "– Det holder, sa Lunds talsperson.", "speech[Det holder] sa: Lunds = "},
    {"a pronoun", "nb", "– Forholdet er godt, sa han.", "speech[Forholdet er godt] sa: han = "},
    {"a role alone", "nb", "– Forholdet er godt, sa ministeren.", "speech[Forholdet er godt] sa: ministeren = "},
    {"two sentences before the cue", "nb",
     "– Prisene faller. Det er likevel for tidlig å juble, sa Eva Holm, ifølge Tass.",
     "speech[Prisene faller. Det er likevel for tidlig å juble] sa: Eva Holm = Eva Holm"},
    {"it goes on after the cue", "nb", "– Vi er enige, sa Kari Lund. – Nå gjenstår arbeidet.",
     "speech[Vi er enige|Nå gjenstår arbeidet.] sa: Kari Lund = Kari Lund"},
    {"a second line of speech with its own cue", "nb",
     "– Vi er enige, sa Kari Lund. – Det tviler jeg på, svarte Ola Dal.",
     "speech[Vi er enige] sa: Kari Lund = Kari Lund\nspeech[Det tviler jeg på] svarte: Ola Dal = Ola Dal"},
    {"a verb with its particle", "nb", "– Vi gir oss ikke, la statsministeren til.",
     "speech[Vi gir oss ikke] la: statsministeren = "},
    {"a question", "nb", "– Er dere enige? spurte Kari Lund.", "speech[Er dere enige?] spurte: Kari Lund = Kari Lund"},
    {"the speaker's own verb is no cue", "nb", "– Dette er riktig, mener jeg, sa Kari Lund.",
     "speech[Dette er riktig, mener jeg] sa: Kari Lund = Kari Lund"},
    {"a verb of saying inside the speech", "nb", "– Kurset, som er nytt, forklarer elevene alt, sier Kari Lund.",
     "speech[Kurset, som er nytt, forklarer elevene alt] sier: Kari Lund = Kari Lund"},
    {"a line without a cue", "nb", "– Vi samarbeider godt om det meste.", "speech[Vi samarbeider godt om det meste.]"},
    {"a line of speech inside a paragraph", "nb", "Forholdet er spent. – Vi gir oss ikke, sa Kari Lund.",
     "speech[Vi gir oss ikke] sa: Kari Lund = Kari Lund"},
    {"a line of speech after a colon", "nb", "Kari Lund sa det slik: – Vi gir oss ikke.",
     "speech[Vi gir oss ikke.] sa: Kari Lund = Kari Lund"},
    {"a cue that promises more", "nb",
     "– Vi er enige, sa lederen ifølge kanalen, og la til:", "speech[Vi er enige] sa: lederen = "},
    {"a report speaks", "nb", "– Forholdene er uforsvarlige, heter det i rapporten.",
     "speech[Forholdene er uforsvarlige] heter: det = "},
    {"nynorsk", "nn", "– Vi veit ikkje kva som skjer, seier Kari Lund.",
     "speech[Vi veit ikkje kva som skjer] seier: Kari Lund = Kari Lund"},
    {"marks inside a line of speech", "nb", "– Han kalte det «en god dag», sa Kari Lund.",
     "speech[Han kalte det «en god dag»] sa: Kari Lund = Kari Lund"},
    {"a dash inside a sentence is no speech", "nb", "Banken – som er eid av staten – tapte penger.", ""},
    {"a range is no speech", "nb", "Kampen endte 2 – 1 i går.", ""},
    {"a list with hyphens is no speech", "nb", "- Brød og melk", ""},
    // Norwegian marks
    {"guillemets with the cue behind", "nb", "«Ikke ett land stemte mot», understreket Kari Lund, ifølge Tass.",
     "speech[Ikke ett land stemte mot] understreket: Kari Lund = Kari Lund"},
    {"guillemets with the cue in front", "nb", "Kari Lund sa: «Vi gir oss ikke i denne saken.»",
     "speech[Vi gir oss ikke i denne saken.] sa: Kari Lund = Kari Lund"},
    {"two words without a cue are a term", "nb", "De kaller seg «fredens venner» i dag.", "term[fredens venner]"},
    {"the channel is not the speaker", "nb", "Ifølge Kremls kanal sa Lund at arbeidet går «i god fart».",
     "fragment[i god fart] sa: Lund = Lund"},
    {"a role and its outlet", "nb", "– Det går svært bra, sa den nye lederen ifølge Kremls kanal.",
     "speech[Det går svært bra] sa: den = "},
    {"a few words with a cue are a fragment", "nb", "I går sa Kari Lund at samarbeidet går «svært godt».",
     "fragment[svært godt] sa: Kari Lund = Kari Lund"},
    {"more words in the writer's sentence", "nb",
     "Ministeren kalte avtalen «et stort skritt i riktig retning» for landet.",
     "fragment[et stort skritt i riktig retning]"},
    {"the name of a conference", "nb", "Møtet var under konferansen «Folk og hav – veien til fred og vekst i nord».",
     "term[Folk og hav – veien til fred og vekst i nord]"},
    {"a name with a capital inside a sentence", "nb", "De så «Mannen som ikke kunne tie» på kino.",
     "term[Mannen som ikke kunne tie]"},
    {"according to, behind the marks", "nb", "«Vi har aldri sett slike tall før», ifølge Kari Lund.",
     "speech[Vi har aldri sett slike tall før] ifølge: Kari Lund = Kari Lund"},
    {"typewriter marks", "nb", "\"Vi gir oss ikke nå\", sa Kari Lund.",
     "speech[Vi gir oss ikke nå] sa: Kari Lund = Kari Lund"},
    {"a pronoun after a named speaker", "nb",
     "«Vi gir oss ikke nå», sa Kari Lund. «Det er for sent å snu», la hun til.",
     "speech[Vi gir oss ikke nå] sa: Kari Lund = Kari Lund\nspeech[Det er for sent å snu] la: hun = Kari Lund"},
    {"a pronoun after another came in is not clear", "nb",
     "«Vi gir oss ikke nå», sa Kari Lund. Eva Holm kom senere. «Det er for sent å snu», la hun til.",
     "speech[Vi gir oss ikke nå] sa: Kari Lund = Kari Lund\nspeech[Det er for sent å snu] la: hun = "},
    // English
    {"said behind its subject", "en", "\"We have not asked for money,\" Lund told reporters.",
     "speech[We have not asked for money] told: Lund = Lund"},
    {"said before its subject", "en", "“Nobody is waiting for us,” said Economy Minister Anna Berg at the gate.",
     "speech[Nobody is waiting for us] said: Anna Berg = Anna Berg"},
    {"an apposition before said", "en",
     "\"The bill will rise,\" Jo Park, an economist at the Mill Centre, told bne IntelliNews.",
     "speech[The bill will rise] told: Jo Park = Jo Park"},
    {"a split quotation", "en", "\"We waited,\" Anna Berg said, \"and nothing came.\"",
     "speech[We waited|and nothing came.] said: Anna Berg = Anna Berg"},
    {"a second sentence after the cue", "en", "\"We waited,\" Anna Berg told the paper. \"Then nothing came.\"",
     "speech[We waited|Then nothing came.] told: Anna Berg = Anna Berg"},
    {"two speakers", "en", "\"We waited,\" said Anna Berg. \"So did we,\" said Jo Park.",
     "speech[We waited] said: Anna Berg = Anna Berg\nspeech[So did we] said: Jo Park = Jo Park"},
    {"said in front", "en", "Anna Berg said: \"We waited for them for a long time.\"",
     "speech[We waited for them for a long time.] said: Anna Berg = Anna Berg"},
    {"the office quoted him", "en", "The office quoted Berg as saying: \"We waited for a long time.\"",
     "speech[We waited for a long time.] saying: Berg = Berg"},
    {"a fragment", "en", "The ministry called the flights \"a gross breach of the treaty\".",
     "fragment[a gross breach of the treaty]"},
    {"a scare quote", "en", "The \"special regime\" ends today.", "term[special regime]"},
    {"someone without a name", "en", "\"Nobody was ready,\" said a Moscow-based bond trader.",
     "speech[Nobody was ready] said: a = "},
    {"a nationality is no name", "en", "\"Nobody was ready,\" said a Russian official.",
     "speech[Nobody was ready] said: a = "},
    {"single marks", "en", "‘We don’t wait,’ said Anna Berg.", "speech[We don’t wait] said: Anna Berg = Anna Berg"},
    {"endings cut off at their apostrophe are no marks", "en",
     "The states 's plan and what they 're sure isn 't Berg's.", ""},
    {"apostrophes are no marks", "en", "The states' plan and Berg's idea aren't new.", ""},
    {"a quotation inside a quotation", "en", "\"He said 'never again' to us,\" Anna Berg recalled.",
     "speech[He said 'never again' to us] recalled: Anna Berg = Anna Berg"},
    {"he is the last named speaker", "en",
     "\"Our ties are warm,\" Berg told Lund.\n\n\"I hope that we can sign soon,\" he said.",
     "speech[Our ties are warm] told: Berg = Berg\nspeech[I hope that we can sign soon] said: he = Berg"},
    {"a speech that the next paragraph goes on with", "en",
     "\"We waited for them.\n\n\"Then they came,\" said Anna Berg.",
     "speech[We waited for them.]\nspeech[Then they came] said: Anna Berg = Anna Berg"},
    {"a mark that never closes quotes nothing", "en", "He bought a 5\" pipe and a \"long one.", ""},
    {"according to, in English", "en", "\"The line is closed for now,\" according to Anna Berg.",
     "speech[The line is closed for now] according to: Anna Berg = Anna Berg"},
    // Russian
    {"the usual Russian form", "ru",
     "«Мы не видим причин для отказа», — заявил на встрече глава ведомства Иван Петров.",
     "speech[Мы не видим причин для отказа] заявил: Иван Петров = Иван Петров"},
    {"typewriter marks and a hyphen", "ru", "\"Решение принято\", - сказал ТАСС президент республики Иван Петров.",
     "speech[Решение принято] сказал: Иван Петров = Иван Петров"},
    {"three names after a role", "ru", "«Спрос растет», — заявила заместитель председателя Анна Ивановна Белова.",
     "speech[Спрос растет] заявила: Анна Ивановна Белова = Анна Ивановна Белова"},
    {"a company is no quotation", "ru", "Компания «Газпром экспорт» сообщила о ремонте.", "term[Газпром экспорт]"},
    {"a company that reports", "ru", "«Газпром экспорт» сообщил о ремонте.", "term[Газпром экспорт]"},
    {"a company inside a quotation", "ru", "«Мы работаем с «Росатомом» давно», — отметил Петров.",
     "speech[Мы работаем с «Росатомом» давно] отметил: Петров = Петров"},
    {"one mark that closes two", "ru", "«Мы давно работаем с компанией «Росатом», — отметил Петров.",
     "speech[Мы давно работаем с компанией «Росатом] отметил: Петров = Петров"},
    {"a line of dialogue", "ru", "— Мы готовы, — сказал Петров. — Дело за вами.",
     "speech[Мы готовы|Дело за вами.] сказал: Петров = Петров"},
    {"said in front, in Russian", "ru", "Петров сказал: «Мы готовы к этому разговору».",
     "speech[Мы готовы к этому разговору] сказал: Петров = Петров"},
    {"his aide is not he", "ru", "«Мы готовы к разговору», — сказал помощник Петрова.",
     "speech[Мы готовы к разговору] сказал: помощник = "},
    {"a transcript", "ru", "💬 Иван Петров: Мы готовы. Решение за вами.",
     "speech[Мы готовы. Решение за вами.] : Иван Петров = Иван Петров"},
    {"a transcript goes on in the first person", "ru",
     "И.Петров: Отношения развиваются.\n\nМы активно работаем.\n\nВстреча прошла в Омске.",
     "speech[Отношения развиваются.] : И.Петров = И.Петров\nspeech[Мы активно работаем.] : И.Петров = И.Петров"},
    {"the narrator of a transcript", "ru",
     "И.Петров: Отношения развиваются.\n\nВстреча прошла в Омске. Читайте наш канал.",
     "speech[Отношения развиваются.] : И.Петров = И.Петров"},
    {"a label is no speaker", "ru", "Риски: рост замедлился.", ""},
    // another language
    {"a language without words for it", "de", "„Wir warten schon sehr lange“, sagte Anna Berg.",
     "fragment[Wir warten schon sehr lange]"},
};

} // namespace

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotations_data();
    void quotations();
    void everyLanguageHasItsVerbs();
    void whatIsQuoted();
    void spansStayInsideAnyText();
};

void TestQuotations::quotations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows) {
        QTest::addRow("%s", row.name) << QString::fromUtf8(row.language) << QString::fromUtf8(row.text)
                                      << QString::fromUtf8(row.expected);
    }
}

void TestQuotations::quotations()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(quotationsIn(text, language), text), expected);
}

void TestQuotations::everyLanguageHasItsVerbs()
{
    for (const char *language : {"nb", "nn", "en", "ru"}) {
        const CueWords *cues = cueWordsFor(QString::fromLatin1(language));
        QVERIFY(cues);
        QVERIFY2(cues->verbs.size() >= 120, qPrintable(QStringLiteral("%1 forms").arg(cues->verbs.size())));
        for (const QString &verb : cues->verbs) {
            QCOMPARE(verb, verb.toLower());
        }
    }
    QVERIFY(!cueWordsFor(QStringLiteral("de")));
}

void TestQuotations::whatIsQuoted()
{
    const QString text = QStringLiteral("\"We waited,\" Anna Berg said, \"in vain.\"");
    const QList<Quotation> quotations = quotationsIn(text, QStringLiteral("en"));
    QVERIFY(isQuoted(quotations, {1, 10}));
    QVERIFY(isQuoted(quotations, {30, 32}));
    QVERIFY(!isQuoted(quotations, {13, 17}));
    QVERIFY(!isQuoted(quotations, {5, 32}));
    QCOMPARE(wordsOf(quotations.first(), text), QStringLiteral("We waited in vain."));
}

/// Marks, dashes and cues thrown together at random: no crash, spans inside the text, in order, not empty.
void TestQuotations::spansStayInsideAnyText()
{
    const QStringList pieces {
        QStringLiteral("«"),  QStringLiteral("»"),     QStringLiteral("\""),    QStringLiteral("“"),
        QStringLiteral("”"),  QStringLiteral("– "),    QStringLiteral(", sa "), QStringLiteral("Kari "),
        QStringLiteral(". "), QStringLiteral("\n"),    QStringLiteral("'"),     QStringLiteral("vi "),
        QStringLiteral(": "), QStringLiteral("said "), QStringLiteral(" "),     QStringLiteral("сказал "),
        QStringLiteral("…"),  QStringLiteral("😀"),     QStringLiteral("? "),    QStringLiteral("Ola Dal")};
    const QStringList languages {QStringLiteral("nb"), QStringLiteral("en"), QStringLiteral("ru"),
                                 QStringLiteral("de")};
    QRandomGenerator random(7);
    int seen = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int piece = random.bounded(14); piece > 0; --piece) {
            text += pieces[random.bounded(int(pieces.size()))];
        }
        const QList<Quotation> quotations = quotationsIn(text, languages[round % 4]);
        for (const Quotation &quotation : quotations) {
            QVERIFY2(!quotation.parts.isEmpty(), qPrintable(text));
            for (const Span &part : quotation.parts) {
                QVERIFY2(part.begin >= 0 && part.begin < part.end && part.end <= text.size(), qPrintable(text));
                ++seen;
            }
            QVERIFY2(quotation.cue.end <= text.size() && quotation.speaker.end <= text.size(), qPrintable(text));
        }
    }
    QVERIFY(seen > 1000);
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
