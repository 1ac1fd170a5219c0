"""What is said when something goes wrong: what happened, what it means, what to do."""

from msgspec import Struct

from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated


class Notice(Struct, frozen=True):
    """A title that says what happened, and a text that says what now."""

    title: str
    text: str


NOTICES: dict[str, Notice] = {
    "log-unwritable": Notice(
        QT_TRANSLATE_NOOP("Notices", "The session is not being saved"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The disk refuses to write. You can go on: everything is kept in memory and the "
            "program keeps trying. Make room on the disk or check that the folder may be written "
            "to. Leave the program open until then.",
        ),
    ),
    "display-gone": Notice(
        QT_TRANSLATE_NOOP("Notices", "The room's screen is off: a display is gone"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The session goes on here, nothing is lost. Press P to show the room's screen again, "
            "on the display there is.",
        ),
    ),
    "log-busy": Notice(
        QT_TRANSLATE_NOOP("Notices", "Another program is holding on to your sessions"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Their file cannot be written to now. You can go on: everything is kept in memory and "
            "saving is tried again every few seconds. Is a backup running? Let it finish.",
        ),
    ),
    "log-gone": Notice(
        QT_TRANSLATE_NOOP("Notices", "The file with your sessions was gone"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Something deleted or replaced it while the program was open. It has been written "
            "anew and nothing is lost. You need not do anything.",
        ),
    ),
    "log-damaged": Notice(
        QT_TRANSLATE_NOOP("Notices", "A saved session could not be read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A file on the disk was damaged and has been put aside. You can start every case as "
            "usual. Only the session that was in that file cannot go on.",
        ),
    ),
    "log-full": Notice(
        QT_TRANSLATE_NOOP("Notices", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The session goes on in memory, nothing is lost yet. Make room on the disk; then "
            "saving starts again by itself.",
        ),
    ),
    "log-newer": Notice(
        QT_TRANSLATE_NOOP("Notices", "A newer version saved this session"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This version cannot read it, so it leaves it alone. Start the newer version to go on"
            " there. Everything else works here as usual.",
        ),
    ),
    "log-locked": Notice(
        QT_TRANSLATE_NOOP("Notices", "This session cannot go on"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The key of a session goes first when it is over or thrown away, and the one of this "
            "session is gone. Nobody can read it any more. You can start every case as usual.",
        ),
    ),
    "settings-damaged": Notice(
        QT_TRANSLATE_NOOP("Notices", "Your settings could not be read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The file was damaged, so the usual choices are on now. Choose your settings again. "
            "Cases and sessions are as they were.",
        ),
    ),
    "settings-unwritable": Notice(
        QT_TRANSLATE_NOOP("Notices", "Your settings could not be saved"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "They count until you close the program. Check that the disk has room and that the "
            "folder may be written to. Nothing else is lost.",
        ),
    ),
    "home-unwritable": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no folder to save in"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The program may not write to its folder. You can practise as usual, but you cannot "
            "go on later with a session. Check the rights of the folder and start again.",
        ),
    ),
    "home-synchronised": Notice(
        QT_TRANSLATE_NOOP("Notices", "The data folder is copied elsewhere"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Another program synchronises it, so nothing is written there and nothing of today is "
            "kept. Set TRAININGSVELD_HOME to a folder on this computer alone, and start again.",
        ),
    ),
    "vault-full": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no more room in memory for recordings"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Your call goes on without recording. What was recorded before is still there. Finish"
            " the round; after that the memory is empty again.",
        ),
    ),
    "not-kept": Notice(
        QT_TRANSLATE_NOOP("Notices", "A recording is not being kept"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You can go on: what you say is in memory until you close the session. What was kept "
            "before is still there.",
        ),
    ),
    "ended-by-force": Notice(
        QT_TRANSLATE_NOOP("Notices", "Last time the program did not close by itself"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A call that stays with you comes back as soon as you open your vault. Of a call that "
            "leaves nothing, or that was played without a vault, there is nothing to go on with.",
        ),
    ),
    "packs-busy": Notice(
        QT_TRANSLATE_NOOP("Notices", "The packs are being changed by another program"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Another window or the command line is installing or removing a pack. Wait until that "
            "is done and try again. Nothing has changed.",
        ),
    ),
    "packs-damaged": Notice(
        QT_TRANSLATE_NOOP("Notices", "The list of packs could not be read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The cases of installed packs are not shown. Install your packs again; a new list is "
            "begun then. All other cases are here as usual.",
        ),
    ),
    "packs-full": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no room for this pack"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The disk is full and nothing has changed. Make room and install the pack again.",
        ),
    ),
    "packs-unwritable": Notice(
        QT_TRANSLATE_NOOP("Notices", "The packs cannot be changed here"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The program may not read or write its folder for packs. Check the rights of the "
            "folder and try again. Nothing has changed.",
        ),
    ),
    "voice-missing": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no voice on this computer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You read what the customer says; the call works as usual. To hear the customer, "
            "install a voice in the settings of your computer and start again. Nothing is lost.",
        ),
    ),
    "voice-hung": Notice(
        QT_TRANSLATE_NOOP("Notices", "The voice did not answer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was stopped and is tried again at the next line. You read this line on the "
            "screen. Nothing of your call is lost.",
        ),
    ),
    "voice-crashed": Notice(
        QT_TRANSLATE_NOOP("Notices", "The voice stopped working"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is started again at the next line. Until then you read what the customer says. "
            "Nothing of your call is lost.",
        ),
    ),
    "voice-rubbish": Notice(
        QT_TRANSLATE_NOOP("Notices", "The voice gave something that is not sound"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You read this line on the screen. If it happens again, choose another voice on your "
            "computer. Nothing of your call is lost.",
        ),
    ),
    "line-empty": Notice(
        QT_TRANSLATE_NOOP("Notices", "This line cannot be said aloud"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It has no words to speak. You read it on the screen and the call goes on. Nothing is"
            " lost.",
        ),
    ),
    "line-too-long": Notice(
        QT_TRANSLATE_NOOP("Notices", "This line is too long to say aloud"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You read it on the screen and the call goes on. Who writes the case can make the "
            "line shorter. Nothing is lost.",
        ),
    ),
    "no-device": Notice(
        QT_TRANSLATE_NOOP("Notices", "No loudspeaker or microphone was found"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You can practise: read the lines and type or choose your answers. Plug in a headset "
            "and check it under Settings, Sound. Nothing is lost.",
        ),
    ),
    "device-lost": Notice(
        QT_TRANSLATE_NOOP("Notices", "A headset or microphone was unplugged"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What you said until then is kept. Plug it in again, or go on by typing or choosing.",
        ),
    ),
    "sound-hung": Notice(
        QT_TRANSLATE_NOOP("Notices", "The sound did not answer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was stopped and is started again at the next line. The call goes on with text. "
            "Nothing is lost.",
        ),
    ),
    "sound-crashed": Notice(
        QT_TRANSLATE_NOOP("Notices", "The sound stopped working"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is started again at the next line. The call goes on with text. Nothing is lost.",
        ),
    ),
    "bad-sound": Notice(
        QT_TRANSLATE_NOOP("Notices", "A sound could not be played"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The file is empty, too long or no WAV. You read the line instead and the call goes "
            "on. Nothing is lost.",
        ),
    ),
    "no-recogniser": Notice(
        QT_TRANSLATE_NOOP("Notices", "Your words are not written down for you"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "There is no speech recognition on this computer. Choose the reply that came closest "
            "yourself. Your recording is still there.",
        ),
    ),
    "no-model": Notice(
        QT_TRANSLATE_NOOP("Notices", "Your words are not written down for you"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The model for it is not on this computer. Fetch it under Settings, or choose the "
            "reply that came closest yourself. Nothing is lost.",
        ),
    ),
    "recogniser-hung": Notice(
        QT_TRANSLATE_NOOP("Notices", "Writing down what you said takes too long"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was stopped and is tried again at the next answer. Choose the reply that came "
            "closest yourself. Nothing is lost.",
        ),
    ),
    "recogniser-crashed": Notice(
        QT_TRANSLATE_NOOP("Notices", "Writing down what you said stopped working"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is started again at the next answer. Choose the reply that came closest yourself. "
            "Nothing is lost.",
        ),
    ),
    "recogniser-rubbish": Notice(
        QT_TRANSLATE_NOOP("Notices", "What you said could not be written down"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The recogniser gave something that is not text. Choose the reply that came "
            "closest yourself. If it happens again, choose another model under Settings.",
        ),
    ),
    "recogniser-elsewhere": Notice(
        QT_TRANSLATE_NOOP("Notices", "The other computer did not write down your words"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Choose the reply that came closest yourself. Your call goes on and nothing is lost.",
        ),
    ),
    "voice-elsewhere": Notice(
        QT_TRANSLATE_NOOP("Notices", "The other computer does not speak for the customer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This computer's own voice does it from here on. The call goes on, nothing is lost.",
        ),
    ),
    "no-samples": Notice(
        QT_TRANSLATE_NOOP("Notices", "The microphone gives no sound"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Check that it is plugged in and that this program may use it, or choose another one."
            " Nothing is lost.",
        ),
    ),
    "other-device": Notice(
        QT_TRANSLATE_NOOP("Notices", "Another microphone is in use than the one you chose"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Yours is not plugged in, so the one of the computer listens. Plug yours in again, or "
            "choose another one under Settings, Sound.",
        ),
    ),
    "leak": Notice(
        QT_TRANSLATE_NOOP("Notices", "The microphone hears the loudspeaker"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Use a headset, or turn the sound down: then the customer stops as soon as you speak. "
            "Until then it may take a moment longer.",
        ),
    ),
    "no-detector": Notice(
        QT_TRANSLATE_NOOP("Notices", "Hands-free is not possible on this computer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The part that hears whether somebody speaks is missing or does not start. Hold the "
            "space bar to talk; everything else works as usual.",
        ),
    ),
    "microphone-changed": Notice(
        QT_TRANSLATE_NOOP("Notices", "The microphone went away, another one goes on"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What you said is kept, with a gap where nothing was heard. Plug the headset in again "
            "if you can.",
        ),
    ),
    "all-zeros": Notice(
        QT_TRANSLATE_NOOP("Notices", "The microphone is silent"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is probably muted. Look for a mute button on the headset or in your computer's "
            "sound settings. Nothing is lost.",
        ),
    ),
    "no-sound-device": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no sound on this computer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You read the lines and type or choose your answers; everything else works as usual. "
            "Plug in a headset and start again if you want sound. Nothing is lost.",
        ),
    ),
    "no-voice": Notice(
        QT_TRANSLATE_NOOP("Notices", "The customer has no voice here"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "You read what the customer says. To hear it, install a voice in your computer's "
            "settings and start again. Nothing is lost.",
        ),
    ),
    "scenario-broken": Notice(
        QT_TRANSLATE_NOOP("Notices", "This case has errors now"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Its file was changed after the list was made. Mend it in a text editor, or choose "
            "another case. Nothing is lost.",
        ),
    ),
    "no-drill": Notice(
        QT_TRANSLATE_NOOP("Notices", "There is no moment to practise this"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "None of the cases here has a moment in which a customer needs it. Choose a case and "
            "practise it as a whole, or install a pack with more cases.",
        ),
    ),
    "scenario-missing": Notice(
        QT_TRANSLATE_NOOP("Notices", "The file of this case is gone"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was deleted, moved or changed so that it no longer opens. A session that was "
            "going on has its own copy and goes on. Put the file back to start it anew. Nothing "
            "is lost.",
        ),
    ),
}
"""Every code of the store's and the speech's errors, and four of the program's own."""

OTHERWISE = Notice(
    QT_TRANSLATE_NOOP("Notices", "Something did not work"),
    QT_TRANSLATE_NOOP(
        "Notices",
        "The program goes on and your session is kept. If it happens again, close the program and "
        "start it anew: it goes on where you were.",
    ),
)


def notice(code: str) -> Notice:
    """The words for a code, in the language of the screen; never an empty sentence."""
    found = NOTICES.get(code, OTHERWISE)
    return Notice(translated("Notices", found.title), translated("Notices", found.text))
