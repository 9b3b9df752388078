"""Publishing: a picture and texts that say the same, for everybody, under one version stamp."""
