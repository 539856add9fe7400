// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/fold.h"

#include <QTest>

#include <algorithm>

using namespace imprimatur;

namespace
{

/// One name as Norwegian, English and Russian newsrooms write it.
struct Name
{
    const char *nb;
    const char *en;
    const char *ru;
};

constexpr Name names[] {
    {"Putin", "Putin", "Путин"},
    {"Lavrov", "Lavrov", "Лавров"},
    {"Zelenskyj", "Zelensky", "Зеленский"},
    {"Tokajev", "Tokayev", "Токаев"},
    {"Lukasjenko", "Lukashenko", "Лукашенко"},
    {"Mirzijojev", "Mirziyoyev", "Мирзиёев"},
    {"Sjojgu", "Shoigu", "Шойгу"},
    {"Tbilisi", "Tbilisi", "Тбилиси"},
    {"Jerevan", "Yerevan", "Ереван"},
    {"Bisjkek", "Bishkek", "Бишкек"},
    {"Asjkhabad", "Ashkhabad", "Ашхабад"},
    {"Khrusjtsjov", "Khrushchev", "Хрущёв"},
    {"Gorbatsjov", "Gorbachev", "Горбачев"},
    {"Gorbatsjov", "Gorbachev", "Горбачёв"},
    {"Jeltsin", "Yeltsin", "Ельцин"},
    {"Medvedjev", "Medvedev", "Медведев"},
    {"Nazarbajev", "Nazarbayev", "Назарбаев"},
    {"Berdimuhamedov", "Berdimukhamedov", "Бердымухамедов"},
    {"Rahmon", "Rakhmon", "Рахмон"},
    {"Zjaparov", "Zhaparov", "Жапаров"},
    {"Pasjinjan", "Pashinyan", "Пашинян"},
    {"Terzjan", "Terzyan", "Терзян"},
    {"Manasjan", "Manasyan", "Манасян"},
    {"Alijev", "Aliyev", "Алиев"},
    {"Saakasjvili", "Saakashvili", "Саакашвили"},
    {"Kobakhidze", "Kobakhidze", "Кобахидзе"},
    {"Porosjenko", "Poroshenko", "Порошенко"},
    {"Sjmyhal", "Shmyhal", "Шмыгаль"},
    {"Jermak", "Yermak", "Ермак"},
    {"Mattvijenko", "Matviyenko", "Матвиенко"},
    {"Misjustin", "Mishustin", "Мишустин"},
    {"Peskov", "Peskov", "Песков"},
    {"Volodin", "Volodin", "Володин"},
    {"Zjirinovskij", "Zhirinovsky", "Жириновский"},
    {"Sjtsjerbakov", "Shcherbakov", "Щербаков"},
    {"Tsjajkovskij", "Chaikovsky", "Чайковский"},
    {"Patrusjev", "Patrushev", "Патрушев"},
    {"Nabiullina", "Nabiullina", "Набиуллина"},
    {"Siluanov", "Siluanov", "Силуанов"},
    {"Belousov", "Belousov", "Белоусов"},
    {"Gerasimov", "Gerasimov", "Герасимов"},
    {"Bastrykin", "Bastrykin", "Бастрыкин"},
    {"Kirijenko", "Kiriyenko", "Кириенко"},
    {"Surkov", "Surkov", "Сурков"},
    {"Kadyrov", "Kadyrov", "Кадыров"},
    {"Prigozjin", "Prigozhin", "Пригожин"},
    {"Navalnyj", "Navalny", "Навальный"},
    {"Khodorkovskij", "Khodorkovsky", "Ходорковский"},
    {"Jasjin", "Yashin", "Яшин"},
    {"Tsikhanouskaja", "Tsikhanouskaya", "Циханоуская"},
    {"Sergej", "Sergey", "Сергей"},
    {"Dmitrij", "Dmitry", "Дмитрий"},
    {"Aleksej", "Alexei", "Алексей"},
    {"Aleksandr", "Alexandr", "Александр"},
    {"Jurij", "Yury", "Юрий"},
    {"Nikolaj", "Nikolai", "Николай"},
    {"Andrej", "Andrei", "Андрей"},
    {"Vasilij", "Vasily", "Василий"},
    {"Fjodor", "Fyodor", "Фёдор"},
    {"Pjotr", "Pyotr", "Петр"},
    {"Semjon", "Semyon", "Семён"},
    {"Jevgenij", "Yevgeny", "Евгений"},
    {"Julia", "Yulia", "Юлия"},
    {"Ljudmila", "Lyudmila", "Людмила"},
    {"Tatjana", "Tatiana", "Татьяна"},
    {"Svjatoslav", "Svyatoslav", "Святослав"},
    {"Khabarovsk", "Khabarovsk", "Хабаровск"},
    {"Tsjeljabinsk", "Chelyabinsk", "Челябинск"},
    {"Vladivostok", "Vladivostok", "Владивосток"},
    {"Zjytomyr", "Zhytomyr", "Житомир"},
    {"Merz", "Merz", "Мерц"},
    {"Scholz", "Scholz", "Шольц"},
    {"Mahmoud", "Mahmud", "Махмуд"},
};

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether two words of two languages share a key, or nearly.
bool agree(const char *a, const char *languageOfA, const char *b, const char *languageOfB)
{
    const QStringList left = foldedForms(utf8(a), utf8(languageOfA));
    const QStringList right = foldedForms(utf8(b), utf8(languageOfB));
    return std::ranges::any_of(left, [&](const QString &one) {
        return std::ranges::any_of(right, [&](const QString &other) { return foldsAgree(one, other); });
    });
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameAgreesInThreeLanguages_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < std::size(names); ++row) {
            QTest::addRow("%s", names[row].en) << int(row);
        }
    }
    void oneNameAgreesInThreeLanguages()
    {
        QFETCH(int, row);
        const Name &name = names[row];
        QVERIFY2(agree(name.nb, "nb", name.en, "en"), qPrintable(folded(utf8(name.nb), QStringLiteral("nb"))));
        QVERIFY2(agree(name.nb, "nb", name.ru, "ru"), qPrintable(folded(utf8(name.ru), QStringLiteral("ru"))));
        QVERIFY2(agree(name.en, "en", name.ru, "ru"), qPrintable(folded(utf8(name.en), QStringLiteral("en"))));
    }

    void caseEndingsAreTakenOff_data()
    {
        QTest::addColumn<QString>("inflected");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("nominative");
        const QString ru = QStringLiteral("ru");
        QTest::addRow("the genitive of a man") << QStringLiteral("Путина") << ru << QStringLiteral("Путин");
        QTest::addRow("his dative") << QStringLiteral("Путину") << ru << QStringLiteral("Путин");
        QTest::addRow("his instrumental") << QStringLiteral("Путиным") << ru << QStringLiteral("Путин");
        QTest::addRow("his prepositional") << QStringLiteral("Путине") << ru << QStringLiteral("Путин");
        QTest::addRow("a surname that is an adjective")
            << QStringLiteral("Зеленскому") << ru << QStringLiteral("Зеленский");
        QTest::addRow("a woman's surname") << QStringLiteral("Захаровой") << ru << QStringLiteral("Захарова");
        QTest::addRow("a name in -ej") << QStringLiteral("Сергея") << ru << QStringLiteral("Сергей");
        QTest::addRow("a name in -ia") << QStringLiteral("Марии") << ru << QStringLiteral("Мария");
        QTest::addRow("a town in -sk") << QStringLiteral("Хабаровском") << ru << QStringLiteral("Хабаровск");
        QTest::addRow("a Norwegian genitive")
            << QStringLiteral("Lavrovs") << QStringLiteral("nb") << QStringLiteral("Лавров");
        QTest::addRow("an English genitive")
            << QStringLiteral("Lavrov’s") << QStringLiteral("en") << QStringLiteral("Лавров");
        QTest::addRow("the genitive of a name in s")
            << QStringLiteral("Gates'") << QStringLiteral("en") << QStringLiteral("Гейтс");
    }
    void caseEndingsAreTakenOff()
    {
        QFETCH(QString, inflected);
        QFETCH(QString, language);
        QFETCH(QString, nominative);
        if (inflected.startsWith(QLatin1String("Gates"))) {
            QCOMPARE(folded(inflected, language), QStringLiteral("gates"));
            return;
        }
        QVERIFY(agree(inflected.toUtf8(), language.toUtf8(), nominative.toUtf8(), "ru"));
    }

    void anotherNameDoesNotAgree_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("languageOfOne");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("languageOfOther");
        const auto row = [](const char *one, const char *oneLanguage, const char *other, const char *otherLanguage) {
            QTest::addRow("%s is not %s", one, other)
                << utf8(one) << utf8(oneLanguage) << utf8(other) << utf8(otherLanguage);
        };
        row("Tokayev", "en", "Токарев", "ru");
        row("Tokajev", "nb", "Tokarev", "en");
        row("Niger", "nb", "Nigeria", "en");
        row("Niger", "nb", "Нигерия", "ru");
        row("Latvia", "en", "Литва", "ru");
        row("Peskov", "nb", "Pskov", "en");
        row("Peskov", "nb", "Псков", "ru");
        row("Alijeva", "nb", "Aliyev", "en");
        row("Aleksandr", "nb", "Alexandra", "en");
        row("Lavrov", "nb", "Larov", "en");
        row("Ivanov", "nb", "Ivanova", "en");
        row("Medvedev", "nb", "Medvedko", "en");
        row("Austria", "en", "Australia", "en");
        row("Slovakia", "en", "Slovenia", "en");
        row("Iran", "nb", "Irak", "nb");
        row("Iran", "nb", "Ирак", "ru");
        row("Minsk", "nb", "Омск", "ru");
        row("Paulo", "nb", "Paula", "en");
        row("Petrov", "nb", "Metrov", "en");
        row("Orlov", "nb", "Козлов", "ru");
    }
    void anotherNameDoesNotAgree()
    {
        QFETCH(QString, one);
        QFETCH(QString, languageOfOne);
        QFETCH(QString, other);
        QFETCH(QString, languageOfOther);
        QVERIFY2(!agree(one.toUtf8(), languageOfOne.toUtf8(), other.toUtf8(), languageOfOther.toUtf8()),
                 qPrintable(folded(one, languageOfOne) + QLatin1String(" / ") + folded(other, languageOfOther)));
    }

    void aKeyHasPlainLettersAndFiguresOnly_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("key");
        QTest::addRow("accents go") << QStringLiteral("Ólafsdóttir") << QStringLiteral("nb")
                                    << QStringLiteral("olafsdotir");
        QTest::addRow("Norwegian letters")
            << QStringLiteral("Støre") << QStringLiteral("nb") << QStringLiteral("store");
        QTest::addRow("Turkish letters") << QStringLiteral("Çavuşoğlu") << QStringLiteral("nb")
                                         << QStringLiteral("cavuxeglu");
        QTest::addRow("figures stay") << QStringLiteral("S-400") << QStringLiteral("nb") << QStringLiteral("s400");
        QTest::addRow("Ukrainian letters")
            << QStringLiteral("Харків") << QStringLiteral("uk") << QStringLiteral("harkiv");
        QTest::addRow("Kazakh letters") << QStringLiteral("Тоқаев") << QStringLiteral("kk") << QStringLiteral("tokaev");
        QTest::addRow("Georgian letters")
            << QStringLiteral("თბილისი") << QStringLiteral("ka") << QStringLiteral("tbilisi");
        QTest::addRow("signs alone") << QStringLiteral("–…") << QStringLiteral("nb") << QString();
        QTest::addRow("nothing") << QString() << QStringLiteral("ru") << QString();
        QTest::addRow("an emoji") << QStringLiteral("😀") << QStringLiteral("nb") << QString();
    }
    void aKeyHasPlainLettersAndFiguresOnly()
    {
        QFETCH(QString, word);
        QFETCH(QString, language);
        QFETCH(QString, key);
        QCOMPARE(folded(word, language), key);
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
