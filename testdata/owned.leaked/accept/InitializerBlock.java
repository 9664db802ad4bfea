// An initializer block stores like a constructor.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InitializerBlock {
  private final @Owned Frame frame;

  {
    frame = new Frame();
  }

  void send(@Owned InitializerBlock this) {
    frame.send();
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
