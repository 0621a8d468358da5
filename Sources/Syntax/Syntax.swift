// Placeholder until Syntax lands.
