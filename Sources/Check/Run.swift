// One run over the files: shared between threads, printed in order, added up.

import Analysis
import Claims
import Quantities
import Workspace

/// `--check` and `--claims`.
struct Run {
  private let arguments: Arguments
  private let output: OutputOptions

  /// Today's date in UTC.
  static var today: Day { Day(clamping: Console.secondsSince1970() / 86_400) }

  init(_ arguments: Arguments) {
    self.arguments = arguments
    output = OutputOptions(
      format: arguments.output, asOf: arguments.asOf ?? Run.today, knowledge: arguments.knowledge,
      isColored: Console.usesColor(arguments.color), isQuiet: arguments.isQuiet,
      showsStatistics: arguments.showsStatistics, listsClaims: arguments.mode == .claims)
  }

  /// Checks everything and prints it; returns the exit status.
  func execute() -> Int32 {
    let baseline: Baseline?
    do {
      baseline = try arguments.baseline.map { path throws(UsageError) in try Baseline(reading: path) }
      try arguments.newBaseline.map { path throws(UsageError) in try Baseline.checkReplacing(path) }
    } catch {
      Console.complain(error.message)
      return 2
    }
    let inputs = Inputs(arguments)
    let noteCount = (0..<inputs.files.count).filter { inputs.files.kind($0) == .note }.count
    if inputs.items.isEmpty, arguments.shard == nil {
      Console.complain(
        "no notes found in \(arguments.paths.isEmpty ? "." : arguments.paths.joined(separator: " "))")
      return 2
    }
    let renderer = Renderer(options: output)
    let context = RunContext(
      arguments, inputs, listsClaims: renderer.printsClaims,
      findsFixes: output.format == .text || output.format == .json || output.format == .jsonl
        || output.format == .sarif,
      listsFixes: output.format != .text)
    let total = check(context, renderer, baseline)
    var status = self.status(total)
    if noteCount == 0, arguments.shard == nil, inputs.files.isEmpty || arguments.mode == .claims {
      Console.complain(
        "no notes found in \(arguments.paths.isEmpty ? "." : arguments.paths.joined(separator: " "))")
      status = 2
    }
    return status
  }

  private func check(_ context: RunContext, _ renderer: Renderer, _ baseline: Baseline?) -> RunState {
    let items = context.inputs.items
    let chunkCount = (items.count + Run.chunkSize - 1) / Run.chunkSize
    let jobs = chunkCount > 1 ? min(arguments.jobs ?? Workers.processorCount, chunkCount) : 1
    let workers = chunkCount > 1 || arguments.jobs == 1 ? nil : Workers.forParts
    var initial = RunState()
    initial.output.write(renderer.beginning())
    let counter = ChunkCounter()
    let separator = renderer.separatorCount
    let progress = Progress(count: items.count, isShown: !output.isQuiet && output.format == .text)
    let results = OrderedResults<ChunkResult, RunState>(initial) { state, chunk in
      if !chunk.output.isEmpty {
        state.output.write(state.hasOutput ? chunk.output : Array(chunk.output.dropFirst(separator)))
        state.hasOutput = true
      }
      state.summary.add(chunk.summary)
      state.entries += chunk.entries
      state.met += chunk.met
      state.checked += chunk.checked
      if state.output.isClosed { counter.stop() }
      state.done += Run.chunkSize
      progress.show(state.done)
    }
    let arguments = arguments
    Workers.run(jobs) {
      var reporter = Reporter(context, with: workers)
      var paths = WorkspacePaths(workingDirectory: context.inputs.workingDirectory)
      while true {
        let chunk = counter.take()
        guard chunk < chunkCount else { return }
        let range = (chunk * Run.chunkSize)..<min(items.count, (chunk + 1) * Run.chunkSize)
        var result = ChunkResult()
        for item in items[range] {
          Run.add(item, &reporter, &paths, renderer, baseline, arguments, to: &result)
        }
        results.add(result, number: chunk)
      }
    }
    progress.clear()
    var state = results.state
    state.output.write(renderer.end(state.summary))
    state.output.flush()
    finishBaseline(baseline, context.inputs, &state)
    return state
  }

  private static let chunkSize = 32

  private static func add(
    _ item: Inputs.Item, _ reporter: inout Reporter, _ paths: inout WorkspacePaths, _ renderer: Renderer,
    _ baseline: Baseline?, _ arguments: Arguments, to result: inout ChunkResult
  ) {
    var (report, verdicts) = reporter.report(on: item)
    if renderer.usesWorkspacePaths || arguments.keepsBaseline {
      report.workspacePath = paths.path(report.path)
    }
    if renderer.usesWorkspacePaths { report.nameByWorkspacePaths(&paths) }
    if renderer.printsFingerprints || arguments.keepsBaseline { report.addFingerprints() }
    if arguments.keepsBaseline, !report.hasFailed { result.checked.append(report.workspacePath) }
    if arguments.newBaseline != nil, !report.hasFailed { result.entries += report.baselineEntries }
    if let baseline {
      let met = baseline.apply(to: &report)
      result.summary.baselined += met.count
      result.met += met
    }
    if case .file = item {
      if report.isNote { result.summary.notes += 1 } else { result.summary.factBases += 1 }
    }
    for verdict in Verdict.allCases { result.summary.verdicts[Int(verdict.rawValue)] += verdicts[verdict] }
    for finding in report.findings { result.summary.count(finding, byRule: arguments.showsStatistics) }
    if report.hasFailed { result.summary.hasFailed = true }
    renderer.append(report, to: &result.output)
  }

  /// Writes the new baseline, and names the entries of the old one that no longer occur.
  private func finishBaseline(_ baseline: Baseline?, _ inputs: Inputs, _ state: inout RunState) {
    var entries = state.entries
    if let baseline {
      let rest = baseline.rest(met: state.met, checked: state.checked, in: inputs)
      entries += rest.kept
      for entry in rest.gone {
        Console.complain(
          "the baseline lists \(entry.rule) in \(entry.path), which no longer occurs"
            + (arguments.newBaseline == nil ? "; write the baseline again" : ""))
      }
    }
    guard let path = arguments.newBaseline else { return }
    do {
      try FileWriter.replace(path, with: Baseline.text(entries))
    } catch {
      Console.complain("the baseline \(path) cannot be written: \(error.message)")
      state.summary.hasFailed = true
    }
  }

  private func status(_ state: RunState) -> Int32 {
    let summary = state.summary
    if summary.hasFailed { return 2 }
    if summary.hasFindings(atLeast: arguments.failOn) { return 1 }
    if let minimum = arguments.minimumCoverage {
      let coverage = Rational(summary.coverage) / Rational(100)
      if coverage < minimum {
        Console.complain(
          "the facts decide \(coverage.description(decimals: 1))% of the claims, less than --min-coverage "
            + ReadingWords.decimal(minimum))
        return 1
      }
    }
    return 0
  }
}

/// What has been printed and counted so far.
struct RunState: Sendable {
  var output = BufferedOutput(descriptor: 1)
  var hasOutput = false
  var summary = Summary()
  /// For a new baseline.
  var entries: [Baseline.Entry] = []
  /// The entries of the baseline that occurred.
  var met: [Int] = []
  /// The files that could be read, by their paths in the workspace; only where a baseline is kept.
  var checked: [String] = []
  var done = 0
}

/// What one thread made of one chunk of files.
private struct ChunkResult: Sendable {
  var output: [UInt8] = []
  var summary = Summary()
  var entries: [Baseline.Entry] = []
  var met: [Int] = []
  var checked: [String] = []
}
