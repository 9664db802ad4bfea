// Callers take the result for their own and would send it twice.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ReturnsLentForOwned implements Factory {
  private final @Owned Frame spare = new Frame();

  // :: error: [override.ownership]
  @Override public @Borrowed("this") Frame next() {
    return spare;
  }

  void close(@Owned ReturnsLentForOwned this) {
    spare.drop();
  }
}

interface Factory {
  @Owned
  Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
