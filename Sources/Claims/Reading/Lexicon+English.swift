// The words of English.

let englishWords: StaticString = """
  cardinal: zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11
  cardinal: twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19
  cardinal: twenty=20, thirty=30, forty=40, fourty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90
  cardinal: no=0, none=0
  both: both=2, single=1, sole=1
  article: a=1, an=1
  scale: hundred=100, thousand=1000, thousands=1000, million=1000000, millions=1000000, mn=1000000, mln=1000000
  scale: mio=1000000, billion=1000000000, billions=1000000000, bn=1000000000, bln=1000000000
  scale: trillion=1000000000000, trillions=1000000000000, tn=1000000000000, trn=1000000000000, tln=1000000000000
  scale: quadrillion=1000000000000000, lakh=100000, lakhs=100000, lac=100000, lacs=100000
  scale: crore=10000000, crores=10000000, cr=10000000
  letter: k=1000, m=1000000, mm=1000000, b=1000000000, t=1000000000000
  ordinal: first=1, second=2, 1st=1, 2nd=2, 3rd=3
  ordinalFraction: third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11
  ordinalFraction: twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17
  ordinalFraction: eighteenth=18, nineteenth=19, twentieth=20, thirtieth=30, fortieth=40, fiftieth=50, sixtieth=60
  ordinalFraction: seventieth=70, eightieth=80, ninetieth=90, hundredth=100, thousandth=1000, millionth=1000000
  fraction: half=2, halves=2, thirds=3, quarter=4, quarters=4, fourths=4, fifths=5, sixths=6, sevenths=7, eighths=8
  fraction: ninths=9, tenths=10, twentieths=20, hundredths=100, thousandths=1000
  collective: dozen=12, score=20, gross=144, couple=2, pair=2, couple of=2
  plural: dozens=12, scores=20, hundreds=100, thousands=1000, millions=1000000, billions=1000000000
  plural: trillions=1000000000000, tens=10
  vague: several, a few, few, many, some of, numerous, various, multiple, a number of, a handful of, handful, countless
  vague: a good many, a great many, plenty of, a lot of, lots of, quite a few, a series of
  multiple: double=2, doubled=2, doubles=2, doubling=2, triple=3, tripled=3, triples=3, tripling=3, treble=3, trebled=3
  multiple: trebles=3, trebling=3, quadruple=4, quadrupled=4, quadrupling=4, quadruples=4, quintuple=5, quintupled=5
  multiple: quintupling=5, sextupled=6, twice=2, thrice=3, twofold=2, threefold=3, fourfold=4, fivefold=5, sixfold=6
  multiple: sevenfold=7, eightfold=8, ninefold=9, tenfold=10, hundredfold=100, thousandfold=1000
  halving: halve=2, halved=2, halves=2, halving=2, cut in half=2, half as many=2, half as much=2, half as large=2
  halving: half as big=2, half as high=2
  times: times, fold, x, a factor of, factor of
  connector: and
  andHalf: and a half, and one half
  minus: minus, negative
  point: point
  each: every, each
  outOf: in, out of, of every, in every, out of every
  superlative: record, youngest, newest, unprecedented, all time high, all time low
  superlative: largest=1, biggest=1, highest=1, greatest=1, longest=1, oldest=1, best=1, fastest=1, most=1, top=1
  superlative: leading=1, strongest=1, richest=1, best selling=1, most popular=1
  superlative: to last=-1, from last=-1, from bottom=-1, from the bottom=-1
  superlative: lowest=-1, smallest=-1, worst=-1, least=-1, fewest=-1, weakest=-1, poorest=-1, slowest=-1, shortest=-1
  numberSign: no., number, nr., rank, ranked
  or: or
  to: to, through, until
  and: and
  between: between, anywhere between
  from: from

  about: almost exactly, nearly exactly, almost precisely
  about: about, around, roughly, approximately, approx., some, circa, ca., c., in the region of, in the order of
  about: on the order of, of the order of, in the neighborhood of, in the neighbourhood of, somewhere around
  about: something like, more or less, in the vicinity of, approximating, around about, round about
  aboutAfter: or so, or thereabouts, odd, approximately, roughly, give or take, more or less, approx., ish
  over: over, more than, above, exceeding, exceeds, exceed, exceeded, in excess of, north of, upwards of, upward of
  over: greater than, higher than, larger than, bigger than, longer than, older than, beyond, surpassing, surpassed
  over: surpasses, surpass, topping, topped, better than, well over, well above, far more than, much more than
  over: outside, outside of
  over: significantly more than, considerably more than, comfortably over, comfortably more than, comfortably above
  atLeast: at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum
  atLeast: at a minimum, no smaller than, no lower than, at the very least, at the least, not below, as few as
  atLeast: as little as, a floor of
  atLeastAfter: or more, or higher, or above, or over, or greater, and more, and above, and over, and up, plus
  atLeastAfter: at least, at a minimum, minimum, or better, or longer, or older, or larger, and counting, and higher
  atLeastAfter: and upwards, or upwards, or up, at the very least
  under: under, less than, fewer than, below, lower than, smaller than, south of, well under, well below, short of
  under: beneath, shorter than, younger than, far less than, far fewer than, much less than, far below, not even
  atMost: at most, no more than, not more than, up to, as many as, as much as, as high as, a maximum of, maximum of
  atMost: maximum, at the most, not exceeding, no greater than, no higher than, not above, no larger than, capped at
  atMost: no longer than, a ceiling of, at the very most, not over
  atMostAfter: or fewer, or less, or lower, or below, or under, at most, at the most, maximum, max., tops, or smaller
  atMostAfter: or shorter, or younger, and under, and below, and less
  nearly: nearly, almost, close to, approaching, approaches, approached, just under, just short of, not quite
  nearly: just below, a little under, slightly under, slightly less than, a little less than, just shy of, shy of
  nearly: nearing, verging on, a shade under, slightly below, a little below, a bit less than, a bit under
  nearly: marginally under, marginally below, marginally less than, virtually, practically, little short of
  nearly: just less than, just fewer than, slightly fewer than, a little fewer than, not far short of, a bit below
  nearly: a touch under, closing in on, a shade below, not far off, close on, narrowly under
  justOver: just outside, just outside of
  justOver: just over, slightly more than, a little over, a little more than, slightly over, just above
  justOver: just more than, slightly above, a little above, a bit over, a bit more than, a bit above, marginally over
  justOver: marginally above, marginally more than, a shade over, a touch over, barely over, barely more than
  justOver: barely above, only just over, narrowly over, just past, just beyond, fractionally over, a shade above
  exactly: exactly, precisely, exact

  level: to, from, at, up from, down from, now at, stood at, stands at, standing at, was to, were to
  filler: a, an, the, its, their, his, her, our, of, by, for, with, total, combined, record, estimated, only, just
  filler: merely, another, additional, extra, further, all, as, that, this, these, those, roughly speaking, a total of
  filler: worth, net, gross, full, whole, approximately, some, mere, staggering, whopping, even, still, already
  function: in, on, is, are, was, were, be, been, it, they, we, you, i, and, or, than, per, each, every, also
  function: has, have, had, who, which, what, when, where, there, here, so, then, into, onto, off, out, against, among
  function: between, during, within, across, last, next, a year, a day, a month, a week, an hour, a piece, a share
  neutral: not only, not just, not merely, not least, no doubt, no surprise, why not, no matter, no wonder, if not
  neutral: if only, whether or not, even if not, not to mention, notwithstanding, not unlike, no sooner, nor only
  neutral: not until, not surprisingly, not simply, as if
  increase: rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, climb, climbs, climbed
  increase: climbing, increase, increases, increased, increasing, gain, gains, gained, gaining, jump, jumps, jumped
  increase: jumping, surge, surges, surged, surging, soar, soars, soared, soaring, advance, advances, advanced
  increase: improve, improves, improved, improvement, expand, expands, expanded, expansion, up, higher, added, adds
  increase: adding, uptick, upturn, rally, rallied, rallies, leapt, leap, leaps, leaped, rocketed, skyrocketed, swelled
  increase: swell, spiked, spike, hike, hiked, raise, raised, raises, boost, boosted, accelerated, shot up, picked up
  increase: went up, goes up, edged up, up from, ticked up, strengthened, mounted, ballooned, multiplied, addition
  decrease: fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining
  decrease: decrease, decreases, decreased, decreasing, down, lower, lowered, lose, loses, lost, losing, shed, sheds
  decrease: shedding, cut, cuts, cutting, slump, slumps, slumped, slumping, plunge, plunges, plunged, plunging
  decrease: plummet, plummets, plummeted, plummeting, tumble, tumbles, tumbled, tumbling, slide, slides, slid, sliding
  decrease: sink, sinks, sank, sunk, sinking, shrink, shrinks, shrank, shrunk, shrinking, contract, contracts
  decrease: contracted, contracting, contraction, reduce, reduces, reduced, reducing, reduction, dip, dips, dipped
  decrease: dipping, slip, slips, slipped, slipping, slash, slashes, slashed, slashing, eased, eases, weakened
  decrease: retreated, receded, dwindled, dwindling, nosedived, crashed, collapsed, collapse, downturn, trimmed, trim
  decrease: pared, lopped, shaved, went down, goes down, edged down, down from, ticked down, sagged, slowed
  decrease: gave up, gives up, giving up, given up, gave back, gives back, giving back, forfeited, forfeits
  decrease: fewer, less, halving, diminished, erased, wiped out, wiped off, off, narrowed, narrowing
  loss: loss, losses, deficit, deficits, shortfall, shortfalls, net loss, net losses, in losses, of losses
  loss: in net losses, of net losses
  profit: profit, profits, surplus, surpluses, income, earnings
  movement: changed, moved, went, swung, shifted, changes, moves, goes, shift, swing, moving, changing, revised
  movement: going, came, expanded, extended
  negation: not, never, no longer, nor, neither, without, failed to, fails to, fail to, failing to, denied, denies
  negation: deny, denying, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't
  negation: haven't, hadn't, wouldn't, couldn't, shouldn't, cant, didnt, doesnt, unable to, refused to, nobody
  negation: not yet, never yet, yet to, has yet to, have yet to, had yet to
  negation: nowhere near, stopped short of, declined to, far from, instead of, rather than, ain't, falsely
  condition: if, unless, whether, provided that, providing that, assuming, in case, in the event, as long as
  condition: provided, suppose, supposing, only if, even if, were it
  future: will, shall, plans to, plan to, planned to, planning to, is to, are to, set to, expects to
  future: expect to, expected to, aims to, aim to, aiming to, intends to, intend to, going to, scheduled to, hopes to
  future: targets, targeting, slated to, about to, pledged to, promised to, we'll, it'll, they'll, he'll, she'll
  pastPlan: was to, were to, was due to, were due to, was supposed to, were supposed to, was meant to, were meant to
  pastPlan: was scheduled to, were scheduled to, was expected to, were expected to, had planned to, had been due to
  pastPlan: was planned, were planned, had been planned, had been expected to, was slated to, was set to, were set to
  break: but, while, whereas, although, though, however, because, yet

  former: former, ex, formerly, erstwhile, onetime, one time, previously, until recently, used to be
  office: ceo, chief, executive, boss, head, chair, chairman, chairwoman, chairperson, president, director, leader
  office: owner, manager, cfo, coo
  formerToo: then, previous, past, once, old
  former: predecessor, retired, deposed, ousted, sometime
  current: current, currently, now, incumbent, sitting, present, presently, today, still, serving, outgoing, acting
  incomingToo: next, future
  incoming: incoming, elect, designate, upcoming, soon to be, to be, nominated, in waiting, forthcoming
  becoming: will be, will become, shall become, to become, is to be, is to become, becomes, will succeed, to succeed
  becoming: will replace, to replace, will take over, to take over, takes over, will head, will lead
  future: will be, will become, shall become, is to be, is to become, will succeed, will replace, will take over
  future: will head, will lead
  neutral: next to, now known, now called, nearly all, almost all, virtually all
  yes: yes, true, does, is, has, indeed, right, correct
  no: no, false, not, never, none, incorrect, wrong

  month: january=1, jan.=1, february=2, feb.=2, march=3, mar.=3, april=4, apr.=4, may=5, june=6, jun.=6, july=7
  month: jul.=7, august=8, aug.=8, september=9, sept.=9, sep.=9, october=10, oct.=10, november=11, nov.=11
  month: december=12, dec.=12, spring=21, summer=22, autumn=23, fall=23, winter=24
  weekday: monday=1, tuesday=2, wednesday=3, thursday=4, friday=5, saturday=6, sunday=7, mon.=1, tues.=2, tue.=2
  weekday: wed.=3, thurs.=4, thu.=4, fri.=5, sat.=6
  quarter: quarter, quarters
  half: half, semester
  year: year, calendar year, years=2, a year
  fiscal: fiscal, fiscal year, financial year, fy, the fiscal year, the financial year, business year
  monthWord: month, months=2, a month
  weekWord: week, weeks=2, a week
  dayWord: day, days=2, a day
  decade: decade, decades=2, a decade
  century: century, centuries
  decadeName: twenties=20, thirties=30, forties=40, fifties=50, sixties=60, seventies=70, eighties=80, nineties=90
  relative: last=-1, previous=-1, past=-1, this=0, current=0, next=1, coming=1, following=1, this past=-1
  relative: the same=0, this coming=1
  edge: final=-1, closing=-1, latter=-1, opening=1
  latest: at the latest, at the very latest
  earliest: at the earliest, at the very earliest, or later, or after
  orEarlier: or earlier, or before
  edge: turn of=2, the turn of=2, at the turn of=2
  relativeDay: yesterday=-1, today=0, tomorrow=1, tonight=0, day before yesterday=-2, day after tomorrow=2
  ago: ago, earlier
  within: within=1
  in: in, on, during, over, throughout, for, at, of, as of, dated, as early as, as late as, as recently as
  in: as long ago as, as far back as, as soon as
  notBefore: no earlier than, not earlier than, no sooner than, not sooner than, in or after, on or after
  before: before, prior to, ahead of, earlier than, preceding
  after: after, later than, following, subsequent to, past
  by: by, no later than, not later than, at the latest by, on or before
  byEndOf: by the end of, by end of, by the close of, by late, before the end of, by the last day of, by end
  byEndOf: at the latest by the end of, no later than the end of
  since: since, starting in, starting from, beginning in, beginning, starting, effective, as from, from
  until: until, till, up until, up to, til
  early: early, early in, at the start of, at the beginning of, the start of, the beginning of, start of, beginning of
  early: in the early part of, the early, the first months of, the opening months of, the early part of
  mid: mid, the middle of, middle of, midway through, halfway through, in the middle of, the mid
  late: late, late in, the end of, at the end of, end of, the latter part of, the late, the closing months of, end
  yearEnd: year end, the year's end, year's end, years end, the end of the year, end of the year
  dateFiller: the, of, a, an, year, calendar, month, full, day, around, about
  dateFiller: later, earlier, early on, exactly
  """
