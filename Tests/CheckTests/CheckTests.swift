import Testing

@testable import Check
