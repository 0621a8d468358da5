// Placeholder until Check lands.
