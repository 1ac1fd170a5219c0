"""A call of elsewhere on its way into the agent's vault: written once, as it is to be kept."""

import secrets

from trainingsveld.store.keeping.people import People, Person
from trainingsveld.store.keeping.retention import gone_by, level_in_files
from trainingsveld.store.keeping.session_sound import inside_name
from trainingsveld.store.keeping.talk_words import LEVEL
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.writer import Writer


def write_call(people: People, person: Person, rate: int) -> Writer:
    """Begin it, sealed to its owner alone. Raises KeptError."""
    if person.file is None:
        raise person.trouble or KeptError("vault-damaged")
    if person.place.vault.name not in people.disk.names(person.place.folder):
        raise KeptError("vault-gone", str(person.place.vault))
    level, day = level_in_files(LEVEL), people.calendar.today
    name = inside_name(secrets.token_hex(8))
    header = Header(level, rate, day, gone_by(level, day), name, name)
    keys = [person.file.public_key]
    return Writer(people.disk, person.place.sound, header, keys, make_room=people.free_reserve)
