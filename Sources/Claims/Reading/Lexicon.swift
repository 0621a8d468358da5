// The words of one language in one hash table: single words and phrases alike, prepared from a readable text.

import BundledWords

/// Every word and phrase that the reader knows in one language; looked up by hash, without a copy or a comparison of text.
///
/// The tables lie in the program: making one takes as long as checking a small note. `PreparedLexicons` makes them.
struct Lexicon: Sendable {
  let language: Language
  let lexemes: LexemeList
  /// Numbers, because pointers are not `Sendable`; 0 where there are no words.
  private let slots: UInt
  private let traits: UInt

  /// The words of `language`; none where the program was built without them.
  static func of(_ language: Language) -> Lexicon {
    Lexicon(
      language, in: UnsafeRawBufferPointer(start: stet_words_image(), count: Int(stet_words_image_size())))
  }

  /// The words of `language` in an image, which must stay where it is.
  init(_ language: Language, in image: UnsafeRawBufferPointer) {
    self.language = language
    let place = Int(language.rawValue) * MemoryLayout<LexiconPlace>.stride
    guard let base = image.baseAddress, image.count >= LexiconPlace.tableSize,
      case let entry = image.loadUnaligned(fromByteOffset: place, as: LexiconPlace.self),
      case let end = Int(entry.rows) + Int(entry.count) * MemoryLayout<LexiconRow>.stride,
      Int(entry.slots) + LexiconPlace.slotsSize <= image.count,
      Int(entry.traits) + LexiconPlace.traitCount <= image.count, end <= image.count
    else {
      (slots, traits) = (0, 0)
      lexemes = LexemeList(address: 0, count: 0)
      return
    }
    slots = UInt(bitPattern: base + Int(entry.slots))
    traits = UInt(bitPattern: base + Int(entry.traits))
    lexemes = LexemeList(address: UInt(bitPattern: base + Int(entry.rows)), count: Int(entry.count))
  }

  /// The index of the lexeme of a word or phrase hash; 0 for one that is not known.
  @inline(__always)
  func index(of hash: UInt64) -> Int {
    guard let slots = UnsafePointer<UInt16>(bitPattern: slots) else { return 0 }
    var slot = Lexicon.slot(of: hash)
    while true {
      let index = Int(slots[slot])
      if index == 0 || lexemes.hash(index) == hash { return index }
      slot = (slot + 1) & (LexiconPlace.slotCount - 1)
    }
  }

  /// What a word may be to a clause; a word that no form holds has no traits, but for a few that share those of another.
  @inline(__always)
  func traits(of hash: UInt64) -> WordTraits {
    UnsafePointer<WordTraits>(bitPattern: traits)?[Lexicon.traitIndex(of: hash)] ?? []
  }

  /// Traits are found by the highest bits of the hash.
  @inline(__always)
  static func traitIndex(of hash: UInt64) -> Int { Int(hash >> 52) }

  /// Where the search for a hash begins.
  @inline(__always)
  static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (LexiconPlace.slotCount - 1)
  }
}

/// The meanings in a prepared lexicon; the first is of no form, as is one beyond the end.
struct LexemeList: Sendable {
  private let address: UInt
  let count: Int

  fileprivate init(address: UInt, count: Int) {
    self.address = address
    self.count = count
  }

  @inline(__always)
  subscript(index: Int) -> Lexeme { row(index)?.pointee.lexeme ?? Lexeme() }

  @inline(__always)
  fileprivate func hash(_ index: Int) -> UInt64? { row(index)?.pointee.hash }

  @inline(__always)
  private func row(_ index: Int) -> UnsafePointer<LexiconRow>? {
    guard index >= 0, index < count else { return nil }
    return UnsafePointer<LexiconRow>(bitPattern: address).map { $0 + index }
  }
}

/// A word or phrase of a prepared lexicon.
struct LexiconRow: BitwiseCopyable, Sendable {
  var hash: UInt64
  var lexeme: Lexeme
}

/// Where the words of one language lie in the image, in bytes: slots of 16 bits, each the index of a row or 0, what is
/// known of words at once, and the rows. The image begins with one of these for each language.
struct LexiconPlace: BitwiseCopyable, Sendable {
  static let slotCount = 8192
  static let slotsSize = slotCount * MemoryLayout<UInt16>.stride
  static let traitCount = 4096
  static var tableSize: Int { Language.allCases.count * MemoryLayout<LexiconPlace>.stride }

  var slots: UInt32
  var traits: UInt32
  var rows: UInt32
  var count: UInt32
}

/// What a word may be to the clause around a value, whatever stands around the word.
struct WordTraits: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A form of the lexicon holds it.
  static let known = WordTraits(rawValue: 1)
  /// A form holds it behind its first word.
  static let continues = WordTraits(rawValue: 2)
  /// A form that it begins denies, doubts, puts off or ends a clause, however far from the value.
  static let denies = WordTraits(rawValue: 4)
  /// A form that it begins tells of a change, however far from the value.
  static let changes = WordTraits(rawValue: 8)
  /// A form that it begins tells of a former, present or coming holder.
  static let stands = WordTraits(rawValue: 16)

  /// The traits of the first word of a form.
  init(_ roles: Roles) {
    self = []
    if !roles.isDisjoint(with: .denying) { insert(.denies) }
    if !roles.isDisjoint(with: .changing) { insert(.changes) }
    if roles.contains(.standing) { insert(.stands) }
  }
}
