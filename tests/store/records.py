"""One record of every kind, and random ones."""

from hypothesis import strategies as st

from twitchcare.care.diary import (
    Drink,
    Episode,
    EpisodeKind,
    FactorReading,
    Outcome,
    Record,
    SessionRun,
    ThermalRun,
    Warmth,
)
from twitchcare.care.ids import DrinkId, FactorId, RegionId, RoutineId, TimerId
from twitchcare.care.place import Place, Side

LEFT_CALF = Place(RegionId("calf"), Side.LEFT)
FOREHEAD = Place(RegionId("forehead"))
WATER = Drink(DrinkId("water"), 250.0)
COFFEE = Drink(DrinkId("coffee"), 180.5)
CRAMP = Episode(LEFT_CALF, EpisodeKind.CRAMP, 6, 4, 180.0, "woke up at 3, łydka 🦵")
TWITCH = Episode(FOREHEAD, EpisodeKind.TWITCH, 2)
EVENING = SessionRun(RoutineId("evening_legs"), LEFT_CALF, 300.5, 412.0, Outcome.BETTER)
UNRATED = SessionRun(RoutineId("evening_legs"), None, 0.0, 412.0)
WARM = ThermalRun(Warmth.WARM, TimerId("warm_pack"), LEFT_CALF, 600.0, stopped_early=True)
SLEEP = FactorReading(FactorId("sleep"), 6.5, "h")
EVERY_KIND: tuple[Record, ...] = (WATER, COFFEE, CRAMP, TWITCH, EVENING, UNRATED, WARM, SLEEP)

_names = st.text(min_size=1, max_size=8)
_amounts = st.floats(0, 1e6)
_places = st.builds(Place, _names.map(RegionId), st.none() | st.sampled_from(Side))
_levels = st.integers(0, 10)

any_record: st.SearchStrategy[Record] = st.one_of(
    st.builds(Drink, _names.map(DrinkId), st.floats(0.001, 5000)),
    st.builds(
        Episode,
        _places,
        st.sampled_from(EpisodeKind),
        _levels,
        st.none() | _levels,
        st.none() | _amounts,
        st.text(max_size=40),
    ),
    st.builds(
        SessionRun,
        _names.map(RoutineId),
        st.none() | _places,
        _amounts,
        _amounts,
        st.none() | st.sampled_from(Outcome),
    ),
    st.builds(
        ThermalRun,
        st.sampled_from(Warmth),
        _names.map(TimerId),
        st.none() | _places,
        _amounts,
        st.booleans(),
    ),
    st.builds(FactorReading, _names.map(FactorId), st.floats(-1e6, 1e6), _names),
)
