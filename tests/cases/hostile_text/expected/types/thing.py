from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """\"\"\"
    import os
    ""\x22
    """

    backslash: str | None = None
    """ends in \\"""

    bidi: str | None = None
    """a\u202eb\u2066c\u200fd"""

    blank: str | None = None
    """"""

    breaks: str | None = None
    """a\rimport os\r
    b\x0bc\x0cd\x85import os\u2028import os\u2029import os
    """

    bullets: str | None = None
    """- words words words words words words words words words words words words words
    words words words words words words words words words words words words words
    words words words words
    - two
      1. three

    * four
    """

    code: str | None = None
    """\\\"\"\"
    import os
    """

    comments: str | None = None
    """# type: ignore
    # noqa
    # -*- coding: utf-7 -*-
    """

    empty: str | None = None

    escapes: str | None = None
    """\\N{BOGUS} \\xZZ \\u12 \\U0011FFFF \\"""

    fence: str | None = None
    """Like this:

    ```python
    x = \"\"\"1\"\"\"

        y = words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words
    ```
    Done.
    """

    formats: str | None = None
    """${x} {x} %s {0.__class__}"""

    leading: str | None = None
    """first
    second
    """

    lines: str | None = None
    """A sentence that is long enough to be broken, and broken again. A sentence that is
    long enough to be broken, and broken again. A sentence that is long enough to be
    broken, and broken again. A sentence that is long enough to be broken, and broken
    again. A sentence that is long enough to be broken, and broken again. A sentence
    that is long enough to be broken, and broken again.
    """

    long: str | None = None
    """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""

    quote: str | None = None
    """ends in \x22"""

    quotes: str | None = None
    """\"\"\"\"both\"\"\"\x22"""

    single: str | None = None
    """it's 'quoted'"""

    table: str | None = None
    """| a | b |
    |---|---|
    | words words words words words words words words words words words words words words words words words words words words words words words words words words words words words words | 2 |
    """

    tabs: str | None = None
    """one
                 two
    three
         four
    """

    template: str | None = None
    """{{ 7*7 }} {% raw %} {# x #} {% endraw %}"""

    trailing: str | None = None
    """first
    second


    third
    """

    unicode: str | None = None
    """Größe 日本 🍞 \ufeff."""
