// Fixes in the front matter: keys, values, a dateline that is missing, a locale that decides how numbers are read.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  private var place: Range<Int> { diagnostic.range.clamped(to: 0..<text.count) }

  mutating func correctKey() {
    if block.issues.contains(where: { $0.kind == .misspelledIgnore && range($0.span) == place }) {
      if let word = NoteParser.nearestIgnoreWord(text[place]) { offer("write \(word)", place, word) }
      return
    }
    let written = Array(text[place])
    for key in HeaderKey.allCases where written.editDistance(to: Array(key.name.utf8), cap: 1) != nil {
      offer("write \(key.name)", place, key.name)
    }
  }

  mutating func mendFrontMatter() {
    if block.issues.contains(where: { $0.expected == .openFrontMatter && range($0.span) == place }) {
      var end = place.lowerBound
      while end < place.upperBound, text[end] == UInt8(ascii: "-") { end += 1 }
      let line = place.lowerBound..<end
      return offer("open the front matter", line, end == place.upperBound ? "---" : "---\n")
    }
    guard let frontMatter = analysis.document.tree.frontMatter,
      let entry = frontMatter.entries.first(where: { entry in
        let value = entry.value.range(from: 0)
        return value.lowerBound <= place.lowerBound && place.upperBound <= value.upperBound && !value.isEmpty
      }), let key = HeaderKey(text, entry.key.range(from: 0).clamped(to: 0..<text.count))
    else { return }
    switch key {
    case .dateline:
      for reading in reader.read(phrase: Array(text[place]), as: .date) {
        guard case .date(let date) = reading.value, !date.isRelative, !date.hasSuppliedYear,
          date.moment.granularity == .day
        else { continue }
        offer("write \(date.moment.description)", place, date.moment.description)
      }
    case .status:
      for word in ["draft", "published"] { offer("write \(word)", place, word) }
    case .facts:
      let written = Array(text[place])
      for name in analysis.givenFacts.baseNames
      where written.editDistance(to: Array(name.utf8), cap: 2) != nil {
        offer("write \(name)", place, name)
      }
    case .title, .locale, .subject, .ignore: break
    }
  }

  mutating func insertDateline() {
    insertEntry(
      "dateline: \(analysis.options.today.description)", "add the dateline \(analysis.options.today)")
  }

  /// Writes a number or date of unclear form each way it can be meant, or says the locale that decides it.
  mutating func writeUnambiguously() {
    let figure = place
    let separators = text[figure].indices.filter {
      [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[$0])
    }
    if separators.count == 1, let separator = separators.first {
      let other = text[separator] == UInt8(ascii: ".") ? "," : "."
      offer("write \(other) between thousands", separator..<(separator + 1), other)
      let digits = text[figure].filter {
        $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
      if digits.last == UInt8(ascii: "0") {
        var end = figure.upperBound
        while end > separator, text[end - 1] != UInt8(ascii: "0") { end -= 1 }
        if end - 1 > separator { offer("write it as a decimal", (end - 1)..<end, "") }
      }
    }
    for tag in ["en", "de", "fr"] where analysis.header.locale.isStated == false {
      insertEntry("locale: \(tag)", "read the note as \(tag)")
    }
    guard let reading = result?.reading, case .date(let date) = reading.value else { return }
    for days in [date.days, date.alternative].compactMap({ $0 }) where days.isSingleDay {
      offer("write \(days.first)", range(reading.valueRange), days.first.description)
    }
  }

  /// Adds a line to the front matter, which is made where there is none.
  private mutating func insertEntry(_ line: String, _ title: String) {
    let first = analysis.document.tree.blocks.first
    if let first, first.kind == .frontMatter {
      let content = first.content.range(from: first.start).clamped(to: 0..<text.count)
      offer(title, [FileEdit(content.upperBound..<content.upperBound, Array((line + "\n").utf8))])
    } else {
      let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      offer(title, [FileEdit(start..<start, Array("---\n\(line)\n---\n\n".utf8))])
    }
  }
}
