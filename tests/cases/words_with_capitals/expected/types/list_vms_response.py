from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel
from .ipv4_address import IPv4Address

__all__ = ["ListVMsResponse", "HostCPU"]


class HostCPU(BaseModel):
    core_ids: str | None = Field(None, alias="coreIDs")


class ListVMsResponse(BaseModel):
    host_cpus: list[HostCPU] | None = Field(None, alias="hostCPUs")
    pod_vms: list[IPv4Address] | None = Field(None, alias="podVMs")
    vm_ids: str | None = None
    vm_ids_2: list[str] | None = Field(None, alias="vmIDs")
