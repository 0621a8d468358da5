// Finds the names and figures of plain prose that facts match, and tries each as a claim.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// Walks the prose of a note, block by block, in its order.
struct Annotator: ~Copyable {
  let view: NoteView
  var found: [Annotation] = []
  /// The entities mentioned last, the latest first: what a sentence without a name is about.
  var focus: [EntityID] = []
  var engine: ClaimEngine
  var reader: PhraseReader
  /// The statements of an entity that figures can tell, as a sentence first needs them.
  var figures: [EntityID: [FigureCandidate]] = [:]
  var propertyWords: [PropertyID: [String]] = [:]

  init(_ view: NoteView) {
    self.view = view
    engine = ClaimEngine(view.context)
    let facts = view.facts
    reader = PhraseReader(
      locale: view.context.locale, reference: view.referenceDay,
      unitLookup: { facts.longestUnit($0, from: $1, limit: $2) },
      isSameKind: { facts.areConvertible($0, $1) })
  }

  var facts: Facts { view.facts }
  var text: [UInt8] { view.text }

  /// Adds the annotations of the block.
  mutating func annotate(_ block: NoteBlock) {
    for sentence in view.sentences(of: block) { annotate(sentence, in: block) }
  }

  private mutating func annotate(_ sentence: ProseSentence, in block: NoteBlock) {
    let mentions = mentions(in: sentence, of: block)
    // What the sentences before are about counts however many names this one has.
    let before = focus.prefix(4)
    for mention in mentions.reversed() { bringForward(mention.entity) }
    guard !sentence.words.isEmpty else { return }
    let evidence = Evidence(text, sentence.range, day: view.referenceDay)
    var subjects: [EntityID] = []
    for entity in mentions.map(\.entity) + [view.subject].compactMap({ $0 }) + before
    where !subjects.contains(entity) {
      subjects.append(entity)
    }
    let scene = Scene(
      sentence: sentence, evidence: evidence, subjects: subjects, named: Set(mentions.map(\.entity)))
    var taken: [Range<Int>] = []
    for mention in mentions where mention.isPlain {
      found.append(role(of: mention, in: scene) ?? annotation(of: mention))
      taken.append(mention.range)
    }
    annotateFigures(scene, &taken)
    let start = found.count - taken.count
    if start >= 0 { found[start...].sort { $0.range.lowerBound < $1.range.lowerBound } }
  }

  private mutating func bringForward(_ entity: EntityID) {
    focus.removeAll { $0 == entity }
    focus.insert(entity, at: 0)
    if focus.count > 8 { focus.removeLast() }
  }
}

/// A sentence with what it is about.
struct Scene {
  var sentence: ProseSentence
  var evidence: Evidence
  /// The likeliest first.
  var subjects: [EntityID]
  /// Those of them that the sentence names.
  var named: Set<EntityID>
}
