import json
from typing import get_args

import pytest
from hypothesis import given

from tests.store.records import CRAMP, EVERY_KIND, WATER, any_record
from twitchcare.care.diary import Drink, Record
from twitchcare.store.canonical import canonical
from twitchcare.store.record_codec import CODECS, UnknownKind, decode_record, encode_record, kind_name


def test_every_kind_of_record_has_a_codec() -> None:
    assert {codec.kind for codec in CODECS} == set(get_args(Record))
    assert {type(record) for record in EVERY_KIND} == set(get_args(Record))


@given(any_record)
def test_a_record_comes_back_as_it_went_in(record: Record) -> None:
    name, plain = encode_record(record)
    assert decode_record(name, canonical(plain)) == record


def test_the_file_format_of_a_record_does_not_move() -> None:
    assert [(name, canonical(plain)) for name, plain in map(encode_record, EVERY_KIND)] == [
        ("drink", '{"drink":"water","volume_ml":250.0}'),
        ("drink", '{"drink":"coffee","volume_ml":180.5}'),
        (
            "episode",
            '{"duration_s":180.0,"intensity":6,"kind":"cramp","note":"woke up at 3, łydka 🦵","pain":4,'
            '"place":{"region":"calf","side":"left"}}',
        ),
        (
            "episode",
            '{"duration_s":null,"intensity":2,"kind":"twitch","note":"","pain":null,'
            '"place":{"region":"forehead","side":null}}',
        ),
        (
            "session",
            '{"done_s":300.5,"outcome":"better","place":{"region":"calf","side":"left"},'
            '"routine":"evening_legs","total_s":412.0}',
        ),
        ("session", '{"done_s":0.0,"outcome":null,"place":null,"routine":"evening_legs","total_s":412.0}'),
        (
            "thermal",
            '{"done_s":600.0,"kind":"warm","place":{"region":"calf","side":"left"},"stopped_early":true,'
            '"timer":"warm_pack"}',
        ),
        ("factor", '{"factor":"sleep","unit":"h","value":6.5}'),
    ]


def test_a_kind_of_the_future_is_told_from_damage() -> None:
    with pytest.raises(UnknownKind):
        decode_record("dream", "{}")


def test_a_key_of_the_future_is_ignored() -> None:
    name, plain = encode_record(WATER)
    assert decode_record(name, canonical({**plain, "glass": "tall"})) == WATER


@pytest.mark.parametrize("key", json.loads(canonical(encode_record(CRAMP)[1])))
def test_a_missing_key_is_damage(key: str) -> None:
    name, plain = encode_record(CRAMP)
    with pytest.raises(ValueError, match=key):
        decode_record(name, canonical({k: v for k, v in plain.items() if k != key}))


@pytest.mark.parametrize("body", ["", "[]", "{", '{"drink":"water","volume_ml":-1}', "[" * 100_000])
def test_a_damaged_body_is_a_value_error(body: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode_record(kind_name(Drink), body)
