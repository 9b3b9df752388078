"""The clipboard: parts of a page on their way to other pages, documents and programs."""
