// A method that is given null puts something of its own into its object, which owns that.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullGivenKeepsAnother {
  void keepNothing() {
    // :: error: [owned.leaked]
    Last last = new Last();
    last.keep(null);
  }
}

class Last {
  private @Nullable @Owned Frame frame;

  void keep(@Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next == null ? new Frame() : next;
    if (old != null) {
      old.send();
    }
  }

  void end() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
