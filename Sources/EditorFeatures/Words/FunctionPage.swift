// The functions of bodies as hover, completion and signature help explain them (spec 1, The body).
import Syntax

/// What a function is called with, and what it gives.
package struct FunctionPage: Sendable {
  package struct Parameter: Sendable {
    package var label: String
    package var says: String
  }
  package var function: ClaimFunction
  package var name: String
  package var parameters: [Parameter]
  /// The last parameter may be given any number of times.
  package var isOpenEnded = false
  package var says: String

  /// `growth(path @ time)`.
  package var signature: String {
    name + "(" + parameters.map(\.label).joined(separator: ", ") + (isOpenEnded ? ", …" : "") + ")"
  }

  package static let all: [FunctionPage] = ClaimFunction.allCases.map { of($0) }

  package static func of(_ function: ClaimFunction) -> FunctionPage {
    let figure = Parameter(
      label: "path @ time", says: "a figure at a period, or from a to b: .ev-sales @ 2025")
    let property = Parameter(label: "path", says: "a property: renault-group.brand")
    let value = Parameter(label: "value", says: "the value whose statement is meant")
    switch function {
    case .growth:
      return FunctionPage(
        function: function, name: "growth", parameters: [figure],
        says: "change in percent against the same period a year earlier; with @ a..b from a to b")
    case .change:
      return FunctionPage(
        function: function, name: "change", parameters: [figure],
        says: "absolute difference against the same period a year earlier; with @ a..b from a to b")
    case .share:
      return FunctionPage(
        function: function, name: "share",
        parameters: [
          Parameter(label: "part", says: "what is a part"), Parameter(label: "whole", says: "of what"),
        ], says: "the first as a percentage of the second")
    case .count:
      return FunctionPage(
        function: function, name: "count",
        parameters: [
          property, Parameter(label: "dimension: value", says: "only statements with this dimension"),
        ],
        says: "how many values the property has")
    case .sum:
      return FunctionPage(
        function: function, name: "sum", parameters: [Parameter(label: "figure", says: "one of the figures")],
        isOpenEnded: true, says: "the figures added up")
    case .age:
      return FunctionPage(
        function: function, name: "age",
        parameters: [Parameter(label: "date path", says: "a date: ampere.created")],
        says: "years from the date up to the dateline")
    case .start:
      return FunctionPage(
        function: function, name: "start", parameters: [property, value],
        says: "when the statement with that value began")
    case .end:
      return FunctionPage(
        function: function, name: "end", parameters: [property, value],
        says: "when the statement with that value ended")
    case .when:
      return FunctionPage(
        function: function, name: "when", parameters: [property], says: "the date of an event")
    }
  }

  /// The page of the function with that name; nil for any other word.
  package static func named(_ name: String) -> FunctionPage? { all.first { $0.name == name } }
}
