// The constructor above an anonymous class takes what is passed to it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousSubclassTakes {
  int hold(@Owned Frame frame) {
    int length = frame.length();
    Holder holder =
        new Holder(frame) {
          @Override
          public String toString() {
            return "held";
          }
        };
    // :: error: [use.after.transfer]
    length += frame.length();
    holder.stop();
    return length;
  }
}

class Holder {
  private @Owned Frame held;

  Holder(@Owned Frame frame) {
    held = frame;
  }

  void stop() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }

  void drop(@Owned Frame this) {}
}
