// An initializer block stores over what another initializer has stored.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializersAssignTwice {
  private @Nullable @Owned Frame first = new Frame();
  private @Nullable @Owned Frame second;
  private @Nullable @Owned Frame third;

  {
    // :: error: [overwritten]
    first = new Frame();
    // :: error: [overwritten]
    second = new Frame();
    // :: error: [overwritten]
    second = new Frame();
  }

  {
    for (int i = 0; i < 2; i++) {
      // :: error: [overwritten]
      third = new Frame();
    }
  }

  synchronized void end() {
    Frame frame = first;
    first = null;
    if (frame != null) {
      frame.send();
    }
    frame = second;
    second = null;
    if (frame != null) {
      frame.send();
    }
    frame = third;
    third = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
