"""What Bardic's lint says of stories: reads a JSON list of texts, prints a list of lists."""

import json
import sys
from pathlib import Path

from bardic.cli.lint import lint_file


def main(file: str) -> None:
    room = Path(file)
    told = []
    for number, text in enumerate(json.loads(room.read_text("utf-8"))):
        story = room.with_name(f"{number}.bard")
        story.write_text(text, "utf-8")
        report = lint_file(story, no_plugins=True)
        told.append(
            [
                f"{one.code} {one.message}"
                for one in report.diagnostics
                if one.severity.value in ("error", "warning")
            ]
        )
    print(json.dumps(told))


main(*sys.argv[1:])
