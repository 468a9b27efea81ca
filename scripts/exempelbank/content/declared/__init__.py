"""The rules that are found while files are read: whether they are text, YAML, and the fields of the model."""
