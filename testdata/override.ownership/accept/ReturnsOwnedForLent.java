// Callers take the result for a loan and would never send it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnsOwnedForLent extends Source {
  @Override @Borrowed("this") Frame first() {
    return super.first();
  }
}

@Tracked
class Source {
  private final @Owned Frame frame = new Frame();

  @Borrowed("this")
  Frame first() {
    return frame;
  }

  void close(@Owned Source this) {
    frame.drop();
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
