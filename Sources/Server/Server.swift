// Placeholder until Server lands.
