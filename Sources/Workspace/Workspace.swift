// Placeholder until Workspace lands.
