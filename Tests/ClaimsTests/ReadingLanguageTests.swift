// French, German and Ukrainian numbers, modifiers and the words around them.
import Testing

@testable import Claims

@Suite struct ReadingLanguageTests {
  @Test(arguments: [
    ("12 ou 13", "12..13"), ("le deuxième plus grand", "2"), ("l’un des plus grands", "superlative"),
    ("72 %", "72 %"), ("1 234 567", "1234567"), ("1\u{202F}234,5", "2469/2"),
    ("57,9 milliards d'euros", "57900000000 €"),
    ("57,9 Md€", "57900000000 €"), ("3 M€", "3000000 €"), ("deux millions", "2000000"),
    ("quatre-vingt-dix", "90"),
    ("quatre-vingts", "80"), ("soixante et onze", "71"), ("soixante-quinze", "75"),
    ("quatre-vingt-dix-sept", "97"),
    ("vingt et un", "21"), ("deux cent cinquante mille", "250000"), ("mille", "1000"), ("nonante-neuf", "99"),
    ("cent un", "101"), ("un milliard", "1000000000"), ("un billion", "1000000000000"),
    ("la moitié", "1/2 part"),
    ("un tiers", "1/3 part"), ("trois quarts", "3/4 part"), ("deux tiers", "2/3 part"),
    ("un sur cinq", "1/5 part"),
    ("neuf sur dix", "9/10 part"), ("une douzaine", "12"), ("une trentaine", "about 30"),
    ("doublé", "2 times"),
    ("triplé", "3 times"), ("divisé par deux", "1/2 halved"), ("trois fois plus", "3 times"),
    ("environ 20 %", "about 20 %"), ("près de 20 %", "nearly 20 %"), ("plus de 20 %", "over 20 %"),
    ("au moins 20 %", "atLeast 20 %"), ("moins de 20 %", "under 20 %"), ("jusqu'à 700", "atMost 700"),
    ("jusqu’à 700", "atMost 700"), ("presque 20 %", "nearly 20 %"), ("un peu plus de 20 %", "justOver 20 %"),
    ("20 % ou plus", "atLeast 20 %"), ("entre 12 et 15 %", "12 %..15 %"), ("de 12 à 15 %", "12 %..15 %"),
    ("plusieurs", "vague -"), ("des dizaines", "vague 20"), ("des centaines de milliers", "vague 200000"),
    ("pas moins de 300", "atLeast 300"), ("deux millions et demi", "2500000"),
    ("un million et demi", "1500000"),
    ("quelque 300", "about 300"), ("une hausse de 5 %", "increase 5 %"), ("moins 3 %", "-3 %"),
    ("un demi-million", "500000"), ("3,5 points de pourcentage", "7/2 pp"),
    ("plus d'un tiers", "over 1/3 part"),
    ("exactement 3", "exactly 3"), ("au plus 20 %", "atMost 20 %"), ("autour de 20 %", "about 20 %"),
    ("passés de 8 % à 6,3 %", "level 8 %; level 63/10 %"), ("a chuté de [5 %]", "decrease 5 %"),
    ("sont tombées à [6,3 %]", "decrease level 63/10 %"), ("n'a pas atteint [20 %]", "negated 20 %"),
    ("si elle atteint [20 %]", "negated 20 %"), ("ne vend plus [20 %]", "negated 20 %"),
    ("les ventes ont progressé de plus de [20 %]", "increase over 20 %"),
    ("une perte de [5 M€]", "loss 5000000 €"),
    ("non seulement [20 %]", "20 %"), ("sans [20 %]", "negated 20 %"), ("plus de [20 %]", "over 20 %"),
    ("il n'y a pas plus de [20 %]", "atMost 20 %"),
  ])
  func french(_ phrase: String, _ expected: String) {
    #expect(number(phrase, "fr") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("12 oder 13", "12..13"), ("die zweitgrößte", "2"), ("der dritthöchste", "3"),
    ("drittkleinste", "superlative"),
    ("72 %", "72 %"), ("1.234.567", "1234567"), ("1.234,5", "2469/2"), ("57,9 Mrd. Euro", "57900000000 €"),
    ("57,9 Milliarden Euro", "57900000000 €"), ("5 Mio. €", "5000000 €"), ("300 Tsd.", "300000"),
    ("zwei Millionen", "2000000"), ("eine Million", "1000000"), ("einundzwanzig", "21"),
    ("zweihundertfünfzigtausend", "250000"), ("tausend", "1000"), ("dreiundneunzig", "93"),
    ("eine Billion", "1000000000000"), ("die Hälfte", "1/2 part"), ("ein Drittel", "1/3 part"),
    ("drei Viertel", "3/4 part"), ("zwei Drittel", "2/3 part"), ("drei von vier", "3/4 part"),
    ("jeder fünfte", "1/5 part"), ("ein Zwanzigstel", "1/20 part"), ("ein Dutzend", "12"),
    ("verdoppelt", "2 times"),
    ("verdreifacht", "3 times"), ("halbiert", "1/2 halved"), ("dreimal so viel", "3 times"),
    ("3-fach", "3 times"),
    ("zehnfach", "10 times"), ("das Dreifache", "3 times"), ("rund 20 %", "about 20 %"),
    ("etwa 20 %", "about 20 %"),
    ("mehr als 20 %", "over 20 %"), ("über 20 %", "over 20 %"), ("mindestens 20 %", "atLeast 20 %"),
    ("weniger als 20 %", "under 20 %"), ("unter 20 %", "under 20 %"), ("höchstens 20 %", "atMost 20 %"),
    ("bis zu 20 %", "atMost 20 %"), ("fast 20 %", "nearly 20 %"), ("knapp 20 %", "nearly 20 %"),
    ("gut 20 %", "justOver 20 %"), ("etwas mehr als 20 %", "justOver 20 %"),
    ("zwischen 12 und 15 %", "12 %..15 %"),
    ("12 bis 15 %", "12 %..15 %"), ("Dutzende", "vague 24"), ("mehrere", "vague -"),
    ("anderthalb Millionen", "1500000"),
    ("zweieinhalb Millionen", "2500000"), ("minus 3 %", "-3 %"), ("eine halbe Million", "500000"),
    ("stieg von 8 auf 12 %", "increase level 8 %; increase level 12 %"), ("fiel um [5 %]", "decrease 5 %"),
    ("sank auf [6,3 %]", "decrease level 63/10 %"), ("erreichte nicht [20 %]", "negated 20 %"),
    ("falls [20 %]", "negated 20 %"), ("nicht weniger als [300]", "atLeast 300"),
    ("keine [20 %]", "negated 20 %"),
    ("ein Verlust von [5 Mio. Euro]", "loss 5000000 €"), ("um [5 %] gestiegen", "increase 5 %"),
    ("genau 3", "exactly 3"), ("ein Rückgang von [5 %]", "decrease 5 %"), ("nicht nur [20 %]", "20 %"),
    ("Hunderttausende", "vague 200000"), ("dreißig", "30"), ("dreissig", "30"), ("hundertundeins", "101"),
  ])
  func german(_ phrase: String, _ expected: String) {
    #expect(number(phrase, "de") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("12 чи 13", "12..13"), ("другий за величиною", "2"), ("один з найбільших", "superlative"),
    ("72%", "72 %"), ("1 234 567", "1234567"), ("57,9 млрд євро", "57900000000 €"), ("300 тис.", "300000"),
    ("5 млн грн", "5000000 грн"), ("два мільйони", "2000000"), ("двадцять п'ять", "25"),
    ("двадцять п’ять", "25"),
    ("сто двадцять три тисячі", "123000"), ("дев'яносто", "90"), ("тисяча", "1000"), ("мільйон", "1000000"),
    ("двісті п'ятдесят тисяч", "250000"), ("половина", "1/2 part"), ("третина", "1/3 part"),
    ("чверть", "1/4 part"),
    ("дві третини", "2/3 part"), ("три чверті", "3/4 part"), ("один із п'яти", "1/5 part"),
    ("кожен п'ятий", "1/5 part"), ("дюжина", "12"), ("подвоїлися", "2 times"), ("потроїлась", "3 times"),
    ("утричі", "3 times"), ("у 3 рази", "3 times"), ("у п'ять разів", "5 times"),
    ("близько 20%", "about 20 %"),
    ("приблизно 20%", "about 20 %"), ("понад 20%", "over 20 %"), ("більше 20%", "over 20 %"),
    ("щонайменше 20%", "atLeast 20 %"), ("не менше 20%", "atLeast 20 %"), ("менше 20%", "under 20 %"),
    ("менш ніж 20%", "under 20 %"), ("не більше 20%", "atMost 20 %"), ("до 700", "atMost 700"),
    ("майже 20%", "nearly 20 %"), ("трохи більше 20%", "justOver 20 %"), ("від 12 до 15%", "12 %..15 %"),
    ("між 12 і 15%", "12 %..15 %"), ("десятки", "vague 20"), ("кілька", "vague -"),
    ("сотні тисяч", "vague 200000"),
    ("півтора мільйона", "1500000"), ("півмільйона", "500000"), ("два з половиною мільйони", "2500000"),
    ("зріс на [5%]", "increase 5 %"), ("впав до [6,3%]", "decrease level 63/10 %"),
    ("знизився з 8 до 6%", "decrease level 8 %; decrease level 6 %"), ("не досяг [20%]", "negated 20 %"),
    ("якщо досягне [20%]", "negated future 20 %"), ("збиток у [5 млн грн]", "loss 5000000 грн"),
    ("не лише [20%]", "20 %"), ("рівно 3", "exactly 3"), ("скоротився вдвічі", "decrease 1/2 halved"),
    ("20% або більше", "atLeast 20 %"), ("двадцяти п'яти", "25"), ("більш ніж удвічі", "over 2 times"),
  ])
  func ukrainian(_ phrase: String, _ expected: String) {
    #expect(number(phrase, "uk") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("en-IN", "1,50,000", "150000"), ("en-IN", "12,34,56,789", "123456789"), ("en-IN", "150,000", "150000"),
    ("de-CH", "1’234.50", "2469/2"), ("fr-CH", "1'234,5", "2469/2"), ("uk", "1'234,5", "2469/2"),
    ("en", "1 234", "1234"), ("en", "1\u{2009}234", "1234"), ("fr", "1.234.567", ""), ("de", "12.34", ""),
    ("de-AT", "1.234", "1234"), ("sv", "1 234,5", "2469/2"), ("en", "12 34", "12; 34"), ("en", "1,23", ""),
  ])
  func separators(_ tag: String, _ phrase: String, _ expected: String) {
    #expect(read(phrase, tag) == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("en", "former CEO [[[Luca de Meo]]]", "former words"), ("en", "[Luca de Meo], the former CEO", "words"),
    ("en", "the president-elect, [X]", "words"), ("en", "president-elect [X]", "incoming words"),
    ("en", "ex-CEO [X]", "former words"), ("en", "then-CEO [X]", "former words"),
    ("en", "current CEO [X]", "current words"),
    ("en", "next year [X]", "words"), ("fr", "l'ancienne directrice [X]", "former words"),
    ("fr", "l'ex-PDG [X]", "former words"), ("de", "der ehemalige Chef [X]", "former words"),
    ("uk", "колишня директорка [X]", "former words"), ("uk", "екс-президент [X]", "former words"),
    ("uk", "новообраний президент [X]", "incoming words"), ("en", "[X] is not", "negated words"),
    ("en", "former group chief executive [X]", "former words"), ("fr", "l'actuel PDG [X]", "current words"),
  ])
  func standing(_ tag: String, _ phrase: String, _ expected: String) {
    #expect(readLastOuter(phrase, tag) == expected, "\(phrase)")
  }

  @Test func booleans() {
    #expect(read("yes", "en", as: .boolean) == "yes")
    #expect(read("no", "en", as: .boolean) == "no")
    #expect(read("так", "uk", as: .boolean) == "yes")
    #expect(read("nein", "de", as: .boolean) == "no")
    #expect(read("oui", "fr", as: .boolean) == "yes")
    #expect(read("listed in Paris", "en", as: .boolean) == "words")
  }
}

private func number(_ phrase: String, _ tag: String) -> String {
  phrase.contains("[") ? readLast(phrase, tag) : read(phrase, tag)
}

private func readLastOuter(_ phrase: String, _ tag: String) -> String {
  phrase.contains("[[[") ? read(phrase, tag, as: .name) : readLast(phrase, tag, as: .name)
}
