// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/abbreviations.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace imprimatur
{

namespace
{

struct Vocabulary
{
    QHash<QString, FullStop> stops;
    QSet<QString> openings;
};

/// One language's words, separated by spaces.
struct Words
{
    QString goesOn;
    QString endsBeforeCapital;
    QString endsBeforeOpening;
    QString openings;
};

const Words norwegian {
    QStringLiteral(
        "dr. prof. kl. nr. f.eks. bl.a. ca. mr. mrs. ms. st. hr. fr. frk. jf. jfr. pr. vedr. ang. evt. inkl. ekskl. "
        "dvs. d.v.s. dir. adm. adv. cand. stud. gen. lt. kapt. maj. oblt. pres. red. ref. tlf. tel. ev. t.d. "
        "m.a. eks. ifølg. kst. fung. avd. sml. s.k. såk. gl. mag. siv.ing. lic. v. vs."),
    QStringLiteral(
        "s. art. kap. pkt. fig. tab. bd. vol. pst. jan. feb. mar. apr. jun. jul. aug. sep. sept. okt. nov. "
        "des. mill. mrd. osv. o.l. m.m. m.fl. mv. m.v. o.a. e.l. e.Kr. f.Kr. kr. kv. km. kg. etc. ff. f. utg. årg. "
        "temp. max. maks. p. pp. art.nr. gnr. bnr. kvm. t."),
    QStringLiteral("Inc. Ltd. Co. Corp. jr. sr. ph.d. p.m. a.m."),
    QStringLiteral(
        "Det Den De Dette Denne Disse Der Han Hun Vi Jeg Du Dere Man Men Og Eller For Fordi Så Da Når Hvis Om At "
        "Som Ifølge Etter Før Under Over Ved Med Mot Fra Til På I Av Både Også Likevel Dermed Derfor Samtidig "
        "Deretter Nå Her Hva Hvem Hvor Hvordan Hvorfor Ingen Alle Mange Flere Noen En Et Ein Eit Eg Ho Dei Ikkje "
        "Ikke Tidligere Regjeringen Regjeringa Presidenten")};

const Words english {
    QStringLiteral(
        "Mr. Mrs. Ms. Dr. Drs. Prof. Gen. Gens. Col. Lt. Sgt. Capt. Cmdr. Cpl. Adm. Maj. Brig. Sen. Sens. Rep. Reps. "
        "Gov. Rev. Hon. "
        "Pres. Supt. Messrs. Mt. Ft. Amb. Insp. e.g. i.e. cf. vs. v. approx. viz. ca. est. dept. Dept. Gov't."),
    QStringLiteral(
        "No. Nos. p. pp. Fig. Figs. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Vol. vol. Art. art. "
        "Ch. ch. Sec. sec. para. c. bn. mn. etc. al. tel. ext. nos. fig. ed. ver."),
    QStringLiteral("St. Inc. Ltd. Co. Corp. Jr. Sr. Bros. Plc. a.m. p.m. Ph.D. M.D. LLC."),
    QStringLiteral(
        "The This That These Those There He She It They We I You Who What When Where Why How But And Or So Yet If "
        "Although While After Before Since Because As At By For From In On Of To With Under According Both "
        "Also However Meanwhile Moreover Earlier Later Now Then Here Its His Her Their Our My Some Many Most No "
        "Not All Another One An A Last Next During Despite")};

const Words russian {
    QStringLiteral(
        "т.е. т.н. т.к. им. ул. св. просп. пер. пл. наб. проф. акад. ген. полк. см. ср. напр. дж. доц. канд. "
        "чл.-корр. гос. зам. пом. оз. о. с.-х. пос. дер. г-н. г-жа. т.наз. адм. кн. гр. ред. сост. изд. пр-т. англ. "
        "лат. нем. фр. исп. "
        "Dr. Mr. Mrs. St."),
    QStringLiteral(
        "г. гг. в. вв. тыс. млн. млрд. трлн. руб. коп. стр. с. ст. п. пп. рис. табл. тел. гл. ч. кв. д. к. "
        "янв. фев. февр. мар. апр. авг. сен. сент. окт. ноя. нояб. дек. т.д. т.п. др. пр. н.э. обл. р. км. кг. "
        "чел. экз. ок. мин. сек. час."),
    QStringLiteral("долл. мл."),
    QStringLiteral(
        "Он Она Оно Они Это Эта Этот Эти Мы Я Вы Ты Но И А В Во На По При Из К За До От Об О С Со У Для Как Так Что "
        "Кто Где Когда Если Однако Также Кроме Ранее Затем Теперь Сейчас Сегодня Вчера Все Его Ее Её Их Там "
        "Тогда Тем Между После Согласно Президент Премьер Россия")};

void add(Vocabulary &vocabulary, const QString &words, FullStop stop)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : list) {
        vocabulary.stops.insert(word, stop);
        vocabulary.stops.insert(word.left(1).toUpper() + word.mid(1), stop);
    }
}

Vocabulary vocabularyOf(const Words &words)
{
    Vocabulary vocabulary;
    add(vocabulary, words.endsBeforeOpening, FullStop::EndsBeforeOpening);
    add(vocabulary, words.endsBeforeCapital, FullStop::EndsBeforeCapital);
    add(vocabulary, words.goesOn, FullStop::GoesOn);
    const QStringList openings = words.openings.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    vocabulary.openings = QSet<QString>(openings.begin(), openings.end());
    return vocabulary;
}

const Vocabulary *vocabularyFor(const QString &language)
{
    static const QHash<QString, Vocabulary> all {{QStringLiteral("nb"), vocabularyOf(norwegian)},
                                                 {QStringLiteral("nn"), vocabularyOf(norwegian)},
                                                 {QStringLiteral("en"), vocabularyOf(english)},
                                                 {QStringLiteral("ru"), vocabularyOf(russian)}};
    const auto found = all.constFind(language);
    return found == all.constEnd() ? nullptr : &*found;
}

} // namespace

FullStop fullStopAfter(QStringView word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    return vocabulary ? vocabulary->stops.value(word.toString(), FullStop::Ends) : FullStop::Ends;
}

bool opensSentences(QStringView word, const QString &language)
{
    const Vocabulary *vocabulary = vocabularyFor(language);
    return vocabulary && vocabulary->openings.contains(word.toString());
}

bool knowsAbbreviations(const QString &language)
{
    return vocabularyFor(language);
}

} // namespace imprimatur
