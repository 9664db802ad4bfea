// On the path that returns null the frame has no owner any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RouterReturnsNullForUnknownPorts {
  @FunctionalInterface
  interface Route {
    @Nullable @Owned Frame next(int port, @Owned Frame frame);
  }

  static Route upTo(int last) {
    // :: error: [owned.leaked]
    return (port, frame) -> port <= last ? frame : null;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
