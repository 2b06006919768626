"""specloom: from an OpenAPI document to a typed Python client."""
