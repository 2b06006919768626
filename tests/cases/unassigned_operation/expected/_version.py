__title__ = "unassigned_operation"
__version__ = "1.0.0"
