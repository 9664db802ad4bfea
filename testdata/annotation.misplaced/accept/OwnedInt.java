// A number has no owner.
class OwnedInt {
  void pause(int ticks) {}
}
