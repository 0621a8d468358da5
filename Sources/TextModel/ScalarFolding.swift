// What one scalar becomes when case and accents are ignored: tables for the scripts of news, Unicode for the rest.

/// One or two scalars, or none: 0 stands for no scalar.
struct FoldedScalar {
  var first: UInt32
  var second: UInt32 = 0
}

/// What the scalar `value`, not ASCII, folds to.
func fold(_ value: UInt32) -> FoldedScalar {
  switch value {
  case 0xA0...0xBF: return FoldedScalar(first: foldLatinPunctuation(value))
  case 0xC0...0x24F: return foldLatin(value, latin, from: 0xC0)
  case 0x300...0x36F: return FoldedScalar(first: 0)
  case 0x370...0x3FF: return FoldedScalar(first: foldGreek(value))
  case 0x400...0x52F: return FoldedScalar(first: foldCyrillic(value))
  case 0x1E00...0x1EFF: return foldLatin(value, latinAdditional, from: 0x1E00)
  case 0x1F00...0x1FFF: return FoldedScalar(first: foldExtendedGreek(value))
  case 0x2000...0x206F, 0x2212, 0x3000: return FoldedScalar(first: foldPunctuation(value))
  case 0x212B: return FoldedScalar(first: 0x61)
  case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF:
    return FoldedScalar(first: 0)
  case 0xFB00...0xFB06: return foldPresentationForm(value)
  default: return FoldedScalar(first: lowercased(value))
  }
}

// The base letter of each scalar from U+00C0 to U+024F and from U+1E00 to U+1EFF; a digit names a pair of letters,
// and 0 a letter with no base in a to z.
private let latin: StaticString = """
  aaaaaa1ceeeeiiiidnooooo0ouuuuy53aaaaaa1ceeeeiiiidnooooo0ouuuuy5y\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii44jjkkkllllll\
  llllnnnnnn9nnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
  bb00000ccdddd0000ffg000ikkll0nnooo00pp00000ttt0uu00yyzz000000000\
  0000666777888aaiioouuuuuuuuuu0aaaa11ggggkkoooo00j666gg00nnaa11oo\
  aaaaeeeeiiiioooorrrruuuusstt00hhnd00zzaaeeooooooooyylntj00acclt0\
  000bu0eejjqqrryy
  """
private let latinAdditional: StaticString = """
  aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
  mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
  wwwwwwwwwwxxxxyyzzzzzzhtwyas0030aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
  eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy000000
  """

private func foldLatin(_ value: UInt32, _ table: StaticString, from first: UInt32) -> FoldedScalar {
  let index = Int(value &- first)
  let base = table.withUTF8Buffer { index < $0.count ? $0[index] : 0x30 }
  switch base {
  case 0x30: return FoldedScalar(first: lowercased(value))
  case 0x31: return pair("a", "e")
  case 0x32: return pair("o", "e")
  case 0x33: return pair("s", "s")
  case 0x34: return pair("i", "j")
  case 0x35: return pair("t", "h")
  case 0x36: return pair("d", "z")
  case 0x37: return pair("l", "j")
  case 0x38: return pair("n", "j")
  case 0x39: return pair("'", "n")
  default: return FoldedScalar(first: UInt32(base))
  }
}

private func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> FoldedScalar {
  FoldedScalar(first: first.value, second: second.value)
}

private func foldLatinPunctuation(_ value: UInt32) -> UInt32 {
  switch value {
  case 0xA0: return 0x20
  case 0xAA: return 0x61
  case 0xAD: return 0
  case 0xB4: return 0x27
  case 0xB5: return 0x3BC
  case 0xBA: return 0x6F
  default: return value
  }
}

private func foldPunctuation(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: return 0
  case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
  case 0x2010...0x2015, 0x2212: return 0x2D
  case 0x2018...0x201B, 0x2032: return 0x27
  case 0x201C...0x201F, 0x2033: return 0x22
  default: return value
  }
}

/// The ligatures of printers that are two letters; ﬃ and ﬄ, three letters, stay as they are.
private func foldPresentationForm(_ value: UInt32) -> FoldedScalar {
  switch value {
  case 0xFB00: return pair("f", "f")
  case 0xFB01: return pair("f", "i")
  case 0xFB02: return pair("f", "l")
  case 0xFB05, 0xFB06: return pair("s", "t")
  default: return FoldedScalar(first: value)
  }
}

private func foldGreek(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x386, 0x3AC: return 0x3B1
  case 0x388, 0x3AD: return 0x3B5
  case 0x389, 0x3AE: return 0x3B7
  case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: return 0x3B9
  case 0x38C, 0x3CC: return 0x3BF
  case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: return 0x3C5
  case 0x38F, 0x3CE: return 0x3C9
  case 0x3C2: return 0x3C3
  case 0x391...0x3A1, 0x3A3...0x3A9: return value + 0x20
  case 0x3B1...0x3C9: return value
  default: return lowercased(value)
  }
}

private func foldExtendedGreek(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x1F00...0x1F0F, 0x1F70...0x1F71, 0x1F80...0x1F8F, 0x1FB0...0x1FBC: return 0x3B1
  case 0x1F10...0x1F1F, 0x1F72...0x1F73, 0x1FC8...0x1FC9: return 0x3B5
  case 0x1F20...0x1F2F, 0x1F74...0x1F75, 0x1F90...0x1F9F, 0x1FC2...0x1FC7, 0x1FCA...0x1FCC: return 0x3B7
  case 0x1F30...0x1F3F, 0x1F76...0x1F77, 0x1FBE, 0x1FD0...0x1FDB: return 0x3B9
  case 0x1F40...0x1F4F, 0x1F78...0x1F79, 0x1FF8...0x1FF9: return 0x3BF
  case 0x1F50...0x1F5F, 0x1F7A...0x1F7B, 0x1FE0...0x1FE3, 0x1FE6...0x1FEB: return 0x3C5
  case 0x1F60...0x1F6F, 0x1F7C...0x1F7D, 0x1FA0...0x1FAF, 0x1FF2...0x1FF7, 0x1FFA...0x1FFC: return 0x3C9
  case 0x1FE4...0x1FE5, 0x1FEC: return 0x3C1
  case 0x1FBD, 0x1FBF: return 0x27
  default: return value
  }
}

private func foldCyrillic(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x400...0x40F: return strippedCyrillic(value + 0x50)
  case 0x410...0x42F: return strippedCyrillic(value + 0x20)
  case 0x430...0x45F: return strippedCyrillic(value)
  case 0x483...0x489: return 0
  case 0x4C0: return 0x4CF
  case 0x4C1...0x4CE: return strippedCyrillic(value + (value & 1))
  case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return strippedCyrillic(value | 1)
  default: return value
  }
}

/// A small Cyrillic letter without the breve, diaeresis, grave, acute or macron that it is composed with.
private func strippedCyrillic(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x4D1, 0x4D3: return 0x430
  case 0x453: return 0x433
  case 0x450, 0x451, 0x4D7: return 0x435
  case 0x4C2, 0x4DD: return 0x436
  case 0x4DF: return 0x437
  case 0x439, 0x45D, 0x4E3, 0x4E5: return 0x438
  case 0x457: return 0x456
  case 0x45C: return 0x43A
  case 0x4E7: return 0x43E
  case 0x45E, 0x4EF, 0x4F1, 0x4F3: return 0x443
  case 0x4F5: return 0x447
  case 0x4F9: return 0x44B
  case 0x4ED: return 0x44D
  case 0x477: return 0x475
  case 0x4DB: return 0x4D9
  case 0x4EB: return 0x4E9
  default: return value
  }
}

/// The first scalar of the lower case of `value`.
private func lowercased(_ value: UInt32) -> UInt32 {
  guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
  return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
}
