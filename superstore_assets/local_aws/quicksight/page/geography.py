"""Outlines of places by geographic role, as GeoJSON; nothing is fetched.

States of the USA: U.S. Census Bureau, TIGER/Line, from the package bokeh-sampledata.
"""

from functools import cache
from typing import Any

import shapely
from bokeh_sampledata.us_states import records
from shapely.geometry import mapping
from shapely.geometry.polygon import orient

CREDIT = "State outlines: U.S. Census Bureau, TIGER/Line."
_TOLERANCE = 0.03
"""Degrees by which an outline may be simplified: under a pixel on a card."""


@cache
def us_states() -> dict[str, Any]:
    """The 50 states and the District of Columbia: features with the postal code as id, a name and an inner point."""
    states = records()
    outlines = shapely.coverage_simplify([state["geometry"] for state in states], _TOLERANCE)
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": state["code"],
                "properties": {"name": state["name"], "point": _rounded(_inner_point(outline))},
                "geometry": _rounded(_clockwise(outline)),
            }
            for state, outline in zip(states, outlines, strict=True)
        ],
    }


def _inner_point(outline: shapely.Geometry) -> tuple[float, float]:
    """A point well inside the largest part, where a mark is put."""
    largest = max(getattr(outline, "geoms", [outline]), key=lambda part: float(part.area))
    centre = largest.centroid
    point = centre if largest.contains(centre) else largest.representative_point()
    return (point.x, point.y)


def _clockwise(outline: shapely.Geometry) -> dict[str, Any]:
    """GeoJSON with outer rings clockwise, as d3's spherical projections take the inside to be on the right."""
    parts = [orient(part, sign=-1.0) for part in getattr(outline, "geoms", [outline]) if part.area > _TOLERANCE**2]
    return dict(mapping(shapely.MultiPolygon(parts)))


def _rounded(part: Any) -> Any:
    """Coordinates to a hundredth of a degree, about a kilometre."""
    if isinstance(part, float):
        return round(part, 2)
    if isinstance(part, dict):
        return {key: _rounded(value) for key, value in part.items()}
    return [_rounded(item) for item in part] if isinstance(part, (list, tuple)) else part
