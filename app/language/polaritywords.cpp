// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/polaritywords.h"

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

using Kind = Stance::Kind;

/// One language's words, separated by spaces; phrases by commas. A star stands for any ending.
struct Words
{
    QString negations;
    QString implied;
    QString doubts;
    QString plans;
    QString hearsay;
    QString always;
    QString never;
    QString harmless; ///< look like one of the above and are none
    QString exclusions;
    QString harmlessPhrases;
    QString impliedPhrases;
    QString doubtPhrases;
    QString planPhrases;
};

const Words norwegian {
    QStringLiteral("ikke ikkje ingen inga inkje ingenting intet nei verken hverken korkje aldri aldrig"),
    QStringLiteral(
        "uten utan utenfor utanfor neppe knapt mangl* mangel* nekt* avvis* avslå* avslo avslag* benekt* avkreft* "
        "tilbakevis* dement* "
        "utelukk* forhindr* hindr* unngå* unngikk unnlat* unnlot motsett* motsatt* motstand* stans* stopp* avlys* "
        "avbr* "
        "umulig* uendr* uklar* ukjen* usikker* ueni* uavklar* uløs* unødvendig* ulovli* urimeli* uaktuel* uakseptab* "
        "utilstrekkel* utenkel* uvilli* usann* uriktig* ubekreft* uforand* upåvirk* uberør* uskadd* unna unntak* "
        "unntatt bare kun berre lite få færre foruten slutt* opphør* tap* mist* mislykk* feil* forbud* forby* forbød "
        "forbudt* mindre nulle* annuller* opphev* før først senest minst trass tross ennå enda fortsatt framleis lenger "
        "annerledes istedenfor snarere us* ue* ua* ub* uf* ug* uh* um* uo* up* uv* uø* vegr* avstå* avsto fravær* "
        "glemt* løgn* falsk* tvil* tvert"),
    QStringLiteral(
        "kan kunne kunna kanskje trolig truleg muligens mulig* moglegvis mogleg* sannsynlig* sannsynleg* antakelig* "
        "antagelig* antas antatt* antar anslå* anslag* bør burde synes syntes tyder tydde virker visstnok vistnok tror "
        "trodde trur håp* "
        "vone* ønsk* regner reknar risiker* fare* eventuel* dersom hvis viss vurder* spekul* potensi* forvent* ventes "
        "ventet venta venter ventar vente estim* prognos* anta mistenk* mistank* åpn* utsikt* tilsynelatende lik* "
        "frykt* "
        "cirka ca rundt omtrent omlag nesten ville beregn* anslagsvis foreløp* tegn tegner"),
    QStringLiteral("skal skulle vil planlegg* planla planlagt* planen plan* lov* akt* tenker tenkjer forbered* "
                   "foresl* foreslå* føreslå* varsl* sikt* mål*"),
    QStringLiteral("angivel* påstå* påsto hevd* skal skulle ryktes rykte* ifølge ifølgje visstnok opplys* "
                   "siktet tiltalt"),
    QStringLiteral("alltid bestandig støtt"),
    QStringLiteral("aldri aldrig"),
    QStringLiteral(
        "ønskelig likevel likeså likeledes likens feiler lovgiv* lovverk* lover lovene loven lov lova lovens planet* "
        "tapp* tapper avbruddet målet målene målt målte måler måling* plante* plantet åpner åpnet åpne "
        "åpning* åpninger åpent åpen tapet faren fartøy* vurdering* aktuel* aktiv* aksj* aktør* likest"),
    QStringLiteral("utelukk*"),
    QStringLiteral(
        "ikke bare,ikkje berre,ikke minst,ikkje minst,ikke mindre enn,ikke mer enn,ikke lenger enn,ingen ringere enn,"
        "for ikke å snakke om,ikke desto mindre,om ikke annet,uten tvil,ingen tvil,eller ikke,ikke senere enn,"
        "ikke overraskende,ikke uventet,ingen andre enn,ikke annet enn,hvis ikke,om ikke,nesten ikke,"
        "ikke nok med"),
    QStringLiteral("ikke før,ikkje før,langt fra,lite sannsynlig,heller enn,med mindre,la være,lot være,lar være,late "
                   "vere,i stedet,alt annet enn,for sent,ikke alene"),
    QStringLiteral(
        "ser ut,såg ut,så ut,åpner for,åpnet for,det heter,regner med,går ut fra,ikke sikkert,ikke utenkelig,"
        "ligger an,holder døren åpen,på nippet"),
    QStringLiteral("etter planen,tar sikte,er satt til,er klar til,kommer til å")};

const Words english {
    QStringLiteral("not no never nothing nobody none nowhere neither nor cannot noone"),
    QStringLiteral(
        "without non outside hardly barely scarcely rarely seldom little few fewer less least fail* refus* deny denies "
        "denied "
        "denying denial* reject* declin* exclud* rule ruled ruling lack* unable unlikely impossib* avoid* prevent* "
        "stop* halt* suspend* "
        "cancel* oppos* refrain* dismiss* disput* repudiat* only just merely yet still until till before unless except "
        "apart absen* un* inability insufficien* illegal* incapab* ineffect* invalid* false* lie lies instead rather "
        "otherwise beyond too avert* abandon* scrap* withdr* withh* forb* ban banned bans prohib* annul* loss "
        "lose* lost minus far disagree* reluctan* hesita* stay* remain* end ended ends doubt* short "
        "shun* rebuff* block* veto* hinder* despite un*"),
    QStringLiteral("may might could would perhaps maybe possib* probab* likely expect* believ* seem* appear* hope* "
                   "hoping should suspect* "
                   "potential* presum* suggest* estimat* forecast* project* predict* speculat* risk* consider* "
                   "chance* fear* think thinks around about nearly almost roughly preliminar* if wish* want* "
                   "tend* apparent* assum*"),
    QStringLiteral(
        "plan plans planned planning intend* aim* propos* schedul* will shall due ready pledge* promis* prepar* "
        "going target* vow* "),
    QStringLiteral("reportedly alleg* purported* supposed* rumour* rumor* claim* according"),
    QStringLiteral("always constantly invariably"),
    QStringLiteral("never"),
    QStringLiteral(
        "under unit* union* unions uni* university* universal* unify* unique* understand* understood* undert* "
        "underl* undersc* underp* unc unveil* unti unto project projects planet* plant* plane* planes "
        "willing endors* endors* endur* endow* endeav* considerable considerably blocks bloc "
        "stopover failings shorter shortly unanim* under* undergo* undo* unfold* unleash* "
        "unlock* unload* unravel*"),
    QStringLiteral("rule ruled ruling rules exclud*"),
    QStringLiteral(
        "not only,not just,not least,no less than,no fewer than,no doubt,no more than,nothing less than,no wonder,"
        "not to mention,no matter,or not,if not,no later than,not later than,no other than,no sooner,"
        "not surprisingly,nothing but,not more than,not less than,couldn't help,can't help,cannot help,ruling "
        "party,ruling coalition,more than just,"
        "as well as not"),
    QStringLiteral("not until,not before,far from,anything but,rather than,instead of,short of,no more,as opposed"),
    QStringLiteral("is set to,are set to,as if,in talks,open to,on track"),
    QStringLiteral("set to,due to be,poised to")};

const Words russian {
    QStringLiteral(
        "не нет ни никогда никто никого никому никем ничего ничто ничем ничему никак никакой никакая никакое "
        "никаких никакого никакую никакие никаким нигде никуда нельзя нету"),
    QStringLiteral(
        "без отказ* отрица* отриц* опроверг* опроверж* отверг* отвер* отклон* исключ* прекрат* прекращ* запрет* "
        "запрещ* отсутств* лишь только едва мало невозможн* недостат* не* кроме против* избеж* избег* останов* "
        "приостан* отмен* аннулир* потер* утрат* вряд хотя вместо помимо лиш* еще ещё пока прежде ранее до срыв* "
        "сорва* "
        "сомн* воздерж* разногл* ложн* лож* фейк* минимум хуже низк* сохран* остает* остаёт* оста*"),
    QStringLiteral(
        "может могут мог могла могли могло можем могу сможет возможн* вероятн* ожида* предполож* предполаг* похоже "
        "кажется "
        "видимо наверн* пожалуй надею* надеем* надее* надежд* рассчит* хот* хоч* желан* если следует должн* риск* "
        "опас* прогноз* оцен* "
        "потенциальн* условн* бы примерно около порядка почти счита* дума* полага* рассматр* допуск* допуст* "
        "предварит* шанс* вправе"),
    QStringLiteral("план* намерен* собира* готов* готовит* будет будут будем предлож* предлаг* предстоит обеща* обещ*"),
    QStringLiteral("якобы утвержд* предположительно слух* сообщается"),
    QStringLiteral("всегда постоянно неизменно"),
    QStringLiteral("никогда"),
    QStringLiteral(
        "недел* нефт* независ* немец* немедл* необход* несколь* некотор* некий неко* недав* неодно* непосред* несмотря "
        "нередк* небо* нем нему нее ней неё него невест* нерв* необх* нево* неофиц* неуклон* "
        "неожид* недвиж* непрер* неза* планет* противник* противник отказоустойч* "
        "хотя оставш* хочется"),
    QStringLiteral("исключ*"),
    QStringLiteral(
        "не только,не просто,не менее,не меньше,не более,не позднее,не позже,не раз,тем не менее,ни много ни мало,"
        "не случайно,не кто иной,нет сомнений,без сомнения,не секрет,не говоря,не иначе,пока не,если не,"
        "чуть не,едва не,не может не,не мог не,не могли не,не могу не,как нельзя,не больше,не считая,"
        "ни при чем"),
    QStringLiteral("не раньше,не ранее,вряд ли,далеко не,отнюдь не,не столько,не все,не всё"),
    QStringLiteral("не исключено,по всей видимости,скорее всего,может быть,не уверен"),
    {}};

/// Opposites, side by side for the three tongues: the first side is "up".
struct Opposites
{
    QString norwegianUp;
    QString norwegianDown;
    QString englishUp;
    QString englishDown;
    QString russianUp;
    QString russianDown;
};

const std::array opposites {
    // to grow, to shrink
    Opposites {
        QStringLiteral("øke øker økt* økning* økende auk* steg stig* vokst* vokse* vekst* hev* styrk* oppgang* "
                       "fremgang* framgang* opp oppover høyere "
                       "utvid* doble* doblet"),
        QStringLiteral(
            "falt fall* synk* sank sunk* minsk* minke* reduser* reduksjon* nedgang* tilbakegang* ned nedover "
            "lavere svekk* kutt* krymp* senk* halver* dal* daler"),
        QStringLiteral(
            "increas* rise rises rose rising risen grow* grew growth gain* climb* up higher strengthen* raise* raising "
            "expand* expansion jump* surge* doubl*"),
        QStringLiteral("decreas* fall falls fell falling fallen declin* drop* reduc* shrink* shrank shrunk down lower* "
                       "weaken* cut cuts cutting slump* slid* slip* plung* contract* halv* dip* slow*"),
        QStringLiteral("увелич* вырос* выраст* рост* раст* расш* повыс* повыш* подня* подорож* укреп* усил* выше удво* "
                       "прибав*"),
        QStringLiteral(
            "уменьш* упал* упад* сниз* сниж* сократ* сокращ* паден* спад* ослаб* ниже подешев* убыл* замедл* "
            "просе*")},
    // to support, to oppose
    Opposites {
        QStringLiteral(
            "støtt* godta godtar godtok godtatt godkjen* aksepter* enig* samtykk* bifall* vedtok vedta* tilslut*"),
        QStringLiteral("avvis* avslå* avslo motsett* motsatte forkast* fordøm* kritiser* nektet nekter vrak*"),
        QStringLiteral("support* accept* approv* agree* endors* back backs backed backing welcom* adopt* consent*"),
        QStringLiteral("reject* oppos* refus* declin* condemn* critic* dismiss* rebuff* disagree* veto*"),
        QStringLiteral("поддерж* одобр* соглас* принял* приня* приветств* утверд*"),
        QStringLiteral("отверг* отклон* отказ* осуд* осужд* раскритик* возраж* против*")},
    // to open, to close
    Opposites {QStringLiteral("åpn* gjenåpn* opn* start* begyn* innled* iverks*"),
               QStringLiteral("steng* lukk* stans* avslutt* stopp* avbr* innstill* nedlegg*"),
               QStringLiteral("open* reopen* start* begin* began begun launch* resum*"),
               QStringLiteral("clos* shut* halt* stop* suspend* end ended ends ending ceas* discontinu*"),
               QStringLiteral("откры* открыв* возобнов* начал* нача* начин* запуст* запуск*"),
               QStringLiteral("закры* закрыв* прекра* останов* приостан* заверш*")},
    // to win, to lose
    Opposites {QStringLiteral("vant vinne* vunn* seier* seir*"), QStringLiteral("tap* tapt* nederlag*"),
               QStringLiteral("win wins won winning victor*"), QStringLiteral("lose loses lost losing defeat*"),
               QStringLiteral("побед* выигр*"), QStringLiteral("проигр* пораж*")},
    // to confirm, to deny
    Opposites {QStringLiteral("bekreft* stadfest* innrøm* vedgå* vedgikk"),
               QStringLiteral("benekt* avkreft* tilbakevis* dementer*"),
               QStringLiteral("confirm* admit* acknowledg* conced*"),
               QStringLiteral("deny denies denied denying denial* refut*"), QStringLiteral("подтвер* призна*"),
               QStringLiteral("отрица* опроверг* опроверж*")},
};

void add(PolarityWords &into, const QString &words, const Meaning &meaning)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : list) {
        const Meaning known = into.words.listed(word).value_or(Meaning());
        into.words.add(word, meaning.isEmpty() || known == meaning ? meaning : known + meaning);
    }
}

void addPhrases(PolarityWords &into, const QString &phrases, const Meaning &meaning)
{
    const QStringList list = phrases.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &phrase : list) {
        const QStringList words = phrase.split(QLatin1Char(' '));
        into.phrases.append({words, meaning});
        into.phraseOpenings.insert(words.first());
    }
}

void addSides(PolarityWords &into, const QString &words, Side side)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : list) {
        into.sides.add(word, side);
    }
}

PolarityWords polarityWordsOf(const Words &words, QString Opposites::*up, QString Opposites::*down)
{
    PolarityWords made;
    add(made, words.negations, {Kind::Negation});
    add(made, words.implied, {Kind::Implied});
    add(made, words.doubts, {Kind::Doubt});
    add(made, words.plans, {Kind::Plan});
    add(made, words.hearsay, {Kind::Hearsay});
    add(made, words.always, {Kind::Always});
    add(made, words.never, {Kind::Never});
    add(made, words.harmless, {});
    const QStringList exclusions = words.exclusions.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : exclusions) {
        made.exclusions.add(word, true);
    }
    addPhrases(made, words.harmlessPhrases, {});
    addPhrases(made, words.impliedPhrases, {Kind::Implied});
    addPhrases(made, words.doubtPhrases, {Kind::Doubt});
    addPhrases(made, words.planPhrases, {Kind::Plan});
    std::ranges::stable_sort(made.phrases, std::greater(), [](const auto &phrase) { return phrase.first.size(); });
    for (std::size_t axis = 0; axis < opposites.size(); ++axis) {
        addSides(made, opposites[axis].*up, {int(axis), true});
        addSides(made, opposites[axis].*down, {int(axis), false});
    }
    return made;
}

} // namespace

const PolarityWords *polarityWordsFor(const QString &language)
{
    static const PolarityWords nordic = polarityWordsOf(norwegian, &Opposites::norwegianUp, &Opposites::norwegianDown);
    static const QHash<QString, PolarityWords> all {
        {QStringLiteral("nb"), nordic},
        {QStringLiteral("nn"), nordic},
        {QStringLiteral("en"), polarityWordsOf(english, &Opposites::englishUp, &Opposites::englishDown)},
        {QStringLiteral("ru"), polarityWordsOf(russian, &Opposites::russianUp, &Opposites::russianDown)}};
    const auto found = all.constFind(language);
    return found == all.constEnd() ? nullptr : &*found;
}

} // namespace imprimatur
