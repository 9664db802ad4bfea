// A supplier hands out what it names, and so must say as what; a class object need not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class TypeThatKeepsNone {
  private final Class<? extends Frame> type;
  // :: error: [type.argument.unannotated]
  private final Supplier<Frame> maker;

  // :: error: [type.argument.unannotated]
  TypeThatKeepsNone(Class<? extends Frame> type, Supplier<Frame> maker) {
    this.type = type;
    this.maker = maker;
  }

  boolean fits(@Owned Frame frame) {
    boolean fits = type.isInstance(frame);
    frame.hit();
    frame.send();
    return fits;
  }
}

@Tracked
class Frame {
  private volatile long hits;

  void hit() {
    hits = 1;
  }

  void send(@Owned Frame this) {}
}
