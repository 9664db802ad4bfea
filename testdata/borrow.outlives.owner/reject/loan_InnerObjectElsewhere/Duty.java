// an object of an inner class of another file changes the one around it

final class Duty extends Lane {
  static int made(Lane lane) {
    Lane.Sweeper sweeper = lane.new Sweeper();
    Frame lent = lane.first();
    sweeper.sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int madeAtOnce(Lane lane) {
    Frame lent = lane.first();
    lane.new Sweeper().sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int given(Lane lane, Lane.Sweeper sweeper) {
    Frame lent = lane.first();
    sweeper.sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int ofClassAbove(Lane lane) {
    Lane.Broom broom = lane.new Broom();
    Frame lent = lane.first();
    broom.sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int own() {
    Sweeper sweeper = new Sweeper();
    Frame lent = first();
    sweeper.sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}
