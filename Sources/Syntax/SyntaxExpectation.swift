// What the parser expected where it met something else, in words that tell how to mend it.

/// What was expected at the place of an issue, of notes and of fact bases.
public enum SyntaxExpectation: UInt8, Sendable, CaseIterable {
  case none

  // Marks and blocks of notes.
  case closeReference, closeReferenceOrClaim, closeBracket, closeBody, closeLink, closeFence, closeFrontMatter
  case openReference, openBracket, openBody, openFrontMatter, oneOpenBrace, oneCloseBrace, oneBracketLess
  case keyAndValue, ruleCode, shallowerClaim, smallerFile, fewerMistakes, fewerBrackets, shallowerBody

  // Items of bodies.
  case item, itemEnd, semicolon, semicolonBeforeOption, relation, optionName, optionColon
  case sourceID, entity, date, number, text
  case expression, operand, spaceAfterKeyword, standingOnce
  case unspacedMinus, plainOperator, openParenthesis
  case equalSign, greaterOrEqual, lessOrEqual, notEqual, about, relationValue
  // Paths, calls and values.
  case property, singleDot, dotBeforeProperty, moment, interval, letterFirst
  case dimensionName, dimensionColon, dimensionValue, closeDimensions
  case functionName, functionParenthesis, closeParentheses
  case closeGrowth, closeChange, closeShare, closeCount, closeSum, closeAge, closeStart, closeEnd, closeWhen
  case argument, oneArgument, twoArguments, statementValue
  case closeTarget, target, straightQuotes, closeQuote, plainNumber, digitFirst, unitLast

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
  case factNoComma, factSourceId, factReferenceEnd, factStatementName, factSpeaker, factReason, factNoteText,
    factAddress, factLanguage, argumentEnd
  case factQuotedWords, factIndent, factHeaderAbove, factPartLimit, factBaseField, factClassField,
    factUnitField,
    factSourceField
  case factPropertyField, factSpaceAfterName

  // Later ones stand at the end since the numbers are part of prepared images.
  case fewerMarks, shorterBody, smallerNote, fewerItems, shorterExpression
  case factOneRank, factOneModality

  /// A phrase that completes "expected …", without a full stop.
  public var phrase: String {
    switch self {
    case .none: ""
    default: notePhrase ?? factPhrase
    }
  }
}
