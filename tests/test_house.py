"""The house: what is packaged, and which way imports run."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
ROOMS = ("desktop", "exporters", "resources", "schema")
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_list_of_packages_is_the_list_of_folders():
    folders = {path.parent for room in ROOMS for path in (HOUSE / room).rglob("__init__.py")}
    named = {".".join(("remit", *folder.relative_to(HOUSE).parts)) for folder in folders}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == {"remit", *named}


def test_tests_are_no_package_that_could_shadow_ours():
    assert list((HOUSE / "tests").rglob("__init__.py")) == []


def test_imports_run_one_way():
    lint = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run([lint], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout


def test_nothing_imports_the_command_line():
    files = [path for room in ROOMS for path in (HOUSE / room).rglob("*.py")]
    assert len(files) > 50
    for path in files:
        imported = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if is_import(node, "main")]
        assert imported == [], path


def is_import(node: ast.AST, module: str) -> bool:
    """Whether this is an import of that module."""
    if isinstance(node, ast.Import):
        return any(alias.name == module for alias in node.names)
    return isinstance(node, ast.ImportFrom) and node.module == module


def test_exact_versions_are_pinned_for_all_dependencies():
    pinned = {line.split("==")[0] for line in PROJECT["tool"]["uv"]["constraint-dependencies"]}
    groups = PROJECT["dependency-groups"].values()
    asked = [*PROJECT["project"]["dependencies"], *(each for group in groups for each in group)]
    names = {line.split(";")[0].split("<")[0].split(">")[0].split("=")[0].strip().lower() for line in asked}
    assert names <= pinned
