from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    api_annotations: str | None = Field(None, alias="__annotations__")
    api_class: str | None = Field(None, alias="__class__")
    api_dict: str | None = Field(None, alias="__dict__")
    api_init: str | None = Field(None, alias="__init__")
    api_slots: str | None = Field(None, alias="__slots__")
    api_private: str | None = Field(None, alias="_private")
    api_request_id: str | None = Field(None, alias="_request_id")
    additional_properties: str | None = None
    construct_: str | None = Field(None, alias="construct")
    copy_: str | None = Field(None, alias="copy")
    from_dict: str | None = None
    has_next_page: bool | None = None
    json_: str | None = Field(None, alias="json")
    api_model_config_: str | None = Field(None, alias="model_config")
    api_model_dump_: str | None = Field(None, alias="model_dump")
    api_model_fields_: str | None = Field(None, alias="model_fields")
    pagination: str | None = None
    schema_: str | None = Field(None, alias="schema")
    to_dict_: str | None = Field(None, alias="to_dict")
    to_json_: str | None = Field(None, alias="to_json")
    validate_: str | None = Field(None, alias="validate")
