package shop.orders.web;

import other.things.*;

/** Where the names come from cannot be told. */
class StarImports {
  Ba b; Ca c; Da d; Ea e; Fa f; Ga g; Ha h; Ia i; Ja j; Ka k;
}
