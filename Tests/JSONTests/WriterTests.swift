// What the writer puts out.
import Testing

@testable import JSON

@Suite struct WriterTests {
  @Test func writesCompactly() {
    var writer = JSONWriter()
    writer.object {
      $0.member("a", 1)
      $0.member("b", true)
      $0.array("c") {
        $0.null()
        $0.string("x")
        $0.double(0.5)
        $0.double(.infinity)
        $0.object { _ in }
      }
      $0.key(text: "d\"é")
      $0.array { _ in }
      $0.member("e", raw: Array("[1]".utf8))
      $0.object("f") { $0.member("g", "") }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":1,"b":true,"c":[null,"x",0.5,null,{}],"d\"é":[],"e":[1],"f":{"g":""}}"#)
  }

  @Test func writesPrettily() {
    var writer = JSONWriter(isPretty: true)
    writer.value(["a": 1, "b": [], "c": [1, ["d": nil]], "e": [:]])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "a": 1,
          "b": [],
          "c": [
            1,
            {
              "d": null
            }
          ],
          "e": {}
        }
        """)
  }

  @Test(arguments: [
    0, 1, 9, 10, 11, 99, 100, 101, 1_000_000_007, .max, .max - 1, -1, -10, .min, .min + 1, 1000, 999,
  ])
  func writesIntegers(value: Int) {
    var writer = JSONWriter()
    writer.int(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(value)")
  }

  @Test func escapesWhatMustBe() {
    var writer = JSONWriter()
    writer.string("\u{0}\u{1f}\u{7f}\"\\/\n\r\t\u{2028}é😀")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #""\u0000\u001f"# + "\u{7f}" + #"\"\\/\n\r\t"#
        + "\u{2028}é😀\"")
  }

  @Test func replacesWhatIsNotUTF8() {
    var writer = JSONWriter()
    writer.string([0x61, 0xFF, 0x62, 0xE2, 0x82, 0xC3, 0xA9, 0xED, 0xA0, 0x80] as [UInt8])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"a\u{FFFD}b\u{FFFD}\u{FFFD}é\u{FFFD}\u{FFFD}\u{FFFD}\"")
  }

  @Test func reusesItsBuffer() {
    var writer = JSONWriter(reserving: 100)
    writer.value([1, 2])
    writer.removeAll()
    writer.value([3])
    #expect(writer.bytes == Array("[3]".utf8))
  }
}
