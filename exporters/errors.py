"""The one error that every format raises: which file, which line, what is wrong, what to do."""

from schema.said import said


class FormatError(Exception):
    """A file that cannot be read or written. Its text is one sentence for the person who asked.

    `line` counts from 1; None where no line is to blame.
    """

    def __init__(self, file: str, line: int | None, message: str, remedy: str) -> None:
        super().__init__(file, line, message, remedy)
        self.file = file
        self.line = line
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        what = {"file": self.file, "message": self.message, "remedy": self.remedy}
        if self.line is None:
            return said("{file}: {message}; {remedy}", **what)
        return said("{file}, line {line}: {message}; {remedy}", line=self.line, **what)
