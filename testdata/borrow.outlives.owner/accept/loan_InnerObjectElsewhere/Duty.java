// what is swept by an object of an inner class is not looked at afterwards

final class Duty extends Lane {
  static int made(Lane lane) {
    Lane.Sweeper sweeper = lane.new Sweeper();
    sweeper.sweep();
    Frame lent = lane.first();
    return lent == null ? 0 : lent.length();
  }

  static int madeAtOnce(Lane lane) {
    lane.new Sweeper().sweep();
    Frame lent = lane.first();
    return lent == null ? 0 : lent.length();
  }

  static int given(Lane lane, Lane.Sweeper sweeper) {
    sweeper.sweep();
    Frame lent = lane.first();
    return lent == null ? 0 : lent.length();
  }

  static int ofClassAbove(Lane lane) {
    Lane.Broom broom = lane.new Broom();
    broom.sweep();
    Frame lent = lane.first();
    return lent == null ? 0 : lent.length();
  }

  int own() {
    Sweeper sweeper = new Sweeper();
    sweeper.sweep();
    Frame lent = first();
    return lent == null ? 0 : lent.length();
  }

  static int looked(Lane lane, Lane.Sweeper sweeper) {
    Frame lent = lane.first();
    int left = sweeper.left();
    return lent == null ? left : lent.length();
  }
}
