// A brush inside of a sweeper, or a tray that has a frame of its own, empties the lane around it.
import dev.custody.annotations.Owned;

final class Cleaning {
  static int brushed(Lane lane, Lane.Sweeper.Brush brush) {
    Frame lent = lane.first();
    brush.brush();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int swept(Road road, Lane.Sweeper sweeper) {
    Frame lent = road.first();
    sweeper.sweep();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int flushed(Lane lane, @Owned Frame frame) {
    Lane.Tray tray = lane.new Tray();
    tray.add(frame);
    Frame lent = lane.first();
    tray.flush();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}
