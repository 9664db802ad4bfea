// Mended: the loans are used before; what only looks, or owns nothing, ends none.
import dev.custody.annotations.Borrowed;
import org.jspecify.annotations.Nullable;

final class Node {
  private final Lane lane = new Lane();
  private final Port port;
  private final Meter meter = new Meter(this);
  private final Sink sink;

  Node(Port port, Sink sink) {
    this.port = port;
    this.sink = sink;
  }

  @Nullable @Borrowed("this") Frame first() {
    return lane.first();
  }

  @Nullable @Borrowed("this") Frame waiting() {
    return port.first();
  }

  int ended() {
    Frame lent = first();
    int length = lent == null ? 0 : lent.length();
    lane.end();
    return length;
  }

  int taken() {
    Frame lent = first();
    int length = lent == null ? 0 : lent.length();
    Frame taken = lane.take();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  int behindAnInterface() {
    Frame lent = waiting();
    int length = lent == null ? 0 : lent.length();
    port.end();
    return length;
  }

  int byHelper() {
    Frame lent = first();
    int length = lent == null ? 0 : lent.length();
    clear(lane);
    return length;
  }

  private static void clear(Lane lane) {
    lane.end();
  }

  static int byChain(Node node) {
    Frame lent = node.first();
    int length = lent == null ? 0 : lent.length();
    node.lane.end();
    return length;
  }

  static int byLocal(Node node) {
    Lane lane = node.lane;
    Frame lent = node.first();
    int length = lent == null ? 0 : lent.length();
    lane.end();
    return length;
  }

  int beside() {
    Frame lent = first();
    meter.tick();
    sink.flush();
    int size = lane.size();
    return lent == null ? size : lent.length() + size;
  }

  static int beside(Node node) {
    Frame lent = node.first();
    node.meter.tick();
    node.sink.flush();
    int size = node.lane.size();
    return lent == null ? size : lent.length() + size;
  }
}
