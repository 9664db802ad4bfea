package shop;

final class Old {
  int stay() {
    Lease lease = new Lease();
    lease.giveBack();
    return lease.days();
  }
}
