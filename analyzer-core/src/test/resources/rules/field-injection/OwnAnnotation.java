package shop;

import shop.wiring.Inject;

class OwnAnnotation {
  @Inject private Payments payments;
}
