package skipped;

import shop.Lease;

final class Thief {
  void forgets() {
    new Lease();
  }
}
