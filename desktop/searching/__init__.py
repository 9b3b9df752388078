"""Finding: actions by name, shortcuts by what they do, things of the partnership by their words."""
