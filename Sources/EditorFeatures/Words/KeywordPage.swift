// Words of bodies, front matter and fact bases, each with what it means, for hover and completion.

/// A word of the format and one sentence about it.
package struct KeywordPage: Sendable {
  package var word: String
  package var says: String

  init(_ word: String, _ says: String) {
    self.word = word
    self.says = says
  }

  /// Keys of a note's front matter.
  package static let frontMatter = [
    KeywordPage("title", "the title; the first heading where it is not given"),
    KeywordPage("dateline", "the day the note speaks from, optionally after a place: PARIS, 2026-01-29"),
    KeywordPage(
      "locale", "how numbers and dates in the prose are written: en, fr, de, uk or another BCP 47 tag"),
    KeywordPage("subject", "the entity that a path beginning with “.” is about"),
    KeywordPage("status", "draft or published; a published note is also looked at as of today"),
    KeywordPage("facts", "the fact bases in scope, comma-separated; all where it is not given"),
    KeywordPage("ignore", "rule codes switched off for this note, then “ -- reason”"),
  ]

  /// Options of a body.
  package static let options = [
    KeywordPage("src", "the source that the claim cites: src: sales-2025"),
    KeywordPage("said-by", "who said it: a statement with that speaker supports it"),
    KeywordPage("as", "how the words are to be read: as: date"),
    KeywordPage("tolerance", "widens the fact’s interval: tolerance: 5 %"),
    KeywordPage("note", "a remark for the desk, up to “;” or “}”"),
    KeywordPage("exempt", "words that are not checked, and counted: exempt: opinion"),
  ]

  /// Words before an expression.
  package static let claimWords = [
    KeywordPage("not", "the claim is that it is not so"),
    KeywordPage("former", "an ended statement, and none current"),
    KeywordPage("current", "a statement that holds at the reference time"),
    KeywordPage("then", "who or what it was at that time"),
    KeywordPage("incoming", "a statement that starts after the reference time"),
    KeywordPage("planned", "a plan supports it"),
    KeywordPage("target", "a target supports it"),
    KeywordPage("estimate", "an estimate supports it"),
    KeywordPage("forecast", "a forecast supports it"),
  ]

  /// What may stand between an expression and a value.
  static let relations = [
    KeywordPage("=", "the fact is the value that follows"),
    KeywordPage("~", "the fact is about the value"),
    KeywordPage(">", "the fact is more than the value, or later"),
    KeywordPage(">=", "the fact is the value or more"),
    KeywordPage("<", "the fact is less than the value, or earlier"),
    KeywordPage("<=", "the fact is the value or less"),
    KeywordPage("!=", "the fact is not the value"),
  ]

  static let bodyWords =
    claimWords + options + [
      KeywordPage("yes", "the value yes"), KeywordPage("no", "the value no"),
      KeywordPage("now", "the reference time: the dateline, else today"),
      KeywordPage("?", "still to be bound to a fact"),
    ]

  /// What begins a record.
  package static let records = [
    KeywordPage("base", "the name of this fact base"),
    KeywordPage("class", "a class of entities: class company : organization \"company\""),
    KeywordPage("unit", "a unit of a kind: unit vehicle : count \"vehicle\" \"vehicles\""),
    KeywordPage("source", "where statements come from"),
    KeywordPage("property", "what can be stated of entities"),
    KeywordPage("entity", "a person, company, place: what statements are about"),
  ]

  /// What may stand after a statement’s value.
  package static let qualifiers = [
    KeywordPage("@", "the period of a flow, the time of an event, the moment of an observation"),
    KeywordPage("from", "the first day it holds"),
    KeywordPage("until", "the last day it holds; unknown when nobody says when it ended"),
    KeywordPage("as-of", "the last day the source vouches for"),
    KeywordPage("recorded", "when it entered the base"),
    KeywordPage("planned", "it is a plan"),
    KeywordPage("target", "it is a target"),
    KeywordPage("estimate", "it is an estimate"),
    KeywordPage("forecast", "it is a forecast"),
    KeywordPage("said-by", "somebody said it; names who"),
    KeywordPage("preferred", "better than the other statements"),
    KeywordPage("deprecated", "wrong, not over: with the reason in quotes"),
    KeywordPage("note", "a remark for people, in quotes"),
  ]

  /// Fields of properties, sources, entities and the like.
  package static let fields = [
    KeywordPage("alias", "another name"),
    KeywordPage("short", "a short name"),
    KeywordPage("former-name", "a name it had, until when"),
    KeywordPage("describe", "one line that tells it apart"),
    KeywordPage("same-as", "its id in another database: wikidata:Q6686"),
    KeywordPage("fiscal-year-start", "the month its fiscal year begins with"),
    KeywordPage("complete", "what is listed of a property is all there is"),
    KeywordPage("datatype", "quantity, entity, date, text or boolean"),
    KeywordPage("unit", "the units its figures have; a number without one takes the first"),
    KeywordPage("kind", "the kind of quantity: length, mass, money, ratio"),
    KeywordPage("value", "the class of its values"),
    KeywordPage("subject", "the classes that may have it"),
    KeywordPage("temporal", "flow, state, event or timeless"),
    KeywordPage("single", "at most one at a time for each combination of dimensions"),
    KeywordPage("integer", "whole numbers only"),
    KeywordPage("dimensions", "what its figures are broken down by"),
    KeywordPage("min", "the lowest value it can have"),
    KeywordPage("max", "the highest value it can have"),
    KeywordPage("pattern", "what its texts look like"),
    KeywordPage("one-of", "the values it can have"),
    KeywordPage("inverse", "the property that says it the other way round"),
    KeywordPage("symmetric", "it holds both ways"),
    KeywordPage("closed", "the statements listed are all there are"),
    KeywordPage("unique", "an identifier: no two entities share a value"),
    KeywordPage("signed", "words of decrease negate its figures"),
    KeywordPage("source-min", "how many sources a statement should have"),
    KeywordPage("review-every", "a duration after which a statement is stale"),
    KeywordPage("derive", "an expression over paths that begin with “.”"),
    KeywordPage("publisher", "who published it"),
    KeywordPage("published", "the day it was published"),
    KeywordPage("retrieved", "the day it was looked at"),
    KeywordPage("url", "its address in <…>"),
    KeywordPage("tier", "primary, press or reference"),
    KeywordPage("version", "the version of the base"),
    KeywordPage("license", "under which licence the base may be used"),
  ]

  static func find(_ word: String, in pages: [KeywordPage]) -> KeywordPage? {
    pages.first { $0.word == word }
  }
}
