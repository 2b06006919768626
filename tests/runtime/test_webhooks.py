"""Webhooks: their signatures, and the events that they are."""

from __future__ import annotations

import hmac
import time
from base64 import b64encode
from hashlib import sha256
from typing import Annotated, Literal

import pytest
from pydantic import Field

from _runtime.errors import InvalidWebhookSignatureError, SDKError
from _runtime.models import BaseModel
from _runtime.webhooks import parse_webhook, unwrap_webhook, verify_webhook

# The example of the standard's own libraries.
KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PAYLOAD = '{"test": 2432232314}'
SIGNED_AT = 1614265330
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


class Baked(BaseModel):
    type: Literal["loaf.baked"]
    loaf: str


class Eaten(BaseModel):
    type: Literal["loaf.eaten"]


AnyEvent = Annotated[Baked | Eaten, Field(discriminator="type")]


def headers(
    signature: str = SIGNATURE, sent_at: object = SIGNED_AT, prefix: str = "webhook"
) -> dict[str, str]:
    return {
        f"{prefix}-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        f"{prefix}-timestamp": str(sent_at),
        f"{prefix}-signature": signature,
    }


def signed(payload: bytes, key: bytes, sent_at: float | None = None) -> dict[str, str]:
    at = int(time.time() if sent_at is None else sent_at)
    content = f"msg_p5jXN8AQM9LWM0D4loKWxJek.{at}.".encode() + payload
    digest = hmac.new(key, content, sha256).digest()
    return headers(f"v1,{b64encode(digest).decode()}", at)


@pytest.mark.parametrize("payload", [PAYLOAD, PAYLOAD.encode()])
@pytest.mark.parametrize("key", [KEY, KEY.removeprefix("whsec_")])
@pytest.mark.parametrize(
    "sent",
    [
        headers(),
        {name.title(): value for name, value in headers().items()},
        headers(prefix="svix"),
        headers(f"v1,AAAA v1a,{SIGNATURE[3:]} {SIGNATURE}"),
        {**headers("v1,AAAA", prefix="svix"), **headers()},
    ],
)
def test_what_was_signed_with_the_key_is_taken(
    payload: str | bytes, key: str, sent: dict[str, str]
) -> None:
    verify_webhook(payload, sent, key, now=SIGNED_AT + 10)


@pytest.mark.parametrize(
    ("payload", "sent", "now"),
    [
        (PAYLOAD + " ", headers(), 0),
        (PAYLOAD, headers("v1,AAAA"), 0),
        (PAYLOAD, headers("v1,"), 0),
        (PAYLOAD, headers("v1,\u00e9"), 0),
        (PAYLOAD, headers(SIGNATURE.replace("v1", "v2")), 0),
        (PAYLOAD, headers(SIGNATURE.removeprefix("v1,")), 0),
        (PAYLOAD, headers(""), 0),
        (PAYLOAD, {**headers(), "webhook-id": "other"}, 0),
        (PAYLOAD, headers(sent_at=SIGNED_AT + 1), 0),
        (PAYLOAD, headers(sent_at=f"{SIGNED_AT}.0"), 0),
        (PAYLOAD, headers(sent_at="nan"), 0),
        (PAYLOAD, headers(sent_at="9" * 5000), 0),
        (PAYLOAD, headers(), 301),
        (PAYLOAD, headers(), -301),
        (PAYLOAD, {}, 0),
    ],
)
def test_all_else_is_refused(payload: str, sent: dict[str, str], now: float) -> None:
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        verify_webhook(payload, sent, KEY, now=SIGNED_AT + now)
    assert KEY[6:] not in str(caught.value)


@pytest.mark.parametrize("now", [300, -300])
def test_clocks_may_differ_by_five_minutes(now: float) -> None:
    verify_webhook(PAYLOAD, headers(), KEY, now=SIGNED_AT + now)


def test_the_error_is_one_of_ours_and_a_value_error() -> None:
    assert issubclass(InvalidWebhookSignatureError, SDKError)
    assert issubclass(InvalidWebhookSignatureError, ValueError)


@pytest.mark.parametrize("key", [None, "", "whsec_", "whsec_no base64!"])
def test_without_a_proper_key_nothing_is_checked(key: str | None) -> None:
    with pytest.raises(ValueError, match="key") as caught:
        unwrap_webhook(PAYLOAD, headers=headers(), key=key, event=object)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    assert "no base64!" not in str(caught.value)


def test_the_event_is_read_as_its_model() -> None:
    payload = b'{"type": "loaf.baked", "loaf": "rye", "new": 1}'
    found = unwrap_webhook(
        payload,
        headers=signed(payload, b"secret"),
        key=None,
        client_key=b64encode(b"secret").decode().rstrip("="),
        event=AnyEvent,
    )
    assert isinstance(found, Baked)
    assert found.to_dict() == {"type": "loaf.baked", "loaf": "rye", "new": 1}


def test_a_key_of_the_call_comes_before_that_of_the_client() -> None:
    payload = b"{}"
    sent = signed(payload, b"mine")
    unwrap_webhook(payload, headers=sent, key=b"mine", client_key=b"its", event=object)
    with pytest.raises(InvalidWebhookSignatureError):
        unwrap_webhook(
            payload, headers=sent, key=b"its", client_key=b"mine", event=object
        )


def test_an_event_of_a_new_kind_loses_nothing() -> None:
    event = parse_webhook('{"type": "new", "x": 1}', event=AnyEvent)
    assert (event.type, event.x) == ("new", 1)
    assert event.to_dict() == {"type": "new", "x": 1}


def test_a_payload_that_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        parse_webhook("{", event=AnyEvent)
