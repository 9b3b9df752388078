"""New places for a view's bodies and areas, as an edit: the order is Graphviz's, the geometry our own."""

from exporters.arranging.adding import overlapping, with_new
from exporters.arranging.arrange import Arranged, arrange_view
from exporters.arranging.choosing import by_choice
from exporters.arranging.some import arranged_some
from exporters.arranging.tidying import tidied

__all__ = ["Arranged", "arrange_view", "arranged_some", "by_choice", "overlapping", "tidied", "with_new"]
