"""Fields of the one dataset as QuickSight's field wells take them, and their formats."""

from typing import Any

Json = dict[str, Any]

DATASET = "sales"
"""The identifier by which the definition calls its dataset."""


def column(name: str) -> Json:
    """A ColumnIdentifier."""
    return {"DataSetIdentifier": DATASET, "ColumnName": name}


def category(field_id: str, name: str) -> Json:
    """A column of text as a dimension."""
    return {"CategoricalDimensionField": {"FieldId": field_id, "Column": column(name)}}


def month(field_id: str) -> Json:
    """The month of the order as a dimension: 'Jul 2014'."""
    return {
        "DateDimensionField": {
            "FieldId": field_id,
            "Column": column("order_month"),
            "DateGranularity": "MONTH",
            "FormatConfiguration": {"DateTimeFormat": "MMM YYYY"},
        }
    }


def total(field_id: str, name: str, number_format: Json) -> Json:
    """The sum of a column of numbers."""
    return {
        "NumericalMeasureField": {
            "FieldId": field_id,
            "Column": column(name),
            "AggregationFunction": {"SimpleNumericalAggregation": "SUM"},
            "FormatConfiguration": number_format,
        }
    }


def calculated(field_id: str, name: str, number_format: Json) -> Json:
    """A calculated field that aggregates by itself."""
    return {
        "NumericalMeasureField": {
            "FieldId": field_id,
            "Column": column(name),
            "FormatConfiguration": number_format,
        }
    }


def distinct(field_id: str, name: str) -> Json:
    """How many different values a column of text has."""
    return {
        "CategoricalMeasureField": {
            "FieldId": field_id,
            "Column": column(name),
            "AggregationFunction": "DISTINCT_COUNT",
            "FormatConfiguration": {"NumericFormatConfiguration": whole()["FormatConfiguration"]},
        }
    }


def dollars(decimals: int = 0) -> Json:
    """US dollars, with a minus sign before what is lost."""
    return {
        "FormatConfiguration": {
            "CurrencyDisplayFormatConfiguration": {
                "Symbol": "USD",
                "NumberScale": "NONE",
                "DecimalPlacesConfiguration": {"DecimalPlaces": decimals},
                **_SIGNS,
            }
        }
    }


def percent(decimals: int = 1) -> Json:
    """A fraction as a percentage."""
    return {
        "FormatConfiguration": {
            "PercentageDisplayFormatConfiguration": {
                "DecimalPlacesConfiguration": {"DecimalPlaces": decimals},
                **_SIGNS,
            }
        }
    }


def number(decimals: int, suffix: str = "") -> Json:
    """A number with *decimals* places and *suffix* behind it."""
    return {
        "FormatConfiguration": {
            "NumberDisplayFormatConfiguration": {
                "NumberScale": "NONE",
                "DecimalPlacesConfiguration": {"DecimalPlaces": decimals},
                **({"Suffix": suffix} if suffix else {}),
                **_SIGNS,
            }
        }
    }


def whole() -> Json:
    """A whole number."""
    return number(0)


_SIGNS: Json = {
    "SeparatorConfiguration": {
        "DecimalSeparator": "DOT",
        "ThousandsSeparator": {"Symbol": "COMMA", "Visibility": "VISIBLE"},
    },
    "NegativeValueConfiguration": {"DisplayMode": "NEGATIVE"},
}


def by(field_id: str, direction: str) -> Json:
    """Sort by a field of the visual: 'ASC' or 'DESC'."""
    return {"FieldSort": {"FieldId": field_id, "Direction": direction}}
