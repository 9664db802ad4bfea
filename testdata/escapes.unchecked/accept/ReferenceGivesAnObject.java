// Mended: Whoever runs the reference is told what it gets.
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

  Source<@Owned Frame> frames() {
    return this::frame;
  }

  Supplier<@Owned Frame> supplied() {
    return this::frame;
  }

  Source<@Owned StringBuilder> headers() {
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
