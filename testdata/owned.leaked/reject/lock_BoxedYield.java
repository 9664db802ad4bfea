// The number says that the caller still has the frame, and the file has got it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class BoxedYield {
  interface File {
    int sync();

    void later(@Owned Frame frame);
  }

  private final File file;

  BoxedYield(File file) {
    this.file = file;
  }

  @TransfersOn(when = Outcome.NULL, value = "frame")
  // :: error: [owned.leaked]
  @Nullable Integer submit(int kind, @Owned Frame frame) {
    return switch (kind) {
      case 0 -> {
        yield null;
      }
      default -> file.sync();
    };
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
