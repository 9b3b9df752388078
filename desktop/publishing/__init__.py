"""Publishing from the window: what is told, how it looks, what stands in the way, and where it goes."""
