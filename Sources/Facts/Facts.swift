// Placeholder until Facts lands.
