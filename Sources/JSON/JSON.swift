// Placeholder until JSON lands.
