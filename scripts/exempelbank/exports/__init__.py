"""The bank in other formats, one format a module: ``render`` from arguments to bytes."""
