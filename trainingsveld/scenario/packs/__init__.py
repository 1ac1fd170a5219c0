"""What a pack of cases says about itself, and which names may occur in it. Pure."""

from trainingsveld.scenario.packs.fault import PackFault
from trainingsveld.scenario.packs.manifest import (
    MANIFEST,
    MOST_FILES,
    Manifest,
    manifest_text,
    read_manifest,
    version_key,
)
from trainingsveld.scenario.packs.names import Kind, kind_of, look_at_name, recording_of

__all__ = [
    "MANIFEST",
    "MOST_FILES",
    "Kind",
    "Manifest",
    "PackFault",
    "kind_of",
    "look_at_name",
    "manifest_text",
    "read_manifest",
    "recording_of",
    "version_key",
]
