"""Webhooks: whether a payload is what its sender signed, and the event that it is.

The signatures are those of Standard Webhooks (www.standardwebhooks.com), version 1.
"""

from __future__ import annotations

import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from .errors import InvalidWebhookSignatureError

__all__ = ["TOLERANCE", "parse_webhook", "unwrap_webhook", "verify_webhook"]

TOLERANCE = 300
"""Seconds that a payload may be old, or in the future by the sender's clock."""


def unwrap_webhook(
    payload: str | bytes,
    *,
    headers: Mapping[str, str],
    key: str | bytes | None = None,
    client_key: str | bytes | None = None,
    event: Any,
) -> Any:
    """Check a payload's signature, and give the event that it is.

    Args:
        payload: The request's body, exactly as it came.
        headers: The request's headers, their names in any case.
        key: The secret that the sender signs with; if None, the `client_key`.
        event: The type to read the event as.

    Raises:
        InvalidWebhookSignatureError: The payload was not signed with the key, or not
            within the last five minutes.
        ValueError: There is no key, or what was signed is not JSON.
    """
    verify_webhook(payload, headers, client_key if key is None else key)
    return parse_webhook(payload, event=event)


def parse_webhook(payload: str | bytes, *, event: Any) -> Any:
    """Give the event that a payload is; whether anyone signed it is not looked at.

    Nothing is lost of an event of a new kind, whatever it is read as.

    Raises:
        ValueError: The payload is not JSON.
    """
    # Late, because pydantic's models take longer to load than all the rest.
    from .decode import decode_json

    return decode_json(payload, event)


def verify_webhook(
    payload: str | bytes,
    headers: Mapping[str, str],
    key: str | bytes | None,
    *,
    now: float | None = None,
) -> None:
    """Check a payload's signature.

    Args:
        key: The secret: text in base64, with or without `whsec_` before it, or bytes.
        now: Unix time in seconds, to which the payload's own is compared.

    Raises:
        InvalidWebhookSignatureError: The payload was not signed with the key, or not
            within the last five minutes.
        ValueError: There is no key, or it is none.
    """
    secret = _secret(key)
    name, sent_at, signatures = _signed(headers)
    _check_time(sent_at, time.time() if now is None else now)
    body = payload.encode() if isinstance(payload, str) else payload
    content = b".".join((name.encode(), sent_at.encode(), body))
    expected = b64encode(hmac.digest(secret, content, sha256))
    # One for each of the sender's keys, of which it may have an old and a new one.
    for signature in signatures.split():
        version, _, value = signature.partition(",")
        if version == "v1" and hmac.compare_digest(value.encode(), expected):
            return
    raise InvalidWebhookSignatureError("No signature of this webhook is of this key")


def _secret(key: str | bytes | None) -> bytes:
    if not key:
        raise ValueError(
            "A webhook cannot be checked without a key: pass `key`, or give the client one"
        )
    if isinstance(key, bytes):
        return key
    text = key.removeprefix("whsec_")
    try:
        # Some senders leave out the padding.
        secret = b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        # `from None`: the original error could show the key.
        raise ValueError("The webhook key is not base64") from None
    if not secret:
        # Anybody can sign with nothing.
        raise ValueError("The webhook key has nothing behind its prefix")
    return secret


def _signed(headers: Mapping[str, str]) -> tuple[str, str, str]:
    """Give what is signed beside the payload, its id and time, and the signatures."""
    table = {name.lower(): value for name, value in headers.items()}
    for prefix in ("webhook", "svix"):
        names = [f"{prefix}-{part}" for part in ("id", "timestamp", "signature")]
        if all(table.get(name) for name in names):
            return table[names[0]], table[names[1]], table[names[2]]
    raise InvalidWebhookSignatureError(
        "This webhook is not signed: it needs the headers `webhook-id`, "
        "`webhook-timestamp` and `webhook-signature`"
    )


def _check_time(sent_at: str, now: float) -> None:
    if not (sent_at.isascii() and sent_at.isdecimal() and len(sent_at) < 16):
        raise InvalidWebhookSignatureError("The `webhook-timestamp` is no Unix time")
    age = now - int(sent_at)
    if age > TOLERANCE:
        raise InvalidWebhookSignatureError("This webhook was signed too long ago")
    if age < -TOLERANCE:
        raise InvalidWebhookSignatureError("This webhook was signed in the future")
