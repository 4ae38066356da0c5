"""The Learn page: articles, how to find them, and what they rest on."""
