// The mode is asked for null before the switch, so that no case is left out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SwitchOnNothing {
  static void run(@Nullable Mode mode, @Owned Frame f) {
    if (mode == null) {
      f.send();
      System.out.println("none");
      return;
    }
    switch (mode) {
      case ON -> f.send();
      case OFF -> f.send();
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
