"""The workbench's sentences about files and checks: what happened, what now, nothing lost."""

from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

_SENTENCES: dict[str, tuple[str, str]] = {
    "source-missing": (
        QT_TRANSLATE_NOOP("Workbench", "This file is gone"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "It was moved, renamed or thrown away. Choose another file, or make it anew.",
        ),
    ),
    "source-no-folder": (
        QT_TRANSLATE_NOOP("Workbench", "The folder of this file is gone"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "It was moved or cannot be made. Your text is kept here. Save it in another place.",
        ),
    ),
    "source-forbidden": (
        QT_TRANSLATE_NOOP("Workbench", "This file may not be read or written"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "It is protected. Your text is kept here. Save it in another place, or have the rights "
            "of the file changed.",
        ),
    ),
    "source-no-file": (
        QT_TRANSLATE_NOOP("Workbench", "This is not a file"),
        QT_TRANSLATE_NOOP("Workbench", "Choose a file that ends in .toml."),
    ),
    "source-too-large": (
        QT_TRANSLATE_NOOP("Workbench", "This file is too large for a case"),
        QT_TRANSLATE_NOOP("Workbench", "A case has at most 256 KiB of text. Choose another file."),
    ),
    "source-no-text": (
        QT_TRANSLATE_NOOP("Workbench", "This file is not text in UTF-8"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "It would be damaged if it were saved from here. Open it in the program that made "
            "it and save it there as UTF-8.",
        ),
    ),
    "source-disk-full": (
        QT_TRANSLATE_NOOP("Workbench", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "The file is as it was before. Your text is still here. Make room and save again, or "
            "save it on another disk.",
        ),
    ),
    "source-failed": (
        QT_TRANSLATE_NOOP("Workbench", "The file could not be read or written"),
        QT_TRANSLATE_NOOP(
            "Workbench", "Your text is still here. Try again, or save it in another place."
        ),
    ),
    "check-hung": (
        QT_TRANSLATE_NOOP("Workbench", "The check did not answer"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "It was stopped and starts anew with the next letter you type. Your text is as it was.",
        ),
    ),
    "check-gone": (
        QT_TRANSLATE_NOOP("Workbench", "The check does not work here"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "You can write and save. Close the program and start it anew to have your text checked "
            "again.",
        ),
    ),
    "map-failed": (
        QT_TRANSLATE_NOOP("Workbench", "The places of the moments could not be saved"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "They stay there until you close the case. The case itself is not touched by this. "
            "Check that the folder may be written to.",
        ),
    ),
    "draft-failed": (
        QT_TRANSLATE_NOOP("Workbench", "Your unsaved text is not put aside"),
        QT_TRANSLATE_NOOP(
            "Workbench",
            "The disk refuses. Everything is still on the screen: save it, or copy it to another "
            "place before you close the program.",
        ),
    ),
}


def sentence(code: str) -> tuple[str, str]:
    """A title and what to do, in the language of the screen; never empty."""
    title, text = _SENTENCES.get(code, _SENTENCES["source-failed"])
    return translated("Workbench", title), translated("Workbench", text)


def codes() -> tuple[str, ...]:
    """Every code there is a sentence for; a test holds them against the errors."""
    return tuple(_SENTENCES)
