// Placeholder until Claims lands.
