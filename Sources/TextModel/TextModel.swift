// Placeholder until TextModel lands.
