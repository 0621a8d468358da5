// Checks one item of a run after the other and says what there is to say of it; one for each thread.

import Analysis
import Claims
import Facts
import Syntax
import TextModel
import Workspace

/// What all reporters of a run share.
struct RunContext: Sendable {
  let inputs: Inputs
  /// The facts that hold under each configuration.
  let facts: [Facts]
  /// The options of each configuration for files that no override names.
  let options: [AnalysisOptions]
  /// The findings of each fact base, by its number in the snapshot.
  let factFindings: [Int: [Diagnostic]]
  /// From the command line, the last word on every rule.
  let severities: [Configuration.RuleSetting]
  /// Whether reports are to list claims.
  let listsClaims: Bool
  /// Whether findings are to carry fixes and help.
  let findsFixes: Bool
  /// Whether all fixes are looked for with their edits, not only the words of the likeliest.
  let listsFixes: Bool

  init(
    _ arguments: Arguments, _ inputs: Inputs, listsClaims: Bool, findsFixes: Bool, listsFixes: Bool = false
  ) {
    self.inputs = inputs
    self.listsClaims = listsClaims
    self.findsFixes = findsFixes
    self.listsFixes = listsFixes
    severities = arguments.severities
    let today = arguments.asOf ?? Run.today
    let severities = severities
    options = inputs.configurations.map { configuration in
      var options = AnalysisOptions(
        today: today, tolerances: configuration.tolerances, defaultLocale: configuration.locale ?? .unstated,
        knowledgeDay: arguments.knowledge)
      for setting in configuration.rules { options.rules[setting.rule] = setting.severity }
      for setting in severities { options.rules[setting.rule] = setting.severity }
      return options
    }
    facts = inputs.configurations.map { configuration in
      guard arguments.usesBundledFacts else { return inputs.facts }
      return switch configuration.bundledFacts {
      case .all: inputs.facts
      case .none: inputs.facts.scoped(toBundled: [])
      case .named(let names): inputs.facts.scoped(toBundled: names)
      }
    }
    factFindings = RunContext.factFindings(inputs, options)
  }

  private static func factFindings(_ inputs: Inputs, _ options: [AnalysisOptions]) -> [Int: [Diagnostic]] {
    guard inputs.hasFactBases, let first = options.first else { return [:] }
    // Which rules are on is looked at file by file; here every rule that may be on somewhere counts.
    var all = first
    for code in RuleCode.allCases { all.rules[code] = Rule.of(code).severity }
    var found: [Int: [Diagnostic]] = [:]
    for (file, diagnostics) in diagnoseFacts(in: inputs.facts, options: all) { found[file] = diagnostics }
    return found
  }

  /// The options for the file at `index`.
  func options(forFile index: Int) -> AnalysisOptions {
    let number = Int(inputs.configurationOfFile[index])
    let configuration = inputs.configurations[number]
    if configuration.overrides.isEmpty { return options[number] }
    var options = options[number]
    for setting in configuration.ruleSettings(for: inputs.relativePath(index, to: configuration.folder)) {
      options.rules[setting.rule] = setting.severity
    }
    for setting in severities { options.rules[setting.rule] = setting.severity }
    return options
  }
}

/// Makes the report of each item; keeps its buffers.
struct Reporter: ~Copyable {
  private let context: RunContext
  /// Those who decide the parts of a long note at once, where no other notes are waiting.
  private let workers: PartWorkers?
  private var reader = FileReader()
  private var places: FactPlaces
  private var text: [UInt8] = []

  init(_ context: RunContext, with workers: PartWorkers? = nil) {
    self.context = context
    self.workers = workers
    places = FactPlaces(context.inputs.facts)
  }

  /// What is said of the item, and how many claims have each verdict.
  mutating func report(on item: Inputs.Item) -> (report: FileReport, verdicts: VerdictCounts) {
    switch item {
    case .extra(let index): (report(on: context.inputs.extras[index]), VerdictCounts())
    case .file(let index): report(onFile: index)
    }
  }

  private func report(on extra: Inputs.Extra) -> FileReport {
    let text = SourceText(extra.text)
    var report = FileReport(path: extra.path, text: text, isNote: false, hasFailed: extra.hasFailed)
    report.findings = extra.diagnostics.map { Finding($0, in: text) }
    return report
  }

  private mutating func report(onFile index: Int) -> (FileReport, VerdictCounts) {
    let path = context.inputs.files.path(index)
    let isNote = context.inputs.files.kind(index) == .note
    do {
      if index == context.inputs.standardInputIndex {
        text = context.inputs.standardInput ?? []
      } else {
        try reader.read(context.inputs.files, index, into: &text)
      }
    } catch {
      // The line is shown up to what cannot be read.
      if case .notUTF8(let offset) = error.reason { text.removeSubrange(offset...) } else { text = [] }
      let source = SourceText(text)
      var report = FileReport(path: path, text: source, isNote: isNote, hasFailed: true)
      report.findings = [Finding(Diagnostic(error, at: text.count..<text.count), in: source)]
      return (report, VerdictCounts())
    }
    return isNote ? note(path, index) : (factBase(path, index), VerdictCounts())
  }

  private mutating func note(_ path: String, _ index: Int) -> (FileReport, VerdictCounts) {
    let document = NoteDocument(path: path, text: text, keepsNodes: false)
    let facts = context.facts[Int(context.inputs.configurationOfFile[index])]
    let analysis = diagnose(
      document, facts: facts, options: context.options(forFile: index), keepsClaims: context.listsClaims,
      with: workers)
    let counts = analysis.verdictCounts
    if analysis.diagnostics.isEmpty, !context.listsClaims {
      return (FileReport(path: path, isNote: true), counts)
    }
    let source = SourceText(text)
    var report = FileReport(path: path, text: source, isNote: true)
    report.findings = analysis.diagnostics.map { diagnostic in
      var finding = Finding(diagnostic, in: source)
      finding.evidence = diagnostic.related.map { evidence($0, analysis, report.path, source) }
      return finding
    }
    if context.findsFixes { addFixes(analysis, to: &report) }
    if context.listsClaims {
      var (index, block) = (-1, NoteBlock(kind: .blank, start: 0, length: 0))
      report.claims = analysis.claims(inDetail: true).map { found in
        if found.block != index { (index, block) = (found.block, analysis.document.tree.blocks[found.block]) }
        return claim(found, in: block, analysis, report.path, source)
      }
    }
    return (report, counts)
  }

  private mutating func factBase(_ path: String, _ index: Int) -> FileReport {
    let rules = context.options(forFile: index).rules
    var diagnostics: [Diagnostic]
    let facts: Facts
    if index == context.inputs.standardInputIndex {
      facts = context.inputs.facts.layering([FactText(path: path, bytes: text)])
      diagnostics = diagnose(
        factFile: facts.files.count - 1, in: facts, options: context.options(forFile: index))
    } else {
      facts = context.inputs.facts
      diagnostics = context.inputs.factFiles[path].flatMap { context.factFindings[$0] } ?? []
    }
    let own =
      index == context.inputs.standardInputIndex ? facts.files.count - 1 : context.inputs.factFiles[path]
    diagnostics = diagnostics.compactMap { diagnostic in
      guard let severity = rules[diagnostic.rule] else { return nil }
      var diagnostic = diagnostic
      // A finding milder than its rule's standard is so for a reason.
      if severity == Rule.of(diagnostic.rule).severity { return diagnostic }
      diagnostic.severity = severity
      return diagnostic
    }
    if diagnostics.isEmpty { return FileReport(path: path, isNote: false) }
    let source = SourceText(text)
    var report = FileReport(path: path, text: source, isNote: false)
    for diagnostic in diagnostics {
      var finding = Finding(diagnostic, in: source)
      for related in diagnostic.related {
        guard case .fact(let location) = related.place else { continue }
        let isOwn = location.file == own
        finding.evidence.append(
          Evidence(
            path: isOwn ? path : places.path(ofFile: location.file),
            line: places.line(of: location, in: facts),
            statement: facts.text(at: location).string(0..<4096)))
      }
      report.findings.append(finding)
    }
    if context.findsFixes, let own {
      addFixes(diagnostics, own, facts, context.options(forFile: index), to: &report)
    }
    return report
  }

  /// As for notes; of a fact base all fixes are for a person.
  private func addFixes(
    _ diagnostics: [Diagnostic], _ file: Int, _ facts: Facts, _ options: AnalysisOptions,
    to report: inout FileReport
  ) {
    var effort = FixEffort(forAllOf: facts)
    for (index, diagnostic) in diagnostics.enumerated() where index < report.findings.count {
      let found = fixes(for: diagnostic, inFactFile: file, of: facts, options: options, within: &effort)
      add(found, toFinding: index, of: &report)
    }
  }
}

extension Reporter {
  private mutating func evidence(
    _ related: RelatedLocation, _ analysis: NoteAnalysis, _ path: String, _ source: SourceText
  ) -> Evidence {
    switch related.place {
    case .here(let range):
      let place = Place(range, in: source)
      return Evidence(path: path, line: place.line, column: place.column, message: related.message)
    case .fact(let location):
      var evidence = evidence(location, analysis.facts)
      if evidence.statement != related.message { evidence.message = related.message }
      if let statement = related.statement {
        evidence.source = places.source(of: statement, in: analysis.facts)
      }
      return evidence
    }
  }

  private mutating func evidence(_ location: FactLocation, _ facts: Facts) -> Evidence {
    Evidence(
      path: places.path(ofFile: location.file), line: places.line(of: location, in: facts),
      statement: facts.text(at: location).string(0..<4096))
  }

  private mutating func claim(
    _ claim: ClaimFinding, in block: NoteBlock, _ analysis: NoteAnalysis, _ path: String, _ source: SourceText
  ) -> ClaimReport {
    let syntax = block.claims[Int(claim.result.claim)]
    var body = syntax.body
    if let item = claim.result.item, Int(item) < block.items.count { body = block.items[Int(item)].span }
    var report = ClaimReport(
      place: Place(claim.range, in: source), text: source.bytes.string(syntax.shown.range(from: block.start)),
      body: source.bytes.string(body.range(from: block.start)), verdict: claim.verdict,
      code: claim.result.code.map { RuleCode($0) })
    if let reading = claim.result.reading {
      report.reading = ReadingWords.pairs(of: reading, in: analysis.facts)
    }
    for statement in claim.result.statements {
      guard let location = analysis.facts.location(of: statement) else { continue }
      var evidence: Evidence
      switch analysis.place(of: location) {
      case .here(let range):
        let place = Place(range, in: source)
        evidence = Evidence(path: path, line: place.line, statement: source.bytes.string(range))
      case .fact(let location): evidence = self.evidence(location, analysis.facts)
      }
      evidence.source = places.source(of: statement, in: analysis.facts)
      report.facts.append(evidence)
    }
    return report
  }

  /// A line of help for each finding that has a fix, and the fixes themselves where the output has room for them.
  private func addFixes(_ analysis: NoteAnalysis, to report: inout FileReport) {
    var effort = FixEffort(forAllOf: analysis)
    for (index, diagnostic) in analysis.diagnostics.enumerated() where index < report.findings.count {
      let found =
        context.listsFixes
        ? fixes(for: diagnostic, in: analysis, within: &effort)
        : likeliestFix(for: diagnostic, in: analysis, within: &effort).map { [$0] } ?? []
      add(found, toFinding: index, of: &report)
    }
  }

  /// The likeliest fix as a line of help; all that stay in the file as fixes, where they are listed.
  private func add(_ found: [Fix], toFinding index: Int, of report: inout FileReport) {
    report.findings[index].help = found.first?.title ?? ""
    guard context.listsFixes else { return }
    report.findings[index].fixes = found.compactMap { fix in
      guard fix.edits.allSatisfy({ $0.document == .here }) else { return nil }
      return FixReport(
        title: fix.title, isSafe: fix.isSafe,
        edits: fix.edits.map { (Place($0.range, in: report.text), $0.replacement) })
    }
  }
}

extension Finding {
  init(_ diagnostic: Diagnostic, in text: SourceText) {
    self.init(
      rule: diagnostic.rule, severity: diagnostic.severity, place: Place(diagnostic.range, in: text),
      message: diagnostic.message)
  }
}
