"""The runtime of a generated client: everything that is the same for every API.

It is copied as it is into each generated package. The modules here decide and never wait:
they build requests, judge retries and redirects, decode replies, name the next page.
Two thin shells, `aio` and `sync`, do the waiting; `sync` is derived from `aio` by a fixed
table of substitutions, so the two cannot drift apart.

A call passes through the modules in this order:

    paths, query, headers, body     from arguments to the parts of a request
    request                         those parts, as one value
    timeouts, retries, redirects    what happens around sending it
    errors                          what is raised when it fails
    decode, tolerant, models        from the reply's bytes to a model
    pagination, polling             what to ask next
"""
