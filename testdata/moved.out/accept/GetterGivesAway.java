// A getter cannot hand out what the field still owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GetterGivesAway {
  private final @Owned Frame frame = new Frame();

  @Borrowed("this")
  Frame frame() {
    return frame;
  }

  void send(@Owned GetterGivesAway this) {
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
