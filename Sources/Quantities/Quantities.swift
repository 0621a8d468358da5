// Placeholder until Quantities lands.
