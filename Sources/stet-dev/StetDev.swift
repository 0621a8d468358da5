@main struct StetDev { static func main() {} }
