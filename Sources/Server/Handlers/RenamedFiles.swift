// What has to be edited before files and folders get other names: notes name fact bases by their files, configurations
// by their paths.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel
import Workspace

extension ServerState {
  mutating func willRenameFiles(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.RenameFilesParams = try request.read()
    let renames = FileRenames(params.files)
    settleFacts()
    let edits = configurationEdits(renames)
    let bases = source.facts.baseRenames(renames.path)
    let builder = editBuilder()
    let label = "Follow renamed files"
    if bases.isEmpty { return edits.isEmpty ? .null : .value(builder.edit(edits, label: label)) }
    let survey = survey()
    return answerLater(request) { cancellation, _ in
      var edits = edits
      survey.forEachPart(cancellation) { part in
        for note in part.workspace.notes {
          for edit in note.edits(for: bases) {
            guard let location = part.location(of: note.path, nil, edit.range) else { continue }
            edits.append((location, edit.replacement))
          }
        }
        return true
      }
      return .success(edits.isEmpty ? JSONText { $0.null() } : JSONText(builder.edit(edits, label: label)))
    }
  }

  /// The edits of the paths in configurations, as these are now, saved or not.
  private func configurationEdits(_ renames: FileRenames) -> [(location: LSP.Location, newText: [UInt8])] {
    let open = Dictionary(
      documents.values.filter { $0.kind == .configuration }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    return files.configurations.found.flatMap { file in
      let text = open[file.path]?.source ?? file.source
      let uri = open[file.path]?.uri ?? LSP.DocumentURI(path: file.path)
      let (configuration, _) = Configuration.reading(
        text.bytes, path: file.path, folder: file.configuration.folder)
      return configuration.factPaths.compactMap { path in
        renames.written(path.text, in: file.path).map { new in
          (LSP.Location(uri: uri, range: text.range(at: path.range, in: encoding)), JSONText(new).bytes)
        }
      }
    }
  }
}
