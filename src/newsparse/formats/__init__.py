"""Other shapes of an :class:`newsparse.Article`: each module imports the model, none is imported by the core."""
