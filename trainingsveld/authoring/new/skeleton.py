"""From ten answers to a case that can be played at once: good and bad replies, several ends."""

from trainingsveld.authoring.new.answers import Answers, file_name, quoted
from trainingsveld.authoring.new.pieces import Moment, Piece, Step, moment, silence
from trainingsveld.authoring.new.questions import PARTS, problem
from trainingsveld.wording.new_case import sentence, several

_AGAINST = ("withdrawn", "defiant", "attacking", "competing")
_FEMALE = ("mevrouw", "mevr", "mw", "mrs", "ms", "miss")
_MALE = ("meneer", "dhr", "heer", "mr")


def missing(answers: Answers, language: str) -> dict[str, str]:
    """Give per key what is not answered yet, or not well, with the sentence that says so."""
    said = {key: problem(part, answers.get(key, ""), language) for key, part in PARTS.items()}
    return {key: words for key, words in said.items() if words}


def skeleton(answers: Answers, language: str, schema: str = "./scenario-1.json") -> str:
    """Write the case. `schema` is where an editor finds the schema, seen from the file.

    Raises ValueError when an answer is missing or wrong; see `missing`.
    """
    if wrong := missing(answers, language):
        raise ValueError(", ".join(wrong))
    return _Writer(answers, language).case(schema)


class _Writer:
    """Writes one case."""

    def __init__(self, answers: Answers, language: str) -> None:
        self.answers, self.language = answers, language
        self.ends = answers["ends"].split(", ")
        self.first, self.worse = answers["first"], answers["worse"]
        name, _, role = answers["caller"].partition(",")
        self.name, self.role = name.strip() or answers["caller"], role.strip()
        coaching = answers["family"] == "coaching"
        self.you = {"nl": "je" if coaching else "u"}.get(language, "you")
        self.good_end = "resolved" if "resolved" in self.ends else "partly"

    def text(self, key: str, **values: str) -> str:
        """Give one of the sentences."""
        return sentence(self.language, "texts", key, **values)

    def case(self, schema: str) -> str:
        """Write the whole file."""
        parts = [self._head(schema), self._customer(), self._criteria()]
        parts += [moment(one) for one in self._moments()]
        parts += [self._closings(), self._aftercall(), self._tests()]
        return "\n".join(parts)

    def _note(self, key: str) -> str:
        return f"# {sentence(self.language, 'notes', key)}\n"

    def _head(self, schema: str) -> str:
        answers = self.answers
        tension = int(answers["tension"])
        hard = min(5, 1 + tension // 3 + (answers["motive"] == "instrumental"))
        who = f"{self.name}, {self.role}," if self.role else self.name
        rows = {
            "id": quoted(file_name(answers["title"])),
            "title": quoted(answers["title"]),
            "language": quoted(self.language),
            "family": quoted(answers["family"]),
            "difficulty": str(hard),
            "minutes": "5",
            "summary": quoted(self.text("summary", who=who, incident=answers["incident"])),
            "goal": quoted(sentence(self.language, "criteria", "first", self.first) + "."),
            "need": quoted(answers["need"]),
            "start": quoted("opening"),
        }
        lines = [f"#:schema {schema}", self._note("head") + "format = 1"]
        return "\n".join([*lines, *(f"{key} = {value}" for key, value in rows.items())]) + "\n"

    def _customer(self) -> str:
        answers = self.answers
        title = self.name.casefold().replace(".", "").split()
        gender = (
            "female" if set(title) & {*_FEMALE} else "male" if set(title) & {*_MALE} else "neutral"
        )
        trust = 1 if answers["stance"] in _AGAINST else 2
        coaching = answers["family"] == "coaching"
        known = [self.text("known_name"), self.text("known_matter")]
        return (
            "[customer]\n"
            f"name = {quoted(self.name)}\n"
            f"role = {quoted(self.role)}\n"
            f'voice = {{ gender = "{gender}" }}\n'
            f"motive = {quoted(answers['motive'])}\n"
            f"stance = {quoted(answers['stance'])}\n"
            "patience = 6\n"
            f"start = {{ tension = {answers['tension']}, trust = {trust} }}\n\n"
            "[briefing]\n"
            f"player = {quoted(self.text('player_coaching' if coaching else 'player'))}\n"
            f"known = [{', '.join(map(quoted, known))}]\n"
        )

    def _criteria(self) -> str:
        texts = {
            "first": ("kindness", sentence(self.language, "criteria", "first", self.first)),
            "habit": ("communication", sentence(self.language, "criteria", "worse", self.worse)),
            "agreement": ("solution", sentence(self.language, "criteria", "agreement")),
        }
        return self._note("criteria") + "\n".join(
            f'[[criteria]]\nid = "{name}"\ntext = {quoted(words)}\nfamily = "{family}"\n'
            for name, (family, words) in texts.items()
        )

    def piece(self, name: str, act: str, *path: str, **more: object) -> Piece:
        """Make a reply from its sentence and phrases."""
        say, *phrases = several(self.language, "replies", *(path or (name,)))
        made = Piece(name, say.replace("{u}", self.you), act, tuple(phrases))
        return made.but(**more)

    def _moments(self) -> tuple[Moment, ...]:
        note, family = self._note, self.answers["family"]
        opening = self.text("opening", name=self.name, incident=self.answers["incident"])
        return (
            Moment(note("opening"), "opening", (opening,), self._ladder("opening"), self._begin()),
            Moment(
                note("story"),
                "story",
                tuple(several(self.language, "story", family)),
                self._ladder("story"),
                self._story(),
            ),
            Moment(
                note("core"),
                "core",
                (sentence(self.language, "core", family),),
                self._ladder("core"),
                self._core(),
            ),
            Moment(
                note("pressed"),
                "pressed",
                tuple(several(self.language, "texts", "pressed")),
                self._ladder("pressed"),
                self._pressed(),
            ),
            *self._warned(),
        )

    def _ladder(self, name: str) -> tuple[Step, ...]:
        lines = several(self.language, "texts", f"{name}_silence")
        return silence(lines, "gone" if "hung_up" in self.ends else "")

    def _wrong(self, name: str, act: str, *path: str, **more: object) -> Piece:
        made = self.piece(name, act, *path, **more)
        return made.but(reason=False) if act == "hold" else made

    def _begin(self) -> tuple[Piece, ...]:
        soon = "advise" if self.worse == "offer_solution" else "offer_solution"
        return (
            self.piece("begin", self.first, "begin", self.first, shows="first", goto="story"),
            self._wrong("worse", self.worse, "worse", self.worse, misses="habit", goto="pressed"),
            self.piece("too-soon", soon, "soon", soon, misses="first", goto="pressed"),
        )

    def _story(self) -> tuple[Piece, ...]:
        follow = (
            "summarise" if self.first in ("reflect_feeling", "apologise") else "reflect_feeling"
        )
        deepen = "listen" if self.first == "open_question" else "open_question"
        family = self.answers["family"]
        return (
            self.piece("follow", follow, "follow", follow, shows="first", goto="core"),
            self.piece("deepen", deepen, "deepen", deepen, goto="core"),
            self.piece(
                "policy", "explain_policy", "policy", family, misses="first", goto="pressed"
            ),
        )

    def _core(self) -> tuple[Piece, ...]:
        family = self.answers["family"]
        heard = '{ heard = ">= 1", acknowledged = ">= 1" }'
        good = "done" if self.good_end == "resolved" else "half"
        other = "half" if "partly" in self.ends and good == "done" else "pressed"
        ways = f'[{{ when = {heard}, node = "{good}" }}, {{ node = "{other}" }}]'
        return (
            self.piece("agree", "next_step", "agree", family, shows="agreement", ways=ways),
            self.piece(
                "vague",
                "other",
                misses="agreement",
                effects='{ tension = "+1" }',
                because=self.text("vague_because"),
                goto=other,
            ),
        )

    def _pressed(self) -> tuple[Piece, ...]:
        again = self._wrong(
            "again",
            self.worse,
            "again",
            self.worse,
            misses="habit",
            effects='{ tension = "+1" }',
            because=self.text("again_because"),
            goto="pressed",
        )
        if "hung_up" in self.ends:
            ways = '[{ when = { level = "D" }, node = "gone" }, { node = "pressed" }]'
            again = again.but(ways=ways)
        replies = [
            self.piece("repair", "listen", shows="habit", goto="story"),
            again,
            self.piece("limit", "set_limit", when='{ level = ["C", "D"] }', goto="story"),
        ]
        if "ended_by_agent" in self.ends:
            replies.append(self.piece("warn", "warn_end", when='{ level = "D" }', goto="warned"))
        if "escalated" in self.ends:
            replies.append(self.piece("hand-over", "other", goto="passed"))
        return tuple(replies)

    def _warned(self) -> tuple[Moment, ...]:
        if "ended_by_agent" not in self.ends:
            return ()
        replies = (
            self.piece("back", "listen", goto="story"),
            self.piece("stop", "other", goto="stopped"),
        )
        line = self.text("warned")
        return (Moment("", "warned", (line,), self._ladder("pressed"), replies),)

    def _closings(self) -> str:
        names = {
            "resolved": "done",
            "partly": "half",
            "escalated": "passed",
            "hung_up": "gone",
            "ended_by_agent": "stopped",
        }
        return self._note("ends") + "\n".join(
            f'[nodes.{name}]\nend = "{end}"\nsay = {quoted(self.text(end))}\n'
            for end, name in names.items()
            if end in self.ends
        )

    def _aftercall(self) -> str:
        return (
            "[aftercall]\nminutes = 3\n"
            f'tasks = [{{ id = "note", text = {quoted(self.text("note"))} }}]\n'
        )

    def _tests(self) -> str:
        tests = [
            (
                "test_good",
                ["begin", "follow", "agree"],
                f'{{ end = "{self.good_end}", shows = ["first", "agreement"] }}',
            ),
            (
                "test_worse",
                ["worse"],
                f'{{ misses = ["habit"], tension = ">= {self.answers["tension"]}" }}',
            ),
        ]
        if "hung_up" in self.ends:
            tests.append(("test_silence", ["silence"] * 3, '{ end = "hung_up" }'))
        return self._note("tests") + "\n".join(
            f"[[tests]]\nname = {quoted(self.text(name))}\n"
            f"play = [{', '.join(map(quoted, play))}]\nexpect = {expect}\n"
            for name, play, expect in tests
        )
