// What the parser expected where it met something else, in words that tell how to mend it.

package enum SyntaxExpectation: UInt8, Sendable {
  case none
  // Fact bases.
  case factRecordKind, factBase, factClass, factUnit, factSource, factProperty, factEntity
  case factRecordId, factParent, factLabel, factFieldName, factUTF8
  case factClosingQuote, factStraightQuotes, factClosingBracket, factClosingParenthesis, factClosingAngle
  case factOpeningBracket, factOpeningParenthesis
  case factDimensionName, factDimensionSeparator, factDimensionColon, factDimensionValue, factValue, factText,
    factOneText, factDigits
  case factNoSeparator, factDottedRange, factNumberFirst, factDate, factUntil, factQualifier, factOneOfEach
  case factFrom, factUntilWord, factAsOf, factRecorded, factPlanned, factTarget, factEstimate, factForecast
  case factSaidBy, factPreferred, factDeprecated, factNoteWord
  case factNoComma, factSourceId, factReferenceEnd, factStatementName, factSpeaker, factReason, factNoteText
  case factQuotedWords, factIndent, factHeaderAbove, factKnownField

  /// A phrase that completes "expected …", without a full stop.
  package var phrase: String {
    switch self {
    case .none: ""
    default: factPhrase
    }
  }
}
