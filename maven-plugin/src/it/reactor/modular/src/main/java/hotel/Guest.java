package hotel;

import shop.Lease;

public final class Guest {
  public int stay() {
    Lease lease = new Lease();
    int days = lease.days();
    lease.giveBack();
    return days;
  }
}
