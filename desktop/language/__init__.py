"""The languages of the interface: which there are, and what stands in their catalogues."""
