// Mended: "ownership is taken out only by reading it into a local and then overwriting the field
// (with null or a new value) before anything else can see it": the new value comes too late.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OverwrittenBeforeAnythingSees {
  private @Owned Frame current = new Frame();

  synchronized void rotate() {
    Frame old = current;
    current = new Frame();
    old.send();
  }

  synchronized void stop() {
    Frame old = current;
    current = new Frame();
    old.drop();
  }

  synchronized int length() {
    return current.length();
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
