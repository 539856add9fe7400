// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include "language/compounds.h"
#include "language/dictionaries.h"
#include "language/lexiconcache.h"
#include "language/newslexicon.h"

#include "support/gzipped.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace imprimatur;

Q_DECLARE_METATYPE(Tongue)

namespace
{

/// How far `lexicon` trusts that a Norwegian word is called so in the other language; 0 = not at all.
float weightOf(const Lexicon &lexicon, const QString &norwegian, const QString &foreign, Tongue language)
{
    const auto all = lexicon.translations(stemKey(norwegian, Tongue::Norwegian), language);
    const auto found = std::ranges::find(all, stemKey(foreign, language), &Translation::key);
    return found == all.end() ? 0 : found->weight;
}

void add(LexiconCollector &collector, const QString &norwegian, const QString &foreign, Tongue tongue, float weight,
         Road road)
{
    collector.add(expressionKeys(norwegian, Tongue::Norwegian), expressionKeys(foreign, tongue), tongue, weight, road);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A folder with one dictionary of one entry, and a cache beside it.
class SmallDictionaries
{
public:
    SmallDictionaries() { setEnglish("war <n>\nkrig\n"); }

    void setEnglish(const QByteArray &body) const
    {
        write(m_folder.filePath(u"freedict-eng-nor.index"_qs),
              "entry\tA\t" + QByteArray(1, char('A' + body.size())) + "\n");
        write(m_folder.filePath(u"freedict-eng-nor.dict.dz"_qs), gzipped(body));
    }
    /// Other bytes, the same size and time.
    void spoilEnglishUnseen() const
    {
        QFile file(m_folder.filePath(u"freedict-eng-nor.dict.dz"_qs));
        const QDateTime time = QFileInfo(file).lastModified();
        const bool spoilt = file.open(QIODevice::ReadWrite) && file.write("xx") == 2 && file.flush()
            && file.setFileTime(time, QFileDevice::FileModificationTime);
        QVERIFY(spoilt);
    }
    void setCache(const QByteArray &bytes) const { write(cachePath(), bytes); }
    QByteArray cache() const
    {
        QFile file(cachePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<std::shared_ptr<const Lexicon>> load() const { return Lexicon::load(m_folder.path(), cachePath()); }

private:
    QString cachePath() const { return m_folder.filePath(u"deeper/cache"_qs); }

    QTemporaryDir m_folder;
};

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTranslates_data();
    void ourOwnTranslates();
    void wordsOfPhrasesWeighLess();
    void unknownWordsHaveNone();
    void bestComesFirst();
    void broadWordsWeighLess();
    void partsCompounds_data();
    void partsCompounds();
    void aHostileCompoundCostsLittle();
    void readsNewsRows_data();
    void readsNewsRows();
    void refusesNewsRows_data();
    void refusesNewsRows();
    void roadsMeet();
    void doesWithoutAFolder();
    void aDamagedDictionaryIsNamed();
    void theCacheIsTheSame();
    void theCacheSavesReadingTheDictionaries();
    void aDamagedCacheIsMadeAnew_data();
    void aDamagedCacheIsMadeAnew();
    void anOtherDictionaryMakesTheCacheAnew();
    void readsDebiansDictionaries_data();
    void readsDebiansDictionaries();
};

void LexiconTest::ourOwnTranslates_data()
{
    QTest::addColumn<QString>("norwegian");
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<Tongue>("language");
    QTest::addRow("a word of the beat into English") << u"våpenhvile"_qs << u"ceasefire"_qs << Tongue::English;
    QTest::addRow("and into Russian") << u"våpenhvile"_qs << u"перемирие"_qs << Tongue::Russian;
    QTest::addRow("inflected on our side") << u"Våpenhvilen"_qs << u"truce"_qs << Tongue::English;
    QTest::addRow("inflected on both sides") << u"sanksjonene"_qs << u"санкций"_qs << Tongue::Russian;
}

void LexiconTest::ourOwnTranslates()
{
    QFETCH(const QString, norwegian);
    QFETCH(const QString, foreign);
    QFETCH(const Tongue, language);
    QCOMPARE(weightOf(*Lexicon::own(), norwegian, foreign, language), 1.0F);
    QVERIFY(!Lexicon::own()->hasDictionaries());
}

void LexiconTest::wordsOfPhrasesWeighLess()
{
    LexiconCollector collector;
    add(collector, u"utenriksminister"_qs, u"foreign minister"_qs, Tongue::English, 1, Road::News);
    add(collector, u"tre i kraft"_qs, u"take effect"_qs, Tongue::English, 1, Road::News);
    const Lexicon lexicon(collector.tables());
    QCOMPARE(weightOf(lexicon, u"utenriksministeren"_qs, u"foreign"_qs, Tongue::English), 1 / std::sqrt(2.0F));
    QCOMPARE(weightOf(lexicon, u"utenriksministeren"_qs, u"ministers"_qs, Tongue::English), 1 / std::sqrt(2.0F));
    QCOMPARE(weightOf(lexicon, u"kraft"_qs, u"effect"_qs, Tongue::English), 0.5F);
    QCOMPARE(weightOf(lexicon, u"i"_qs, u"effect"_qs, Tongue::English), 0.0F);
}

void LexiconTest::unknownWordsHaveNone()
{
    QVERIFY(Lexicon::own()->translations(stemKey(u"xyzzy"_qs, Tongue::Norwegian), Tongue::English).empty());
    QVERIFY(Lexicon::own()->translations(textKey(QString()), Tongue::Russian).empty());
    QVERIFY(!Lexicon::own()->knows(stemKey(u"xyzzy"_qs, Tongue::Norwegian)));
}

void LexiconTest::bestComesFirst()
{
    LexiconCollector collector;
    add(collector, u"møte"_qs, u"encounter"_qs, Tongue::English, 0.3F, Road::English);
    add(collector, u"møte"_qs, u"meeting"_qs, Tongue::English, 0.9F, Road::English);
    add(collector, u"møte"_qs, u"встреча"_qs, Tongue::Russian, 0.5F, Road::Swedish);
    add(collector, u"møte"_qs, u"встреча"_qs, Tongue::Russian, 0.5F, Road::EnglishToRussian);
    const Lexicon lexicon(collector.tables());
    const auto english = lexicon.translations(stemKey(u"møter"_qs, Tongue::Norwegian), Tongue::English);
    QCOMPARE(english.size(), size_t(2));
    QCOMPARE(english.front().key, stemKey(u"meeting"_qs, Tongue::English));
    QCOMPARE(weightOf(lexicon, u"møte"_qs, u"встречу"_qs, Tongue::Russian), 0.75F);
}

void LexiconTest::broadWordsWeighLess()
{
    LexiconCollector collector;
    add(collector, u"møte"_qs, u"meeting"_qs, Tongue::English, 0.8F, Road::English);
    for (int i = 0; i < 32; ++i) {
        add(collector, u"ta"_qs, u"take%1"_qs.arg(i), Tongue::English, 0.8F, Road::English);
    }
    add(collector, u"ta"_qs, u"seize"_qs, Tongue::English, 1, Road::News);
    const Lexicon lexicon(collector.tables());
    QCOMPARE(weightOf(lexicon, u"møte"_qs, u"meeting"_qs, Tongue::English), 0.8F);
    QVERIFY(weightOf(lexicon, u"ta"_qs, u"take7"_qs, Tongue::English) < 0.6F);
    QCOMPARE(weightOf(lexicon, u"ta"_qs, u"seize"_qs, Tongue::English), 1.0F);
}

void LexiconTest::partsCompounds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("parts");
    QTest::addRow("two words") << u"gassleveranse"_qs << u"gass leveranse"_qs;
    QTest::addRow("the last inflected") << u"Gassleveransene"_qs << u"gass leveransene"_qs;
    QTest::addRow("the definite form of an office") << u"presidentkontoret"_qs << u"president kontoret"_qs;
    QTest::addRow("a joint -s-") << u"leveransekontor"_qs << u"leveranse kontor"_qs;
    QTest::addRow("a joint -s- after a word") << u"presidentskontor"_qs << u"president kontor"_qs;
    QTest::addRow("a joint -e-") << u"barnehage"_qs << u"barn hage"_qs;
    QTest::addRow("three words") << u"gassleveranseavtale"_qs << u"gass leveranse avtale"_qs;
    QTest::addRow("the longest known last part wins") << u"gassbarnehage"_qs << u"gass barnehage"_qs;
    QTest::addRow("a first part that never stands alone") << u"hovedkontor"_qs << u"hoved kontor"_qs;
    QTest::addRow("a name and a word") << u"Lombok-avtalen"_qs << u"lombok avtalen"_qs;
    QTest::addRow("a name and a compound") << u"Lombok-gassleveransen"_qs << u"lombok gass leveransen"_qs;
    QTest::addRow("an s that is rather a joint") << u"presidentskatt"_qs << u"president katt"_qs;
    QTest::addRow("an s that is not") << u"gasskatt"_qs << u"gas skatt"_qs;
    QTest::addRow("an ending is no part") << u"gassing"_qs << QString();
    QTest::addRow("a preposition begins no compound") << u"tilkontor"_qs << QString();
    QTest::addRow("the last part unknown") << u"gassxyzzy"_qs << QString();
    QTest::addRow("the first part unknown") << u"xyzzyavtale"_qs << QString();
    QTest::addRow("an inflected word does not begin a compound") << u"kontorethage"_qs << QString();
    QTest::addRow("no compound") << u"gass"_qs << QString();
    QTest::addRow("too short to part") << u"da"_qs << QString();
    QTest::addRow("a trailing hyphen parts nothing") << u"gass-"_qs << QString();
    QTest::addRow("nothing") << QString() << QString();
    QTest::addRow("no end") << QString(100000, u'e') << QString();
}

void LexiconTest::partsCompounds()
{
    LexiconCollector collector;
    for (const QString &word :
         {u"gass"_qs, u"leveranse"_qs, u"president"_qs, u"kontor"_qs, u"barn"_qs, u"hage"_qs, u"avtale"_qs,
          u"barnehage"_qs, u"skatt"_qs, u"katt"_qs, u"gas"_qs, u"ing"_qs, u"til"_qs}) {
        collector.addKnown(word);
    }
    QFETCH(const QString, word);
    QTEST(Lexicon(collector.tables()).partsOf(word).join(u' '), "parts");
}

/// "skatt" may be cut before its s and behind it, so every one of them doubles the ways to part the word.
void LexiconTest::aHostileCompoundCostsLittle()
{
    int asked = 0;
    const auto isWord = [&asked](QStringView part) {
        ++asked;
        return part == u"skatt" || part == u"katt" || part == u"kat";
    };
    QVERIFY(compoundParts(u"x"_qs + u"skatt"_qs.repeated(11), {isWord, isWord}).isEmpty());
    QVERIFY2(asked < 20000, qPrintable(QString::number(asked)));
}

void LexiconTest::readsNewsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<NewsEntry>>("entries");
    const NewsEntry ceasefire {{u"våpenhvile"_qs}, {u"ceasefire"_qs, u"truce"_qs}, {u"перемирие"_qs}};
    QTest::addRow("a row") << QByteArray("våpenhvile\tceasefire|truce\tперемирие\tn\n") << QList {ceasefire};
    QTest::addRow("without an end of line")
        << QByteArray("våpenhvile\tceasefire|truce\tперемирие\tn") << QList {ceasefire};
    QTest::addRow("spaces do not count") << QByteArray(" våpenhvile \tceasefire | truce\t перемирие\tn\n")
                                         << QList {ceasefire};
    QTest::addRow("comments and empty lines are left out")
        << QByteArray("# tell\n\nvåpenhvile\tceasefire|truce\tперемирие\tn\n") << QList {ceasefire};
    QTest::addRow("a hyphen is none") << QByteArray("folketrygd\t-\tстрахование\tn\n")
                                      << QList {NewsEntry {{u"folketrygd"_qs}, {}, {u"страхование"_qs}}};
    QTest::addRow("an expression keeps its words")
        << QByteArray("tre i kraft\tenter into force\t-\tv\n")
        << QList {NewsEntry {{u"tre i kraft"_qs}, {u"enter into force"_qs}, {}}};
    QTest::addRow("nothing") << QByteArray() << QList<NewsEntry>();
}

void LexiconTest::readsNewsRows()
{
    QFETCH(const QByteArray, bytes);
    const Result<QList<NewsEntry>> entries = readNewsLexicon(bytes);
    QVERIFY(entries.has_value());
    QTEST(*entries, "entries");
}

void LexiconTest::refusesNewsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addRow("three cells") << QByteArray("# one\nkrig\twar\tвойна\n") << u"2"_qs;
    QTest::addRow("five cells") << QByteArray("krig\twar\tвойна\tn\tx\n") << u"1"_qs;
    QTest::addRow("no Norwegian") << QByteArray("-\twar\tвойна\tn\n") << u"1"_qs;
    QTest::addRow("nothing foreign") << QByteArray("fred\tpeace\tмир\tn\nkrig\t-\t-\tn\n") << u"2"_qs;
    QTest::addRow("spaces for tabs") << QByteArray("krig war война n\n") << u"1"_qs;
    QTest::addRow("not UTF-8") << QByteArray("krig\t\xff\tx\tn\n") << u"UTF-8"_qs;
}

void LexiconTest::refusesNewsRows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const Result<QList<NewsEntry>> entries = readNewsLexicon(bytes);
    QVERIFY(!entries.has_value());
    QVERIFY2(entries.error().message.contains(place), qPrintable(entries.error().message));
}

/// Small dictionaries: what each road adds, and that two roads together say more than one.
void LexiconTest::roadsMeet()
{
    const QList<GlossaryEntry> english {{u"war"_qs, u"n"_qs, {{u"krig"_qs}}, {}},
                                        {u"gaol"_qs, u"n"_qs, {{u"fengsel"_qs}}, {}}};
    const QList<GlossaryEntry> toNorwegian {{u"krig"_qs, u"n"_qs, {{u"krig"_qs}}, {}},
                                            {u"fara"_qs, u"v"_qs, {{u"reise"_qs}}, {}}};
    const QList<GlossaryEntry> toRussian {{u"krig"_qs, u"n"_qs, {{u"война"_qs}}, {}},
                                          {u"fara"_qs, u"n"_qs, {{u"опасность"_qs}}, {}}};
    const auto mueller = [](const QString &head) {
        const QHash<QString, GlossaryEntry> entries {{u"war"_qs, {u"war"_qs, {}, {{u"война"_qs}, {u"борьба"_qs}}, {}}},
                                                     {u"gaol"_qs, {u"gaol"_qs, {}, {}, u"jail"_qs}},
                                                     {u"jail"_qs, {u"jail"_qs, {}, {{u"тюрьма"_qs}}, {}}}};
        return entries.contains(head) ? QList {entries.value(head)} : QList<GlossaryEntry>();
    };
    LexiconCollector collector;
    addEnglishRoad(collector, english);
    addSwedishRoad(collector, toNorwegian, toRussian);
    const float bySwedish = weightOf(Lexicon(collector.tables()), u"krigen"_qs, u"войны"_qs, Tongue::Russian);
    addMuellerRoad(collector, english, mueller);
    const Lexicon lexicon(collector.tables());
    QVERIFY(weightOf(lexicon, u"krigen"_qs, u"wars"_qs, Tongue::English) > 0.5F);
    QVERIFY(bySwedish > 0.5F);
    QVERIFY(weightOf(lexicon, u"krigen"_qs, u"войны"_qs, Tongue::Russian) > bySwedish);
    QVERIFY(weightOf(lexicon, u"krig"_qs, u"борьба"_qs, Tongue::Russian) > 0);
    QVERIFY(weightOf(lexicon, u"krig"_qs, u"борьба"_qs, Tongue::Russian) < bySwedish);
    QVERIFY(weightOf(lexicon, u"fengsel"_qs, u"тюрьма"_qs, Tongue::Russian) > 0); // by reference
    QCOMPARE(weightOf(lexicon, u"reise"_qs, u"опасность"_qs, Tongue::Russian), 0.0F); // a verb is no noun
    QVERIFY(lexicon.knows(stemKey(u"reise"_qs, Tongue::Norwegian)));
}

void LexiconTest::doesWithoutAFolder()
{
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"cache"_qs);
    for (const QString &none : {folder.filePath(u"absent"_qs), folder.path()}) {
        const auto loaded = Lexicon::load(none, cache);
        QVERIFY(loaded.has_value());
        QVERIFY(!(*loaded)->hasDictionaries());
        QCOMPARE(*loaded, Lexicon::own());
    }
    QVERIFY(!QFile::exists(cache));
}

void LexiconTest::aDamagedDictionaryIsNamed()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"mueller7.index"_qs), "war\tA\tE\n");
    write(folder.filePath(u"mueller7.dict.dz"_qs), "no gzip");
    const auto loaded = Lexicon::load(folder.path(), folder.filePath(u"cache"_qs));
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().message.contains(u"mueller7.dict.dz"_qs), qPrintable(loaded.error().message));
    QVERIFY(!QFile::exists(folder.filePath(u"cache"_qs)));
}

void LexiconTest::theCacheIsTheSame()
{
    const SmallDictionaries dictionaries;
    const auto fresh = dictionaries.load();
    QVERIFY((*fresh)->hasDictionaries());
    QVERIFY(weightOf(**fresh, u"krig"_qs, u"war"_qs, Tongue::English) > 0);
    const QByteArray kept = dictionaries.cache();
    QVERIFY(!kept.isEmpty());
    const auto again = dictionaries.load();
    QVERIFY((*again)->tables() == (*fresh)->tables());
    QCOMPARE(dictionaries.cache(), kept);
}

void LexiconTest::theCacheSavesReadingTheDictionaries()
{
    const SmallDictionaries dictionaries;
    const auto fresh = dictionaries.load();
    dictionaries.spoilEnglishUnseen();
    const auto again = dictionaries.load();
    QVERIFY(again.has_value());
    QVERIFY((*again)->tables() == (*fresh)->tables());
    dictionaries.setCache(QByteArray());
    QVERIFY(!dictionaries.load().has_value());
}

void LexiconTest::aDamagedCacheIsMadeAnew_data()
{
    QTest::addColumn<qsizetype>("at"); // from the end when negative
    QTest::addRow("a bit of the mark") << qsizetype(0);
    QTest::addRow("a bit of the version") << qsizetype(8);
    QTest::addRow("a bit of the fingerprint") << qsizetype(16);
    QTest::addRow("a bit of a count") << qsizetype(24);
    QTest::addRow("a high bit of a count") << qsizetype(31);
    QTest::addRow("a bit of the checksum") << qsizetype(56);
    QTest::addRow("a bit of the first row") << qsizetype(64);
    QTest::addRow("a bit of the last word") << qsizetype(-1);
}

void LexiconTest::aDamagedCacheIsMadeAnew()
{
    QFETCH(const qsizetype, at);
    const SmallDictionaries dictionaries;
    const auto fresh = dictionaries.load();
    const QByteArray kept = dictionaries.cache();
    QByteArray damaged = kept;
    char &byte = damaged[at < 0 ? damaged.size() + at : at];
    byte = static_cast<char>(byte ^ 0x40);
    QVERIFY(damaged != kept);
    for (const QByteArray &bytes :
         {damaged, kept.chopped(8), kept.first(40), kept + "x", QByteArray(), QByteArray("no")}) {
        dictionaries.setCache(bytes);
        const auto again = dictionaries.load();
        QVERIFY((*again)->tables() == (*fresh)->tables());
        QCOMPARE(dictionaries.cache(), kept);
    }
}

void LexiconTest::anOtherDictionaryMakesTheCacheAnew()
{
    const SmallDictionaries dictionaries;
    QVERIFY(weightOf(**dictionaries.load(), u"krig"_qs, u"war"_qs, Tongue::English) > 0);
    dictionaries.setEnglish("conflict <n>\nkrig\n");
    const auto other = dictionaries.load();
    QCOMPARE(weightOf(**other, u"krig"_qs, u"war"_qs, Tongue::English),
             weightOf(*Lexicon::own(), u"krig"_qs, u"war"_qs, Tongue::English));
    QVERIFY(weightOf(**other, u"krig"_qs, u"conflict"_qs, Tongue::English) > 0);
}

void LexiconTest::readsDebiansDictionaries_data()
{
    QTest::addColumn<QString>("norwegian");
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<Tongue>("tongue");
    QTest::addRow("a noun, turned round") << u"katten"_qs << u"cats"_qs << Tongue::English;
    QTest::addRow("a strong verb") << u"drakk"_qs << u"drank"_qs << Tongue::English;
    QTest::addRow("by way of Swedish") << u"katten"_qs << u"кошки"_qs << Tongue::Russian;
    QTest::addRow("by way of Müller") << u"sjakkbrett"_qs << u"доска"_qs << Tongue::Russian;
}

void LexiconTest::readsDebiansDictionaries()
{
    const QString installed = u"/usr/share/dictd"_qs;
    if (installedDictionaries(installed).size() < 8) {
        QSKIP("the dictionaries of packaging/dependencies.txt are not installed");
    }
    QFETCH(const QString, norwegian);
    QFETCH(const QString, foreign);
    QFETCH(const Tongue, tongue);
    static const QTemporaryDir folder;
    const auto lexicon = Lexicon::load(installed, folder.filePath(u"cache"_qs));
    QVERIFY(lexicon.has_value());
    QVERIFY(weightOf(**lexicon, norwegian, foreign, tongue) > 0.1F);
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
