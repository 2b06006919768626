# The file's header.
#
# # -*- coding\x3a latin-1 -*-
# type\x3a ignore\x20

"""The methods for users."""

# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from types import NoneType

from typing_extensions import deprecated

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import given_or_option, path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types.user import User
from ..types.user_param import UserParam

__all__ = ["UsersResource", "AsyncUsersResource"]


class UsersResource(SyncResource):
    """Users."""

    @cached_property
    def with_raw_response(self) -> UsersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return UsersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return UsersResourceWithStreamingResponse(self)

    @deprecated("Users are gone.")
    def retrieve(
        self,
        user_id: str,
        *,
        account_id: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> User:
        """Of the document.

        Args:
            account_id: The account.
        """
        return self._request(
            "GET",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=given_or_option(account_id, self._client, "account_id"),
                user_id=user_id,
            ),
            cast_to=User,
            max_retries=5,
            default_timeout=90.0,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Users are gone.")
    def replace(
        self,
        *,
        user_id: str,
        account_id: str | Omit | None = omit,
        user: UserParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        idempotency_key: str | None = None,
    ) -> None:
        """Of the settings.

        Args:
            account_id: The account.
        """
        return self._request(
            "PUT",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=given_or_option(account_id, self._client, "account_id"),
                user_id=user_id,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=user,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            idempotency_key=idempotency_key,
        )

    @deprecated("Use `replace`.")
    def remove(
        self,
        account_id: str,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        idempotency_key: str | None = None,
    ) -> None:
        """`DELETE /accounts/{account_id}/users/{user_id}`

        Args:
            account_id: The account.
        """
        return self._request(
            "DELETE",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=account_id,
                user_id=user_id,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            idempotency_key=idempotency_key,
        )

    get = retrieve


class AsyncUsersResource(AsyncResource):
    """Users."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncUsersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncUsersResourceWithStreamingResponse(self)

    @deprecated("Users are gone.")
    async def retrieve(
        self,
        user_id: str,
        *,
        account_id: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> User:
        """Of the document.

        Args:
            account_id: The account.
        """
        return await self._request(
            "GET",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=given_or_option(account_id, self._client, "account_id"),
                user_id=user_id,
            ),
            cast_to=User,
            max_retries=5,
            default_timeout=90.0,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Users are gone.")
    async def replace(
        self,
        *,
        user_id: str,
        account_id: str | Omit | None = omit,
        user: UserParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        idempotency_key: str | None = None,
    ) -> None:
        """Of the settings.

        Args:
            account_id: The account.
        """
        return await self._request(
            "PUT",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=given_or_option(account_id, self._client, "account_id"),
                user_id=user_id,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=user,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            idempotency_key=idempotency_key,
        )

    @deprecated("Use `replace`.")
    async def remove(
        self,
        account_id: str,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        idempotency_key: str | None = None,
    ) -> None:
        """`DELETE /accounts/{account_id}/users/{user_id}`

        Args:
            account_id: The account.
        """
        return await self._request(
            "DELETE",
            path_template(
                "/accounts/{account_id}/users/{user_id}",
                account_id=account_id,
                user_id=user_id,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            idempotency_key=idempotency_key,
        )

    get = retrieve


class UsersResourceWithRawResponse:
    """The methods of `UsersResource`, returning the reply itself."""

    def __init__(self, users: UsersResource) -> None:
        self._users = users
        self.retrieve = to_raw_response(users.retrieve)
        self.replace = to_raw_response(users.replace)
        self.remove = to_raw_response(users.remove)
        self.get = self.retrieve


class UsersResourceWithStreamingResponse:
    """The methods of `UsersResource`, returning the reply unread."""

    def __init__(self, users: UsersResource) -> None:
        self._users = users
        self.retrieve = to_streamed_response(users.retrieve)
        self.replace = to_streamed_response(users.replace)
        self.remove = to_streamed_response(users.remove)
        self.get = self.retrieve


class AsyncUsersResourceWithRawResponse:
    """The methods of `AsyncUsersResource`, returning the reply itself."""

    def __init__(self, users: AsyncUsersResource) -> None:
        self._users = users
        self.retrieve = async_to_raw_response(users.retrieve)
        self.replace = async_to_raw_response(users.replace)
        self.remove = async_to_raw_response(users.remove)
        self.get = self.retrieve


class AsyncUsersResourceWithStreamingResponse:
    """The methods of `AsyncUsersResource`, returning the reply unread."""

    def __init__(self, users: AsyncUsersResource) -> None:
        self._users = users
        self.retrieve = async_to_streamed_response(users.retrieve)
        self.replace = async_to_streamed_response(users.replace)
        self.remove = async_to_streamed_response(users.remove)
        self.get = self.retrieve
