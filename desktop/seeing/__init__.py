"""What is seen of a page for a while, and how near: none of it is in the document."""
