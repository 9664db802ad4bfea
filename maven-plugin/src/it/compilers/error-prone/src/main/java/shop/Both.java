package shop;

final class Both {
  void mistaken() {
    Lease lease = new Lease();
    lease.giveBack();
    lease.days();
    new IllegalStateException("never thrown");
  }
}
