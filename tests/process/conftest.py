from tests.no_child_left import no_child_left

__all__ = ["no_child_left"]
