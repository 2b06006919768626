__title__ = "minimal"
__version__ = "1.0.0"
