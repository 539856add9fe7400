// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/cuewords.h"

namespace imprimatur
{

namespace
{

/// One language's words, separated by spaces; phrases by commas.
struct Words
{
    QString verbs;
    QString regular; ///< verbs in their base form, inflected by the rules of the language
    QString particles; ///< "la:til"
    QString phrases;
    QString pronouns;
    QString ownVoice;
    QString notSubjects;
    QString prepositions;
    QString roles;
    QString works;
};

const Words bokmal {
    QStringLiteral(
        "sier sa sies uttaler uttalte forteller fortalte opplyser opplyste mener mente skriver skrev hevder hevdet "
        "forklarer forklarte understreker understreket understreka svarer svarte spør spurte erklærer erklærte "
        "meddeler "
        "meddelte melder meldte påpeker påpekte påstår påsto påstod bekrefter bekreftet bekrefta avkrefter avkreftet "
        "benekter benektet innrømmer innrømmet presiserer presiserte tilføyer tilføyde fastslår fastslo advarer "
        "advarte "
        "varsler varslet lover lovet lovte truer truet oppsummerer oppsummerte konkluderer konkluderte konstaterer "
        "konstaterte utdyper utdypet fremholder fremholdt framholder framholdt poengterer poengterte kommenterer "
        "kommenterte anfører anførte anslår anslo antyder antydet avslører avslørte avviser avviste begrunner "
        "begrunnet "
        "beskriver beskrev bemerker bemerket beklager beklaget berettet beretter gjentar gjentok heter het hett "
        "hilser hilste innvender innvendte insisterer insisterte krever krevde kunngjør kunngjorde lyder lød medgir "
        "medga nevner nevnte noterer noterte oppfordrer oppfordret oppfordra oppgir oppga oppgav proklamerer "
        "proklamerte protesterer protesterte rapporterer rapporterte referer refererte repliserer repliserte roper "
        "ropte råder rådet rår sammenligner signaliserer signaliserte skryter skrøt spår spådde spøker spøkte sukker "
        "sukket takker takket tror trodde tilbakeviser tilbakeviste tilstår tilsto tvitrer tvitret twitrer twitret "
        "uttrykker uttrykte utroper utbrøt utbryter vedgår vedgikk vurderer vurderte åpner forsikrer "
        "forsikret forsikra garanterer garanterte håper håpet håpte kritiserer kritiserte hvisket hvisker "
        "fortsetter fortsatte avslutter avsluttet avslutta minner minnet ber ba bad supplerer supplerte fremhever "
        "fremhevet framhever framhevet betoner betonte"),
    {},
    QStringLiteral("la:til legger:til føyde:til føyer:til slo:fast slår:fast gikk:ut går:ut peker:på pekte:på "
                   "minner:om minnet:om viste:til viser:til gjorde:klart gjør:klart lot:forstå"),
    QStringLiteral("ifølge,i følge,etter ordene til"),
    QStringLiteral("han hun de vedkommende sistnevnte førstnevnte"),
    QStringLiteral("jeg vi du dere man"),
    QStringLiteral("ja nei at ikke opp seg til fra og eller men om hva hvor hvordan når som"),
    QStringLiteral("i til ved på fra om for under etter av hos mot over med overfor før da mens som og men at"),
    QStringLiteral("president statsminister visestatsminister utenriksminister minister sjef leder talsperson talsmann "
                   "talskvinne general oberst generalsekretær sentralbanksjef direktør ambassadør professor"),
    QStringLiteral(
        "konferansen konferanse forumet forum boken boka bok filmen film avisen avisa avis magasinet "
        "tidsskriftet tidsskrift partiet parti bladet kanalen programmet program prosjektet prosjekt "
        "operasjonen operasjon øvelsen øvelse skipet fregatten ubåten festivalen festival utstillingen "
        "kampanjen kampanje initiativet initiativ artikkelen artikkel rapporten rapport sangen dokumentaren "
        "serien serie stykket romanen roman selskapet bedriften gruppen gruppa bevegelsen organisasjonen "
        "nettstedet nettavisen toppmøtet seminaret temaet tema tittelen tittel mottoet motto slagordet "
        "parolen overskriften navnet kodenavnet strategien planen avtalen loven traktaten fabrikken klubben")};

const Words nynorsk {
    QStringLiteral(
        "seier sa sagde uttaler uttalte fortel fortalde opplyser opplyste meiner meinte skriv skreiv hevdar hevda "
        "forklarer forklarte forklarar forklara understrekar understreka svarar svara svarer svarte spør spurde "
        "erklærer erklærte melder melde meddeler meddelte påpeikar påpeika påstår påstod stadfestar stadfesta "
        "avkreftar avkrefta nektar nekta innrømmer innrømte innrømde presiserer presiserte fastslår fastslo "
        "åtvarar åtvara varslar varsla lovar lova lovde trugar truga oppsummerer oppsummerte konkluderer konkluderte "
        "konstaterer konstaterte utdjupar utdjupa framheld framheldt framhevar framheva poengterer poengterte "
        "kommenterer kommenterte antyder antyda avslører avslørte avviser avviste grunngjev grunngav skildrar skildra "
        "merkar merka beklagar beklaga gjentek gjentok heiter heitte helsar helsa innvender innvende insisterer "
        "insisterte krev kravde kunngjer kunngjorde lyder lydde vedgår vedgjekk nemner nemnde noterer noterte "
        "oppmodar oppmoda oppgjev oppgav protesterer protesterte rapporterer rapporterte repliserer repliserte ropar "
        "ropte rår rådde signaliserer signaliserte skryt skraut spår spådde spøkjer spøkte takkar takka trur trudde "
        "tilbakeviser tilbakeviste tvitrar tvitra uttrykkjer uttrykte vurderer vurderte forsikrar forsikra garanterer "
        "garanterte håpar håpa vonar vona kritiserer kritiserte kviskrar kviskra held heldt minner minte ber bad"),
    {},
    QStringLiteral("la:til legg:til føygde:til føyer:til slo:fast slår:fast gjekk:ut går:ut peikar:på peika:på "
                   "viste:til viser:til gjorde:klart gjer:klart"),
    QStringLiteral("ifølgje,i følgje,ifølge"),
    QStringLiteral("han ho dei vedkomande sistnemnde"),
    QStringLiteral("eg vi me du de man"),
    QStringLiteral("ja nei at ikkje opp seg til frå og eller men om kva kvar korleis når som"),
    QStringLiteral("i til ved på frå om for under etter av hos mot over med overfor før då medan som og men at"),
    QStringLiteral("president statsminister visestatsminister utanriksminister minister sjef leiar talsperson "
                   "talsmann talskvinne general oberst generalsekretær sentralbanksjef direktør ambassadør professor"),
    QStringLiteral("konferansen konferanse forumet forum boka bok filmen film avisa avis magasinet tidsskriftet "
                   "partiet parti bladet kanalen programmet program prosjektet prosjekt operasjonen operasjon øvinga "
                   "øving skipet fregatten ubåten festivalen festival utstillinga kampanjen initiativet artikkelen "
                   "rapporten songen dokumentaren serien romanen selskapet verksemda gruppa rørsla organisasjonen "
                   "nettstaden toppmøtet seminaret temaet tema tittelen mottoet slagordet namnet strategien planen "
                   "avtalen lova traktaten fabrikken klubben")};

const Words english {
    QStringLiteral("say says said saying tell tells told telling write writes wrote writing think thinks thought "
                   "speak speaks spoke swear swears swore put puts quip quips quipped admit admits admitted "
                   "read reads reading quoted quoting argue argues argued reply replies replied cry cries cried "
                   "deny denies denied go goes went ran begin begins began "
                   "retort retorts retorted concur concurs concurred commit commits committed"),
    QStringLiteral(
        "state add explain announce declare claim insist stress warn note report comment respond answer ask remark "
        "believe assert affirm confirm emphasize emphasise underline underscore maintain contend suggest acknowledge "
        "concede promise vow pledge threaten predict conclude continue observe point recall reiterate repeat exclaim "
        "complain lament joke tweet post estimate inform mention disclose reveal testify opine muse caution counter "
        "protest urge demand propose express hope estimate boast charge allege clarify elaborate specify summarize "
        "summarise agree whisper shout reason recount"),
    {},
    QStringLiteral("according to,in the words of,as put by,citing,quoting"),
    QStringLiteral("he she they"),
    QStringLiteral("i we you one everybody everyone people"),
    QStringLiteral("yes no that not to so if whether what how it"),
    QStringLiteral("in at on to of for with from during after before by about through as who whose when while where "
                   "and but that speaking"),
    QStringLiteral(
        "president prime minister deputy foreign economy finance energy defence defense interior justice "
        "health trade governor chairman chairwoman chair chief executive secretary general senator mr mrs ms "
        "dr professor ambassador colonel lieutenant major captain commissioner chancellor king queen prince "
        "princess sheikh spokesman spokeswoman spokesperson director head leader mayor vice speaker judge "
        "analyst first"),
    QStringLiteral("forum conference book film newspaper magazine paper party journal show programme program project "
                   "operation exercise ship festival exhibition campaign initiative article report song documentary "
                   "series novel play slogan motto theme title headline company plant called named titled entitled "
                   "dubbed codenamed nicknamed")};

const Words russian {
    QStringLiteral(
        "говорит говорят говорится пишет пишут считает считают утверждает утверждают думает полагает полагают "
        "заявляет заявляют сообщает сообщают отмечает отмечают добавляет подчеркивает подчёркивает уверяет "
        "объясняет поясняет напоминает предупреждает признает признаёт гласит следует отмечается сообщается "
        "подчеркивается указывается указывает уточняет рассказывает продолжает цитирует передает передаёт "
        "уверен уверена уверены убежден убеждена произнес произнёс произнесла изрек"),
    QStringLiteral(
        "сказал заявил отметил подчеркнул добавил сообщил рассказал пояснил объяснил написал ответил спросил уточнил "
        "констатировал признал напомнил указал утверждал считал полагал предупредил пообещал обещал заверил "
        "подтвердил опроверг отверг возразил заметил объявил прокомментировал резюмировал заключил оценил выразил "
        "продолжил воскликнул призвал потребовал предложил предположил поделился высказался посетовал пошутил "
        "пожаловался поблагодарил похвалил процитировал повторил проинформировал говорил писал упомянул обвинил "
        "пригрозил раскритиковал акцентировал обратил согласился усомнился парировал настаивал намекнул допустил "
        "спрогнозировал выступил сформулировал рассудил прошептал крикнул"),
    {},
    QStringLiteral("по словам,по его словам,по ее словам,по её словам,по мнению,по его мнению,по ее мнению,по данным,"
                   "по оценке,как сказал,согласно,со слов,по заявлению,по утверждению,по версии"),
    QStringLiteral("он она они"),
    QStringLiteral("я мы ты вы все многие"),
    QStringLiteral("что да нет бы не и но или как если о об"),
    QStringLiteral("в на при по о об для с со к ко у от из за до перед после во под над и а но что который которая "
                   "комментируя отвечая выступая касаясь"),
    QStringLiteral("президент премьер министр глава директор председатель посол представитель генерал"),
    QStringLiteral(
        "конференция конференции форум форума форуме книга книге книги фильм фильме газета газеты газете "
        "журнал журнала партия партии партию проект проекта проекте операция операции учения учений корабль "
        "фестиваль кампания инициатива статья статье доклад песня роман компания компании концерн концерна "
        "завод завода аэс агентство агентства телеканал телеканала канал канала холдинг группа группы "
        "движение движения клуб клуба орден ордена медаль звание звания премия программа программы ао оао пао "
        "ооо зао фк хк газопровод газопровода под названием темой лозунгом станция станции")};

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

bool isConsonant(QChar c)
{
    return !QStringLiteral("aeiou").contains(c);
}

/// "explain" → explains, explained, explaining; "declare", "reply" likewise.
QStringList englishForms(const QString &verb)
{
    if (verb.endsWith(QLatin1Char('e'))) {
        return {verb, verb + QLatin1Char('s'), verb + QLatin1Char('d'), verb.chopped(1) + QLatin1String("ing")};
    }
    if (verb.endsWith(QLatin1Char('y')) && isConsonant(verb[verb.size() - 2])) {
        const QString stem = verb.chopped(1);
        return {verb, stem + QLatin1String("ies"), stem + QLatin1String("ied"), verb + QLatin1String("ing")};
    }
    const bool hisses = verb.endsWith(QLatin1Char('s')) || verb.endsWith(QLatin1String("sh"));
    const QString third = verb + (hisses ? QLatin1String("es") : QLatin1String("s"));
    return {verb, third, verb + QLatin1String("ed"), verb + QLatin1String("ing")};
}

/// From the masculine past: "сказал" → сказала, сказали; "поделился" → поделилась, поделились; "опроверг" likewise.
QStringList russianForms(const QString &verb)
{
    if (verb.endsWith(QStringLiteral("лся"))) {
        const QString stem = verb.chopped(2);
        return {verb, stem + QStringLiteral("ась"), stem + QStringLiteral("ись")};
    }
    const QString stem = verb.endsWith(QStringLiteral("л")) ? verb : verb + QStringLiteral("л");
    return {verb, stem + QStringLiteral("а"), stem + QStringLiteral("и")};
}

CueWords cueWordsOf(const Words &words, QStringList (*forms)(const QString &) = nullptr)
{
    CueWords cues {setOf(words.verbs),
                   {},
                   {},
                   setOf(words.pronouns),
                   setOf(words.ownVoice),
                   setOf(words.notSubjects),
                   setOf(words.prepositions),
                   setOf(words.roles),
                   setOf(words.works)};
    const QStringList regular = words.regular.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &verb : regular) {
        const QStringList inflected = forms(verb);
        cues.verbs += QSet<QString>(inflected.begin(), inflected.end());
    }
    const QStringList particles = words.particles.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &pair : particles) {
        cues.particles.insert(pair.section(QLatin1Char(':'), 0, 0), pair.section(QLatin1Char(':'), 1));
    }
    const QStringList phrases = words.phrases.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &phrase : phrases) {
        cues.phrases += phrase.split(QLatin1Char(' '));
    }
    return cues;
}

} // namespace

const CueWords *cueWordsFor(const QString &language)
{
    static const QHash<QString, CueWords> all {{QStringLiteral("nb"), cueWordsOf(bokmal)},
                                               {QStringLiteral("nn"), cueWordsOf(nynorsk)},
                                               {QStringLiteral("en"), cueWordsOf(english, englishForms)},
                                               {QStringLiteral("ru"), cueWordsOf(russian, russianForms)}};
    const auto found = all.constFind(language);
    return found == all.constEnd() ? nullptr : &*found;
}

} // namespace imprimatur
