// `stet-dev document-rules`: writes the index of all rules into the reference of the format.
import Analysis
import Foundation

/// Replaces what stands between the markers in `Grammars/README.md`; a test says when that is due.
func documentRules() throws {
  let reference = URL(fileURLWithPath: "Grammars/README.md")
  let text = try String(contentsOf: reference, encoding: .utf8)
  guard let begin = text.range(of: "<!-- rules:begin -->\n"), let end = text.range(of: "<!-- rules:end -->"),
    begin.upperBound <= end.lowerBound
  else {
    FileHandle.standardError.write(Data("Grammars/README.md has no markers rules:begin and rules:end\n".utf8))
    exit(1)
  }
  let new = text[..<begin.upperBound] + "\n" + Rule.index + "\n" + text[end.lowerBound...]
  try Data(new.utf8).write(to: reference)
  print("\(Rule.all.count) rules")
}
