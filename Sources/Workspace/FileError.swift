// Why a file or folder could not be read or written.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be read or written, with the reason in words for people.
package struct FileError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case notFound
    case isFolder
    case notAFolder
    case notPermitted
    case loopOfLinks
    /// The offset of the first byte that is not UTF-8.
    case notUTF8(offset: Int)
    case utf16
    /// Larger than `FileReader.maximumSize`.
    case tooLarge
    /// A pipe, a socket or a device.
    case notRegular
    /// Any other error of the system, as `errno` numbers it.
    case system(Int32)

    /// Why a text is not read; nil when it is UTF-8.
    package init?(encodingOf text: [UInt8]) {
      guard let offset = text.firstInvalidUTF8 else { return nil }
      self =
        text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) ? .utf16 : .notUTF8(offset: offset)
    }
  }

  package var path: String
  package var reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error that `errno` stands for, after a call for `path` has failed.
  package init(_ path: String, errno code: Int32) {
    self.path = path
    switch code {
    case ENOENT: reason = .notFound
    case ENOTDIR: reason = .notAFolder
    case EISDIR: reason = .isFolder
    case EACCES, EPERM: reason = .notPermitted
    case ELOOP: reason = .loopOfLinks
    default: reason = .system(code)
    }
  }

  /// One sentence for people, without the path.
  package var message: String {
    switch reason {
    case .notFound: "there is no such file or folder"
    case .isFolder: "this is a folder, not a file"
    case .notAFolder: "a part of this path is a file, not a folder"
    case .notPermitted: "you have no permission for this file; change its mode or run as its owner"
    case .loopOfLinks: "this symbolic link leads back to itself"
    case .notUTF8(let offset): "byte \(offset + 1) of this file is not UTF-8; save the file as UTF-8"
    case .utf16: "this file is UTF-16; save it as UTF-8"
    case .tooLarge: "this file is larger than 64 MiB, the most that is read; split it"
    case .notRegular: "this is a pipe or a device, not a file; give - to check what is piped in"
    case .system(let code): String(cString: strerror(code)).lowercased()
    }
  }
}
