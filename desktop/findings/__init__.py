"""What the rules find, in the window: asked in the background, listed, mended, accepted, switched off."""
