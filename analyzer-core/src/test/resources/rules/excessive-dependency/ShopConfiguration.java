package shop;

@Configuration
class ShopConfiguration {
  Aa a; Ba b; Ca c; Da d; Ea e; Fa f; Ga g; Ha h; Ia i; Ja j; Ka k; La l; Ma m; Na n; Oa o; Pa p; Qa q; Ra r; Sa s;

  Object work() {
    return Ta.work(Ua.CONSTANT);
  }
}
