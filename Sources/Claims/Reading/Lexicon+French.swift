// The words of French.

let frenchWords: StaticString = """
  cardinal: zéro=0, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12
  cardinal: treize=13, quatorze=14, quinze=15, seize=16, vingt=20, vingts=20, trente=30, quarante=40, cinquante=50
  cardinal: soixante=60, septante=70, huitante=80, octante=80, nonante=90
  cardinal: aucun=0, aucune=0
  article: un=1, une=1
  scale: cent=100, cents=100, mille=1000, mil=1000, millier=1000, milliers=1000, million=1000000, millions=1000000
  scale: mio.=1000000, milliard=1000000000, milliards=1000000000, md=1000000000, mds=1000000000, mrd.=1000000000
  scale: mrds=1000000000, mia.=1000000000, billion=1000000000000, billions=1000000000000, bn=1000000000000
  scale: billiard=1000000000000000, trillion=1000000000000000000
  letter: k=1000, m=1000000
  ordinal: premier=1, première=1, premiers=1, premières=1, second=2, seconde=2, 1er=1, 1re=1, 1ère=1, unième=1
  ordinal: deuxième=2, 2e=2, 2ème=2, 3e=3, 3ème=3, 4e=4, 4ème=4, deuxièmes=2
  ordinalFraction: troisième=3, quatrième=4, cinquième=5, sixième=6, septième=7, huitième=8, neuvième=9, dixième=10
  ordinalFraction: onzième=11, douzième=12, treizième=13, quatorzième=14, quinzième=15, seizième=16, vingtième=20
  ordinalFraction: trentième=30, quarantième=40, cinquantième=50, soixantième=60, centième=100, millième=1000
  fraction: demi=2, demie=2, demis=2, moitié=2, tiers=3, quart=4, quarts=4, cinquièmes=5, sixièmes=6, septièmes=7
  fraction: huitièmes=8, neuvièmes=9, dixièmes=10, centièmes=100, millièmes=1000
  collective: douzaine=12, quinzaine=15
  approximate: dizaine=10, vingtaine=20, trentaine=30, quarantaine=40, cinquantaine=50, soixantaine=60
  approximate: centaine=100, millier=1000
  plural: dizaines=10, douzaines=12, centaines=100, milliers=1000, millions=1000000, milliards=1000000000
  plural: des vingtaines=20
  vague: plusieurs, quelques, beaucoup de, de nombreux, de nombreuses, nombreux, nombreuses, nombre de, bon nombre de
  vague: une poignée de, maints, maintes, divers, diverses, différents, quelques uns, quelques unes
  multiple: double=2, doublé=2, doublée=2, doublés=2, doublées=2, doubler=2, doublent=2, doublant=2, doubla=2
  multiple: doublement=2, triple=3, triplé=3, triplée=3, triplés=3, triplées=3, tripler=3, triplent=3, triplant=3
  multiple: triplement=3, quadruple=4, quadruplé=4, quadruplée=4, quadrupler=4, quadruplés=4, quadruplées=4
  multiple: quintuple=5, quintuplé=5, quintupler=5, quintuplée=5, sextuplé=6, sextuple=6, décuple=10, décuplé=10
  multiple: décupler=10, centuplé=100, centuple=100, deux fois plus=2
  halving: deux fois moins=2, divisé par deux=2, divisée par deux=2, divisés par deux=2, divisées par deux=2
  halving: diviser par deux=2, réduit de moitié=2, réduite de moitié=2, réduits de moitié=2, réduites de moitié=2
  halving: moitié moins=2, baissé de moitié=2, chuté de moitié=2, diminué de moitié=2
  times: fois, multiplié par, multipliée par, multipliés par, multipliées par, multiplier par, multiplie par
  divided: divisé par, divisée par, divisés par, divisées par, diviser par
  connector: et
  andHalf: et demi, et demie, et demis
  minus: moins
  point: virgule
  outOf: sur, parmi
  superlative: record, inédit, historique
  superlative: plus grand=1, plus grande=1, plus grands=1, plus grandes=1, plus gros=1, plus grosse=1, plus grosses=1
  superlative: plus haut=1, plus haute=1, plus élevé=1, plus élevée=1, plus important=1, plus importante=1
  superlative: plus importants=1, plus importantes=1, meilleur=1, meilleure=1, meilleurs=1, meilleures=1
  superlative: plus ancien=1, plus ancienne=1, premier rang=1, top=1, numéro un=1
  superlative: plus bas=-1, plus basse=-1, plus faible=-1, plus faibles=-1, pire=-1, plus petit=-1, plus petite=-1
  superlative: plus petits=-1, plus petites=-1
  numberSign: numéro, no., n., nº, n°, rang
  to: à, a, au, jusqu'à
  and: et
  or: ou
  between: entre
  from: de, depuis, d

  about: environ les
  about: presque exactement
  about: environ, env., autour de, autour des, autour du, quelque, à peu près, près ou plus, approximativement
  about: aux alentours de, aux environs de, de l'ordre de, dans les, grosso modo, plus ou moins, vers, circa, ca.
  about: aux alentours des, aux environs des, quelques
  aboutAfter: environ, à peu près, approximativement, plus ou moins, ou presque
  over: hors du, en dehors du, hors des, en dehors des
  over: plus de, plus d, au-dessus de, au-delà de, supérieur à, supérieure à, supérieurs à, supérieures à, dépassant
  over: dépasse, dépassé, dépassent, dépasser, excédant, excède, bien plus de, bien plus d, largement plus de
  over: au-dessus des, au-delà des, passé la barre des, franchi les, nettement plus de, plus que, plus des, bien plus des
  atLeast: au moins les
  atLeast: au moins, au minimum, un minimum de, minimum, pas moins de, pas moins d, à tout le moins, du moins
  atLeast: au bas mot, pour le moins, au minimum de, minimum de
  atLeastAfter: ou plus, ou davantage, et plus, au moins, au minimum, minimum, au bas mot, et au-delà
  under: moins des
  under: moins de, moins d, de moins de, de moins d, en dessous de, en-dessous de, au-dessous de, inférieur à, inférieure à, inférieurs à
  under: inférieures à, sous les, sous la barre des, en deçà de, sous, bien moins de, en dessous des, sous la barre de
  atMost: au plus, jusqu'à, au maximum, un maximum de, maximum, pas plus de, pas plus d, tout au plus, maximum de
  atMost: n'excédant pas, ne dépassant pas, jusqu'aux, plafonné à, plafonnée à
  atMostAfter: ou moins, au plus, au maximum, maximum, max., tout au plus, et moins
  nearly: près des, presque les
  nearly: presque, près de, près d, proche de, pas loin de, quasiment, quasi, à peine moins de, un peu moins de
  nearly: un peu moins d, juste sous, approchant, légèrement moins de, pratiquement, pas tout à fait, juste en dessous de
  nearly: pas loin d, légèrement inférieur à, légèrement inférieure à, avoisinant, à deux doigts de, frôle, frôlant
  nearly: approche, approchent, proche des, à peine moins d, proches de
  justOver: un peu plus de, un peu plus d, légèrement plus de, légèrement plus d, à peine plus de, à peine plus d
  justOver: juste au-dessus de, légèrement supérieur à, légèrement supérieure à, légèrement au-dessus de, tout juste plus de
  exactly: exactement, précisément, exact, pile, très exactement, tout juste

  level: à, au, aux, depuis
  filler: le, la, les, l, un, une, des, du, de, d, son, sa, ses, leur, leurs, par, pour, avec, total, totale, en, tout
  filler: seulement, même, encore, que, qu, ce, cette, ces, record, quelque, désormais, déjà, autres, supplémentaires
  filler: un total de, estimé à, estimés à, estimée à, pas, net, nette, plus
  function: dans, sur, est, sont, était, étaient, il, elle, ils, elles, on, nous, vous, et, ou, par an, par mois, par jour
  function: dont, où, chaque, aussi, ont, a, avait, avaient, être, été, entre, sous, chez, contre, vers, y
  neutral: presque tous, presque toutes, quasiment tous, quasiment toutes, non seulement, pas seulement, non plus, pas uniquement, pas simplement, même si, comme si, sans doute
  neutral: sans surprise, sans compter, n'a cessé de, pas moins que, pas plus tard que
  increase: hausse, hausses, augmentation, augmenté, augmentée, augmente, augmentent, augmenter, augmentés, augmentées
  increase: augmentait, augmentant, progression, progressé, progresse, progressent, progresser, progressant, croissance
  increase: crû, cru, croît, croissent, croître, monté, monte, montent, monter, montée, bond, bondi, bondit, bondissent
  increase: bondir, grimpé, grimpe, grimpent, grimper, gagné, gagne, gagnent, gain, gains, accru, accrue, accrus
  increase: accroissement, envolée, envolé, envolées, envolés, s'envole, relevé, relevée, bondissant, élevé, rebond
  increase: rebondi, rebondit, amélioré, améliorée, amélioration, ajouté, ajoute, en plus, flambée, flambé, s'élargit
  decrease: baisse, baisses, baissé, baissée, baissent, baisser, baissait, recul, reculé, recule, reculent, reculer
  decrease: chute, chutes, chuté, chutent, chuter, diminution, diminué, diminue, diminuent, diminuer, diminuée, repli
  decrease: replié, repliée, se replie, tombé, tombée, tombés, tombées, tombe, tombent, tomber, perdu, perd, perdent
  decrease: perdre, supprimé, supprime, supprimer, suppression, réduit, réduite, réduits, réduites, réduire, réduction
  decrease: dégringolé, dégringole, plongé, plonge, plongeon, effondré, effondrée, effondrement, s'effondre, cédé, cède
  decrease: régressé, régression, fléchi, fléchit, abaissé, abaissée, contraction, contracté, contractée, en moins
  decrease: effondrés, effondrées, contractés, contractées, repliés, repliées, tassé, tassée, tassés, tassées, se tasse
  decrease: reflué, rétréci, décru, décroissance, affaissé, amputé, rabaissé, ralenti, de moins
  loss: perte, pertes, déficit, déficits, déficitaire, manque à gagner, de perte, de pertes, de perte nette
  loss: de pertes nettes, de déficit, de déficits
  profit: bénéfice, bénéfices, profit, profits, excédent, excédents
  movement: passé, passée, passés, passées, passe, passent, passer, passant, évolué, évolue, changé, varié, va, allant
  movement: ramené, ramenée, porté, portée, ramenés, portés
  negation: pas, jamais, aucun, aucune, sans, ni, guère, nullement, nie, nié, dément, démenti, échoué à, renoncé à
  negation: point du tout, refusé de, loin de, au lieu de, plutôt que, faute de, personne ne
  halfNegation: ne, n
  negationAfter: plus, rien
  condition: si, s'il, s'ils, sauf si, à moins que, à moins de, à condition que, pourvu que, au cas où, en cas de
  condition: à supposer que, supposé que, à condition de, sous réserve
  future: va, vont, prévoit de, prévoit d, prévoient de, prévu, doit, doivent, devrait, devraient, compte, entend, sera
  future: seront, aura, auront, fera, feront, vise, veut, ambitionne de, envisage de, devra, devront, atteindra, ouvrira
  pastPlan: devait, devaient, prévoyait de, prévoyaient de, prévoyait d, prévoyaient d, était prévu, était prévue
  pastPlan: étaient prévus, étaient prévues
  break: mais, tandis, alors que, cependant, toutefois, or, car, pourtant

  decreaseAfter: moins
  former: ancien, ancienne, anciens, anciennes, ex, ci-devant, anciennement
  office: pdg, patron, patronne, directeur, directrice, président, présidente, dirigeant, dirigeante, chef, cheffe
  office: propriétaire, gérant, gérante
  formerToo: précédent, précédente, d'alors, autrefois, jadis, à l'époque, naguère
  current: actuel, actuelle, actuels, actuelles, actuellement, aujourd'hui, à présent, désormais, sortant, sortante
  current: présent, présente, en exercice, en poste
  incomingToo: futur, future, prochain, prochaine
  incoming: désigné, désignée, élu, élue, futurs, futures, entrant, entrante
  incoming: nommé, nommée, à venir
  becoming: sera, deviendra, va devenir, doit devenir, succédera, va succéder, remplacera, va remplacer, dirigera
  future: deviendra, va devenir, doit devenir, succédera, va succéder, remplacera, va remplacer, dirigera
  yes: oui, vrai, vraie, est, a
  no: non, faux, fausse, pas, jamais, aucun, aucune

  month: janvier=1, janv.=1, jan.=1, février=2, févr.=2, fév.=2, mars=3, avril=4, avr.=4, mai=5, juin=6, juillet=7
  month: juil.=7, août=8, septembre=9, sept.=9, octobre=10, oct.=10, novembre=11, nov.=11, décembre=12, déc.=12
  month: printemps=21, l'été=22, cet été=22, automne=23, hiver=24
  weekday: lundi=1, mardi=2, mercredi=3, jeudi=4, vendredi=5, samedi=6, dimanche=7
  quarter: trimestre, trimestres
  half: semestre, moitié
  year: an, année, ans, années, année civile, l'an, l'année
  fiscal: exercice, exercice fiscal, année fiscale, l'exercice
  decade: années, les années, des années, décennie, décennies=2
  monthWord: mois
  weekWord: semaine, semaines=2
  century: siècle, siècles
  dayWord: jour, jours=2
  relative: dernier=-1, dernière=-1, passé=-1, passée=-1, précédent=-1, précédente=-1, écoulé=-1, écoulée=-1, ce=0
  relative: cet=0, cette=0, en cours=0, courant=0, prochain=1, prochaine=1, suivant=1, suivante=1
  edge: derniers=-2, dernières=-2, premiers=2, premières=2, ultime=-1
  monthWord: mois de
  in: au cours des, dans les
  latest: au plus tard
  earliest: au plus tôt, ou plus tard, ou après
  orEarlier: ou plus tôt, ou avant
  edge: tournant du=2, au tournant du=2, tournant des=2, au tournant des=2
  relativeDay: hier=-1, aujourd'hui=0, demain=1, avant-hier=-2, après-demain=2
  ago: il y a, plus tôt, auparavant
  in: en, au, aux, dans, durant, pendant, au cours de, le, lors de, à, sur, du, de, courant, au cours du, daté du
  before: avant, avant le, antérieur à, préalablement à
  after: après, après le, postérieur à, à la suite de
  within: d'ici=1
  notBefore: pas avant, au plus tôt en, au plus tôt, pas avant le, au plus tôt le, au plus tôt à
  by: d'ici, d'ici à, d'ici au, au plus tard en, au plus tard le, au plus tard, pour
  byEndOf: d'ici la fin de, d'ici à la fin de, d'ici fin, d'ici la fin du, d'ici à la fin du, avant la fin de
  byEndOf: avant la fin du, avant fin, d'ici à fin, au plus tard fin, d'ici la fin d, d'ici à la fin d, d'ici la fin
  byEndOf: d'ici à la fin, avant la fin
  since: depuis, dès, à partir de, à partir du, à compter de, à compter du, depuis le, depuis la, à dater de
  until: jusqu'en, jusqu'à, jusqu'au, jusqu'à la
  early: début, au début de, au début du, début de, en début de, le début de, au début, au début d
  mid: mi, à la mi, au milieu de, au milieu du, milieu, à mi, courant
  late: fin, à la fin de, à la fin du, fin de, en fin de, la fin de, à la fin, la fin, à la fin d
  yearEnd: la fin de l'année, fin de l'année, la fin de l'an, l'année prochaine fin
  dateFiller: le, la, les, l, de, d, du, des, an, mois de, mois, année, au mois de, l'année, l'an, environ, vers
  roman: i=1, ii=2, iii=3, iv=4, xve=15, xvie=16, xviie=17, xviiie=18, xixe=19, xxe=20, xxie=21
  """
