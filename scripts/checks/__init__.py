"""The house rules that the compiler and the formatter cannot check: one module per subject."""
