// A number that is yielded is boxed, and so it is not null: the caller still has the frame.
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
  @Nullable Integer submit(int kind, @Owned Frame frame) {
    return switch (kind) {
      case 0 -> {
        file.later(frame);
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
