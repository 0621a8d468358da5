// A property's derivation as an expression that can be evaluated.
import Facts
import Syntax

extension PropertyDerivation {
  /// The arrays that the evaluator walks.
  var scope: ExpressionScope {
    ExpressionScope(
      text: text, base: 0, expressions: expression.expressions, segments: expression.segments,
      dimensions: expression.dimensions)
  }
}
