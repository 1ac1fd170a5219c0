from xml.etree import ElementTree

from tests.small_case import SCENARIO
from trainingsveld.authoring.map import Marks, draw_case, graph_of, reachable
from trainingsveld.authoring.map.svg import as_svg
from trainingsveld.authoring.map.walk import find, first, reading_order, step
from trainingsveld.scenario import parse
from trainingsveld.wording.phrases import phrase

NS = "{http://www.w3.org/2000/svg}"


def svg_of(text: str, marks: Marks | None = None, title: str = "Een klein geval"):
    drawing = draw_case(parse(text))
    return ElementTree.fromstring(as_svg(drawing, title, lambda key: phrase(key, "nl"), marks))  # noqa: S314 - our own


def test_every_moment_is_a_card_that_says_what_it_is():
    titles = [t.text for t in svg_of(SCENARIO).iter(f"{NS}title")]
    assert titles[0] == "Een klein geval"
    assert "opening, begin van het gesprek" in titles
    assert "gone, de klant heeft opgehangen" in titles
    assert "story" in titles


def test_marks_are_said_and_not_only_coloured():
    marks = Marks(
        dead=frozenset({"bridge"}), traps=frozenset({"story"}), warmth={"opening": 1.0},
        dead_replies=frozenset({"plan"}), given={"feeling": 1.0},
    )  # fmt: skip
    root = svg_of(SCENARIO, marks)
    titles = [t.text for t in root.iter(f"{NS}title")]
    assert "bridge, kan nooit worden bereikt" in titles
    assert "story, van hier is geen einde te bereiken" in titles
    bars = [r.get("width") for r in root.iter(f"{NS}rect") if r.get("class") == "heat"]
    assert sorted(bars) == ["0.0"] * 4 + ["152.0"]
    lines = [p.get("class") for p in root.iter(f"{NS}path")]
    assert any("dead" in (name or "") for name in lines)
    assert any("warm" in (name or "") for name in lines)


def test_a_stretch_shared_by_many_ways_is_drawn_once():
    paths = [p.get("d") for p in svg_of(SCENARIO).iter(f"{NS}path") if "way" in p.get("class", "")]
    assert len(paths) == len(set(paths))


def test_texts_of_others_stay_texts():
    text = SCENARIO.replace("Waar blijft mijn geld?", "<script>alert(1)</script> & ]]>")
    root = svg_of(text, title='"><script>')
    assert not list(root.iter(f"{NS}script"))
    assert root.find(f"{NS}title").text == '"><script>'


def test_nothing_is_fetched_or_run():
    drawing = draw_case(parse(SCENARIO))
    text = as_svg(drawing, "x", lambda key: phrase(key, "en"))
    rest = text.replace("http://www.w3.org/2000/svg", "")
    assert "://" not in rest
    assert "href" not in rest
    assert "@import" not in rest


def test_walking_about():
    drawing = draw_case(parse(SCENARIO))
    assert first(drawing) == "opening"
    assert step(drawing, None, "down") == "opening"
    assert step(drawing, "opening", "down") == "story"
    assert step(drawing, "story", "up") == "opening"
    assert step(drawing, "opening", "up") == "opening"
    order = reading_order(drawing)
    assert sorted(order) == sorted(reachable(graph_of(parse(SCENARIO))))
    walked = [order[0]]
    while (after := step(drawing, walked[-1], "right")) != walked[-1]:
        walked.append(after)
    assert walked == order
    assert step(drawing, order[0], "left") == order[0]
    assert step(drawing, "done", "down") in order


def test_finding_looks_in_names_and_words():
    drawing = draw_case(parse(SCENARIO))
    assert find(drawing, "STORY") == ["story"]
    assert find(drawing, "laat maar") == ["gone"]
    assert find(drawing, "   ") == []
    assert find(drawing, "xyzzy") == []
