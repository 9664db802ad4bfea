// Mended: "storing an owned value into a field, array, container or closure is a transfer: the
// local that held it may not be used afterwards".
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class StoringInAClosureIsATransfer {
  private int bytes;

  void later(Work work, @Owned Frame frame) {
    bytes += frame.length();
    work.submit(
        () -> {
          System.out.println("late");
          frame.send();
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
