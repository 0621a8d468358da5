// Placeholder until LanguageServerProtocol lands.
