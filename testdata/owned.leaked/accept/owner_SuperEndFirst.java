// The superclass is closed first, then what the subclass added.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class SuperEndFirst extends Port {
  private final @Owned Frame greeting = new Frame();

  @Override
  public void close(@Owned SuperEndFirst this) {
    super.close();
    greeting.drop();
  }
}

@Tracked
class Port implements AutoCloseable {
  private final @Owned Frame last = new Frame();

  @Override
  public void close(@Owned Port this) {
    last.drop();
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
