"""Which reply was meant: by the author's words, how sure, and what keeps a reply out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.dialogue import understand
from trainingsveld.dialogue.match.heard import hear
from trainingsveld.dialogue.match.stems import stem
from trainingsveld.scenario import Reply

FEELING = Reply("feeling", "Wat vervelend voor u, zeg.", phrases=("dat snap ik", "wat vervelend"))
RULES = Reply("rules", "Boven de limiet betalen wij niet uit.", phrases=("de limiet",))
GRASP = Reply("grasp", "Ik begrijp het.")
BYE = Reply("bye", "Tot ziens, mevrouw.")


def said(text, *replies, language="nl", likeness=None):
    return understand(text, replies or (RULES, FEELING), language, likeness)


def test_a_phrase_said_literally_is_clear():
    found = said("Oh, wát vervelend!")
    assert (found.ranked[0].reply, found.verdict) == ("feeling", "clear")
    assert found.ranked[0].shared == ("vervelend",)


def test_other_forms_of_the_words_count():
    found = said("we keren boven zo'n limiet niets uit, betaling gaat niet")
    assert found.ranked[0].reply == "rules"
    assert 0 < found.margin <= found.ranked[0].score <= 1


@pytest.mark.parametrize("text", ["", "   ", "…?!", "42", "😀", "12 345 zeven", "xyzzy plugh"])
def test_what_says_nothing_is_unclear_and_keeps_the_authors_order(text):
    found = said(text, FEELING, RULES)
    assert found.verdict == "unclear"
    assert [near.reply for near in found.ranked] == ["feeling", "rules"]


@pytest.mark.parametrize(
    "around",
    ["<b>{}</b><img src=file:///etc/passwd>", "😀 {} 🔥👩‍👩‍👧‍👦", "{} " + "zomaar een woord " * 250,
     "\x00\u202e{}\u202c", "{} 名前 и ещё слова עברית", "[[slnc 900]] {} \\n %s {0}"],
)  # fmt: skip
def test_what_stands_around_it_does_not_hide_what_was_said(around):
    found = said(around.replace("{}", "wat vervelend voor u", 1), FEELING, RULES)
    assert found.ranked[0].reply == "feeling"
    assert 0 < found.certainty <= 1


def test_nothing_on_offer_is_nothing():
    assert understand("ja", (), "nl") == ((), 0.0)


@pytest.mark.parametrize(
    ("text", "language", "reply"),
    [
        ("ik begrijp het níet", "nl", GRASP),
        ("Nee, dat begrijp ik niet hoor", "nl", GRASP),
        ("ik begrijp er niks van", "nl", GRASP),
        ("I don't understand that", "en", Reply("grasp", "I understand that.")),
        ("I can't promise", "en", Reply("word", "I promise.")),
        ("ik begrijp het", "nl", Reply("lost", "Dat begrijp ik niet.")),
    ],
)
def test_the_opposite_is_never_proposed(text, language, reply):
    assert said(text, reply, BYE, language=language).verdict == "unclear"


def test_a_not_decides_between_two_that_share_every_word():
    lost = Reply("lost", "Dat begrijp ik niet.", phrases=("ik begrijp het niet",))
    assert said("ik begrijp het niet", GRASP, lost).ranked[0].reply == "lost"
    assert said("ik begrijp het", GRASP, lost).ranked[0].reply == "grasp"


def test_a_not_in_another_clause_denies_nothing():
    assert said("dat wist ik niet, maar ik begrijp het", GRASP, BYE).verdict == "clear"


def test_numbers_and_names_tell_nothing():
    back = Reply("back", "Ik bel u om drie uur, vraag maar naar Karin.")
    now = Reply("now", "Ik zoek het meteen op, samen met Joost.")
    as_said = said("ik bel u om drie uur", back, now)
    assert as_said == said("ik bel u om 1430 uur", back, now)
    assert said("Joost Karin vijfentwintig 3", back, now).certainty == 0


def test_a_must_has_to_be_heard_and_an_avoid_must_not():
    limit = Reply("limit", "Ik verhoog de limiet.", must=("limiet", "plafond"))
    wait = Reply("wait", "Ik verhoog nu even niets.", avoid=("direct nu",))
    assert said("ik verhoog het", limit, wait).ranked[0].reply == "wait"
    assert said("ik verhoog dat plafond", limit, wait).ranked[0].reply == "limit"
    assert said("ik verhoog de limit", limit, BYE).ranked[0].score > 0  # a little misheard
    found = said("direct verhoog ik nu even niets", wait, BYE)
    assert not next(near for near in found.ranked if near.reply == "wait").allowed


def test_a_sentence_model_has_its_say_but_not_over_the_author():
    kept = Reply("kept", "Zo doen we dat.", must=("limiet",))
    model = {"feeling": [0.9, 0.8, 0.7], "rules": [0.1, 0.1], "kept": [0.99]}
    found = said("wat naar nou", RULES, FEELING, kept, likeness=model)
    assert (found.ranked[0].reply, found.ranked[-1].reply) == ("feeling", "kept")
    assert found.certainty > said("wat naar nou", RULES, FEELING, kept).certainty


def test_a_language_we_do_not_know_goes_by_whole_words():
    guten = Reply("hallo", "Guten Tag, womit kann ich helfen?")
    assert said("womit kann ich helfen", guten, BYE, language="de-AT").ranked[0].reply == "hallo"


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ("lopen", "loopt", "loop")),
        ("nl", ("betalen", "betaalt", "betaald")),
        ("nl", ("bellen", "belt", "gebeld")),
        ("nl", ("duren", "duurt", "geduurd")),
        ("nl", ("schrijven", "schrijft", "schrijf")),
        ("en", ("stopped", "stop", "stopping")),
        ("en", ("calls", "called", "calling")),
    ],
)
def test_forms_of_a_word_have_one_stem(language, forms):
    assert len({stem(form, language) for form in forms}) == 1


def test_a_torrent_of_words_is_cut_off():
    assert len(hear("woord " * 5000, "nl").words) == 400


@given(st.text(max_size=300), st.text(max_size=80), st.sampled_from(["nl", "en", "fr", ""]))
def test_any_text_gives_a_ranking_between_nothing_and_all(text, phrase, language):
    found = understand(text, (Reply("a", text, phrases=(phrase,)), FEELING), language)
    assert 0 <= found.certainty <= 1
    assert {near.reply for near in found.ranked} == {"a", "feeling"}
    assert all(0 <= near.score <= 1 for near in found.ranked)
