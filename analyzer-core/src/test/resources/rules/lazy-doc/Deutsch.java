package com.acme;

/** Verwaltet Konten. */
public interface Deutsch {

  /** Das Konto entfernen. */
  void remove(Konto konto);

  /** Liefert den Stand des Kontos in Cent. */
  long balance(Konto konto);

  /** Sperrt das Konto. */
  void lock(Konto konto);
}
