"""Everything that can be done, as one table, a file a menu."""
