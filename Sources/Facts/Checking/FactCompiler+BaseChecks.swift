// What can only be said when all statements are known.
extension FactCompiler {
  mutating func findIssues() {}
}
