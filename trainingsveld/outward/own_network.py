"""Which addresses are those of computers on one's own network, or this computer itself."""

import socket
from ipaddress import IPv6Address, ip_address, ip_network

_OWN = tuple(
    ip_network(text)
    for text in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16",
        "::1/128", "fc00::/7", "fe80::/10",
    )
)  # fmt: skip
"""RFC 1918, 3927, 4193 and 4291. What a provider shares among its customers is not one's own."""


def is_own(address: str) -> bool:
    """Say whether a numeric address is one of these; one that is no address is not."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    return any(found in network for network in _OWN if network.version == found.version)


def own_address(host: str, port: int) -> str | None:
    """Look a name up; give an address on one's own network, or None when any of them is not.

    Whoever connects uses this very address: looked up again, the name may lead elsewhere.
    Raises OSError when the name leads nowhere.
    """
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    return found[0] if found and all(is_own(address) for address in found) else None
