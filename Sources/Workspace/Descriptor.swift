// The system calls behind reading, by names of their own.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opening and reading; all return −1 and set `errno` when they fail, as the calls do.
enum Descriptor {
  /// The folder at `path`; the working directory when it is empty.
  static func openFolder(_ path: String) -> Int32 {
    open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  /// Does not wait for somebody to write into a pipe of that name.
  static func openFile(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }

  /// Makes `read` wait for what an open pipe will give.
  static func makeBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  /// The file of that name, at most 65,535 bytes long, in the folder. Only `waits` waits for a pipe's writer.
  static func openFile(_ name: ArraySlice<UInt8>, in folder: Int32, waits: Bool) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: name.count + 1) { buffer in
      var length = 0
      for byte in name {
        buffer[length] = CChar(bitPattern: byte)
        length += 1
      }
      buffer[length] = 0
      guard let start = buffer.baseAddress else { return -1 }
      return openat(folder, start, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    }
  }

  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    systemRead(descriptor, buffer)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
