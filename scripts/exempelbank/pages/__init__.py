"""The pages: one kind of page a module, as data for its template, and the parts that they share."""
