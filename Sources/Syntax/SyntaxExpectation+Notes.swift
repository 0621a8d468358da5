// What the parser of notes tells the writer of a mark or body that it cannot read.

extension SyntaxExpectation {
  /// The phrase of an expectation in a note; nil for those of fact bases.
  var notePhrase: String? {
    switch self {
    case .closeReference: "\"]]\" to close the reference"
    case .closeReferenceOrClaim: "\"]]\" to close the reference, or a single \"[\" before a claim"
    case .openReference: "\"[[\" before the name, or a single \"]\""
    case .openBracket: "\"[\" before the words of the claim"
    case .openBody: "\"{\" directly after \"]\" to open the body"
    case .openFrontMatter: "a line \"---\" to open the front matter"
    case .oneOpenBrace: "a single \"{\" before the body"
    case .oneCloseBrace: "a single \"}\" after the body"
    case .oneBracketLess: "one \"]\" less after the reference"
    case .closeBracket: "\"]\" to close the bracket, or \"\\[\" for a plain one"
    case .closeBody: "\"}\" to close the body"
    case .closeLink: "\")\" to close the link"
    case .closeFence: "a closing fence of the same marks"
    case .closeFrontMatter: "a line \"---\" to close the front matter"
    case .keyAndValue: "a line \"key: value\""
    case .ruleCode: "\":\" and the code of a rule"
    case .shallowerClaim: "claims nested at most once: keep the inner or the outer one"
    case .smallerFile: "a file of at most 64 MiB: what follows is not read"
    case .fewerMistakes: "fewer mistakes: only the first 1,000 of a block are listed"
    case .fewerMarks: "at most 4,096 marks in a block: the rest of it is plain text"
    case .shorterBody: "a body of at most 64 KiB"
    case .fewerItems: "at most 64 items in a body: the rest of it is not read"
    case .shorterExpression: "at most 256 values and operators in an expression"
    case .smallerNote: "fewer blocks and marks in a note: what follows is not read; split it"
    case .fewerBrackets: "at most 1,024 brackets open at once: the outer ones are plain text"
    case .shallowerBody: "expressions nested at most 64 deep"
    case .item: "a claim or an option between the semicolons"
    case .itemEnd: "an operator, a relation, \";\" or \"}\" after the expression"
    case .semicolon: "\";\" between the items of a body"
    case .semicolonBeforeOption: "\";\" before the next option"
    case .relation: "\"@\" before a period, or a relation such as \"=\" before the value"
    case .optionName: "one of src, said-by, as, tolerance, note, exempt before \":\""
    case .optionColon: "\":\" after the word"
    case .sourceID: "the id of a source after \"src:\""
    case .entity: "an entity's id or [[name]] after \"said-by:\""
    case .date: "\"date\" after \"as:\""
    case .number: "a number such as 5 % after \"tolerance:\""
    case .text: "text after the colon"
    case .expression: "a path such as .ev-sales, a call or a number"
    case .operand: "a path, a call or a number after the operator"
    case .spaceAfterKeyword: "a space between the reserved word and the path"
    case .standingOnce: "at most one of \"not\" and one standing or modality before the expression"
    case .unspacedMinus: "spaces around a binary minus"
    case .plainOperator: "one of the plain operators + - * /"
    case .openParenthesis: "an opening \"(\" before \")\""
    case .equalSign: "a single \"=\""
    case .greaterOrEqual: "\">=\""
    case .lessOrEqual: "\"<=\""
    case .notEqual: "\"!=\""
    case .about: "\"~\" for about"
    case .relationValue: "a number, \"text\", a date, an id, [[name]], yes or no after the relation"
    case .property: "a property after \".\""
    case .singleDot: "a single \".\" before the property"
    case .dotBeforeProperty:
      "\".\" and a property after the subject, or \".\" before a property of the note's subject"
    case .moment: "a moment such as 2025, 2025-07, 2025-Q3 or FY2025 after \"@\""
    case .interval: "two dots between the ends of a period"
    case .letterFirst: "a property that begins with a letter"
    case .dimensionName: "the name of a dimension"
    case .dimensionColon: "\":\" after the name of the dimension"
    case .dimensionValue: "a value for the dimension"
    case .closeDimensions: "\")\" to close the dimensions"
    case .functionName:
      "one of growth, change, share, count, sum, age, start, end, when before \"(\", or \".\" before a property"
    case .functionParenthesis: "\"(\" after the name of the function"
    case .closeParentheses: "\")\" to close \"(\""
    case .closeGrowth: "\")\" to close growth("
    case .closeChange: "\")\" to close change("
    case .closeShare: "\")\" to close share("
    case .closeCount: "\")\" to close count("
    case .closeSum: "\")\" to close sum("
    case .closeAge: "\")\" to close age("
    case .closeStart: "\")\" to close start("
    case .closeEnd: "\")\" to close end("
    case .closeWhen: "\")\" to close when("
    case .argument: "a path, a call or a number inside the parentheses"
    case .argumentEnd: "\"@\" before a period, an operator, \",\" or \")\""
    case .oneArgument: "a single argument"
    case .twoArguments: "two arguments with a comma between them"
    case .statementValue: "a path, a comma and the value of the statement"
    case .closeTarget: "\"]]\" to close the name"
    case .target: "a name between \"[[\" and \"]]\""
    case .straightQuotes: "straight double quotes around text"
    case .closeQuote: "a closing \"\\\"\""
    case .plainNumber: "digits with \".\" for decimals and nothing between thousands"
    case .digitFirst: "a digit before the decimal point"
    case .unitLast: "the unit after the number"
    default: nil
    }
  }

  static func closing(_ function: ClaimFunction) -> SyntaxExpectation {
    switch function {
    case .growth: .closeGrowth
    case .change: .closeChange
    case .share: .closeShare
    case .count: .closeCount
    case .sum: .closeSum
    case .age: .closeAge
    case .start: .closeStart
    case .end: .closeEnd
    case .when: .closeWhen
    }
  }
}
