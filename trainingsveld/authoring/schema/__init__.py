"""The JSON Schema of a case, made from the reader's own tables, for completion in editors."""

from trainingsveld.authoring.schema.whole_case import SCHEMA_ID, SHIPPED_SCHEMA, schema, schema_text

__all__ = ["SCHEMA_ID", "SHIPPED_SCHEMA", "schema", "schema_text"]
