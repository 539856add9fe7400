// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/units.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <unicode/ucurr.h>

namespace imprimatur
{

namespace
{

using Dimension = Unit::Dimension;

struct Row
{
    Dimension dimension;
    const char16_t *name;
    double factor;
    double offset;
    const char16_t *words; ///< comma between; "*" at the end: any ending of up to four letters
};

constexpr double week = 7 * 86400.0;
constexpr double year = 365.25 * 86400;

// clang-format off
const Row rows[] = {
    {Dimension::Percent, u"%", 1, 0, u"%,prosent,prosenten,prosents,pct,percent,per cent,pc,pst,процент,процента,процентов,процентам,процентами,процентах,проценту"},
    {Dimension::Points, u"pp", 1, 0, u"prosentpoeng,prosentpoenget,prosentpoengs,percentage points,percentage point,процентных пункта,процентных пунктов,процентного пункта,процентный пункт,процентному пункту,percentagepoints,pp,ppt,ppts"},
    {Dimension::Points, u"pp", 0.01, 0, u"basispunkt,basispunkter,basis points,basis point,базисных пунктов,базисных пункта,базисный пункт,базисного пункта,bps"},
    {Dimension::Money, u"USD", 1, 0, u"$,us$,usd,dollar,dollars,dollaren,доллар*,долл"},
    {Dimension::Money, u"USD", 0.01, 0, u"cents"},
    {Dimension::Money, u"EUR", 1, 0, u"€,eur,euro,euros,euroen,евро"},
    {Dimension::Money, u"GBP", 1, 0, u"£,gbp,pund,pound,pounds,sterling,фунт,фунта,фунтов,фунтам"},
    {Dimension::Money, u"RUB", 1, 0, u"₽,rub,rur,rubel,rubler,rublene,rubelen,rouble*,ruble*,рубл*,руб"},
    {Dimension::Money, u"NOK", 1, 0, u"nok,krone,kroner,kronene,kroners,kr,krona,krone*,крон,кроны,крона"},
    {Dimension::Money, u"SEK", 1, 0, u"sek"},
    {Dimension::Money, u"DKK", 1, 0, u"dkk"},
    {Dimension::Money, u"CNY", 1, 0, u"cny,rmb,yuan,yuans,юан*,renminbi"},
    {Dimension::Money, u"JPY", 1, 0, u"¥,jpy,yen,йен,иен,иены,йены"},
    {Dimension::Money, u"KZT", 1, 0, u"kzt,tenge,тенге,₸"},
    {Dimension::Money, u"UAH", 1, 0, u"uah,hryvnja,hryvnia,hryvnias,hryven,гривен,гривны,гривна,₴"},
    {Dimension::Money, u"TRY", 1, 0, u"try,₺,lira,lire,liraer,liras,лир,лира,лиры"},
    {Dimension::Money, u"GEL", 1, 0, u"gel,lari,лари"},
    {Dimension::Money, u"AMD", 1, 0, u"amd,dram,драм,драмов"},
    {Dimension::Money, u"AZN", 1, 0, u"azn,manat,manats,манат,маната,манатов"},
    {Dimension::Money, u"UZS", 1, 0, u"uzs,soum,sum,сумов,сума,сум"},
    {Dimension::Money, u"KGS", 1, 0, u"kgs,som,soms,сомов,сом,сома"},
    {Dimension::Money, u"BYN", 1, 0, u"byn"},
    {Dimension::Money, u"BGN", 1, 0, u"bgn,lev,leva,левов,лева,лев"},
    {Dimension::Money, u"PLN", 1, 0, u"pln,zloty,zlotys,злотых,злотого"},
    {Dimension::Money, u"HUF", 1, 0, u"huf,forint,forints,форинт*"},
    {Dimension::Money, u"CZK", 1, 0, u"czk,koruna,koruny,korunas"},
    {Dimension::Money, u"RON", 1, 0, u"ron,leu,lei,леев,лея"},
    {Dimension::Money, u"RSD", 1, 0, u"rsd,dinar,dinarer,dinars,динар*"},
    {Dimension::Money, u"INR", 1, 0, u"inr,₹,rupi,rupier,rupees,рупи*"},
    {Dimension::Money, u"IRR", 1, 0, u"irr,rial,rialer,rials,риал*"},
    {Dimension::Money, u"CHF", 1, 0, u"chf,franc,francs,sveitserfranc,франк*"},
    {Dimension::Money, u"ILS", 1, 0, u"ils,₪,shekel,shekler,shekels,шекел*"},
    {Dimension::Length, u"m", 1, 0, u"m,meter,meteren,metern,meters,metre,metres,м,метр,метра,метров,метрам,метрах,метровый,метровая,метровой,metersgrense,meterhøy*,meterlang*"},
    {Dimension::Length, u"km", 1000, 0, u"km,kilometer,kilometeren,kilometers,kilometre,kilometres,км,километр*,kilometerlang*"},
    {Dimension::Length, u"cm", 0.01, 0, u"cm,centimeter,centimeters,centimetre,centimetres,см,сантиметр*"},
    {Dimension::Length, u"mm", 0.001, 0, u"mm,millimeter,millimeters,millimetre,millimetres,мм,миллиметр*"},
    {Dimension::Length, u"mi", 1609.344, 0, u"mile,miles,mi,миля,мили,миль,миле,милю,милям,милях,милями"},
    {Dimension::Length, u"nmi", 1852, 0, u"nautiske mil,nautical miles,морских миль,nautisk mil"},
    {Dimension::Length, u"mil", 10000, 0, u"mil"},
    {Dimension::Length, u"ft", 0.3048, 0, u"ft,feet,foot,fot,футов,фута,фут"},
    {Dimension::Length, u"in", 0.0254, 0, u"inch,inches,tomme,tommer,tommers,дюйм*"},
    {Dimension::Length, u"yd", 0.9144, 0, u"yard,yards,ярд*"},
    {Dimension::Area, u"km2", 1e6, 0, u"km²,kvadratkilometer,kvadratkilometeren,square kilometres,square kilometers,square kilometre,square kilometer,sq km,км²,квадратных километров,квадратных километра,кв км"},
    {Dimension::Area, u"m2", 1, 0, u"m²,kvadratmeter,kvadratmeters,kvm,square metres,square meters,square meter,м²,квадратных метров,квадратных метра,кв м"},
    {Dimension::Area, u"sqmi", 2.589988e6, 0, u"square miles,square mile,квадратных миль"},
    {Dimension::Area, u"sqft", 0.09290304, 0, u"square feet,square foot"},
    {Dimension::Area, u"ha", 1e4, 0, u"ha,hektar,hectare,hectares,га,гектар*"},
    {Dimension::Area, u"acre", 4046.856, 0, u"acre,acres,акр,акра,акров"},
    {Dimension::Area, u"mål", 1000, 0, u"dekar"},
    {Dimension::Volume, u"m3", 1, 0, u"m³,kubikkmeter,kubikkmeters,kbm,cubic metres,cubic meters,cubic metre,cubic meter,cu m,м³,кубометр*,кубических метров,кубических метра,куб м,кубов"},
    {Dimension::Volume, u"m3", 1e9, 0, u"bcm"},
    {Dimension::Volume, u"m3", 1e6, 0, u"mcm"},
    {Dimension::Volume, u"ft3", 0.02831685, 0, u"cubic feet,кубических футов"},
    {Dimension::Volume, u"l", 0.001, 0, u"liter,litre,liters,litres,литр*"},
    {Dimension::Volume, u"gal", 0.003785412, 0, u"gallon,gallons,gallonger,галлон*"},
    {Dimension::Mass, u"t", 1000, 0, u"t,tonn,tonnet,tonne,tonnes,tons,ton,тонна,тонны,тонн,тонну,тоннам"},
    {Dimension::Mass, u"kg", 1, 0, u"kg,kilo,kilogram,kilograms,kilogramme,кг,килограмм*,kilos"},
    {Dimension::Mass, u"g", 0.001, 0, u"g,gram,grams,грамм,грамма,граммов"},
    {Dimension::Mass, u"lb", 0.45359237, 0, u"lb,lbs"},
    {Dimension::Mass, u"oz", 0.0283495, 0, u"oz,ounce,ounces,unse,unser,унци*"},
    {Dimension::Barrels, u"bbl", 1, 0, u"fat,barrel,barrels,bbl,баррел*,bpd,b/d,fatene,oljefat"},
    {Dimension::Speed, u"km/h", 1, 0, u"km/t,km/h,kph,kmh,км/ч,kilometer i timen,километров в час,kmt"},
    {Dimension::Speed, u"mph", 1.609344, 0, u"mph,miles per hour"},
    {Dimension::Speed, u"m/s", 3.6, 0, u"m/s,м/с"},
    {Dimension::Power, u"W", 1, 0, u"w,watt,вт,ватт"},
    {Dimension::Power, u"kW", 1e3, 0, u"kw,kilowatt,kilowatts,квт,киловатт*"},
    {Dimension::Power, u"MW", 1e6, 0, u"mw,megawatt,megawatts,мвт,мегаватт*"},
    {Dimension::Power, u"GW", 1e9, 0, u"gw,gigawatt,gigawatts,гвт,гигаватт*"},
    {Dimension::Energy, u"kWh", 1, 0, u"kwh,kilowattime,kilowattimer,kilowatt-hours,квт·ч"},
    {Dimension::Energy, u"MWh", 1e3, 0, u"mwh,megawattime,megawattimer"},
    {Dimension::Energy, u"GWh", 1e6, 0, u"gwh,gigawattime,gigawattimer"},
    {Dimension::Energy, u"TWh", 1e9, 0, u"twh,terawattime,terawattimer"},
    {Dimension::Temperature, u"°", 1, 0, u"°,grader,grad,graders,degrees,degree,градус*"},
    {Dimension::Temperature, u"°C", 1, 0, u"°c,c,plussgrader,varmegrader,minusgrader,kuldegrader,celsius,degrees celsius,grader celsius"},
    {Dimension::Temperature, u"°F", 5.0 / 9, -160.0 / 9, u"°f,fahrenheit,degrees fahrenheit,grader fahrenheit"},
    {Dimension::Time, u"s", 1, 0, u"sekund,sekunder,sekunders,seconds,секунд,секунды,секунду"},
    {Dimension::Time, u"min", 60, 0, u"minutt,minutter,minutters,minutts,minute,minutes,min,минут,минуты,минуту,минутный,минутная,минутной,минутного,мин,minutes'"},
    {Dimension::Time, u"h", 3600, 0, u"time,timer,timers,hour,hours,час,часа,часов,часам,часовой,часовая,часового,часового"},
    {Dimension::Time, u"d", 86400, 0, u"dag,dager,dagers,døgn,day,days,дней,дня,день,дням,днями,сутки,суток,дневный,дневная,дневной,дневное,дневного,dagar"},
    {Dimension::Time, u"w", week, 0, u"uke,uker,ukers,veke,veker,week,weeks,неделя,недели,недель,неделю,недельный,недельная,недельного,недельной"},
    {Dimension::Time, u"fortnight", 2 * week, 0, u"fortnight"},
    {Dimension::Time, u"mo", year / 12, 0, u"måned,måneder,måneders,månad,månader,month,months,месяц*,месячный,месячная,месячного,месячной,мес"},
    {Dimension::Time, u"y", year, 0, u"år,års,årig,årige,åring,åringen,åringer,åringene,åringens,årsdag,årsdagen,årsperiode,årsperioden,årsjubileet,årsjubileum,year,years,yrs,лет,год,года,году,годом,годов,годы,летие,летия,летию,летний,летняя,летнюю,летнего,летней,летнему,летним,летних,летние,летнее,årsplan,årsplanen,årsavtale,årskontrakt"},
    {Dimension::Time, u"decade", 10 * year, 0, u"tiår,tiårs,decade,decades,десятилети*"},
    {Dimension::Time, u"century", 100 * year, 0, u"århundre,århundrer,hundreår,century,centuries"},
    {Dimension::People, u"people", 1, 0, u"menneske,mennesker,menneskene,person,personer,personene,personers,folk,people,persons,человек,человека,человеку,людей,чел,innbyggere,innbyggjarar,inhabitants,жителей"},
    {Dimension::Times, u"x", 1, 0, u"ganger,gonger,gangers,times,раза,раз,х,x,кратный,кратного,кратное,кратная,fold"},
};
// clang-format on

struct Table
{
    QHash<QString, Unit> words;
    QHash<QString, Unit> stems;
};

void addRow(Table &table, const Row &row)
{
    const Unit unit {row.dimension, QString::fromUtf16(row.name), row.factor, row.offset};
    const QStringList words = QString::fromUtf16(row.words).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool stem = word.endsWith(u'*');
        (stem ? table.stems : table.words).insert(word.chopped(stem ? 1 : 0), unit);
    }
}

/// The codes of the currencies in use, in lower case.
const QStringList &currencyCodes()
{
    static const QStringList all = [] {
        QStringList codes;
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *list = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
        int32_t length = 0;
        while (const char *code = U_SUCCESS(status) ? uenum_next(list, &length, &status) : nullptr) {
            codes.append(QString::fromLatin1(code, length).toLower());
        }
        uenum_close(list);
        return codes;
    }();
    return all;
}

/// The last word of a currency's plural name: "tugrik", "baht". Empty when ICU has none.
QString pluralName(const QString &code, const char *locale, const char *form)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = false;
    int32_t length = 0;
    const QString upper = code.toUpper();
    const char16_t *name = ucurr_getPluralName(reinterpret_cast<const char16_t *>(upper.utf16()), locale, &isChoice,
                                               form, &length, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, length).section(u' ', -1).toLower() : QString();
}

/// What ICU calls the currencies that our rows lack; a word that several share is none of theirs.
void addCurrencies(Table &table)
{
    QHash<QString, QString> found;
    for (const QString &code : currencyCodes()) {
        for (const char *locale : {"nb", "en", "ru"}) {
            for (const char *form : {"one", "few", "many", "other"}) {
                const QString word = pluralName(code, locale, form);
                const bool shared = found.contains(word) && found.value(word) != code;
                found.insert(word, shared ? QString() : code);
            }
        }
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it.key().size() > 3 && !it->isEmpty() && !table.words.contains(it.key())) {
            table.words.insert(it.key(), {Dimension::Money, it->toUpper(), 1, 0});
        }
    }
}

const Table &table()
{
    static const Table all = [] {
        Table made;
        for (const Row &row : rows) {
            addRow(made, row);
        }
        addCurrencies(made);
        return made;
    }();
    return all;
}

} // namespace

std::optional<Unit> unitOf(const QString &words)
{
    const auto found = table().words.constFind(words);
    if (found != table().words.constEnd()) {
        return *found;
    }
    if (words.contains(u' ')) {
        return std::nullopt;
    }
    for (qsizetype length = words.size(); length >= std::max<qsizetype>(3, words.size() - 4); --length) {
        const auto stem = table().stems.constFind(words.left(length));
        if (stem != table().stems.constEnd()) {
            return *stem;
        }
    }
    return std::nullopt;
}

std::optional<Unit> currencyBefore(const QString &word)
{
    static const QSet<QString> words {QStringLiteral("try"), QStringLiteral("gel"), QStringLiteral("ron"),
                                      QStringLiteral("som"), QStringLiteral("lev"), QStringLiteral("lei")};
    if (word.size() > 3 || words.contains(word)) {
        return std::nullopt;
    }
    const auto unit = unitOf(word);
    return unit && unit->dimension == Dimension::Money && unit->factor == 1 ? unit : std::nullopt;
}

std::optional<Unit> currencyOfCode(const QString &code)
{
    static const QSet<QString> codes(currencyCodes().begin(), currencyCodes().end());
    return codes.contains(code) ? std::optional(Unit {Dimension::Money, code.toUpper(), 1, 0}) : std::nullopt;
}

bool saysWhose(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("amerikanske us american norske norwegian svenske swedish danske danish "
                           "russiske russian britiske british американских kinesiske "
                           "chinese британских российских норвежских canadian "
                           "australske australian kanadiske tyrkiske turkish bulgarske "
                           "bulgarian tsjekkiske czech")
                .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

} // namespace imprimatur
