// The help and the completions, made from the table of modes and options.

/// Texts about the command line itself.
enum Help {
  static let version = "0.1.0"

  /// What `--help` prints.
  static var text: String {
    var text = """
      stet checks annotated news notes against fact bases.

      usage: stet [--stdio]                     language server

      """
    for name in ArgumentName.allCases where name.isMode && name != .stdio {
      text += "       " + column("stet " + usage(name) + name.operands, 36) + name.summary + "\n"
    }
    text += "\noptions:\n"
    for name in ArgumentName.allCases where !name.isMode {
      text += "  " + column(usage(name), 34) + name.summary + "\n"
    }
    return text + """

      A path is a file, or a folder that is walked for .stet and .facts; - is standard input.
      exit status: 0 nothing at or above --fail-on; 1 findings; 2 usage, configuration or input that cannot be read

      """
  }

  private static func usage(_ name: ArgumentName) -> String {
    switch name.value {
    case .none: "--" + name.rawValue
    case .text(let what), .file(let what): "--\(name.rawValue) \(what)"
    case .choice(let choices):
      // A long list would push the summaries off the line.
      "--\(name.rawValue) " + (choices.count > 5 ? "FORMAT" : choices.joined(separator: "|"))
    }
  }

  private static func column(_ text: String, _ width: Int) -> String {
    let count = text.unicodeScalars.count
    return count < width
      ? text + String(repeating: " ", count: width - count)
      : text + "\n" + String(repeating: " ", count: width + 7)
  }
}

/// The completion scripts.
enum Completions {
  static func script(for shell: Arguments.Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static var bash: String {
    let names = ArgumentName.allCases.map { "--" + $0.rawValue }.joined(separator: " ")
    var cases = ""
    for name in ArgumentName.allCases {
      switch name.value {
      case .choice(let choices):
        cases +=
          "    --\(name.rawValue)) COMPREPLY=($(compgen -W \"\(choices.joined(separator: " "))\" -- \"$cur\")); return ;;\n"
      case .file:
        cases += "    --\(name.rawValue)) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n"
      case .text: cases += "    --\(name.rawValue)) return ;;\n"
      case .none: break
      }
    }
    return """
      _stet() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        COMPREPLY=()
        case $prev in
      \(cases)  esac
        if [[ $cur == -* ]]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$cur"))
        else
          COMPREPLY=($(compgen -f -- "$cur"))
        fi
      }
      complete -o filenames -F _stet stet

      """
  }

  private static var zsh: String {
    var lines = ""
    for name in ArgumentName.allCases {
      let repeats = name == .facts || name == .set ? "*" : ""
      let summary = escaped(name.summary, "[]:'\\")
      let value =
        switch name.value {
        case .none: ""
        case .text(let what): ":\(what):"
        case .file(let what): ":\(what):_files"
        case .choice(let choices): ":\(name.rawValue):(\(choices.joined(separator: " ")))"
        }
      lines += "  '\(repeats)--\(name.rawValue)[\(summary)]\(value)' \\\n"
    }
    return "#compdef stet\n_arguments -S \\\n\(lines)  '*:path:_files'\n"
  }

  private static var fish: String {
    var lines = ""
    for name in ArgumentName.allCases {
      let value =
        switch name.value {
        case .none: ""
        case .text: " -x"
        case .file: " -rF"
        case .choice(let choices): " -xa '\(choices.joined(separator: " "))'"
        }
      lines += "complete -c stet -l \(name.rawValue)\(value) -d '\(escaped(name.summary, "'\\"))'\n"
    }
    return lines
  }

  private static func escaped(_ text: String, _ special: String) -> String {
    var result = ""
    for character in text {
      // Within single quotes zsh has no escapes at all.
      if character == "'" {
        result += "’"
      } else if special.contains(character) {
        result += "\\" + String(character)
      } else {
        result.append(character)
      }
    }
    return result
  }
}
