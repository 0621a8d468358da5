// Placeholder until Analysis lands.
