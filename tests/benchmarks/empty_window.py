"""The yardstick: an empty PySide6 window. With "stay" it goes on, else it ends at its first paint."""

import sys
import time

from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    def paintEvent(self, event: object) -> None:
        if "stay" not in sys.argv:
            print(time.clock_gettime(time.CLOCK_MONOTONIC), flush=True)
            app.quit()


app = QApplication(sys.argv)
window = Empty()
window.resize(1180, 780)
window.show()
app.exec()
