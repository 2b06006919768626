"""The runtime of a generated client: everything that is the same for every API.

It is copied as it is into each generated package. The modules here decide and never wait:
they build requests, judge retries and redirects, decode replies, name the next page.
Two thin shells, `aio` and `sync`, do the waiting; `sync` is derived from `aio` by a fixed
table of substitutions, so the two cannot drift apart.

A call passes through the modules in this order:

    settings, options, credentials  what the client was made with
    security, oauth2                which credentials a call carries
    paths, request                  the call of one operation
    forms                           its body, in the form that is chosen
    transform, wire                 its arguments in the API's form
    query, headers, body            its parts, encoded
    content, encodings, multipart   bodies that are no JSON,
    lines                           or a series of it
    addresses, platform_headers     where it goes, and what it tells of its sender
    building                        the HTTP library's request
    timeouts, retries, redirects    what happens around sending it
    logs                            what is told of it
    errors, status_errors           what is raised when it fails
    redacted                        what stays of it in a pickle
    responses, reading              the reply itself, and what is made of it
    decode, exact, tolerant,        from its bytes to a model
    hidden, models
    events                          a reply that is read while it comes
    paging, pagination, pages       what to ask for the next page
    polling                         when to ask again

`client` calls them in it. By themselves come `webhooks`, and `endpoints`, which has no
operation. `styles` serves generated methods, `types` their signatures; `lookup`, `guards`,
`clock` and `titles` serve the modules above. `lazy`, `exports` and `final` are for what a
package offers and does not use. The HTTP library is imported by `library` alone, and named
by `http` for all others; `legacy` takes the objects of another one, and `aiohttp` sends by
that.
"""
