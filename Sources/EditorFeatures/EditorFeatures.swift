// Placeholder until EditorFeatures lands.
