"""Help where the question arises: what is under the keyboard, in a few sentences."""
