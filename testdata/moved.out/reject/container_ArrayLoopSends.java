// The loop over an array shows what the slots still own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayLoopSends {
  static void flush(@Nullable @Owned Frame[] slots) {
    for (Frame frame : slots) {
      if (frame != null) {
        // :: error: [moved.out]
        frame.send();
      }
    }
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
