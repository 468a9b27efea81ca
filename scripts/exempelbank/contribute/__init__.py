"""The way in for contributors: template, schema, field page, questions in the terminal, all made from the model."""
