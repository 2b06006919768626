"""The runtime's tests. Each runs in both modes where the claim is about both."""
