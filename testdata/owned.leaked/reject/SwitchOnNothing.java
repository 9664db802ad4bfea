// A switch on null throws, and the catch around it forgets the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SwitchOnNothing {
  // :: error: [owned.leaked]
  static void run(@Nullable Mode mode, @Owned Frame f) {
    try {
      switch (mode) {
        case ON -> f.send();
        case OFF -> f.send();
      }
    } catch (NullPointerException e) {
      System.out.println("none");
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

enum Mode {
  ON, OFF
}
