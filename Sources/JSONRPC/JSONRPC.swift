// Placeholder until JSONRPC lands.
