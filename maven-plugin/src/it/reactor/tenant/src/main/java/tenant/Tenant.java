package tenant;

import shop.Lease;

public final class Tenant {
  public int stay() {
    Lease lease = new Lease();
    int days = lease.days();
    lease.giveBack();
    return days;
  }
}
