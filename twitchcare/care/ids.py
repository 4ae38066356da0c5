"""Names of the things the content bundle holds. Distinct types, so that mypy tells them apart."""

from typing import NewType

RegionId = NewType("RegionId", str)
ExerciseId = NewType("ExerciseId", str)
RoutineId = NewType("RoutineId", str)
ArticleId = NewType("ArticleId", str)
SourceId = NewType("SourceId", str)
ConditionId = NewType("ConditionId", str)
SituationId = NewType("SituationId", str)
TimerId = NewType("TimerId", str)
GuideId = NewType("GuideId", str)
DrinkId = NewType("DrinkId", str)
FactorId = NewType("FactorId", str)
FoodId = NewType("FoodId", str)
EntryId = NewType("EntryId", int)
