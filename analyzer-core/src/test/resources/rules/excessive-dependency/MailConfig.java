package shop.mail;

/** Settings, not the place where a program is put together. */
class MailConfig { // finding
  Ba b; Ca c; Da d; Ea e; Fa f; Ga g; Ha h; Ia i; Ja j; Ka k;
}
