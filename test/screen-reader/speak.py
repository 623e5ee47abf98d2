"""Runs Orca, and writes what it would say to the file in $SPEECH, one utterance a line.

The `orca` command itself refuses to start beside another Orca of the same user, and would want a synthesizer.
"""
import os
import sys

sys.argv = ["orca"]
for folder in ("/usr/lib/python3/dist-packages", f"/usr/lib/python3.{sys.version_info.minor}/site-packages"):
    if folder not in sys.path:
        sys.path.insert(0, folder)

from orca import orca, settings, speech  # noqa: E402

spoken = open(os.environ["SPEECH"], "a", buffering=1, encoding="utf-8")


def write(text):
    spoken.write(" ".join(str(text).split()) + "\n")


def say(text, *args, **kwargs):
    write(text)


def say_all(utterances, callback):
    for context, voice in utterances:
        write(context.utterance)


speech.init = lambda *args, **kwargs: None
speech._speak = say
speech.speakCharacter = say
speech.sayAll = say_all

manager = orca.getSettingsManager()
manager.activate(os.environ["ORCA_SETTINGS"], {})
sys.path.insert(0, manager.getPrefsDir())
settings.enableKeyEcho = False
settings.enableBraille = False
settings.speechVerbosityLevel = settings.VERBOSITY_LEVEL_VERBOSE

# Orca sets its own value again with the settings of a browser, sooner or later than the page comes.
setting = manager.getSetting
manager.getSetting = lambda name: False if name == "sayAllOnLoad" else setting(name)

sys.exit(orca.main())
