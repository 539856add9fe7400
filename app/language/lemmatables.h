// SPDX-License-Identifier: GPL-3.0-or-later
// The irregular words of the three languages, a row each: the lemma and the forms that a stemmer parts from it.
// A row that begins with "+" holds only whole words; all other verbs are known with the prefixes of lemmas.cpp too.
// Only lemmas.cpp reads this. Forms are plain (lower case, ё as е); nynorsk forms stand in the bokmål lemma's row.
#pragma once

namespace imprimatur::lemmatables
{

inline constexpr char16_t norwegian[] = uR"(
si sier sa sagt sies sagde seier seie seiast
gå går gikk gått gjekk gåande
bli blir ble blitt blei vart vorte verte vert blitte
få får fikk fått fekk fåast
ta tar tok tatt tas tek teke tatte tekne
gi gir ga gav gitt gis gjev gjeve gje gjevne gitte
komme kommer kom kommet kjem kome komen komne
gjøre gjør gjorde gjort gjøres gjer gjere gjerast
se ser sett ses ser sees sjå såg
stå står sto stod stått ståtte stend
slå slår slo slått slåtte slåss slås slåst slaget
finne finner fant funnet finnes fans funne finst finnast fann
holde holdt holdes holdte holder held heldt halde haldne holdne
falle falt falne fell fallit fallen
la lar lot latt
be ber ba bad bedt bede beder beden
by byr bød bydd budt baud bode
ligge ligger lå ligget låg ligg
legge legger lagt legges lagde legg lagte
sette setter satte settes sette
sitte sitter satt sittet sit sete sat
vite vet visste visst veit
+være er var vært vær vore vere
ha har hadde hatt hev
+ville vil ville villet
+skulle skal skulle skullet
+kunne kan kunne kunnet
+måtte må måtte måttet
velge velger valgte valgt velges vel valde valt vald
selge selger solgte solgt selges sel selde selt seld
spørre spør spurte spurt spørres spurde
telle teller telte telt
fortelle fortalte fortalt forteller fortel fortalde fortelles
følge følger fulgte fulgt følgte følgt fylgje fylgde følgjer følgje følgde fulgtes
dra drar dro drog dratt drage dreg drege dras
drive driver drev drevet driv drivne drives
skrive skriver skrev skrevet skriv skreiv skrevne skrives
bryte bryter brøt brutt bryt braut brote brutte brytes
skyte skyter skjøt skutt skyt skaut skote skutte skytes
nyte nyter nøt nytes
flyte flyter fløt flaut flote
gripe griper grep grepet grip greip grepne gripes
angripe angriper angrep angrepet angrip angreip angrepne angripes angrepene angrepets angreps åtak åtaket åtaka
stige stiger steg steget stig steig stege
tvinge tvinger tvang tvunget tving tvunge tvungne tvinges
vinne vinner vant vunnet vinn vunne vunnene vinnes
binde binder bandt bundet batt bunde bundne bindes
springe springer sprang sprunget
synge synger sunget
synke synker sank sunket søkke søkk sokke
drikke drikker drakk drukket
rekke rakk rukket
treffe treffer traff truffet truffe treffes
trekke trekker trakk trukket trekt trekte trekkes
sprekke sprakk sprukket
slippe slipper slapp sluppet slepp sleppe sleppt slippes slupne
stikke stikker stakk stukket
stjele stjeler stjal stjålet stel stal stjålne
bære bærer båret båren bårne bæres
skjære skjærer skar skåret skåren
løpe løper løpt
gråte gråter gråt
love lover lovet lovte lovet lovde
leve lever levde levd
dø døde døydde dødd døyr døy
øke øker økte økt økes auke aukar auka økninga auking
bringe bringer brakte brakt bragte bragt bringes
henge henger hang hengt heng
nå nådde nådd nås
flykte flyktet flykta
flyge flyr fløy fløyet flydd
lyve lyver løy løyet
fryse fryser frøs frosset frosne fryses
velte veltet
knekke knakk knekt knekte
tre trer trådte trådt
forlate forlater forlot forlatt forlet forlates
tillate tillater tillot tillatt tillates tillet
etterlate etterlot etterlatt
oppgi oppgir oppga oppgitt oppgis oppgav
vike viker vek veket
svike sviker svek sveket
bite biter bet
rive river revet rives reiv
ri rir red ridd
lide lider lidt
skride skrider skred skredet skrid
smelle smalt smelt
brenne brenner brant brente brent
renne renner rant
forsvinne forsvinner forsvant forsvunnet forsvinn forsvunne forsvunnede
begynne begynner begynte begynt byrje byrjar byrja
vekke vakte vekket
vokse vokser vokste vokst veks vakse voks
legge legger lagt legges lagde
ete åt
sove sover sov sovet
hjelpe hjelper hjalp hjulpet hjelpt hjelpte hjelpes
klype kløp
krype kryper krøp krøpet
ryke ryker røk røket
stryke stryker strøk strøket strøkne
skyve skyver skjøv skjøvet skyves skuv skauv
klyve kløv
lyde lyder lød lydt
tyde tyder tydet tydde
bety betyr betydde betydd betyder
avgjøre avgjør avgjorde avgjort avgjøres avgjer
frigjøre frigjør frigjorde frigjort
utgjøre utgjør utgjorde utgjort
tilby tilbyr tilbød tilbudt tilbydd tilbys
forby forbyr forbød forbudt forbydd forbys
+forbud forbudet forbudene forbod forbodet
+tilbud tilbudet tilbudene tilbod tilbodet
kle kledde kledd
tro trodde trodd trur tru
bo bor bodde bodd budd budde
spå spår spådde spådd
snu snur snudde snudd snus
skje skjer skjedde skjedd
mislykkes mislyktes mislykkedes
lykkes lyktes lykkedes
synes syntes synest
trives trivdes
minnes mintes
møtes møttes møtast møttest
+mann menn mannen mennene menns menner mennenes
+kvinne kvinner kvinnene kvinna kvinnen
+barn barna barnet barnene barnas born borna
+bok bøker bøkene boka boken bøkenes
+fot føtter føttene foten
+hånd hender hendene hånden hånda hand handa hendenes
+natt netter nettene natten natta
+rot røtter røttene roten
+tann tenner tennene
+by byen byer byene byens byenes byar byane
+land landet landene landets landa landenes
+far fedre fedrene fars
+mor mødre mødrene moren mora
+bror brødre brødrene broren brødrenes brør
+søster søstre søstrene søsteren
+datter døtre døtrene datteren dottera dotter
+sønn sønner sønnene sønnen son sonen søner
+gård gårder gard garden gardar
+øye øyne øynene øyet auge augo
+øre ører ørene
+sak saker sakene saken saka sakene
+ting tingene tinget tingets
+kraft krefter kreftene kraften krafta kreftenes
+stat stater statene staten statens statane
+makt makter maktene makten makta maktenes
+måned måneder månedene måneden månad månader månaden månadene
+år året åra årene årets årenes års
+uke uker ukene uken uka ukens ukas ukers veke veker veka vekene
+dag dager dagene dagen dagar dagane
+time timer timene timen timar
+sted steder stedene stedet stader
+ansatt ansatte tilsette ansattes
+gammel gamle eldre eldst eldste gamal
+god gode godt bedre best beste betre
+dårlig verre verst verste dårligere
+stor store stort større størst største større
+liten lita lite små mindre minst minste vesle
+lang langt lengre lengst lengste lange
+ung unge yngre yngst yngste
+tung tungt tyngre tyngst
+mange flere flest fleire flest flestes
+mye mer mest meir mykje
+nær nærmere nærmest nærmeste
+høy høyt høye høyere høyest høyeste høg høgt høge høgare høgast
+nord nordre nordlige nordlig
+viktig viktigere viktigst viktigste
+fiende fiender fienden fiendene
+soldat soldater soldaten soldatene soldatar
+leder ledere lederen lederne leiar leiarar leiaren leiarane lederens ledernes
+minister ministre ministere ministeren ministrene ministerens
+president presidenter presidenten presidentene presidentens presidentar
+forsker forskere forskeren forskerne forskar forskarar
+innbygger innbyggere innbyggerne innbyggjar innbyggjarar innbyggernes
+velger velgere velgerne veljar veljarar velgernes
+politiker politikere politikeren politikerne politikar politikarar
+tilhenger tilhengere tilhengerne
+motstander motstandere motstanderen motstanderne
+borger borgere borgeren borgerne borgar borgarar borgernes
+dommer dommere dommeren dommerne dommar
+arbeider arbeidere arbeiderne arbeidar
+forhandler forhandlere forhandleren forhandlerne
+talsmann talsmenn talsmannen talsmennene
+talsperson talspersoner talspersonen
+nordmann nordmenn nordmannen nordmennene
+visum visa visumet
+museum museet museer museene
+senter senteret sentre sentrene
+kalender kalendere
+regime regimet regimer regimene
+medium medier mediene mediet medienes media
+faktum fakta faktaene
+forum foraet fora
+sikkerhet sikkerheten sikkerhets tryggleik tryggleiken tryggleiks
+kjærlighet kjærleik kjærleiken
+mulighet muligheter muligheten mulighetene moglegheit moglegheita moglegheiter
+mulig mulige mogleg moglege
+virksomhet virksomheter virksomheten verksemd verksemda verksemder
+enhet enheter enheten enhetene eining eininga einingar
+myndighet myndigheter myndighetene styresmakt styresmakter styresmaktene styresmaktenes
+fremtid fremtiden framtid framtida framtiden
+framgang fremgang fremgangen framgangen
+økning økningen økninger auken
+hjem hjemmet heim heimen heime hjemme
+melding meldinger meldingen meldinga meldingar
+selskap selskapet selskaper selskapene selskapa
+forslag forslaget forslagene framlegg framlegget
+undersøkelse undersøkelser undersøkelsen undersøking undersøkinga undersøkingar
+avgjørelse avgjørelser avgjørelsen avgjerd avgjerda avgjerder
+uavhengighet uavhengigheten sjølvstende sjølvstendet
+selvstendig selvstendige sjølvstendig sjølvstendige
+anledning høve høvet
+tap tapet tapene tapa
+tall tallet tallene talet
+samarbeid samarbeidet samarbeidets
+spørsmål spørsmålet spørsmålene spørsmåla
+kontor kontoret kontorer kontorene kontora
+krig krigen kriger krigene krigens krigar
+regjering regjeringen regjeringa regjeringer regjeringene regjeringens regjeringar
+kilde kilder kilden kildene kjelde kjelder kjelda kjeldene
+vei veien veier veiene veg vegen vegar vegane
+røyk røyken røyks
+melk mjølk
+språk språket språkene
+betydning betydningen tyding tydinga
+forskjell forskjeller forskjellen skilnad skilnaden
+felles sams
+hver kvar kvart hvert
+utvikling utviklingen utviklinga
+andre annet annen anna annan
strekke strekker strakte strakk strukket strekt strekkes
slite sliter slet slitt slites
skrike skriker skrek skreket skreik
briste brister brast bristet
spre sprer spredte spredt spredde spredd spres
mene meiner meine meinte meint
høre høyrer høyrde
kjøre køyrer køyre køyrde
tenke tenkjer tenkje tenkte
søke søkjer søkje søkte
bygge byggjer byggje bygde
legge legg leggje
sette setje
kreve krev kravde kravd
spørre spør
stemme røyster røyste røysta
glemme gløymer gløyme gløymde
drøfte drøftar drøfta
arbeide arbeider arbeidet arbeidde arbeidd
lede leia leiande ledet
+samfunn samfunnet samfunnene samfunna samfunnets samfunns
+øy øya øyen øyene øyer øyas
+sjø sjøen sjøer sjøene sjøs
+sky skyen skyer skyene skya
+klær klærne klærnes kleda klede
+kne knær knærne kneet
+tre trær trærne treet tres
+strand strender strendene stranda stranden
+stang stengene
+tang tenger
+gås gjess
+mus musene musa
+ku kyr kyrne kua
+sau sauer
+bonde bønder bøndene bonden bøndenes
+fylke fylker fylkene fylket
+lærer lærere læreren lærerne lærernes lærar lærarar lærarane
+eier eiere eieren eierne eigar eigarar eigarane
+seer seere seerne seeren
+giver givere giveren giverne gjevar gjevarar
+leser lesere leseren leserne
+taler talere taleren talerne talar
+fører førere føreren førerne førar
+skole skoler skolen skolene skule skular skulen skulane
+venn venner vennen vennene ven vener venen venene
+strøm strømmen strømmer straum straumen straumar
+drøm drømmen drømmer draum draumen draumar
+nød nøden naud
+øst østre østlige østlig aust austleg austlege
+vann vannet vannene vatn vatnet
+løsning løsninger løsningen løysing løysinga løysingar
+forhold forholdet forholdene tilhøve tilhøvet tilhøva
+leder leiar
+ledelse ledelsen leiing leiinga ledelsens
+stemme stemmer stemmene stemmen røyst
+avstemning avstemningen avstemninger avstemming avstemminga avrøysting avrøystinga
+valg valget valgene val valet vala valgets
+spenning spenninger spenningen spenningar
+kamp kamper kampene kampen kampar
+følge følgje
+behov behovet behova
+verden verdens verda verdas
+lønn lønnen lønna lønninger løn løna
+pris priser prisene prisen prisar
+grense grenser grensene grensen grensa
+hær hæren hærer
+ny nytt nye nyere nyest nyeste
+fri fritt frie friere
+blå blått blåe
+grå grått
+rå rått
+hel hele heile heil heilt
+egen eget egne eigen eige eigne
+enkel enkelt enkle enklere enklest enkleste
+sikker sikkert sikrere sikrest
+gammel gammelt
+vakker vakre vakkert
+åpen åpent open ope opne
+rik rikt rike rikere rikest rikeste
+lav lavt lave lavere lavest laveste låg lågt låge lågare
+sen sent seine sein seint
+ulik ulikt ulike
+hundre hundrede
+tusen tusener
+million millioner millionar
+milliard milliarder milliardar
klare klarer klarte
innse innser innså innsett
+voksen voksne voksent
+grunn grunner grunnene grunnen grunnar
+offer ofre ofrene offeret offerets ofrenes offer ofra
+nummer numre numrene nummeret
+teater teatre teatrene teateret teatret
+monster monstre
+sykdom sykdommer sykdommen sjukdom sjukdommen sjukdommar
+minutt minutter minuttene
+problem problemer problemene problemet problema
true truer truet truga trugar truge trua
løse løyser løyse løyste løyst løysast
drepe drepen drepne
+trussel trusler truslene trusselen trugsmål trugsmålet trugsmåla
+våpenhvile våpenhvilen våpenkvile våpenkvila våpenkvilen
+sammen saman
+fremdeles framleis framdeles
+enig enige einig einige
+enighet enigheten einigheit semje semja
+sikkerhetsråd sikkerhetsrådet tryggingsråd tryggingsrådet tryggleiksråd tryggleiksrådet
+utenriksminister utenriksministeren utanriksminister utanriksministeren utanriksministrar
+utenriksdepartement utenriksdepartementet utanriksdepartement utanriksdepartementet
+utenlandsk utenlandske utanlandsk utanlandske
+statsleder statsledere statslederen statslederne statsleiar statsleiarar statsleiaren statsleiarane
+befolkning befolkningen befolkninger folkesetnad folkesetnaden
+hendelse hendelser hendelsen hendelsene hending hendinga hendingar hendingane
+uttalelse uttalelser uttalelsen uttalelsene fråsegn fråsegna fråsegner
+tillatelse tillatelsen løyve løyvet løyva
+forsøk forsøket forsøkene freistnad freistnaden
+innsats innsatsen innsatser
+lov loven lover lovene lova lovar
+rett retten rettar rettane
+vilkår vilkåret vilkårene vilkåra
+tilgang tilgangen
+næring næringen næringa næringar
+kostnad kostnader kostnadene kostnaden kostnadar
+bilde bilder bildet bildene bilete biletet bileta
+hull hullet hol holet
+fiske fisket
+sjelden sjeldne sjeldan
+første fyrste
+annenhver annakvar
+ulykke ulykken ulykker ulykkene ulukke ulukka ulukker
+slutt slutten
+norsk norske
+rolle roller rollen rollene rolla
+lege leger legen legene lækjar lækjarar
+sykehus sykehuset sykehusene sjukehus sjukehuset sjukehusa
+syk syke sykt sjuk sjuke sjukt
+fattig fattige
+penger pengene pengar pengane
+bekreftelse stadfesting stadfestinga
bekrefte bekrefter bekreftet stadfeste stadfestar stadfesta
hevde hevder hevdet hevdar hevda
ønske ønsker ønsket ønskjer ønskte ynskjer ynskja
fortsette fortsetter fortsatte fortsatt
utsette utsetter utsatte utsatt
innsette innsetter innsatte innsatt
fremsette fremsetter fremsatte fremsatt framsette framsatte framsatt
besette besetter besatte besatt
fastsette fastsetter fastsatte fastsatt
forutsette forutsetter forutsatte forutsatt
nedsette nedsetter nedsatte nedsatt
avsette avsetter avsatte avsatt
iverksette iverksetter iverksatte iverksatt
advare advarer advart advarte
+motsatt motsatte
+foresatt foresatte
+allmenn allmenne allment
+begrep begreper begrepet begrepene
+overgrep overgrepet overgrepene
+bevisst bevisste
+innspurt innspurten
+overlege overleger overlegen overlegene
)";

/// Weak verbs in -te, -t: kjøpe, kjøpte, kjøpt.
inline constexpr char16_t norwegianTe[] = uR"(
anbefale anerkjenne anføre ankjenne anvise avhøre avlyse avsløre avsløse avtale avtrykke avvise bedømme befale begjære
bekjenne belyse belønne berede bereise berøre bestemme bestille besvare besvære besøke betale betjene bevare bevise
blåse bortføre brenne bruke dele drepe drømme dvele dømme døpe ende erfare erkjenne erklære etterlyse forbause
forberede forbruke fordele fordømme forene forestille forføre forklare forlange forlise fornærme forsvare forsyne
forsøke forsømme fortjene fortære framstille framvise fremstille fremvise fullføre fylle fyre føle føre gjemme
gjenføre gjenkjenne gjennomføre glemme godkjenne heise helle hende henvise hilse hvile høre inndele innføre innkalle
innrømme innstille kalle kjenne kjøle kjøpe kjøre klemme klippe knuse krenke kvele leke lene lese lyse låne låse lære
løse løype male meddele medføre melde mene minne misbruke mistenke måle møte nevne nærme nøle omtale oppføre opplyse
opprette oppsøke oppvise overføre peke pine påpeke påvise reise rope rømme røre røyke seile sende senke sile skape
skille skjenke skjerpe skjule skremme slenge slepe slynge smile smøre spare spille spise sprenge steke stemme stenge
stille støpe svare sverge søke tale tape tenke tenne tilbakekalle tildele tilføre tilhøre tilkjenne tjene trene trenge
trykke tvile tåle tære tømme underkjenne undersøke undertrykke undervise utdele utføre utlyse utløse utpeke uttale
uttrykke utvise vanære vare vende videreføre vise yte åpenbare ære
)";

/// Weak verbs in -de, -d: kreve, krevde, krevd.
inline constexpr char16_t norwegianDe[] = uR"(
avbøye avkreve avprøve avveie behøve bygge bøye dreie etterprøve forebygge fornøye føye gjenoppbygge gjenoppleve greie
innkreve innleie kreve leie leve nedbygge nøye ombygge oppleve oppveie overleve overveie pleie pløye prøve streve
støye sveve tilføye tygge tøye utbygge utleie utleve utprøve utøve veie øve
)";

/// Adjectives: sterk, sterkere, sterkest, sterkeste.
inline constexpr char16_t norwegianAdjectives[] = uR"(
grønn sunn stygg billig bleik blek bratt bred brei djerv djup dyp dyr fast fin flat frisk grov hard kald klar kort kul lys mild myk mørk rask ren sann sjuk skarp skjør
smal spiss sterk stiv streng stri svak syk søt tett trang trist trygg tykk tynn tøff tørr varm vid våt
)";

inline constexpr char16_t english[] = uR"(
be am is are was were been being
have has had having
do does did done doing
say says said saying
go goes went gone going
take takes took taken taking
make makes made making
meet meets met
hold holds held holding
rise rises rose risen rising
arise arose arisen
get gets got gotten getting
give gives gave given giving
come comes came coming
become becomes became becoming
see sees saw seen seeing
know knows knew known
think thinks
bring brings brought
buy buys bought
fight fights fought
catch caught
teach taught
seek seeks sought
tell tells told
sell sells sold
find finds found
leave leaves
feel feels felt
keep keeps kept
sleep slept
sweep swept
weep wept
lose loses lost losing
send sends sent
spend spends spent
lend lent
bend bent
build builds built
pay pays paid
lay lays laid
lie lain lying
lead leads led
bleed bled
breed bred
flee flees fled
speed sped
run runs ran running
begin begins began begun
win wins won winning
sing sang sung
ring rang rung
sink sank sunk
drink drank drunk
swim swam swum
shrink shrank shrunk
spring sprang sprung
swing swung
cling clung
hang hung
dig dug
stick stuck
strike strikes struck stricken
sit sat sitting
spit spat
stand stands stood
understand understands understood
withstand withstood
withdraw withdraws withdrew withdrawn
draw draws drew drawn
grow grows grew grown
throw throws threw thrown
blow blew blown
fly flies flew flown
show shows showed shown
fall falls fell fallen
speak speaks spoke spoken
break breaks broke broken
steal stole stolen
freeze froze frozen
choose chooses chose chosen
wake woke woken
awake awoke awoken
wear wore worn
tear tore torn
bear bore borne
swear swore sworn
write writes wrote written writing
ride rode ridden
drive drives drove driven driving
hide hid hidden
bite bitten
forbid forbade forbidden
bid bade bidden
shake shook shaken
eat ate eaten
beat beats beaten
forget forgot forgotten
forgive forgave forgiven
shoot shoots shot
hear hears heard
mean means meant
deal deals dealt
dream dreamt
leap leapt
learn learnt
burn burnt
spell spelt
spill spilt
light lit
slide slid
bind bound
shine shone
stride strode stridden
strive strove striven
thrive throve thriven
weave wove woven
swell swollen
sew sewn
sow sown
prove proven
mow mown
creep crept
kneel knelt
undergo undergoes underwent undergone
undertake undertook undertaken
overtake overtook overtaken
overcome overcame
overthrow overthrew overthrown
oversee oversaw overseen
override overrode overridden
outgrow outgrew outgrown
foresee foresaw foreseen
uphold upheld
withhold withheld
mistake mistook mistaken
rebuild rebuilt
repay repaid
retake retook retaken
resell resold
rewrite rewrote rewritten
retell retold
mislead misled
die dies died dying
lie lies lied lying
tie tied tying
+man men man's men's
+woman women women's
+child children children's
+person persons
+foot feet
+tooth teeth
+goose geese
+mouse mice
+ox oxen
+wife wives
+knife knives
+half halves
+loaf loaves
+thief thieves
+shelf shelves
+wolf wolves
+self selves
+crisis crises
+analysis analyses
+thesis theses
+hypothesis hypotheses
+emphasis emphases
+datum data
+medium media
+criterion criteria
+phenomenon phenomena
+curriculum curricula
+memorandum memoranda
+referendum referenda referendums
+stratum strata
+bacterium bacteria
+nucleus nuclei
+alumnus alumni
+spokesman spokesmen
+spokeswoman spokeswomen
+chairman chairmen
+congressman congressmen
+statesman statesmen
+policeman policemen
+fisherman fishermen
+businessman businessmen
+serviceman servicemen
+gunman gunmen
+lawmaker lawmakers
+good better best
+bad worse worst
+far further farther furthest farthest
+little less least
+day days day's
+army armies army's
+company companies company's
+country countries country's
+economy economies economy's
+ministry ministries ministry's
+treaty treaties treaty's
+party parties party's
+city cities city's
+ally allies allied
+enemy enemies
+defence defense defences defenses
+offence offense offences offenses
+centre center centres centers
+programme program programmes programs
+labour labor
+harbour harbor harbours harbors
+neighbour neighbor neighbours neighbors neighbouring neighboring
+favour favor favours favors favoured favored
+honour honor honours honors
+behaviour behavior
+colour color colours colors
+metre meter metres meters
+litre liter litres liters
+tonne tonnes ton tons
+organisation organization organisations organizations
+licence license licences licenses
+cheque cheques
+tyre tyres
+aluminium aluminum
+grey gray
+travelling traveling travelled traveled traveller traveler
+cancelled canceled cancelling canceling
+kilometre kilometer kilometres kilometers
+analyse analyze analysed analyzed analysing analyzing
+dead death deaths
)";

inline constexpr char16_t russian[] = uR"(
идти иду идешь идет идем идете идут шел шла шло шли шедший шедшие шедшего идущий идущие идущих
быть есть был была было были буду будет будут будем будучи
дать дам дашь даст дадим дадите дадут дал дала дали дано дан дана даны дает дают давать давал давала давали
взять возьму возьмет возьмут взял взяла взяли взят взята взяты
ехать еду едет едут ехал ехала ехали
вести веду ведет ведут вел вела вело вели ведется ведутся велись велась ведение
везти везет везут вез везла везли
нести несет несут нес несла несло несли понесенных понесла
расти растет растут рос росла росло росли растущий растущая выросший
стать стану станет станут стал стала стало стали
мочь могу может можем можете могут мог могла могло могли
хотеть хочу хочет хотим хотите хотят хотел хотела хотели
начать начну начнет начнут начал начали начат начата начались началась начался началось начнется начинать начинает начинают начинается начинал начинали
принять приму примет примут принял приняла приняли принят принята приняты принято принимать принимает принимают принимал принимала принимали принятие приниматься
занять займет займут занял заняла заняли занят занимать занимает занимают занимал
понять пойму поймет поймут понял поняла поняли понимать понимает понимают понимание
поднять поднимет поднимут поднял подняла подняли поднимать поднимает поднимают поднимался
снять снимет снимут снял сняла сняли снят сняты снимать снимает снимают снятие
назвать назову назовет назовут назвал назвала назвали назван названа называть называет называют называл
звать зовет зовут звал звали
призвать призовет призвал призвала призвали призывать призывает призывают призывал призывала призывали
вызвать вызовет вызовут вызвал вызвала вызвало вызвали вызван вызывать вызывает вызывают
сказать скажу скажет скажут сказал сказала сказали сказано
показать покажет покажут показал показала показали показывать показывает показывают
указать укажет указал указала указали указывать указывает указывают указано
оказать окажет окажут оказал оказала оказали оказался оказалась оказались оказывать оказывает
отказать откажет отказал отказала отказали отказался отказалась отказались отказываться отказывается отказывать
заказать закажет заказал заказали
писать пишет пишут писал писала писали
подписать подпишет подпишут подписал подписала подписали подписан подписано подписана подписаны подписывать подписание подписании
написать напишет написал написала написали
искать ищет ищут искал искали
помочь поможет помогут помог помогла помогли помогать помогает помогают
лечь ляжет лягут лег легла легли
сесть сядет сел сели
найти найдет найдут нашел нашла нашли найден найдена найдены найдено находить
прийти придет придут пришел пришла пришло пришли пришедший приходить приходит
уйти уйдет уйдут ушел ушла ушли ушло уходить уходит
выйти выйдет выйдут вышел вышла вышли вышло выходить выходит
войти войдет войдут вошел вошла вошли вошло входить входит
дойти дойдет дошел дошла дошли дошло
зайти зайдет зашел зашла зашли
пойти пойдет пойдут пошел пошла пошли пошло
подойти подойдет подошел подошла подошли
перейти перейдет перейдут перешел перешла перешли переходить переходит
пройти пройдет пройдут прошел прошла прошло прошли прошедший проходить проходит проходят проходил проходила
произойти произойдет произошел произошла произошло произошли произошедшее происходить происходит происходят
сойти сойдет сошел сошла сошли
обойти обойдет обошел обошли
отойти отойдет отошел отошла отошли
приехать приедет приедут приехал приехала приехали приезжать приезжает
уехать уедет уехал уехали
поехать поедет поехал поехала поехали
выехать выедет выехал выехали
провести проведет проведут провел провела провело провели проведен проведена проведено проведены проводить проводит проводят проводил проводила проводили проводится
привести приведет привел привела привело привели приводить приводит
ввести введет ввел ввела ввели введен введена введены введено вводить вводит
вывести выведет вывел вывела вывели выведены выводить выводит
перевести переведет перевел перевела перевели
произвести произведет произвел произвела произвели произведен произведено производить производит
завести заведет завел завела завели
внести внесет внес внесла внесли внесен внесена вносить
нанести нанесет нанес нанесла нанесли нанесен нанесено наносить наносит наносят
принести принесет принес принесла принесли приносить
перенести перенесет перенес перенесла перенесли
понести понес понесли
отнести отнес отнесли
вырасти вырастет вырастут вырос выросла выросло выросли
возрасти возрастет возрос возросла возросло возросли
создать создаст создадут создал создала создали создан создана создано созданы создавать создает создают создание
передать передаст передадут передал передала передали передан передано переданы передавать передает передают
продать продаст продал продала продали продан проданы продавать продает продают
издать издал издала издали издан издает
отдать отдал отдала отдали отдаст
сдать сдал сдали сдаст сдает
задать задал задала задали
признать признает признал признала признали признан признана признаны
узнать узнает узнал узнала узнали
умереть умрет умер умерла умерли
погибнуть погибнет погиб погибла погибли погибло погибший погибшие погибших
пасть падет пал пала пали
упасть упадет упал упала упало упали
достичь достигнуть достигнет достиг достигла достигло достигли достигнут достигнуто достигнута достигать достигает достижение
возникнуть возникнет возник возникла возникло возникли возникать возникает
привыкнуть привык привыкли
встретиться встретятся встретился встретилась встретились встретится встречаться встречается встречался встречались встретить встретил встретили
обсудить обсудит обсудят обсудил обсудила обсудили обсуждать обсуждает обсуждают обсуждал обсуждали обсуждались обсуждение
ответить ответит ответил ответила ответили отвечать отвечает отвечают отвечал
заявить заявит заявил заявила заявили заявлять заявляет заявляют заявлял
сообщить сообщит сообщил сообщила сообщили сообщать сообщает сообщают сообщал сообщалось сообщается
отметить отметит отметил отметила отметили отмечать отмечает отмечают отмечал
добавить добавил добавила добавили добавляет добавлять
объявить объявит объявил объявила объявили объявлять объявляет
предложить предложит предложил предложила предложили предлагать предлагает предлагают предлагал
продолжить продолжит продолжил продолжила продолжили продолжать продолжает продолжают продолжал продолжается
получить получит получат получил получила получили получать получает получают получение
решить решит решил решила решили решать решает решено
победить победит победил победила победили побеждать
потерять потеряет потерял потеряла потеряли терять теряет
послать пошлет послал послали
ждать ждет ждут ждал ждали
жить живет живут жила жили живущий
звучать звучит звучал
пить пьет пьют
бить бьет бьют
убить убьет убил убила убили убит убиты убита убитых
лить льет
спать спит спят
брать берет берут брал брала брали
собрать соберет соберут собрал собрала собрали собран собирать собирает собирают собираться собирается собираются собирался
избрать изберет избрал избрала избрали избран избрана избирать
выбрать выберет выбрал выбрала выбрали выбирать выбирает
мыть моет
открыть откроет открыл открыла открыли открыт открыта открыты открывать открывает открытие
закрыть закроет закрыл закрыла закрыли закрыт закрыта закрывать закрывает закрытие
покрыть покроет покрыл
лгать лжет
требовать требует требуют требовал требовала требовали потребовать потребует потребовал потребовала потребовали
использовать использует используют использовал использовали использованы использование
участвовать участвует участвуют участвовал участвовали
+человек люди людей людям людьми людях человека человеку человеком
+ребенок дети детей детям детьми детях ребенка
+год года лет годы годов году годом годах годам годами
+друг друзья друзей друзьям
+брат братья братьев брата
+сын сыновья сыновей сына
+мать матери матерей матерью
+дочь дочери дочерей дочерью
+муж мужья мужей мужа
+сосед соседи соседей соседями соседа
+время времени временем времена времен временах
+имя имени именем имена имен
+знамя знамени знамена
+племя племени племена
+небо небеса небес
+день дня дни дней дню днем дням днями днях
+месяц месяцев месяца месяцы
+отец отца отцу отцы отцов отцом
+конец конца концу концом концы
+боец бойца бойцы бойцов бойцам
+украинец украинца украинцы украинцев украинцам
+американец американца американцы американцев
+кремль кремля кремлю кремлем кремле
+рубль рубля рублей рубли рублю
+корабль корабля корабли кораблей
+уголь угля углю углем
+рынок рынка рынке рынки рынков рынку рынком
+список списка списке списки
+поставка поставки поставок поставкам поставками поставках
+сделка сделки сделок сделке
+ошибка ошибки ошибок
+граница границы границ границе границу границей
+страна страны стран стране страну страной странам странами странах
+сила силы сил силой силам силами силах силу
+война войны войн войне войну войной
+письмо письма писем письме письмом
+число числа чисел числе
+место места мест месте
+средство средства средств средствам
+пошлина пошлины пошлин пошлинам
+хороший лучше лучший лучшая лучшие
+плохой хуже худший худшая
+большой больше больший большая
+маленький меньше меньший меньшая
+высокий выше высший высшая высшие
+низкий ниже низший
+долгий дольше
+близкий ближе ближайший ближайшие
+далекий дальше дальнейший
)";

} // namespace imprimatur::lemmatables
