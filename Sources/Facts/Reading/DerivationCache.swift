// a
final class DerivationCache: Sendable { init() {} }
