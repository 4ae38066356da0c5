"""One QObject for each journey a person makes. No widgets."""
