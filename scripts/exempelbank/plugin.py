"""The plugin under the name that pyproject.toml promises MkDocs and the programs that take its place."""

from exempelbank.adapters.mkdocs import ExempelbankPlugin

__all__ = ["ExempelbankPlugin"]
