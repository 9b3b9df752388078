"""The button of an offer in the status bar: something that can be done now, and need not be."""

from PySide6.QtWidgets import QPushButton

from desktop.session import Offer, Session
from desktop.tr import tr


class OfferButton(QPushButton):
    """Shows the latest offer of a session until it is taken or withdrawn."""

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._offer: Offer | None = None
        self.clicked.connect(self._take)
        self._show(None)

    def follow(self, session: Session) -> None:
        """Show what this session offers."""
        self._session = session
        session.offered.connect(self._show)

    def fall_silent(self) -> None:
        """There is no document to offer anything for."""
        self._session = None
        self._show(None)

    def _show(self, offer: Offer | None) -> None:
        self._offer = offer
        self.setText(offer.button.replace("&", "&&") if offer else "")
        self.setAccessibleName(offer.button if offer else tr("Offer"))
        self.setAccessibleDescription(offer.sentence if offer else "")
        self.setVisible(offer is not None)

    def _take(self) -> None:
        if self._session is not None and self._offer is not None:
            offer = self._offer
            wrong = self._session.document.attempt(offer.step, offer.edit)
            if offer.selected and not wrong:
                self._session.selection.set(offer.selected)
            self._session.say(wrong or tr("{step}: done.", step=offer.step))
