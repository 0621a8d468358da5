// Dates in four languages, read on 2026-01-29, a Thursday.
import Testing

@testable import Claims

@Suite struct ReadingDateTests {
  @Test(arguments: [
    ("in 2023", "in 2023-01-01..2023-12-31"), ("created in [May 2023]", "in 2023-05-01..2023-05-31"),
    ("30 May 2023", "in 2023-05-30..2023-05-30"), ("May 30, 2023", "in 2023-05-30..2023-05-30"),
    ("the 30th of May 2023", "in 2023-05-30..2023-05-30"), ("2023-05-30", "in 2023-05-30..2023-05-30"),
    ("2025-Q3", "in 2025-07-01..2025-09-30"), ("in early 2023", "early 2023-01-01..2023-12-31"),
    ("in mid-2023", "mid 2023-01-01..2023-12-31"), ("in late [2023]", "late 2023-01-01..2023-12-31"),
    ("in the second quarter of 2025", "in 2025-04-01..2025-06-30"), ("Q2 2025", "in 2025-04-01..2025-06-30"),
    ("first half of 2025", "in 2025-01-01..2025-06-30"), ("the 1990s", "in 1990-01-01..1999-12-31"),
    ("by July", "future by 2026-07-01..2026-07-31 supplied"),
    ("by the end of [July]", "future byEndOf 2026-07-01..2026-07-31 supplied"),
    ("before 2020", "before 2020-01-01..2020-12-31"), ("after [2020]", "after 2020-01-01..2020-12-31"),
    ("since 2019", "since 2019-01-01..2019-12-31"), ("until March 2020", "until 2020-03-01..2020-03-31"),
    ("from 2019 to 2021", "since 2019-01-01..2019-12-31 to 2021-01-01..2021-12-31"),
    ("2019–2021", "since 2019-01-01..2019-12-31 to 2021-01-01..2021-12-31"),
    ("last year", "in 2025-01-01..2025-12-31 relative"), ("this month", "in 2026-01-01..2026-01-31 relative"),
    ("yesterday", "in 2026-01-28..2026-01-28 relative"), ("on Friday", "in 2026-01-23..2026-01-23 relative"),
    ("last quarter", "in 2025-10-01..2025-12-31 relative"),
    ("next July", "in 2026-07-01..2026-07-31 supplied"), ("last week", "in 2026-01-19..2026-01-25 relative"),
    ("in July", "in 2025-07-01..2025-07-31 supplied"),
    ("will open in [July]", "future in 2026-07-01..2026-07-31 supplied"),
    ("two years ago", "in 2023-07-29..2024-12-31 relative"), ("03/04/2023", "in 2023-03-04..2023-03-04"),
    ("31/12/2023", "in 2023-12-31..2023-12-31"), ("around 2020", "in 2019-07-02..2021-07-02"),
    ("fiscal 2025", "in 2025-01-01..2025-12-31"), ("FY2025", "in 2025-01-01..2025-12-31"),
    ("did not open in [2023]", "negated in 2023-01-01..2023-12-31"),
    ("Tuesday, 30 May 2023", "in 2023-05-30..2023-05-30"),
    ("no later than [July 2026]", "future by 2026-07-01..2026-07-31"),
    ("at the end of 2023", "late 2023-01-01..2023-12-31"),
    ("the end of the year", "late 2025-01-01..2025-12-31 relative"),
    ("in the third quarter of last year", "in 2025-07-01..2025-09-30 relative"),
  ])
  func english(_ phrase: String, _ expected: String) {
    #expect(readDate(phrase, "en") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("en 2023", "in 2023-01-01..2023-12-31"), ("le 30 mai 2023", "in 2023-05-30..2023-05-30"),
    ("1er janvier 2024", "in 2024-01-01..2024-01-01"), ("en mai 2023", "in 2023-05-01..2023-05-31"),
    ("début 2023", "early 2023-01-01..2023-12-31"), ("mi-2023", "mid 2023-01-01..2023-12-31"),
    ("fin 2023", "late 2023-01-01..2023-12-31"), ("au deuxième trimestre 2025", "in 2025-04-01..2025-06-30"),
    ("T2 2025", "in 2025-04-01..2025-06-30"), ("premier semestre 2025", "in 2025-01-01..2025-06-30"),
    ("les années 1990", "in 1990-01-01..1999-12-31"), ("avant 2020", "before 2020-01-01..2020-12-31"),
    ("après 2020", "after 2020-01-01..2020-12-31"), ("depuis 2019", "since 2019-01-01..2019-12-31"),
    ("d'ici juillet", "future by 2026-07-01..2026-07-31 supplied"),
    ("d'ici la fin de juillet", "future byEndOf 2026-07-01..2026-07-31 supplied"),
    ("l'an dernier", "in 2025-01-01..2025-12-31 relative"),
    ("vendredi dernier", "in 2026-01-23..2026-01-23 relative"),
    ("le mois prochain", "in 2026-02-01..2026-02-28 relative"),
    ("hier", "in 2026-01-28..2026-01-28 relative"),
    ("de 2019 à 2021", "since 2019-01-01..2019-12-31 to 2021-01-01..2021-12-31"),
    ("03/04/2023", "in 2023-04-03..2023-04-03"), ("il y a deux ans", "in 2023-07-29..2024-12-31 relative"),
    ("août 2024", "in 2024-08-01..2024-08-31"), ("cette année", "in 2026-01-01..2026-12-31 relative"),
  ])
  func french(_ phrase: String, _ expected: String) {
    #expect(readDate(phrase, "fr") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("im Jahr 2023", "in 2023-01-01..2023-12-31"), ("am 30. Mai 2023", "in 2023-05-30..2023-05-30"),
    ("30.05.2023", "in 2023-05-30..2023-05-30"), ("Anfang 2023", "early 2023-01-01..2023-12-31"),
    ("Mitte 2023", "mid 2023-01-01..2023-12-31"), ("Ende 2023", "late 2023-01-01..2023-12-31"),
    ("im zweiten Quartal 2025", "in 2025-04-01..2025-06-30"),
    ("2. Quartal 2025", "in 2025-04-01..2025-06-30"),
    ("erstes Halbjahr 2025", "in 2025-01-01..2025-06-30"), ("die 1990er Jahre", "in 1990-01-01..1999-12-31"),
    ("vor 2020", "before 2020-01-01..2020-12-31"), ("nach 2020", "after 2020-01-01..2020-12-31"),
    ("seit 2019", "since 2019-01-01..2019-12-31"),
    ("bis Ende Juli", "future byEndOf 2026-07-01..2026-07-31 supplied"),
    ("bis Juli", "future by 2026-07-01..2026-07-31 supplied"),
    ("im vergangenen Jahr", "in 2025-01-01..2025-12-31 relative"),
    ("am Freitag", "in 2026-01-23..2026-01-23 relative"),
    ("nächsten Juli", "in 2026-07-01..2026-07-31 supplied"),
    ("gestern", "in 2026-01-28..2026-01-28 relative"),
    ("vor zwei Jahren", "in 2023-07-29..2024-12-31 relative"),
    ("von 2019 bis 2021", "since 2019-01-01..2019-12-31 to 2021-01-01..2021-12-31"),
    ("Geschäftsjahr 2024/25", "in 2025-01-01..2025-12-31"), ("Mai 2023", "in 2023-05-01..2023-05-31"),
  ])
  func german(_ phrase: String, _ expected: String) {
    #expect(readDate(phrase, "de") == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("у 2023 році", "in 2023-01-01..2023-12-31"), ("30 травня 2023 року", "in 2023-05-30..2023-05-30"),
    ("у травні 2023 року", "in 2023-05-01..2023-05-31"),
    ("на початку 2023 року", "early 2023-01-01..2023-12-31"),
    ("наприкінці 2023 року", "late 2023-01-01..2023-12-31"),
    ("II квартал 2025 року", "in 2025-04-01..2025-06-30"),
    ("ІІ квартал 2025", "in 2025-04-01..2025-06-30"),
    ("у другому кварталі 2025 року", "in 2025-04-01..2025-06-30"),
    ("перше півріччя 2025 року", "in 2025-01-01..2025-06-30"),
    ("у 1990-х роках", "in 1990-01-01..1999-12-31"),
    ("до 2020 року", "by 2020-01-01..2020-12-31"), ("після 2020 року", "after 2020-01-01..2020-12-31"),
    ("з 2019 року", "since 2019-01-01..2019-12-31"),
    ("до кінця липня", "future byEndOf 2026-07-01..2026-07-31 supplied"),
    ("торік", "in 2025-01-01..2025-12-31 relative"), ("минулого року", "in 2025-01-01..2025-12-31 relative"),
    ("учора", "in 2026-01-28..2026-01-28 relative"), ("у п’ятницю", "in 2026-01-23..2026-01-23 relative"),
    ("два роки тому", "in 2023-07-29..2024-12-31 relative"), ("30.05.2023", "in 2023-05-30..2023-05-30"),
    ("з 2019 до 2021 року", "since 2019-01-01..2019-12-31 to 2021-01-01..2021-12-31"),
  ])
  func ukrainian(_ phrase: String, _ expected: String) {
    #expect(readDate(phrase, "uk") == expected, "\(phrase)")
  }

  @Test func numericDatesAreAmbiguousWithoutALocale() {
    #expect(readDate("03/04/2026", "") == "in 2026-03-04..2026-03-04 or 2026-04-03..2026-04-03")
    #expect(readDate("13/04/2026", "") == "in 2026-04-13..2026-04-13")
    #expect(readDate("03/04/2026", "en-GB") == "in 2026-04-03..2026-04-03")
    #expect(readDate("03.04.2026", "") == "in 2026-04-03..2026-04-03")
  }
}

private func readDate(_ phrase: String, _ tag: String) -> String {
  phrase.contains("[") ? readLast(phrase, tag, as: .date) : read(phrase, tag, as: .date)
}
