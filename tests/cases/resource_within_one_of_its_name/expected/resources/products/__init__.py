"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .products.products_ import (
        AsyncProductsProductsResource,
        AsyncProductsProductsResourceWithRawResponse,
        AsyncProductsProductsResourceWithStreamingResponse,
        ProductsProductsResource,
        ProductsProductsResourceWithRawResponse,
        ProductsProductsResourceWithStreamingResponse,
    )
    from .products_ import (
        AsyncProductsResource,
        AsyncProductsResourceWithRawResponse,
        AsyncProductsResourceWithStreamingResponse,
        ProductsResource,
        ProductsResourceWithRawResponse,
        ProductsResourceWithStreamingResponse,
    )
    from .sizes import (
        AsyncSizesResource,
        AsyncSizesResourceWithRawResponse,
        AsyncSizesResourceWithStreamingResponse,
        SizesResource,
        SizesResourceWithRawResponse,
        SizesResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncProductsProductsResource",
    "AsyncProductsProductsResourceWithRawResponse",
    "AsyncProductsProductsResourceWithStreamingResponse",
    "AsyncProductsResource",
    "AsyncProductsResourceWithRawResponse",
    "AsyncProductsResourceWithStreamingResponse",
    "AsyncSizesResource",
    "AsyncSizesResourceWithRawResponse",
    "AsyncSizesResourceWithStreamingResponse",
    "ProductsProductsResource",
    "ProductsProductsResourceWithRawResponse",
    "ProductsProductsResourceWithStreamingResponse",
    "ProductsResource",
    "ProductsResourceWithRawResponse",
    "ProductsResourceWithStreamingResponse",
    "SizesResource",
    "SizesResourceWithRawResponse",
    "SizesResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncProductsProductsResource": ".products.products_",
        "AsyncProductsProductsResourceWithRawResponse": ".products.products_",
        "AsyncProductsProductsResourceWithStreamingResponse": ".products.products_",
        "ProductsProductsResource": ".products.products_",
        "ProductsProductsResourceWithRawResponse": ".products.products_",
        "ProductsProductsResourceWithStreamingResponse": ".products.products_",
        "AsyncProductsResource": ".products_",
        "AsyncProductsResourceWithRawResponse": ".products_",
        "AsyncProductsResourceWithStreamingResponse": ".products_",
        "ProductsResource": ".products_",
        "ProductsResourceWithRawResponse": ".products_",
        "ProductsResourceWithStreamingResponse": ".products_",
        "AsyncSizesResource": ".sizes",
        "AsyncSizesResourceWithRawResponse": ".sizes",
        "AsyncSizesResourceWithStreamingResponse": ".sizes",
        "SizesResource": ".sizes",
        "SizesResourceWithRawResponse": ".sizes",
        "SizesResourceWithStreamingResponse": ".sizes",
    },
)
