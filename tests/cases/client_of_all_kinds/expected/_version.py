__title__ = "client_of_all_kinds"
__version__ = "1.0.0"
