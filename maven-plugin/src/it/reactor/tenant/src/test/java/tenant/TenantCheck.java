package tenant;

import shop.Lease;

final class TenantCheck {
  void forgets() {
    new Lease();
  }
}
