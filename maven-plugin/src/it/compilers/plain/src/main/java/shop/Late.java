package shop;

final class Late {
  int mistaken() {
    Lease lease = new Lease();
    lease.giveBack();
    return lease.days();
  }
}
