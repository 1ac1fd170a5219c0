"""The schema of a method: up to date, and refuses nothing that the reader accepts."""

import jsonschema
import pytest
import rtoml

from tests.feedback.test_methods import SMALL
from trainingsveld.authoring.schema.method import (
    SHIPPED_METHOD_SCHEMA,
    method_schema,
    method_schema_text,
)
from trainingsveld.cli.command_line import main
from trainingsveld.feedback import read_method
from trainingsveld.store.reference import METHODS, feedback_methods
from trainingsveld.wording.format import method_words

VALIDATOR = jsonschema.Draft7Validator(method_schema())


def accepted(text):
    return next(VALIDATOR.iter_errors(rtoml.loads(text)), None) is None


def test_the_file_that_ships_is_what_the_reader_says(capsys):
    jsonschema.Draft7Validator.check_schema(method_schema())
    assert SHIPPED_METHOD_SCHEMA.read_text("utf-8") == method_schema_text()
    assert main(["schema", "--method"]) == 0
    assert capsys.readouterr().out == method_schema_text()


@pytest.mark.parametrize("name", METHODS)
def test_the_methods_that_ship_are_accepted_and_name_it(name):
    text = feedback_methods()[name]
    assert accepted(text)
    assert text.startswith("#:schema ../schema/method-1.json\n")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('kind = "note"', 'kind = "nota"'),
        ('of = "player"', 'of = "me"'),
        ('title = "Zelf"', 'titel = "Zelf"'),
        ('title = "Zelf"', ""),
        ('title = "Zelf"', 'title = { de = "Selbst" }'),
        ('title = "Zelf"', 'title = "Zelf"\nseconds = 1'),
        ('title = "Zelf"', 'title = "Zelf"\nstarters = "Ik"'),
        ('id = "kort"', 'id = "Kort!"'),
        ('id = "kort"', 'id = "kort"\nformat = 2'),
    ],
)
def test_what_the_reader_refuses_it_refuses(right, wrong):
    assert accepted(SMALL)
    text = SMALL.replace(right, wrong, 1)
    assert read_method(text.encode()).method is None
    assert not accepted(text)


def test_every_key_has_a_sentence_in_both_languages():
    made = {"method": method_schema(), **method_schema()["definitions"]}
    for table, words in method_words().items():
        assert words.keys() == {*made[table]["properties"], "about"}
        assert all(said.keys() == {"nl", "en"} and all(said.values()) for said in words.values())
