"""The one error that every format raises: which file, which line, what is wrong, what to do."""


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
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{where}: {self.message}; {self.remedy}"
