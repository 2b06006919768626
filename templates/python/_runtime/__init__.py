"""The runtime of a generated client: everything that is the same for every API.

It is copied as it is into each generated package. The modules here decide and never wait:
they build requests, judge retries and redirects, decode replies, name the next page.
Two thin shells, `aio` and `sync`, do the waiting; `sync` is derived from `aio` by a fixed
table of substitutions, so the two cannot drift apart.

A call passes through the modules in this order:

    settings, options               what the client was made with
    paths, request                  the call of one operation
    transform, wire                 its arguments in the API's form
    query, headers, body, multipart its parts, encoded
    timeouts, retries, redirects    what happens around sending it
    errors                          what is raised when it fails
    responses                       the reply itself
    decode, tolerant, models        from its bytes to a model
    events                          a reply that is read while it comes
    paging, pagination, pages       what to ask for the next page
    polling                         when to ask again

And one thing comes by itself: webhooks.
"""
