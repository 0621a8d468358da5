// swift-tools-version: 6.2
// The one package of Stet. House rules: no package dependencies; warnings are errors; imports go one way only,
// in the order of the targets below (Sources/ARCHITECTURE.md).
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Types are made directly instead of from their mangled names: a run over one small file makes a hundred of them.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// On Linux a release build is one static executable on the C library alone: it starts in under a millisecond. Written
/// in one go it lies in the page cache in large pages, which makes a start a quarter faster than one in small ones.
let staticExecutable: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-Xlinker", "--no-mmap-output-file", "-Xlinker", "--strip-debug"],
    .when(platforms: [.linux], configuration: .release))
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "stet",
  products: [.executable(name: "stet", targets: ["stet"])],
  targets: [
    .target(name: "ByteScan"),
    library("TextModel", ["ByteScan"]),
    library("Quantities"),
    library("Syntax", ["ByteScan", "TextModel"]),
    .target(name: "BundledFacts", exclude: ["facts", "bundled.image", ".gitattributes"]),
    library("Facts", ["ByteScan", "TextModel", "Quantities", "Syntax", "BundledFacts"]),
    .target(name: "BundledWords", exclude: ["words.image", ".gitattributes"]),
    library("Claims", ["ByteScan", "TextModel", "Quantities", "Syntax", "Facts", "BundledWords"]),
    library("Analysis", ["ByteScan", "TextModel", "Quantities", "Syntax", "Facts", "Claims"]),
    library("EditorFeatures", ["TextModel", "Quantities", "Syntax", "Facts", "Claims", "Analysis"]),
    library("JSON"),
    .target(name: "Allocator"),
    library("JSONRPC", ["JSON"]),
    library("LanguageServerProtocol", ["JSON", "JSONRPC"]),
    library(
      "Workspace", ["ByteScan", "JSON", "TextModel", "Quantities", "Syntax", "Facts", "Claims", "Analysis"]),
    library(
      "Check", ["JSON", "TextModel", "Quantities", "Syntax", "Facts", "Claims", "Analysis", "Workspace"]),
    library(
      "Server",
      [
        "Allocator", "JSON", "JSONRPC", "LanguageServerProtocol", "TextModel", "Quantities", "Syntax",
        "Facts",
        "Claims", "Analysis", "EditorFeatures", "Workspace",
      ]),
    .executableTarget(
      name: "stet", dependencies: ["Check", "Server"], swiftSettings: strict, linkerSettings: staticExecutable
    ),
    .executableTarget(
      name: "stet-dev",
      dependencies: [
        "Check", "Server", "Analysis", "Claims", "Facts", "Quantities", "Syntax", "BundledFacts",
        "FixtureSupport", "Fuzzing",
        "ServerFuzzing",
      ],
      swiftSettings: strict),

    .testTarget(name: "TidyTests", swiftSettings: strict),
    .target(name: "FixtureSupport", path: "Tests/FixtureSupport", swiftSettings: strict),
    .target(
      name: "ServerFuzzing",
      dependencies: [
        "FixtureSupport", "JSON", "JSONRPC", "LanguageServerProtocol", "TextModel", "Quantities", "Server",
      ],
      path: "Tests/ServerFuzzing", swiftSettings: strict),
    .target(
      name: "Fuzzing",
      dependencies: [
        "FixtureSupport", "TextModel", "Quantities", "Syntax", "Facts", "Claims", "Analysis",
        "EditorFeatures",
        "Workspace", "Check",
      ],
      path: "Tests/Fuzzing", swiftSettings: strict),
    tests("Fuzzing", ["FixtureSupport"]),
    tests("TextModel", ["ByteScan", "FixtureSupport"]),
    tests("Quantities", ["FixtureSupport"]),
    tests("Syntax", ["TextModel", "FixtureSupport", "Fuzzing"]),
    tests("Facts", ["Quantities", "Syntax", "FixtureSupport"]),
    tests("Claims", ["Quantities", "Syntax", "Facts", "FixtureSupport"], exclude: ["Examples", "Verdicts"]),
    tests("Analysis", ["TextModel", "Quantities", "Syntax", "Facts", "Claims", "FixtureSupport"]),
    tests("EditorFeatures", ["TextModel", "Quantities", "Syntax", "Facts", "Claims"]),
    tests("JSON", ["FixtureSupport"]),
    tests("JSONRPC", ["JSON", "FixtureSupport"]),
    tests("LanguageServerProtocol", ["JSON", "JSONRPC"]),
    tests("Workspace"),
    tests(
      "Check", ["JSON", "Quantities", "Analysis", "Workspace", "Server", "FixtureSupport", "ServerFuzzing"]),
    tests(
      "Server",
      [
        "JSON", "JSONRPC", "LanguageServerProtocol", "TextModel", "Quantities", "FixtureSupport",
        "ServerFuzzing",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
