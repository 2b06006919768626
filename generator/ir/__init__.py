"""What a client is made of: the intermediate representation.

Nodes are frozen and say what is true of the API and of the client, with every Python
name decided; how it is spelt is the business of `python` and the templates. Wire names
are `Text`, Python names are `Code`. Each node that stands for a part of the document
keeps its `Location`, so that a late complaint still points there.
"""

from .models import Field, Model
from .operations import (
    PAGES,
    Body,
    Operation,
    PageKind,
    PageScheme,
    Parameter,
    Reply,
    Signature,
    Streaming,
    Written,
)
from .package import (
    Alias,
    Auth,
    Chain,
    Client,
    Condition,
    Duration,
    Environment,
    EventRule,
    Helper,
    Option,
    OptionPlace,
    Package,
    Poll,
    Resource,
    Unwrap,
    Upload,
)
from .types import (
    ANYTHING,
    NULL,
    Anything,
    Array,
    Enum,
    File,
    Map,
    Ref,
    Scalar,
    Type,
    Union,
)

__all__ = [
    "ANYTHING",
    "NULL",
    "PAGES",
    "Alias",
    "Anything",
    "Array",
    "Auth",
    "Body",
    "Chain",
    "Client",
    "Condition",
    "Duration",
    "Enum",
    "Environment",
    "EventRule",
    "Field",
    "File",
    "Helper",
    "Map",
    "Model",
    "Operation",
    "Option",
    "OptionPlace",
    "Package",
    "PageKind",
    "PageScheme",
    "Parameter",
    "Poll",
    "Ref",
    "Reply",
    "Resource",
    "Scalar",
    "Signature",
    "Streaming",
    "Type",
    "Union",
    "Unwrap",
    "Upload",
    "Written",
]
