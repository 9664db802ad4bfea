package shop;

final class New {
  void forget() {
    Lease lease = new Lease();
  }
}
