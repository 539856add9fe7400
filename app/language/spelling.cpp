// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling.h"

#include "language/subtag.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <memory>
#include <string>

namespace imprimatur
{

namespace
{

/// File name of a language's dictionary, without its ending.
QString dictionaryName(const QString &language)
{
    static const QHash<QString, QString> names {{QStringLiteral("nb"), QStringLiteral("nb_NO")},
                                                {QStringLiteral("nn"), QStringLiteral("nn_NO")},
                                                {QStringLiteral("en"), QStringLiteral("en_US")},
                                                {QStringLiteral("ru"), QStringLiteral("ru_RU")}};
    return names.value(language);
}

/// The *.aff of a language, where the system keeps its dictionaries; empty when it has none with a *.dic beside it.
QString affixFile(const QString &language)
{
    const QString name = dictionaryName(language);
    if (name.isEmpty()) {
        return {};
    }
    for (const QString &folder :
         {QStringLiteral("hunspell"), QStringLiteral("myspell/dicts"), QStringLiteral("myspell")}) {
        const QString path =
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("%1/%2.aff").arg(folder, name));
        if (!path.isEmpty() && QFileInfo::exists(path.chopped(3) + QStringLiteral("dic"))) {
            return path;
        }
    }
    return {};
}

/// hunspell for one language, with the answers it gave. Any thread.
class Dictionary
{
public:
    explicit Dictionary(const QString &affixes)
        : m_hunspell(QFile::encodeName(affixes).constData(),
                     QFile::encodeName(affixes.chopped(3) + QStringLiteral("dic")).constData())
        , m_encoding(m_hunspell.get_dict_encoding())
    {
    }

    bool knows(const QString &word)
    {
        const QMutexLocker locker(&m_mutex);
        const auto answer = m_answers.constFind(word);
        if (answer != m_answers.constEnd()) {
            return *answer;
        }
        if (m_answers.size() >= mostAnswers) {
            m_answers.clear();
        }
        return *m_answers.insert(word, ask(word));
    }

    QStringList suggestions(const QString &word)
    {
        constexpr qsizetype most = 5;
        const std::string encoded = encode(word);
        if (encoded.empty()) {
            return {};
        }
        const QMutexLocker locker(&m_mutex);
        QStringDecoder decoder(m_encoding.c_str());
        QStringList list;
        for (const std::string &each : m_hunspell.suggest(encoded)) {
            list.append(decoder(QByteArrayView(each.data(), qsizetype(each.size()))));
        }
        return list.mid(0, most);
    }

private:
    static constexpr qsizetype mostAnswers = 200'000;

    /// Empty when the dictionary's alphabet cannot write the word.
    std::string encode(const QString &word) const
    {
        QString plain = word;
        plain.replace(u'’', u'\'');
        QStringEncoder encoder(m_encoding.c_str());
        const QByteArray bytes = encoder(plain);
        return encoder.isValid() && !encoder.hasError() ? bytes.toStdString() : std::string();
    }

    bool ask(const QString &word)
    {
        const std::string bytes = encode(word);
        return bytes.empty() || m_hunspell.spell(bytes);
    }

    QMutex m_mutex;
    Hunspell m_hunspell;
    const std::string m_encoding;
    QHash<QString, bool> m_answers;
};

/// The dictionaries read so far. One of a language serves all threads: hunspell counts the readers of a table of its
/// own without a lock, so that making or ending two of them at once corrupts the heap, and each takes up to 35 MB.
struct Shelf
{
    QMutex mutex;
    QHash<QString, std::shared_ptr<Dictionary>> dictionaries;
};

/// Null where the language has none.
Dictionary *dictionaryFor(const QString &language)
{
    // Not ended with the process: a thread of the pool may still be asking.
    static auto *const shelf = new Shelf;
    const QMutexLocker locker(&shelf->mutex);
    const auto found = shelf->dictionaries.constFind(language);
    if (found != shelf->dictionaries.constEnd()) {
        return found->get();
    }
    const QString affixes = affixFile(language);
    const auto made = affixes.isEmpty() ? nullptr : std::make_shared<Dictionary>(affixes);
    return shelf->dictionaries.insert(language, made)->get();
}

bool isNorwegian(const QString &language)
{
    return language == QLatin1String("nb") || language == QLatin1String("nn");
}

/// Whether the word is two known words of four letters or more, joined as Norwegian joins them: as they are, with -s- or
/// with -e-. The dictionary lacks many compounds ("styringsrente"). Shorter parts would let most slips pass.
bool isCompound(Dictionary &dictionary, const QString &word)
{
    constexpr qsizetype leastPart = 4;
    for (qsizetype cut = word.size() - leastPart; cut >= leastPart; --cut) {
        if (!dictionary.knows(word.mid(cut))) {
            continue;
        }
        const QString first = word.left(cut);
        const bool joint = cut > leastPart && (first.endsWith(u's') || first.endsWith(u'e'));
        if (dictionary.knows(first) || (joint && dictionary.knows(first.chopped(1)))) {
            return true;
        }
    }
    return false;
}

/// Whether the word is a known one with an ending that the dictionary forgot ("arenaen").
bool isInflected(Dictionary &dictionary, const QString &word)
{
    constexpr qsizetype leastStem = 4;
    static const QStringList endings = QStringLiteral("en et er ene ens ets enes").split(u' ');
    return std::ranges::any_of(endings, [&](const QString &ending) {
        return word.endsWith(ending) && word.size() - ending.size() >= leastStem
            && dictionary.knows(word.chopped(ending.size()));
    });
}

bool isNorwegianWord(Dictionary &dictionary, const QString &lower)
{
    return isCompound(dictionary, lower) || isInflected(dictionary, lower);
}

QHash<QString, QString> readConfusions()
{
    QFile file(QStringLiteral(":/language/confusions.tsv"));
    QHash<QString, QString> pairs;
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && !line.startsWith(u'#')) {
            pairs.insert(cells[0] + u' ' + cells[1], cells[2]);
        }
    }
    return pairs;
}

} // namespace

bool hasDictionary(const QString &language)
{
    return !affixFile(primarySubtag(language)).isEmpty();
}

bool isKnownWord(const QString &word, const QString &language)
{
    const QString primary = primarySubtag(language);
    Dictionary *dictionary = dictionaryFor(primary);
    return !dictionary || dictionary->knows(word)
        || (isNorwegian(primary) && isNorwegianWord(*dictionary, word.toLower()));
}

QStringList spellingSuggestions(const QString &word, const QString &language)
{
    Dictionary *dictionary = dictionaryFor(primarySubtag(language));
    return dictionary ? dictionary->suggestions(word) : QStringList();
}

QString confusedWith(const QString &word, const QString &language)
{
    static const QHash<QString, QString> pairs = readConfusions();
    const QString meant = pairs.value(primarySubtag(language) + u' ' + word.toLower());
    const bool capital = !meant.isEmpty() && word.front().isUpper();
    return capital ? meant.left(1).toUpper() + meant.mid(1) : meant;
}

} // namespace imprimatur
