// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/stopwords.h"

#include <QSet>
#include <QStringList>

namespace imprimatur
{

namespace
{

constexpr char16_t norwegian[] = uR"(
å og i på av for til med om fra ved hos mot mellom under over etter før mens når da så som at det den de dei dem deres
dere han hun ho hans hennes henne ham honom hannar jeg eg meg vi vår vårt våre oss du deg din ditt dine man en ein ei
et eit min mitt mine sin si sitt sine seg sjøl selv selve er var vært være bli blir ble blitt har hadde ha hatt vil
ville skal skulle kan kunne må måtte bør burde får fikk fått få også òg bare berre ut inn opp ned der her dit hit hvor
hva hvem hvilken hvilket hvilke hvordan hvorfor kva kven kvar korleis kvifor eller men enn dette denne disse desse
slik slike slikt jo nå no blant ifølge gjennom rundt langs uten innen innenfor utenfor via per samt både enten dersom
hvis fordi ettersom selvom enda ennå likevel derfor dermed hver hvert alle alt all noe noen nokon noko nokre annen
annet andre samme mer meir mest mye mykje veldig svært ganske vel nok frå medan vere vore vart vert blei hjå sjølv
sidan siden sammen igjen deretter altså omtrent cirka heller stadig allerede helt gjør gjorde gjort gjøre
)";

constexpr char16_t english[] = uR"(
the a an of to in and that for on with as by at from or is are was were be been being am have has had having will
would shall should can could may might must do does did it its it's he she they them their theirs his her hers him i
me my mine we us our ours you your yours who whom whose which what when where why how this these those there here than
then so also but if while during into over under about after before between through against upon within without out up
down off onto more most much many some any all each every both either other another such same own just only very too s
t 's et via per amid among along around because although though however therefore thus since until unless whether
again still yet even himself herself itself themselves ourselves myself one's well now quite rather etc one ones
)";

constexpr char16_t russian[] = uR"(
и в во на с со к ко о об от до по за из у для при под над без через между перед после про что чтобы как так а но или
же ли бы то это этот эта эти этого этой этих этому этим этом этими тот та те того той тех тому тем том теми он она оно
они его ее их ему ей им ими нем ней них него нее я мы вы ты меня мне нас нам вас вам нами вами мной тебя тебе себя
себе собой свой своя свое свои своего своей своих своему своим своем своими наш наша наше наши нашего нашей наших ваш
ваша ваши мой моя мое мои который которая которое которые которого которой которых которому которым котором которую
которыми кто кого кому кем чем чего чему когда где куда откуда почему быть был была было были будет будут есть буду
является являются являлся уже еще также тоже только лишь даже если хотя пока потому поэтому однако весь вся все всех
всего всем всеми всей всю сам сама само сами самого самой самых самый самая самое сих таким такой такая такое такие
таких такого более менее очень тут там здесь ну вот из-за из-под ради среди вокруг около согласно благодаря либо ни
затем тогда теперь сейчас ведь раз другой другая другие другого других иной можно нужно надо м г гг др т
)";

QSet<QString> readWords(QStringView table)
{
    const QStringList words = table.toString().simplified().split(QLatin1Char(' '));
    QSet<QString> result(words.begin(), words.end());
    return result;
}

const QSet<QString> &wordsOf(Tongue tongue)
{
    static const QSet<QString> sets[] {readWords(norwegian), readWords(english), readWords(russian)};
    return sets[static_cast<int>(tongue)];
}

} // namespace

bool isStopword(QStringView lowerWord, Tongue tongue)
{
    return wordsOf(tongue).contains(QString::fromRawData(lowerWord.data(), lowerWord.size()));
}

} // namespace imprimatur
