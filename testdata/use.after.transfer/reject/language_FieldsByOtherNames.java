// A field is named by super, by a cast, or by the class around; what was in it is used after it was sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Above {
  @Nullable @Owned Frame held;

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

class Below extends Above {
  int bySuper() {
    Frame frame = super.held;
    super.held = null;
    if (frame == null) {
      return 0;
    }
    frame.send();
    // :: error: [use.after.transfer]
    return frame.size();
  }

  int byCast() {
    Frame frame = ((Above) this).held;
    ((Above) this).held = null;
    if (frame == null) {
      return 0;
    }
    frame.send();
    // :: error: [use.after.transfer]
    return frame.size();
  }

  class Inner {
    int byClass() {
      Frame frame = Below.this.held;
      Below.this.held = null;
      if (frame == null) {
        return 0;
      }
      frame.send();
      // :: error: [use.after.transfer]
      return frame.size();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
