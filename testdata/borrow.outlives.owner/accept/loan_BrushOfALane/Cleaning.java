// the sweeper of a rail empties no lane; the lane around a rack may empty that
import dev.custody.annotations.Owned;

final class Cleaning {
  static int railSwept(Lane lane, Rail.Sweeper sweeper) {
    Frame lent = lane.first();
    sweeper.sweep();
    return lent == null ? 0 : lent.length();
  }

  static int brushed(Lane lane, Lane.Sweeper.Brush brush) {
    brush.brush();
    Frame lent = lane.first();
    return lent == null ? 0 : lent.length();
  }

  static void racked(Lane lane, @Owned Frame frame) {
    Lane.Rack rack = lane.new Rack();
    rack.add(frame, 1);
  }
}
