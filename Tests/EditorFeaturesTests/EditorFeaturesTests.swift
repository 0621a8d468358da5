import Testing

@testable import EditorFeatures
