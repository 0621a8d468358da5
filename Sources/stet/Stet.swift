@main struct Stet { static func main() {} }
