from tests.no_child_left import no_child_left
from tests.sound_card import sound_card, sound_server

__all__ = ["no_child_left", "sound_card", "sound_server"]
