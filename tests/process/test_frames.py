import io
import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.process.frames import RubbishError, pack, read

heads = st.dictionaries(st.text(max_size=9), st.text() | st.integers() | st.none(), max_size=5)


@given(st.lists(st.tuples(heads, st.binary(max_size=999)), max_size=5))
def test_frames_come_out_as_they_went_in(frames):
    pipe = io.BytesIO(b"".join(pack(*frame) for frame in frames))
    assert [read(pipe) for _ in frames] == frames
    assert read(pipe) is None


@given(heads, st.binary(max_size=99), st.data())
def test_a_frame_that_is_cut_off_is_the_end(head, body, data):
    frame = pack(head, body)
    assert read(io.BytesIO(frame[: data.draw(st.integers(0, len(frame) - 1))])) is None


@given(st.binary(min_size=10).filter(lambda data: data[:2] != b"TV"))
def test_anything_else_is_rubbish(data):
    with pytest.raises(RubbishError):
        read(io.BytesIO(data))


def test_a_promise_of_gigabytes_is_rubbish_before_they_are_read():
    with pytest.raises(RubbishError):
        read(io.BytesIO(b"TV" + bytes(3) + b"\2" + b"\xff" * 4 + b"{}"))


def test_a_frame_in_small_pieces_is_put_together():
    here, there = os.pipe()
    frame = pack({"id": 1}, b"x" * 100_000)

    def dribble():
        with os.fdopen(there, "wb", buffering=0) as pipe:
            for at in range(0, len(frame), 997):
                pipe.write(frame[at : at + 997])

    writer = threading.Thread(target=dribble)
    writer.start()
    with os.fdopen(here, "rb", buffering=0) as pipe:
        assert read(pipe) == ({"id": 1}, b"x" * 100_000)
    writer.join()
