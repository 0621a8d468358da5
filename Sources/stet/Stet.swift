// The program: the language server, or the mode that its arguments name.
@main struct Stet { static func main() {} }
