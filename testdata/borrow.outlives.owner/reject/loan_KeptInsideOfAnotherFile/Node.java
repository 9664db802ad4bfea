// What is taken out of an object of another file is gone from the one around it.
import dev.custody.annotations.Borrowed;
import org.jspecify.annotations.Nullable;

final class Node {
  private final Lane lane = new Lane();
  private final Port port;

  Node(Port port) {
    this.port = port;
  }

  @Nullable @Borrowed("this") Frame first() {
    return lane.first();
  }

  @Nullable @Borrowed("this") Frame waiting() {
    return port.first();
  }

  int ended() {
    Frame lent = first();
    lane.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int taken() {
    Frame lent = first();
    Frame taken = lane.take();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int behindAnInterface() {
    Frame lent = waiting();
    port.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int byHelper() {
    Frame lent = first();
    clear(lane);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  private static void clear(Lane lane) {
    lane.end();
  }

  static int byChain(Node node) {
    Frame lent = node.first();
    node.lane.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byLocal(Node node) {
    Lane lane = node.lane;
    Frame lent = node.first();
    lane.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}
