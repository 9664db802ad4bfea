// Whoever runs the reference gets an object, of which nothing is said; the code names no frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class ReferenceGivesAnObject {
  interface Source<T> {
    T next();
  }

  private int made;

  Frame frame() {
    made++;
    return new Frame();
  }

  @Owned StringBuilder header() {
    made++;
    return new StringBuilder();
  }

  Source<Object> frames() {
    // :: error: [escapes.unchecked]
    return this::frame;
  }

  Supplier<Object> supplied() {
    // :: error: [escapes.unchecked]
    return this::frame;
  }

  Source<Object> headers() {
    // :: error: [escapes.unchecked]
    return this::header;
  }

  Source<Object> numbers() {
    return this::count;
  }

  int count() {
    return made;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
