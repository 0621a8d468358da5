import Testing

@testable import TextModel
