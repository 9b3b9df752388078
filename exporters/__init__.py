"""Reading and writing: one module a format, and the drawing that all pictures are made from."""
