// The words of German; compounds ("einundzwanzig", "verdreifacht", "Zwanzigstel") are read by GermanNumeral.

let germanWords: StaticString = """
  cardinal: null=0, eins=1, zwei=2, zwo=2, beide=2, beiden=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8
  cardinal: neun=9, zehn=10, elf=11, zwölf=12, zwanzig=20, dreißig=30, viertelmillion=250000, dreiviertelmillion=750000
  cardinal: kein=0, keine=0, keinen=0, keinem=0, keiner=0, keines=0
  article: ein=1, eine=1, einen=1, einem=1, einer=1, eines=1
  scale: hundert=100, tausend=1000, tsd.=1000, tsd=1000, million=1000000, millionen=1000000, mio.=1000000
  scale: mill.=1000000, mln=1000000, milliarde=1000000000, milliarden=1000000000, mrd.=1000000000, mia.=1000000000
  scale: mrden=1000000000, billion=1000000000000, billionen=1000000000000, bio.=1000000000000
  scale: billiarde=1000000000000000, billiarden=1000000000000000
  ordinal: erste=1, ersten=1, erster=1, erstes=1, erstem=1, zweite=2, zweiten=2, zweiter=2, zweites=2, zweitem=2
  ordinal: dritte=3, dritten=3, dritter=3, drittes=3, drittem=3, siebte=7, siebten=7, siebter=7, siebtes=7
  ordinal: achte=8, achten=8, achter=8, achtes=8
  fraction: halb=2, halbe=2, halben=2, halber=2, halbes=2, hälfte=2, drittel=3, dritteln=3, viertel=4, vierteln=4
  fraction: fünftel=5, sechstel=6, siebtel=7, achtel=8, neuntel=9, zehntel=10
  collective: dutzend=12
  plural: dutzende=12, dutzenden=12, hunderte=100, hunderten=100, tausende=1000, tausenden=1000, zehntausende=10000
  plural: zehntausenden=10000, hunderttausende=100000, hunderttausenden=100000, millionen=1000000
  plural: milliarden=1000000000, aberhunderte=100
  vague: mehrere, mehreren, mehrerer, einige, einigen, einiger, viele, vielen, vieler, etliche, etlichen, ein paar
  vague: zahlreiche, zahlreichen, diverse, wenige, wenigen, eine reihe von, eine handvoll, manche
  multiple: doppelt=2, doppelte=2, doppelten=2, doppelter=2, doppeltes=2, das doppelte=2, verdoppelt=2, verdoppelte=2
  multiple: verdoppelten=2, verdoppeln=2, verdoppelung=2, verdopplung=2, verdoppelnd=2
  halving: halbiert=2, halbierte=2, halbierten=2, halbieren=2, halbierung=2, halb so viel=2, halb so viele=2
  halving: halb so hoch=2, halb so groß=2
  times: mal, fach, fache, fachen, faches, x, den faktor, dem faktor
  connector: und
  andHalf: einhalb
  oneAndHalf: anderthalb, eineinhalb
  minus: minus
  point: komma
  outOf: von, aus
  each: jeder, jede, jedes, jeden
  superlative: rekord, beispiellos
  superlative: größte=1, größten=1, größter=1, größtes=1, größtem=1, höchste=1, höchsten=1, höchster=1, höchstes=1
  superlative: beste=1, besten=1, bester=1, bestes=1, älteste=1, ältesten=1, längste=1, längsten=1, meisten=1
  superlative: stärkste=1, stärksten=1, wichtigste=1, wichtigsten=1, führend=1, führende=1, führenden=1, führender=1
  superlative: top=1, niedrigste=-1, niedrigsten=-1, kleinste=-1, kleinsten=-1, kleinster=-1, kleinstes=-1
  superlative: schlechteste=-1, schlechtesten=-1, schwächste=-1, schwächsten=-1, wenigsten=-1
  numberSign: nummer, nr., platz, rang
  to: bis, auf
  and: und
  or: oder
  between: zwischen
  from: von, ab

  about: fast genau, ziemlich genau
  about: etwa, rund, rd., circa, zirka, ca., ungefähr, annähernd so, um die, in etwa, schätzungsweise, an die
  about: in der größenordnung von, rundgerechnet, gegen, um die rund, plus minus
  aboutAfter: etwa, circa, ungefähr, oder so, rund gerechnet, schätzungsweise
  over: außerhalb der, außerhalb von, jenseits
  over: mehr als, über, größer als, höher als, oberhalb von, jenseits von, übersteigt, überstieg, übersteigend
  over: weit über, deutlich über, deutlich mehr als, weit mehr als, überschritten, überschreitet, jenseits der
  over: oberhalb der, klar über, länger als, älter als
  atLeast: mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, ein minimum von, minimum, mind.
  atLeast: nicht minder als
  atLeastAfter: oder mehr, und mehr, mindestens, wenigstens, oder darüber, und darüber, aufwärts, oder höher, plus
  under: weniger als, unter, kleiner als, niedriger als, geringer als, unterhalb von, unterhalb der, weit unter
  under: deutlich unter, deutlich weniger als, weit weniger als, kürzer als, jünger als, nicht einmal
  atMost: höchstens, maximal, max., bis zu, nicht mehr als, nicht über, allenfalls, ein maximum von, maximum
  atMost: längstens, bis zu maximal, nicht größer als, nicht höher als
  atMostAfter: oder weniger, höchstens, maximal, max., oder darunter, und weniger, und darunter
  nearly: fast, knapp, beinahe, nahezu, annähernd, nahe an, kurz vor, nicht ganz, etwas weniger als, nahe
  nearly: etwas unter, knapp unter, leicht unter, ein wenig unter, kaum weniger als, dicht an, schier, bald
  nearly: ein wenig weniger als, ein bisschen weniger als, gerade noch unter, an der schwelle von
  justOver: gut, etwas mehr als, etwas über, knapp über, leicht über, ein wenig mehr als, ein wenig über
  justOver: ein bisschen mehr als, kaum mehr als, gerade mal über, geringfügig mehr als, geringfügig über
  justOver: wenig mehr als, minimal über, reichlich
  exactly: genau, exakt, präzise, haargenau

  level: auf, bei
  filler: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, um, für, mit, seine, seinen, seiner
  filler: ihre, ihren, ihrer, insgesamt, nur, lediglich, gerade, bereits, schon, noch, weitere, weiteren, zusätzliche
  filler: zusätzlichen, sogar, im, am, zu, vom, zum, zur, als, alle, allen, geschätzte, geschätzten, jetzt, rekord, satte
  function: in, ist, sind, war, waren, es, sie, er, wir, und, oder, pro, je, an, aus, auch, hat, haben, hatte, nach
  function: seit, durch, wurde, wurden, wird, werden, so, wie, dass, sich, vor, mehr
  neutral: fast alle, fast allen, nahezu alle, beinahe alle, nicht nur, nicht zuletzt, nicht bloß, nicht allein, nicht später als, als ob, wenn auch, ob nun
  increase: stieg, steigt, steigen, stiegen, gestiegen, steigend, steigender, anstieg, anstieg von, steigerung
  increase: gesteigert, steigerte, steigern, wuchs, wachsen, wächst, wuchsen, gewachsen, wachstum, zuwachs, zunahme
  increase: zugenommen, nahm zu, nahmen zu, nimmt zu, erhöht, erhöhte, erhöhten, erhöhen, erhöhung, kletterte
  increase: klettert, kletterten, geklettert, legte zu, legten zu, legt zu, zugelegt, legte, legten, plus, plus von, höher
  increase: gewann, gewonnen, gewinnt, verbesserte, verbessert, schnellte, sprang, sprangen, schoss, ausgebaut, angehoben
  increase: hob, aufwärts, angewachsen, angezogen, hochgeschnellt, verteuerte, verteuert, aufgestockt
  decrease: fiel, fallen, fällt, fielen, gefallen, sank, sinkt, sinken, sanken, gesunken, rückgang, rückläufig
  decrease: zurückgegangen, ging zurück, gingen zurück, geht zurück, zurückging, schrumpfte, schrumpft, schrumpften
  decrease: geschrumpft, brach, brachen, eingebrochen, einbruch, einbruch um, verlor, verlieren, verloren, verliert
  decrease: senkte, senkt, senken, gesenkt, senkung, reduziert, reduzierte, reduzieren, reduzierung, verringert
  decrease: verringerte, verringern, verringerung, kürzte, gekürzt, kürzen, kürzung, gestrichen, streicht, strich, abbau
  decrease: abgebaut, baute ab, baut, minus von, ein minus, nachgegeben, gab nach, abgenommen, nahm ab, abnahme
  decrease: absturz, abgestürzt, stürzte, rutschte, gerutscht, weniger, niedriger, einbüßte, eingebüßt, gedrückt
  loss: verlust, verluste, verlusten, verlusts, defizit, defizite, fehlbetrag, fehlbetrags, nettoverlust
  loss: minusgeschäft, jahresfehlbetrag
  profit: gewinn, gewinne, gewinns, überschuss, überschüsse
  movement: veränderte, verändert, änderte, geändert, wechselte, ging, gingen, entwickelte, schwankt, verschob
  negation: nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, ohne, weder, nirgends, bestreitet
  negation: bestritt, dementierte, dementiert, verfehlte, verfehlt, niemand, statt, anstatt, scheiterte
  condition: wenn, falls, ob, sofern, es sei denn, außer wenn, vorausgesetzt, im falle, soweit, nur wenn
  future: will, wollen, soll, sollen, plant, planen, beabsichtigt, geplant, vorgesehen
  future: möchte, strebt, wird, werden
  pastPlan: sollte, sollten, wollte, wollten, plante, planten, war geplant, waren geplant, war vorgesehen
  decreaseAfter: zurück, ab, nach
  movement: zurück
  break: aber, während, sondern, obwohl, jedoch, doch, weil, denn, hingegen, wogegen

  former: ehemalige, ehemaliger, ehemaligen, ehemaliges, ehemaligem, ehemals, ehemalig, frühere, früherer, früheren
  office: chef, chefin, vorstandschef, vorstandschefin, konzernchef, konzernchefin, geschäftsführer, geschäftsführerin
  office: vorsitzende, vorsitzender, präsident, präsidentin, direktor, direktorin, leiter, leiterin, inhaber, inhaberin
  formerToo: früher, damals, alt, bisherige, bisheriger, bisherigen, einst
  former: früheres, früherem, ex, vormalige, vormaliger, vormaligen, vormals, einstige, einstiger, einstigen
  former: damalige, damaliger, damaligen, vorherige, vorheriger
  former: vorherigen, exchef, exchefin, expräsident, expräsidentin, exminister, exministerin, exkanzler, exkanzlerin
  former: altkanzler, altkanzlerin, altbundeskanzler, altbundeskanzlerin, altbundespräsident, altpräsident
  current: aktuelle, aktueller, aktuellen, aktuell, derzeitige, derzeitiger, derzeitigen, derzeit, gegenwärtige
  current: gegenwärtiger, gegenwärtigen, gegenwärtig, jetzige, jetziger, jetzigen, amtierende, amtierender, amtierenden
  current: heutige, heutiger, heutigen, scheidende, scheidender, scheidenden, momentan
  incoming: künftige, künftiger, künftigen, künftig, designierte, designierter, designierten, designiert, zukünftige
  incoming: zukünftiger, zukünftigen, neugewählte, neugewählter, angehende
  incomingToo: kommende, kommender, kommenden, nächste, nächster, nächsten
  incoming: angehende, angehender, gewählte
  becoming: wird, soll, übernimmt
  yes: ja, wahr, stimmt, richtig
  no: nein, falsch, nicht, kein, keine, nie

  month: januar=1, jänner=1, jan.=1, jän.=1, februar=2, feber=2, feb.=2, märz=3, mär.=3, mrz.=3, april=4, apr.=4
  month: mai=5, juni=6, jun.=6, juli=7, jul.=7, august=8, aug.=8, september=9, sept.=9, sep.=9, oktober=10, okt.=10
  month: november=11, nov.=11, dezember=12, dez.=12
  month: frühling=21, frühjahr=21, sommer=22, herbst=23, winter=24
  weekday: montag=1, dienstag=2, mittwoch=3, donnerstag=4, freitag=5, samstag=6, sonnabend=6, sonntag=7
  weekday: montags=1, freitags=5
  quarter: quartal, quartals, quartale, vierteljahr
  half: halbjahr, halbjahres, hälfte, halbjahrs
  year: jahr, jahres, jahre=2, jahren=2, jahrs, kalenderjahr
  fiscal: geschäftsjahr, geschäftsjahres, geschäftsjahrs, finanzjahr, gj
  decade: jahre=2, jahren=2, jahrzehnt, jahrzehnts, jahrzehnte=2, jahrzehnten=2
  monthWord: monat, monats, monate=2, monaten=2
  weekWord: woche, wochen=2
  century: jahrhundert, jahrhunderts
  decadeName: zwanziger=20, dreißiger=30, vierziger=40, fünfziger=50, sechziger=60, siebziger=70, achtziger=80
  decadeName: neunziger=90, zwanzigerjahre=20, zwanzigerjahren=20, dreißigerjahre=30, dreißigerjahren=30
  decadeName: vierzigerjahre=40, vierzigerjahren=40, fünfzigerjahre=50, fünfzigerjahren=50, sechzigerjahre=60
  decadeName: sechzigerjahren=60, siebzigerjahre=70, siebzigerjahren=70, achtzigerjahre=80, achtzigerjahren=80
  decadeName: neunzigerjahre=90, neunzigerjahren=90
  dayWord: tag, tage=2, tages, tagen=2
  relative: letzte=-1, letzten=-1, letzter=-1, letztes=-1, letztem=-1, vergangene=-1, vergangenen=-1, vergangener=-1
  relative: vergangenes=-1, vergangenem=-1, vorige=-1, vorigen=-1, voriges=-1, vorigem=-1, diese=0, dieser=0, dieses=0
  relative: diesen=0, diesem=0, laufende=0, laufenden=0, laufendes=0, laufendem=0, nächste=1, nächsten=1, nächster=1
  relative: nächstes=1, nächstem=1, kommende=1, kommenden=1, kommendes=1, kommendem=1, kommender=1
  half: jahreshälfte
  to: bis zum
  latest: spätestens
  early: frühen, den frühen, in den frühen
  late: späten, den späten, in den späten
  decadeName: zwanzigern=20, dreißigern=30, vierzigern=40, fünfzigern=50, sechzigern=60, siebzigern=70
  decadeName: achtzigern=80, neunzigern=90
  earliest: frühestens, oder später, oder danach
  orEarlier: oder früher, oder davor
  relativeDay: gestern=-1, heute=0, morgen=1, vorgestern=-2, übermorgen=2
  relativeYear: vorjahr=-1, vorjahres=-1, heuer=0
  ago: zuvor, her
  within: binnen=1, innerhalb=1, innerhalb von=1
  in: in, im, am, an, während, des, der, zum, vom, von
  before: vor, vor dem, bevor
  after: nach, nach dem
  notBefore: frühestens, frühestens im, frühestens am, nicht früher als, frühestens ab
  by: bis, bis zum, spätestens, spätestens im, spätestens am, bis spätestens, bis zu
  byEndOf: bis ende, bis zum ende, bis zum ende des, bis ende des, bis spätestens ende, spätestens ende, vor ende
  byEndOf: bis zum jahresende, bis jahresende, bis zum ende der
  since: seit, ab, seit dem, seit der, von
  until: bis einschließlich
  early: anfang, anfang des, zu beginn, zu beginn des, zu beginn von, beginn, früh im, am anfang, zu anfang
  mid: mitte, mitte des, in der mitte des, mitte der
  late: ende, ende des, am ende des, gegen ende des, spät im, zum ende des, gegen ende, ende der
  yearEnd: jahresende
  dateFiller: der, die, das, den, dem, des, jahr, jahres, monat, jahre, im jahr, von, etwa, um, rund
  roman: i=1, ii=2, iii=3, iv=4
  """
